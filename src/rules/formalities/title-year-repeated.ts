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
