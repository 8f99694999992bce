import { TABLE_KEYS } from '../format';
import { tableBasis } from './basis';
import { defineRule } from './rule';

/** Every row of the template is on the page. */
export default defineRule({
  id: 'row-missing',
  severity: 'error',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { at, label, fields } of report.tables[key].missingRows)
        yield { at, basis: tableBasis(report, key), fields, expected: label };
  },
});
