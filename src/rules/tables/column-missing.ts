import { TABLE_KEYS } from '../../template';
import { tableBasis } from '../basis';
import { defineRule } from '../rule';

/** Every column of the template is on the page. */
export default defineRule({
  id: 'column-missing',
  severity: 'error',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { at, label, fields } of report.tables[key].missingColumns)
        yield { at, basis: tableBasis(report, key), fields, expected: label };
  },
});
