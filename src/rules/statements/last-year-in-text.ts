import type { FindingSubject } from '../../result';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/**
 * No sentence on the year's work names the year before, as one does that was kept from last year's
 * report.
 */
export default defineRule({
  id: 'last-year-in-text',
  severity: 'info',
  *check(report) {
    const year = report.year?.value;
    if (year === undefined) return;
    // A period of the year before, which `period-wrong` objects to, makes all that is said right.
    if (report.statements.period?.value.to.year === year - 1) return;
    for (const violation of leftoversOf(report, 'lastYear'))
      yield { ...violation, expected: String(year) };
  },
});

export const about: FindingSubject = 'distinct-words';

export const zh: RuleMessage = {
  title: '沿用上年年份',
  message: ({ expected, actual }) =>
    `正文写${quote(actual)}，报告年度为 ${expected} 年，疑沿用上年文稿。`,
  facts: { expected: { name: '报告年度' } },
  advice: '核对年份和数据：属上年文稿的，改为报告年度的情况；确需说明上年情况的，写明用于对比。',
};

export const en: RuleMessage = {
  title: 'Names the year before',
  message: ({ expected, actual }) =>
    `The text says ${quote(actual)}, while the report is for ${expected}; it may have been kept from last year’s.`,
  facts: { expected: { name: 'Report year' } },
  advice:
    'Check year and figures. Where they are last year’s, put those of the report year; where they are meant for comparison, say so.',
};

export const notes: RuleNotes = {
  order: 7,
  basis: '格式',
  zh: {
    checks: '核查正文反映本年工作的语句是否写成上一年度，对比、结转等正常提及的不计。',
    example: '2023 年度报告写“2022年，我局主动公开信息80条”。',
  },
  en: {
    checks:
      'Whether sentences on the year’s work name the year before; comparisons and carry-overs do not count.',
    example: 'The report for 2023 says “2022年，我局主动公开信息80条”.',
  },
};
