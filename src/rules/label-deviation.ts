import { TABLE_KEYS } from '../format';
import { tableBasis } from './basis';
import { defineRule } from './rule';

/** Rows and columns are worded as in the template. Punctuation, width, spacing, numbers don't count. */
export default defineRule({
  id: 'label-deviation',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { at, expected, actual, fields, mark } of report.tables[key].labelDeviations)
        yield { at, basis: tableBasis(report, key), expected, actual, fields, mark };
  },
});
