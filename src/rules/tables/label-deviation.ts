import type { LabelDeviation } from '../../report';
import type { FindingSubject } from '../../result';
import { TABLE_KEYS } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * Rows and columns are worded as in the template. Punctuation, width, spacing, numbers don't count. What
 * heads several blocks of a table and is worded the same in each is one slip.
 */
export default defineRule({
  id: 'label-deviation',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS) {
      const once = new Map<string, LabelDeviation>();
      for (const deviation of report.tables[key].labelDeviations) {
        const same = `${deviation.at} ${deviation.actual}`;
        const before = once.get(same);
        const fields = [...(before?.fields ?? []), ...deviation.fields];
        once.set(same, { ...(before ?? deviation), fields });
      }
      for (const { at, fields, expected, actual, mark } of once.values())
        yield { at, basis: sectionBasis(report, key), fields, expected, actual, mark };
    }
  },
});

export const about: FindingSubject = 'words';

export const zh: RuleMessage = {
  title: '表头文字不符',
  message: ({ expected, actual }) =>
    actual === ''
      ? `应为${quote(expected)}，网页上该格为空白。`
      : `应为${quote(expected)}，网页为${quote(actual)}。`,
  advice: '按格式规定改正该格文字。',
};

export const en: RuleMessage = {
  title: 'Label differs',
  message: ({ expected, actual }) =>
    actual === ''
      ? `It should say ${quote(expected)}; on the page the cell is blank.`
      : `It should say ${quote(expected)}; the page has ${quote(actual)}.`,
  advice: 'Use the words of the format.',
};

export const notes: RuleNotes = {
  order: 7,
  basis: '格式',
  zh: {
    checks: '核查行、列名称的文字是否与格式一致。',
    example: '“本年废止件数”误为“本年度止件数”。',
  },
  en: {
    checks: 'Whether rows and columns are named as in the format.',
    example: '“本年度止件数” for “本年废止件数”.',
  },
};
