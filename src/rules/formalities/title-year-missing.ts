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
