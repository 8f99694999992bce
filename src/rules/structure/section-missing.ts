import type { FindingSubject } from '../../result';
import { chineseOrdinal, sectionPlace } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateOf, templateBasis } from '../basis';
import { defineRule } from '../rule';

/** The format prescribes six sections. */
export default defineRule({
  id: 'section-missing',
  severity: 'error',
  *check(report) {
    for (const { key, ordinal, title } of templateOf(report)?.sections ?? [])
      if (report.sections[key].title === null)
        yield {
          at: sectionPlace(key),
          basis: templateBasis(report),
          expected: `${chineseOrdinal(ordinal)}、${title}`,
        };
  },
});

export const about: FindingSubject = 'place';

export const zh: RuleMessage = {
  title: '章节缺失',
  message: ({ expected }) => `报告缺少${quote(expected)}部分。`,
  advice: '按格式补充该部分的标题和内容；确无内容的，保留标题并注明“无”。',
};

export const en: RuleMessage = {
  title: 'Section missing',
  message: ({ expected }) => `The report has no section ${quote(expected)}.`,
  advice:
    'Add the section as the format prescribes it. Where there is nothing to report, keep the title and write 无.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式',
  zh: {
    checks: '核查格式规定的六个部分是否齐全。',
    example: '第四部分之后即为“其他需要报告的事项”，缺第五部分。',
  },
  en: {
    checks: 'Whether all six sections of the format are there.',
    example: '“其他需要报告的事项” follows section 4; there is no section 5.',
  },
};
