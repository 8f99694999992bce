import { fieldsOf } from '../format';
import { formatOf } from './basis';
import { cellsWhere } from './cells';
import { isInOtherUnit } from './fees';
import { defineRule } from './rule';

/**
 * Cells hold numbers and nothing beside them. Sums of money may carry a unit, since the format of
 * 2019 fixes none, but no other than the head of their column.
 */
export default defineRule({
  id: 'cell-remark',
  severity: 'info',
  check(report) {
    const format = formatOf(report);
    const fields = format && fieldsOf(format);
    return cellsWhere(
      report,
      (figure) =>
        figure.remark !== '' &&
        (fields?.get(figure.field)?.kind !== 'amount' || isInOtherUnit(figure)),
    );
  },
});
