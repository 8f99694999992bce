import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/**
 * No sentence on the year's work names the year before, as one does that was kept from last year's
 * report.
 */
export default defineRule({
  id: 'last-year-in-text',
  severity: 'info',
  *check(report) {
    const year = report.year?.value;
    if (year === undefined) return;
    for (const violation of leftoversOf(report, 'lastYear'))
      yield { ...violation, expected: String(year) };
  },
});
