import { fieldsOf, rowPlace } from '../../template';
import { templateOf } from '../basis';
import { LEGISLATION_LAW } from '../law';
import { defineRule } from '../rule';

/**
 * Only few organs have the power to make 规章; the others have none to count. Some count those they
 * drafted or carry out, so this is for a person to look at rather than likely wrong.
 */
export default defineRule({
  id: 'regulations-without-power',
  severity: 'info',
  *check(report) {
    const template = templateOf(report);
    if (!template || !report.statements.organ.withoutRegulations) return;
    const counted = [...fieldsOf(template).values()].filter(
      ({ table, row, name }) =>
        table.key === 'proactive' &&
        row.key === 'regulations' &&
        (report.figures[name]?.value ?? 0) > 0,
    );
    if (counted.length === 0) return;
    yield {
      at: rowPlace('proactive', 'regulations'),
      basis: LEGISLATION_LAW,
      fields: counted.map(({ name }) => name),
      expected: '0',
      entries: counted.map(({ name }) => ({
        field: name,
        value: report.figures[name]?.value ?? 0,
      })),
      actual: counted.map(({ name }) => report.figures[name]?.raw ?? '').join('、'),
    };
  },
});
