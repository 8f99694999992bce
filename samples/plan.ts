import {
  fieldsOf,
  tableOf,
  type BlockSpec,
  type FigureKind,
  type TableKey,
  type TableSpec,
} from '../src/template';
import type { ReportSpec, Slip } from './types';

/**
 * A table as it will be printed, before layout: its rows and columns with their words, and what
 * stands in each cell. Slips are planted here, so that every layout shows them.
 */

/** A row or a column: the words of its label cells, outermost first. */
export interface Line {
  readonly key: string;
  readonly path: readonly string[];
}

/** A run of rows under one head. */
export interface PlanBlock {
  readonly heading: string | null;
  /** Rows; their labels stand at the side. One line without words in section four. */
  readonly side: readonly Line[];
  /** Columns; their labels stand in the head. */
  readonly head: readonly Line[];
}

/** What a cell prints: a number in the notation of the page, or exactly these words. */
export type Content =
  | { readonly value: number; readonly kind: FigureKind; readonly field: string }
  | { readonly text: string };

export interface TablePlan {
  readonly key: TableKey;
  readonly blocks: readonly PlanBlock[];
  readonly content: (side: Line, head: Line) => Content;
}

const ONLY_ROW: Line = { key: '', path: [] };

/** Section four stands on its side: each of its columns carries a row key and a column key. */
const isAcross = (table: TableKey): boolean => table === 'disputes';

const cellKey = (table: TableKey, side: Line, head: Line): string =>
  [table, side.key, head.key].filter((part) => part !== '').join('.');

function blockPlan(table: TableSpec, block: BlockSpec): PlanBlock {
  const path = (line: { label: string; groups?: readonly string[] }) => [
    ...(line.groups ?? []),
    line.label,
  ];
  const heading = block.heading ?? null;
  if (table.layout === 'vertical')
    return {
      heading,
      side: block.rows.map((row) => ({ key: row.key, path: path(row) })),
      head: block.columns.map((column) => ({ key: column.key, path: path(column) })),
    };
  return {
    heading,
    side: [ONLY_ROW],
    head: block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        key: `${row.key}.${column.key}`,
        path: [...path(row), ...path(column)],
      })),
    ),
  };
}

/** The parts of `TABLE.ROW` or `TABLE.*.COLUMN`. */
export function parsePlace(at: string): {
  table: TableKey;
  row: string | null;
  column: string | null;
} {
  const [table, second, ...rest] = at.split('.') as [TableKey, string, ...string[]];
  return second === '*'
    ? { table, row: null, column: rest.join('.') }
    : { table, row: [second, ...rest].join('.'), column: null };
}

/**
 * The cells of a place in a format.
 * @param at `TABLE.ROW` or `TABLE.*.COLUMN`
 * @param inBlockOf only cells of the block (section two) or group (section four) of this row
 */
export function cellsAt(spec: ReportSpec, at: string, inBlockOf?: string): string[] {
  const { table, row, column } = parsePlace(at);
  const fields = [...fieldsOf(spec.template).values()].filter((field) => field.table.key === table);
  const block = fields.find((field) => field.row.key === inBlockOf)?.block;
  return fields
    .filter(
      (field) =>
        (row === null || field.row.key === row) &&
        (column === null || field.column.key === column) &&
        (inBlockOf === undefined ||
          (isAcross(table) ? field.row.key === inBlockOf : field.block === block)),
    )
    .map((field) => field.name);
}

const relabel = (line: Line, depth: number, words: string): Line => ({
  ...line,
  path: line.path.map((label, level) => (level === line.path.length - depth ? words : label)),
});

const insertAfter = (lines: readonly Line[], key: string, label: string): Line[] =>
  lines.flatMap((line) =>
    line.key === key
      ? [line, { key: `${key}+`, path: [...line.path.slice(0, -1), label] }]
      : [line],
  );

function plant(table: TableKey, block: PlanBlock, slip: Slip): PlanBlock {
  const across = isAcross(table);
  const concerns = (row: string | undefined) =>
    row === undefined || across || block.side.some((line) => line.key === row);
  /** Whether a head line is the column that a slip names. */
  const isColumn = (line: Line, column: string, row: string | undefined) =>
    across
      ? row === undefined
        ? line.key.endsWith(`.${column}`)
        : line.key === `${row}.${column}`
      : line.key === column;

  switch (slip.kind) {
    case 'rowRemoved': {
      const { row } = parsePlace(slip.at);
      return across
        ? { ...block, head: block.head.filter((line) => !line.key.startsWith(`${row}.`)) }
        : { ...block, side: block.side.filter((line) => line.key !== row) };
    }
    case 'rowAdded':
      return { ...block, side: insertAfter(block.side, slip.after, slip.label) };
    case 'columnRemoved': {
      const { column } = parsePlace(slip.at);
      if (column === null || !concerns(slip.row)) return block;
      return { ...block, head: block.head.filter((line) => !isColumn(line, column, slip.row)) };
    }
    case 'columnAdded': {
      const { column } = parsePlace(slip.after);
      if (column === null || !concerns(slip.row)) return block;
      const key = across ? `${slip.row ?? ''}.${column}` : column;
      return { ...block, head: insertAfter(block.head, key, slip.label) };
    }
    case 'label': {
      const { row, column } = parsePlace(slip.at);
      if (!concerns(slip.row)) return block;
      if (column !== null)
        return {
          ...block,
          head: block.head.map((line) =>
            isColumn(line, column, slip.row) ? relabel(line, 1, slip.actual) : line,
          ),
        };
      if (across)
        return {
          ...block,
          head: block.head.map((line) =>
            line.key.startsWith(`${row}.`) ? relabel(line, 2, slip.actual) : line,
          ),
        };
      return {
        ...block,
        side: block.side.map((line) => (line.key === row ? relabel(line, 1, slip.actual) : line)),
      };
    }
    default:
      return block;
  }
}

const tableOfSlip = (slip: Slip): TableKey | null => {
  switch (slip.kind) {
    case 'rowAdded':
      return slip.table;
    case 'columnAdded':
      return parsePlace(slip.after).table;
    case 'rowRemoved':
    case 'columnRemoved':
    case 'label':
      return parsePlace(slip.at).table;
    default:
      return null;
  }
};

/** Plans one table of a report, with its slips planted. */
export function planTable(spec: ReportSpec, key: TableKey, slips: readonly Slip[]): TablePlan {
  const table = tableOf(spec.template, key);
  const concerned = slips.filter((slip) => tableOfSlip(slip) === key);
  const printed = new Map<string, string>();
  for (const slip of slips)
    if (slip.kind === 'cells') for (const field of slip.fields) printed.set(field, slip.text);
  const added = concerned.flatMap((slip) =>
    slip.kind === 'rowAdded' || slip.kind === 'columnAdded' ? [slip.text] : [],
  );

  return {
    key,
    blocks: table.blocks
      .map((block) =>
        concerned.reduce((plan, slip) => plant(key, plan, slip), blockPlan(table, block)),
      )
      .filter((block) => block.side.length > 0 && block.head.length > 0),
    content: (side, head) => {
      const name = cellKey(key, side, head);
      const field = fieldsOf(spec.template).get(name);
      const words = printed.get(name);
      if (words !== undefined) return { text: words };
      if (!field) return { text: added[0] ?? '' };
      return { value: spec.figures[name] ?? 0, kind: field.kind, field: name };
    },
  };
}
