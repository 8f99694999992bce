import { TABLE_KEYS, tablePlace } from '../../template';
import { tableBasis } from '../basis';
import { defineRule } from '../rule';

/** Sections two, three and four each hold a table. */
export default defineRule({
  id: 'table-missing',
  severity: 'error',
  *check(report) {
    if (!report.template) return;
    for (const key of TABLE_KEYS)
      if (report.tables[key].state === 'missing')
        yield { at: tablePlace(key), basis: tableBasis(report, key) };
  },
});
