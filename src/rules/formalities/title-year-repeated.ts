import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * The title names the year once. 「2023年度政府信息公开年度报告」 says 年度 of the year and of the kind
 * of report, which is no repetition.
 */
export default defineRule({
  id: 'title-year-repeated',
  severity: 'info',
  *check(report) {
    const { repetition } = report.statements.title;
    if (!report.template || repetition === null) return;
    yield { at: 'report', basis: templateBasis(report), actual: repetition };
  },
});

export const zh: RuleMessage = {
  title: '标题年份重复',
  message: ({ actual }) => `标题中的年份重复：${quote(actual)}。`,
  advice: '删除重复的年份。',
};

export const en: RuleMessage = {
  title: 'Year repeated in the title',
  message: ({ actual }) => `The title has the year twice: ${quote(actual)}.`,
  advice: 'Write the year once.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式',
  zh: {
    checks: '核查标题中的年份有无重复。',
    example: '“2023年年度年度报告”。',
  },
  en: {
    checks: 'Whether the year stands in the title twice.',
    example: '“2023年年度年度报告”.',
  },
};
