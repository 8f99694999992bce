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
