import { chineseOrdinal, sectionPlace, wordsOf } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateOf, templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * Section titles and their numbers are fixed by the format. Punctuation, width and spacing don't
 * count, nor whether the numbers are Chinese or Arabic, or all of them left to the page's list
 * numbering.
 */
export default defineRule({
  id: 'section-title',
  severity: 'warning',
  *check(report) {
    for (const { key, ordinal, title } of templateOf(report)?.sections ?? []) {
      const found = report.sections[key];
      if (found.title === null) continue;
      const sameNumber =
        !found.misnumbered && (found.ordinal === null || found.ordinal === ordinal);
      if (sameNumber && found.words === wordsOf(title)) continue;
      yield {
        at: sectionPlace(key),
        basis: templateBasis(report),
        expected: `${chineseOrdinal(ordinal)}、${title}`,
        actual: found.title,
      };
    }
  },
});

export const zh: RuleMessage = {
  title: '章节标题不符',
  message: ({ expected, actual }) => `标题应为${quote(expected)}，网页为${quote(actual)}。`,
  advice: '按格式规定改正标题的序号和文字。',
};

export const en: RuleMessage = {
  title: 'Section title differs',
  message: ({ expected, actual }) =>
    `The title should be ${quote(expected)}; the page has ${quote(actual)}.`,
  advice: 'Use the number and the words of the format.',
};

export const notes: RuleNotes = {
  order: 6,
  basis: '格式',
  zh: {
    checks: '核查各部分标题的序号和文字是否与格式一致，标点、空格和全角半角不计。',
    example: '“五、存在的不足和整改措施”。',
  },
  en: {
    checks:
      'Whether numbers and words of section titles are those of the format; punctuation, spaces and width do not count.',
    example: '“五、存在的不足和整改措施”.',
  },
};
