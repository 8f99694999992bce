import { TABLE_KEYS, tablePlace } from '../../template';
import { tableBasis } from '../basis';
import { defineRule } from '../rule';

/** The page has no column that the template lacks. */
export default defineRule({
  id: 'column-extra',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { label, mark } of report.tables[key].extraColumns)
        yield { at: tablePlace(key), basis: tableBasis(report, key), actual: label, mark };
  },
});
