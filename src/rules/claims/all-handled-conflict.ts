import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { evidenceOf, figureOf } from './claim-check';
import { originalEn, originalZh, said } from './claim-words';

const CARRIED_FORWARD = 'requests.carriedForward.total';
const HANDLED = 'requests.totalHandled.total';

/** 「全部办结」 can't stand beside requests that were carried over into the next year. */
export default defineRule({
  id: 'all-handled-conflict',
  severity: 'warning',
  *check(report) {
    const open = figureOf(report, CARRIED_FORWARD);
    const handled = figureOf(report, HANDLED);
    if (open === null || handled === null || open <= 0) return;
    for (const claim of report.claims) {
      // 「办结12件，全部按期」 speaks of those that were finished, and rightly.
      if (claim.kind !== 'allHandled' || claim.of === handled) continue;
      yield {
        at: CARRIED_FORWARD,
        basis: sectionBasis(report, 'requests'),
        fields: [HANDLED, CARRIED_FORWARD],
        expected: '0',
        actual: String(open),
        mark: claim.mark,
        section: claim.section,
        claim: evidenceOf(claim),
      };
    }
  },
});

export const zh: RuleMessage = {
  title: '“全部办结”与结转件数矛盾',
  message: (data) =>
    `正文写${said(data)}，表格中结转下年度继续办理为 ${data.actual} 件，二者矛盾。${originalZh(data)}`,
  facts: { expected: { name: '按正文应为' }, actual: { name: '表格' } },
  advice: '在正文中说明尚有结转下年度继续办理的申请；确已全部办结的，更正表格中的结转件数。',
};

export const en: RuleMessage = {
  title: '“All handled” beside a carry-over',
  message: (data) =>
    `The text says ${said(data)}, yet the table carries ${data.actual} over into the next year.${originalEn(data)}`,
  facts: { expected: { name: 'By the text' }, actual: { name: 'Table' } },
  advice:
    'Say in the text that some requests were carried over. If all were handled, correct the figure in the table.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: '格式 第三部分',
  zh: {
    checks: '核对正文“全部办结”的表述与结转下年度的件数是否一致。',
    example: '正文写“已全部办结”，表格中结转下年度为 3 件。',
  },
  en: {
    checks: 'Whether a statement that all requests were handled agrees with those carried forward.',
    example: 'The text says “已全部办结”; the table carries 3 forward.',
  },
};
