import type { MissingLine } from '../../report';
import { rowPlace, TABLE_KEYS, tableOf, type TableKey, type Template } from '../../template';
import { templateOf, tableBasis } from '../basis';
import { defineRule } from '../rule';

/** From so many rows on, a run of missing rows is one slip: the table was cut there. */
const RUN = 3;

/** Every row of the template is on the page. */
export default defineRule({
  id: 'row-missing',
  severity: 'error',
  *check(report) {
    const template = templateOf(report);
    if (!template) return;
    for (const key of TABLE_KEYS)
      for (const run of runsOf(report.tables[key].missingRows, template, key)) {
        const [first, ...others] = run;
        yield {
          at: first.at,
          basis: tableBasis(report, key),
          fields: run.flatMap(({ fields }) => fields),
          ...(others.length > 0
            ? { rows: run.map(({ label }) => label) }
            : { expected: first.label }),
        };
      }
  },
});

type Run = readonly [MissingLine, ...MissingLine[]];

/** Missing rows that follow each other in the template, gathered where they are many. */
function runsOf(missing: readonly MissingLine[], template: Template, key: TableKey): Run[] {
  const order = tableOf(template, key)
    .blocks.flatMap(({ rows }) => rows)
    .map((row) => rowPlace(key, row.key));
  const runs: [MissingLine, ...MissingLine[]][] = [];
  for (const line of missing) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && order.indexOf(line.at) === order.indexOf(before.at) + 1) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run): Run[] => (run.length >= RUN ? [run] : run.map((line): Run => [line])));
}
