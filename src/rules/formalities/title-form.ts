import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * The report is called 政府信息公开工作年度报告, or by one of the shorter names in use. Letters lost or
 * doubled, and other kinds of papers (总结, 情况报告), deviate from that; where organ and year stand is
 * left to the writer.
 */
export default defineRule({
  id: 'title-form',
  severity: 'warning',
  *check(report) {
    const { regular } = report.statements.title;
    if (!report.template || !report.title || regular === null) return;
    yield {
      at: 'report',
      basis: templateBasis(report),
      expected: regular,
      actual: report.title.value,
    };
  },
});
