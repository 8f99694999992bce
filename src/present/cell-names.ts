import { placeWords, quote, type Locale, type PlaceWords } from '../messages';
import type { ReportSummary } from '../result';
import {
  fieldName,
  TABLE_KEYS,
  tableOf,
  TEMPLATES,
  type BlockSpec,
  type ColumnSpec,
  type RowSpec,
} from '../template';
import { rowLabel, shortLabel } from './labels';

/** So many rows, columns or runs of them are named; what is beyond is counted only. */
const NAMED = 4;
/** From so many neighbours on, the first and the last are named. */
const RUN = 3;

type Words = PlaceWords['cells'];

/** Neighbours gathered, from `RUN` of them on; the others stay alone. */
function runs<T>(items: readonly T[], follows: (before: T, after: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && follows(before, item)) run.push(item);
    else found.push([item]);
  }
  return found.flatMap((run) => (run.length >= RUN ? [run] : run.map((item) => [item])));
}

function listed(names: readonly string[], { comma, others }: Words): string {
  return names.slice(0, NAMED).join(comma) + (names.length > NAMED ? others : '');
}

/** A row with those of its columns that are meant and not in every row. */
interface Line {
  readonly row: RowSpec;
  readonly columns: readonly string[];
  /** Whether it has columns that aren't meant. */
  readonly partial: boolean;
}

/** Whole columns, then rows, of one block. */
function namesInBlock(
  { rows, columns }: BlockSpec,
  isMeant: (row: RowSpec, column: ColumnSpec) => boolean,
  words: Words,
): string[] {
  // In a block of one or two rows a column is no more than these.
  const whole = columns.filter(
    (column) => rows.length >= RUN && rows.every((row) => isMeant(row, column)),
  );
  const next = <T>(all: readonly T[], before: T, after: T) =>
    all.indexOf(after) === all.indexOf(before) + 1;
  const columnNames = runs(whole, (before, after) => next(columns, before, after)).map(
    ([first, ...others]) => {
      const name = (column: ColumnSpec | undefined) => quote(shortLabel(column?.label ?? ''));
      return others.length > 0
        ? words.columns(name(first), name(others.at(-1)))
        : words.column(name(first));
    },
  );

  const lines = rows.flatMap((row): Line[] => {
    const meant = columns.filter((column) => isMeant(row, column));
    const own = meant.filter((column) => !whole.includes(column));
    if (own.length === 0) return [];
    const names = own.map(({ label }) => shortLabel(label));
    return [{ row, columns: names, partial: meant.length < columns.length }];
  });
  const alike = (before: Line, after: Line) =>
    next(rows, before.row, after.row) && before.columns.join('\n') === after.columns.join('\n');
  const rowNames = runs(lines, alike).map(([first, ...others]) => {
    const name = (line: Line | undefined) => quote(line ? rowLabel(line.row) : '');
    const line =
      others.length > 0 ? words.rows(name(first), name(others.at(-1))) : words.row(name(first));
    return first?.partial ? words.of(line, listed(first.columns, words)) : line;
  });
  return [...columnNames, ...rowNames];
}

/** Section four: what are rows of the specification are groups of columns on the page. */
const namesInGroups = (
  { rows, columns }: BlockSpec,
  isMeant: (row: RowSpec, column: ColumnSpec) => boolean,
  words: Words,
): string[] =>
  rows.flatMap((row) => {
    const meant = columns.filter((column) => isMeant(row, column));
    if (meant.length === 0) return [];
    const group = words.group(quote(rowLabel(row)));
    const labels = meant.map(({ label }) => label);
    return meant.length < columns.length ? words.of(group, listed(labels, words)) : group;
  });

/**
 * Cells of one table by the names of their rows and columns: 「“规章”行（本年废止件数）、“总计”列」.
 * Whole rows and columns are named as such, and long lists break off with 「等」.
 * @param fields names of cells, in any order
 * @returns empty where none of them is a cell of the format
 */
export function cellNames(
  fields: readonly string[],
  template: ReportSummary['template'],
  locale: Locale,
): string {
  const format = TEMPLATES.find(({ id }) => id === template);
  const key = TABLE_KEYS.find((table) => fields[0]?.startsWith(`${table}.`));
  if (!format || !key) return '';
  const words = placeWords(locale).cells;
  const named = new Set(fields);
  const isMeant = (row: RowSpec, column: ColumnSpec) =>
    named.has(fieldName(key, row.key, column.key));
  const { blocks, layout } = tableOf(format, key);
  const isWhole = blocks.every(({ rows, columns }) =>
    rows.every((row) => columns.every((column) => isMeant(row, column))),
  );
  if (isWhole) return words.every;
  const namesOf = layout === 'horizontal' ? namesInGroups : namesInBlock;
  return listed(
    blocks.flatMap((block) => namesOf(block, isMeant, words)),
    words,
  );
}
