import type { RuleMessage, RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { compareFigure, disagreement } from './claim-check';
import {
  BOTH_SIDES_EN,
  BOTH_SIDES_ZH,
  originalEn,
  originalZh,
  said,
  tableFiguresEn,
  tableFiguresZh,
} from './claim-words';

/**
 * Text and tables state the same year: a figure of the running text must be one that a right reading
 * of the tables gives. Several readings are right (收到 with or without what was carried over, say).
 * Where the sentence only probably speaks of what the table counts, a person has to decide.
 */
export default defineRule({
  id: 'text-figure-mismatch',
  severity: 'error',
  *check(report) {
    for (const claim of report.claims) {
      if (claim.kind !== 'figure') continue;
      const compared = compareFigure(report, claim);
      if (!compared) continue;
      yield {
        ...disagreement(report, claim, compared),
        ...(claim.likely ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

export const zh: RuleMessage = {
  title: '正文与表格数据不一致',
  expected: ({ claim }) => tableFiguresZh(claim),
  message: (data) =>
    (data.claim?.readings.length === 1
      ? `正文写${said(data)}，表格中${tableFiguresZh(data.claim)}，二者不一致。`
      : `正文写${said(data)}，与表格不一致：表格中${tableFiguresZh(data.claim)}。`) +
    originalZh(data),
  facts: BOTH_SIDES_ZH,
  advice: '核对原始台账，更正正文或表格中有误的一方，并核查同一数据在其他各处的表述。',
};

export const en: RuleMessage = {
  title: 'Text and table disagree',
  expected: ({ claim }) => tableFiguresEn(claim),
  message: (data) =>
    `The text says ${said(data)}, which does not agree with the table: ${tableFiguresEn(data.claim)}.${originalEn(data)}`,
  facts: BOTH_SIDES_EN,
  advice:
    'Check the records, correct the side that is wrong, and look for the same figure elsewhere.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式',
  zh: {
    checks: '核对正文中的件数、金额与统计表是否一致。',
    example: '正文写“收到申请258件”，表格中新收为 247 件。',
  },
  en: {
    checks: 'Whether counts and amounts in the text agree with the tables.',
    example: 'The text says “收到申请258件”; the table has 247 new requests.',
  },
};
