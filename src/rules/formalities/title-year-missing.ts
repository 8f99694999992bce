import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** The title says which year is reported on. */
export default defineRule({
  id: 'title-year-missing',
  severity: 'warning',
  *check(report) {
    if (!report.template || report.statements.title.namesYear) return;
    yield { at: 'report', basis: templateBasis(report), actual: report.title?.value ?? '' };
  },
});

export const zh: RuleMessage = {
  title: '标题缺少年份',
  message: ({ actual }) =>
    actual === '' ? '页面未见报告标题，未写明报告年度。' : `标题${quote(actual)}未写明报告年度。`,
  advice: '在标题中写明报告年度，如“某县财政局2023年政府信息公开工作年度报告”。',
};

export const en: RuleMessage = {
  title: 'No year in the title',
  message: ({ actual }) =>
    actual === ''
      ? 'The page has no title that says which year is reported on.'
      : `The title ${quote(actual)} does not say which year is reported on.`,
  advice: 'Put the report year into the title.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: '格式',
  zh: {
    checks: '核查标题是否写明报告年度。',
    example: '“某县财政局政府信息公开工作年度报告”。',
  },
  en: {
    checks: 'Whether the title names the report year.',
    example: '“某县财政局政府信息公开工作年度报告”.',
  },
};
