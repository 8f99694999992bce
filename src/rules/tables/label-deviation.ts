import type { LabelDeviation } from '../../report';
import { TABLE_KEYS } from '../../template';
import { tableBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * Rows and columns are worded as in the template. Punctuation, width, spacing, numbers don't count. What
 * heads several blocks of a table and is worded the same in each is one slip.
 */
export default defineRule({
  id: 'label-deviation',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS) {
      const once = new Map<string, LabelDeviation>();
      for (const deviation of report.tables[key].labelDeviations) {
        const same = `${deviation.at} ${deviation.actual}`;
        const before = once.get(same);
        const fields = [...(before?.fields ?? []), ...deviation.fields];
        once.set(same, { ...(before ?? deviation), fields });
      }
      for (const { at, fields, expected, actual, mark } of once.values())
        yield { at, basis: tableBasis(report, key), fields, expected, actual, mark };
    }
  },
});
