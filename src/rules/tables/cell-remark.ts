import { fieldsOf } from '../../template';
import { templateOf } from '../basis';
import { isInOtherUnit } from '../fees';
import { defineRule } from '../rule';
import { cellsWhere } from './cells';

/**
 * Cells hold numbers and nothing beside them. Sums of money may carry a unit, since the format of
 * 2019 fixes none, but no other than the head of their column.
 */
export default defineRule({
  id: 'cell-remark',
  severity: 'info',
  check(report) {
    const template = templateOf(report);
    const fields = template && fieldsOf(template);
    return cellsWhere(
      report,
      (figure) =>
        figure.remark !== '' &&
        (fields?.get(figure.field)?.kind !== 'amount' || isInOtherUnit(figure)),
    );
  },
});
