import type { RuleMessage, RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { compareNone, disagreement } from './claim-check';
import {
  BOTH_SIDES_EN,
  BOTH_SIDES_ZH,
  originalEn,
  originalZh,
  said,
  tableFiguresEn,
  tableFiguresZh,
} from './claim-words';

/** Where the text says that there was nothing, the table can't count something. */
export default defineRule({
  id: 'text-none-conflict',
  severity: 'error',
  *check(report) {
    for (const claim of report.claims) {
      if (claim.kind !== 'none') continue;
      const compared = compareNone(report, claim.topics, claim);
      if (!compared) continue;
      yield disagreement(report, claim, compared);
    }
  },
});

export const zh: RuleMessage = {
  title: '文字表述与表格数据矛盾',
  expected: ({ claim }) => tableFiguresZh(claim),
  message: (data) =>
    `正文写${said(data)}，表格中${tableFiguresZh(data.claim)}，二者矛盾。${originalZh(data)}`,
  facts: BOTH_SIDES_ZH,
  advice: '核对原始台账：确未发生的，表格改为“0”；确有发生的，在正文中写明件数。',
};

export const en: RuleMessage = {
  title: 'The text says none, the table does not',
  expected: ({ claim }) => tableFiguresEn(claim),
  message: (data) =>
    `The text says ${said(data)}, which contradicts the table: ${tableFiguresEn(data.claim)}.${originalEn(data)}`,
  facts: BOTH_SIDES_EN,
  advice:
    'Check the records. If there was none, put 0 in the table; if there was, state the number in the text.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: '格式',
  zh: {
    checks: '核对正文关于“没有”“未发生”的表述与统计表是否一致。',
    example: '正文写“未收到政府信息公开申请”，表格中新收为 12 件。',
  },
  en: {
    checks: 'Whether statements in the text that there were none agree with the tables.',
    example: 'The text says “未收到政府信息公开申请”; the table has 12 new requests.',
  },
};
