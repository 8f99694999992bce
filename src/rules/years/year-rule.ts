import { defineRule, type Rule, type YearCheck, type YearContext } from '../rule';
import type { Report } from '../../report';

/**
 * A rule that holds a report against last year's: what it compares has three outcomes, and it objects
 * to what failed. Without last year's report it finds nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineYearRule<const Id extends string>(
  rule: Omit<Rule<Id>, 'check' | 'compare' | 'scope'> & {
    compare(report: Report, context: YearContext): Iterable<YearCheck | undefined>;
  },
): Rule<Id> {
  return defineRule({
    ...rule,
    *check(report, { previous, ...context }) {
      if (!previous) return;
      for (const check of rule.compare(report, { previous, ...context })) {
        if (!check) yield undefined;
        else if (check.violation) yield check.violation;
      }
    },
  });
}
