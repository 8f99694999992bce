import type { Anchor, TableReading } from '../../report';
import {
  columnPlace,
  fieldName,
  rowPlace,
  type ColumnSpec,
  type RowSpec,
  type TableSpec,
} from '../../template';
import { alignLabels, similarity } from '../match/align';
import { labelWords, tableOfLabel } from '../match/vocabulary';
import { TableBuilder, type TableContents } from './builder';
import type { PageRow } from './collect';
import type { Cell, GridRow } from './grid';
import { noteDeviatingGroups, type Grouped } from './groups';
import { headLeaves, type Leaf } from './head';

/** A cell of the template: one outcome of one group. */
interface Entry {
  readonly group: RowSpec;
  readonly column: ColumnSpec;
}

/** An entry that the page has, with the head cell over it. */
interface Entered {
  readonly entry: Entry;
  readonly leaf: Leaf;
  readonly cell: Cell | null;
}

/** Fewer cells than this are no row of figures but a remark. */
const FIGURES_NEEDED = 5;
const MIN_SIMILARITY = 0.6;
/** How alike the words over a group must be that is known by its neighbours. */
const ALIKE_IN_PLACE = 0.5;

/**
 * Reads a table whose groups stand side by side over one row of figures (section four).
 *
 * Every lowest head cell is matched by its own words and those of its group above it; where group
 * cells are broken or lost, by its neighbours. Groups may stand below each other, or in tables of their
 * own, each over its part of the figures.
 *
 * @param pageRows all rows of the table
 * @param contents takes the figures and the places
 */
export function readHorizontal(
  table: TableSpec,
  pageRows: readonly PageRow[],
  contents: TableContents,
): TableReading | null {
  const [block] = table.blocks;
  if (!block) return null;
  const { rows: groups, columns } = block;
  const outcomes = columns.map((column) => labelWords(column.label));
  const entries: Entry[] = groups.flatMap((group) => columns.map((column) => ({ group, column })));
  const parts = partsOf(pageRows, entries.length) ?? wholeOf(pageRows, entries.length);
  if (!parts) return null;

  const { leaves } = parts;
  const owners = leaves.map((leaf) => groupOf(leaf, groups));
  const matched = matchHeads(
    leaves,
    owners.map((owner) => owner?.spec ?? null),
    entries,
    outcomes,
  );

  const builder = new TableBuilder(table, contents);
  const read: Entered[] = [];
  leaves.forEach((leaf, index) => {
    const entry = matched[index];
    if (!entry && leaf.words === '') return;
    if (!entry) {
      builder.extraColumn(leaf.cell.raw, [leaf.cell.element]);
      return;
    }
    read.push({ entry, leaf, cell: parts.figureUnder(leaf, index) });
  });

  const grouped: Grouped[] = [];
  for (const group of groups) {
    const own = read.filter(({ entry }) => entry.group === group);
    if (own.length === 0) continue;
    const named = owners.find((owner) => owner?.spec === group);
    const head = named ? named.cell : headOver(own, read, group);
    builder.row(
      group,
      own.map(({ leaf, cell }) => (cell ?? leaf.cell).element),
      head?.element ?? null,
    );
    const fields = columns.map((column) => fieldName(table.key, group.key, column.key));
    const at = rowPlace(table.key, group.key);
    if (head && head.label !== labelWords(group.label))
      builder.deviation(at, group.label, head, fields);
    const above = own.flatMap(({ leaf }) => leaf.above).filter((cell) => cell !== head);
    grouped.push({ at, fields, groups: group.groups ?? [], heads: above });
    for (const { entry, leaf, cell } of own) {
      builder.columnHead(entry.column, leaf.cell.element);
      builder.figure(group, entry.column, cell, leaf.cell.element);
      if (leaf.bestMatch(outcomes) !== labelWords(entry.column.label))
        builder.deviation(columnPlace(table.key, entry.column.key), entry.column.label, leaf.cell, [
          fieldName(table.key, group.key, entry.column.key),
        ]);
    }
    const missing = columns.filter((column) => !own.some(({ entry }) => entry.column === column));
    for (const column of missing)
      builder.missingColumn(column, [group], gapIn(own, columns, column));
  }
  noteDeviatingGroups(grouped, builder);
  return builder.finish(pageRows.map(({ grid }) => grid.element));
}

/**
 * The entry of the template that each lowest head cell stands for, by its words and those over it;
 * undefined for what is none.
 * @param owners the group over each of them; null where its words are broken or lost
 */
function matchHeads(
  leaves: readonly Leaf[],
  owners: readonly (RowSpec | null)[],
  entries: readonly Entry[],
  outcomes: readonly string[],
): readonly (Entry | undefined)[] {
  const matched = alignLabels(
    entries.map(({ group, column }) => labelWords(group.label) + labelWords(column.label)),
    leaves.map((leaf, index) => {
      const group = owners[index];
      return (group ? labelWords(group.label) : '') + leaf.bestMatch(outcomes);
    }),
  );
  return leaves.map((_leaf, index) => entries[matched[index] ?? -1]);
}

/** Heads of a table, and what stands under them. */
interface HeadsAndFigures {
  readonly leaves: readonly Leaf[];
  /** @param index of the head among `leaves` */
  readonly figureUnder: (leaf: Leaf, index: number) => Cell | null;
}

