import { fieldsOf, type FigureKind } from '../../template';
import { templateOf, tableBasis } from '../basis';
import { defineRule } from '../rule';

/** Counts are whole and not negative, changes are whole, sums of money are not negative. */
const isValid: Record<FigureKind, (value: number) => boolean> = {
  count: (value) => Number.isInteger(value) && value >= 0,
  change: (value) => Number.isInteger(value),
  amount: (value) => value >= 0,
};

export default defineRule({
  id: 'cell-invalid-value',
  severity: 'error',
  *check(report) {
    const template = templateOf(report);
    if (!template) return;
    const fields = fieldsOf(template);
    for (const { field, value, raw } of Object.values(report.figures)) {
      const spec = fields.get(field);
      if (!spec || value === null || isValid[spec.kind](value)) continue;
      yield { at: field, basis: tableBasis(report, spec.table.key), fields: [field], actual: raw };
    }
  },
});
