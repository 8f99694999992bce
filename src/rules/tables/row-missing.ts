import type { MissingLine } from '../../report';
import type { FindingSubject } from '../../result';
import { rowPlace, TABLE_KEYS, tableOf, type TableKey, type Template } from '../../template';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateOf, sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { FILL_WITH_ZERO_ZH } from './words';

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
          basis: sectionBasis(report, key),
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

export const about: FindingSubject = 'run';

export const zh: RuleMessage = {
  title: '缺行',
  message: ({ table, expected, rows: [first, ...others] }) =>
    first === undefined
      ? `${table}缺少${quote(expected)}一项。`
      : `${table}自${quote(first)}起缺 ${others.length + 1} 行，至${quote(others.at(-1) ?? '')}止。`,
  advice: `按格式补充所缺的行，${FILL_WITH_ZERO_ZH}`,
};

export const en: RuleMessage = {
  title: 'Row missing',
  message: ({ table, expected, rows: [first, ...others] }) =>
    first === undefined
      ? `${table} lacks ${quote(expected)}.`
      : `${table} lacks ${others.length + 1} rows, from ${quote(first)} to ${quote(others.at(-1) ?? '')}.`,
  advice: 'Add what is missing as the format has it, with 0 where there is nothing to count.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: '格式',
  zh: {
    checks: '核查统计表是否包含格式规定的每一行。',
    example: '缺“7.属于行政执法案卷”一行。',
  },
  en: {
    checks: 'Whether the tables have every row of the format.',
    example: 'The row “7.属于行政执法案卷” is missing.',
  },
};
