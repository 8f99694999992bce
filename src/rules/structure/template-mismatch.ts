import { templateById } from '../../template';
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