/**
 * The heads over one row of figures: matched by order where there are as many, and else by the grid.
 * @param count of figures in the whole table
 * @returns null where there is no row of figures
 */
function wholeOf(pageRows: readonly PageRow[], count: number): HeadsAndFigures | null {
  const position = figureRowIn(pageRows);
  const figures = pageRows[position]?.row;
  if (!figures) return null;
  const [first] = figures.cells;
  // A label beside the figures makes one cell more than there are outcomes.
  const label = first?.isWorded === true && figures.cells.length > count ? first : null;
  const leaves = headLeaves(pageRows.slice(0, position).map(({ row }) => row)).filter(
    (leaf) => label === null || leaf.column >= label.width,
  );
  const cells = label ? figures.cells.slice(1) : figures.cells;
  const isByOrder = cells.length === leaves.length;
  return {
    leaves,
    figureUnder: ({ column }, index) => (isByOrder ? cells[index] : figures.slots[column]) ?? null,
  };
}

/**
 * Heads and figures of a table in several parts, each a head over as many figures.
 * @param count of figures in the whole table
 * @returns null where that is not what the parts add up to
 */
function partsOf(pageRows: readonly PageRow[], count: number): HeadsAndFigures | null {
  const leaves: Leaf[] = [];
  const cells: Cell[] = [];
  let head: GridRow[] = [];
  for (const { row } of pageRows) {
    head.push(row);
    if (!isFigureRow(row.cells)) continue;
    const own = headLeaves(head.slice(0, -1));
    if (own.length !== row.cells.length) return null;
    leaves.push(...own);
    cells.push(...row.cells);
    head = [];
  }
  if (cells.length !== count) return null;
  return { leaves, figureUnder: (_leaf, index) => cells[index] ?? null };
}

/**
 * Where the row of figures stands: the first with figures, or else one left blank under its head, or
 * with words among blank cells.
 */
function figureRowIn(pageRows: readonly PageRow[]): number {
  const filled = pageRows.findIndex(({ row }) => isFigureRow(row.cells));
  if (filled >= 0) return filled;
  const head = pageRows.findIndex(({ row }) => !isBlank(row.cells));
  const blank = pageRows.findIndex(
    ({ row }, index) => index > head && row.cells.length >= FIGURES_NEEDED && isBlank(row.cells),
  );
  // A spacer is not as long as the head.
  const leaves = headLeaves(pageRows.slice(0, Math.max(blank, 0)).map(({ row }) => row));
  if (leaves.length === pageRows[blank]?.row.cells.length) return blank;
  const isHead = (cells: readonly Cell[]) => cells.some(({ label }) => tableOfLabel(label));
  return pageRows.findIndex(
    ({ row: { cells } }) => isMostlyWordless(cells) && !isBlank(cells) && !isHead(cells),
  );
}

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.isBlank);

/**
 * Whether cells are the row of figures: mostly numbers, strokes or nothing, after the head. Words and
 * blank cells alone are a head whose spans were lost.
 */
const isFigureRow = (cells: readonly Cell[]): boolean =>
  isMostlyWordless(cells) && cells.some((cell) => !cell.isWorded && !cell.isBlank);

const isMostlyWordless = (cells: readonly Cell[]): boolean =>
  cells.length >= FIGURES_NEEDED && cells.filter((cell) => cell.isWorded).length * 2 < cells.length;

/** The group whose words stand above a head cell. */
function groupOf(
  leaf: Leaf,
  groups: readonly RowSpec[],
): { readonly spec: RowSpec; readonly cell: Cell } | null {
  let best: { spec: RowSpec; cell: Cell } | null = null;
  let likeness = MIN_SIMILARITY;
  for (const cell of leaf.above)
    for (const spec of groups) {
      const alike = similarity(labelWords(spec.label), cell.label);
      if (alike < likeness || (alike === likeness && best)) continue;
      best = { spec, cell };
      likeness = alike;
    }
  return best;
}

/**
 * The head cell right over all outcomes of a group and over no others, where its words are too few to
 * tell the group by: 「复议」.
 */
function headOver(own: readonly Entered[], all: readonly Entered[], group: RowSpec): Cell | null {
  const cell = own[0]?.leaf.above.at(-1);
  const words = labelWords(group.label);
  if (!cell || tableOfLabel(cell.label) || similarity(words, cell.label) < ALIKE_IN_PLACE)
    return null;
  const isItsOwn = all.every(
    (entered) => own.includes(entered) === entered.leaf.above.includes(cell),
  );
  // A label broken over two cells is whole.
  const above = own[0]?.leaf.above.map(({ label }) => label).join('') ?? '';
  return isItsOwn && !above.endsWith(words) ? cell : null;
}

/** Where a missing outcome belongs: behind the nearest head cell of its group before it. */
function gapIn(
  own: readonly Entered[],
  columns: readonly ColumnSpec[],
  column: ColumnSpec,
): Anchor | null {
  const position = columns.indexOf(column);
  const before = own.filter(({ entry }) => columns.indexOf(entry.column) < position).at(-1);
  if (before) return { kind: 'gap', elements: [before.leaf.cell.element], side: 'after' };
  const [after] = own;
  return after ? { kind: 'gap', elements: [after.leaf.cell.element], side: 'before' } : null;
}
