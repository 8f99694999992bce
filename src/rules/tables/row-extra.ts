import { TABLE_KEYS, tablePlace } from '../../template';
import { tableBasis } from '../basis';
import { defineRule } from '../rule';

/** The page has no row that the template lacks. */
export default defineRule({
  id: 'row-extra',
  severity: 'warning',
  *check(report) {
    for (const key of TABLE_KEYS)
      for (const { label, mark } of report.tables[key].extraRows)
        yield { at: tablePlace(key), basis: tableBasis(report, key), actual: label, mark };
  },
});
