import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** A page that holds more than an audit goes through was audited in part, and has to be said to be. */
export default defineRule({
  id: 'too-large',
  severity: 'warning',
  *check(report) {
    if (!report.isWhole) yield { at: 'report', basis: templateBasis(report) };
  },
});
