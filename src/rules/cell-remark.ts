import { fieldsOf } from '../format';
import { cellsWhere } from './cells';
import { defineRule } from './rule';

/**
 * Cells hold numbers and nothing beside them. Sums of money may carry their unit, since the format of
 * 2019 fixes none.
 */
export default defineRule({
  id: 'cell-remark',
  severity: 'info',
  check(report) {
    const fields = report.format ? fieldsOf(report.format) : null;
    return cellsWhere(
      report,
      ({ field, remark }) => remark !== '' && fields?.get(field)?.kind !== 'amount',
    );
  },
});
