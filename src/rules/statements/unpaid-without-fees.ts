import { fieldsOf } from '../../template';
import { templateOf, sectionBasis } from '../basis';
import { mentionsFees } from '../fees';
import { FEE_DOCUMENT } from '../law';
import { defineRule } from '../rule';

const ROW = 'otherHandling.unpaid';

/**
 * Requests that were closed because a fee was not paid (（六）2) mean that fees were demanded. Where the
 * report has no word on fees, which `fee-statement-missing` says, this names the cells that prove it.
 */
export default defineRule({
  id: 'unpaid-without-fees',
  severity: 'info',
  *check(report) {
    const template = templateOf(report);
    if (!template || mentionsFees(report) !== false) return;
    const fields = [...fieldsOf(template).values()]
      .filter(({ row, name }) => row.key === ROW && (report.figures[name]?.value ?? 0) > 0)
      .map(({ name }) => name);
    const total = fields.at(-1);
    if (total === undefined) return;
    yield {
      at: total,
      basis: `${FEE_DOCUMENT}，${sectionBasis(report, 'other')}`,
      fields,
      actual: report.figures[total]?.raw ?? '',
    };
  },
});
