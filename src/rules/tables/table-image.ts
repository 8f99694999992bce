import { TABLE_KEYS, tablePlace } from '../../template';
import { tableBasis } from '../basis';
import { defineRule } from '../rule';

/** A table is text: a picture of one can't be checked, searched or read aloud. */
export default defineRule({
  id: 'table-image',
  severity: 'error',
  *check(report) {
    if (!report.template) return;
    for (const key of TABLE_KEYS)
      if (report.tables[key].state === 'image')
        yield { at: tablePlace(key), basis: tableBasis(report, key) };
  },
});
