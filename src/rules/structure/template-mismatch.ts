import { templateById } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { templateOf, templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * A report follows the format of its year: 〔2019〕60号 for 2019 and 2020, 〔2021〕30号 from 2021 on.
 * Said once; rows and labels are then judged by the format used.
 */
export default defineRule({
  id: 'template-mismatch',
  severity: 'error',
  *check(report) {
    const template = templateOf(report);
    const required = templateById(report.requiredTemplate);
    if (!template || !required || template === required) return;
    yield {
      at: 'report.template',
      basis: required.document,
      expected: required.document,
      actual: templateBasis(report),
    };
  },
});

export const zh: RuleMessage = {
  title: '格式与年度不符',
  message: ({ expected, actual }) =>
    `报告年度应使用${expected}规定的格式，网页使用的是${actual}规定的格式。`,
  advice: '按报告年度适用的格式重新填报。',
};

export const en: RuleMessage = {
  title: 'Format of another year',
  message: ({ expected, actual }) =>
    `The report year calls for the format of ${expected}; the page follows that of ${actual}.`,
  advice: 'Fill in the format in force for the report year.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: '格式',
  zh: {
    checks: '核查报告采用的格式是否为报告年度适用的格式。',
    example: '2022 年度报告使用 2019 年的表格。',
  },
  en: {
    checks: 'Whether the report follows the format laid down for its year.',
    example: 'The report for 2022 has the tables of 2019.',
  },
};
