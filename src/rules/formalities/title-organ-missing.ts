import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** The title says whose report it is. */
export default defineRule({
  id: 'title-organ-missing',
  severity: 'warning',
  *check(report) {
    if (!report.template || report.statements.title.namesOrgan) return;
    yield { at: 'report', basis: templateBasis(report), actual: report.title?.value ?? '' };
  },
});

export const zh: RuleMessage = {
  title: '标题缺少单位名称',
  message: ({ actual }) =>
    actual === '' ? '页面未见报告标题，未写明单位名称。' : `标题${quote(actual)}未写明单位名称。`,
  advice: '在标题中写明单位全称，如“某县财政局2023年政府信息公开工作年度报告”。',
};

export const en: RuleMessage = {
  title: 'No organ in the title',
  message: ({ actual }) =>
    actual === ''
      ? 'The page has no title that says whose report it is.'
      : `The title ${quote(actual)} does not say whose report it is.`,
  advice: 'Put the organ’s full name into the title.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: '格式',
  zh: {
    checks: '核查标题是否写明单位名称。',
    example: '“2023年政府信息公开工作年度报告”。',
  },
  en: {
    checks: 'Whether the title names the organ.',
    example: '“2023年政府信息公开工作年度报告”.',
  },
};
