import type { Resumable } from '../../base/resumable';
import type { Anchor, TableReading } from '../../report';
import {
  columnPlace,
  fieldName,
  rowPlace,
  type BlockSpec,
  type ColumnSpec,
  type RowSpec,
  type TableSpec,
} from '../../template';
import { alignLabels } from '../match/align';
import { labelWords } from '../match/vocabulary';
import { TableBuilder, type TableContents } from './builder';
import type { PageRow } from './collect';
import { dataRows, type DataRow, type Head } from './data-rows';
import type { Cell } from './grid';
import { noteDeviatingGroups, type Grouped } from './groups';
import { headLeaves, straightened, type Leaf } from './head';
import { deviatingHeadings } from './headings';
import { LABEL_HEAD, vocabularyOf } from './labels';

/**
 * Reads a table with a label to the left of every row (sections two and three).
 *
 * Rows and columns are matched with the template by their words and neighbours. A row's figures are
 * the cells behind its label; they are matched with the head by their order where there are as many
 * cells as head cells, which holds even where row spans are wrong, and else by the grid.
 *
 * @param pageRows all rows of the table, perhaps from several `<table>` elements
 * @param contents takes the figures and the places
 */
export function* readVertical(
  table: TableSpec,
  pageRows: readonly PageRow[],
  contents: TableContents,
): Resumable<TableReading | null> {
  const vocabulary = vocabularyOf(table);
  const data = yield* dataRows(pageRows, vocabulary);
  if (data.length === 0) return null;

  const builder = new TableBuilder(table, contents);
  const entries = table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));
  const matched = alignLabels(
    entries.map(({ row }) => labelWords(row.label)),
    data.map(({ words }) => words),
  );

  const columns = new ColumnReader(builder, table, data);
  const grouped: Grouped[] = [];
  data.forEach((row, index) => {
    const entry = entries[matched[index] ?? -1];
    if (!entry) {
      builder.extraRow(row.label?.raw ?? '', row.elements);
      return;
    }
    const { block, row: spec } = entry;
    builder.row(spec, row.elements, row.label?.element ?? null);
    const at = rowPlace(table.key, spec.key);
    const fields = block.columns.map((column) => fieldName(table.key, spec.key, column.key));
    if (row.label && !(row.words === labelWords(spec.label) && row.isVerbatim))
      builder.deviation(at, spec.label, row.label, fields);
    grouped.push({ at, fields, groups: spec.groups ?? [], heads: headsBeside(row) });
    columns.read(row, block, spec);
  });
  noteDeviatingGroups(grouped, builder);
  const blocks = new Map(
    data.map((row, index) => [row.page, entries[matched[index] ?? -1]?.block]),
  );
  for (const { block, cell } of deviatingHeadings(pageRows, blocks)) {
    const [first] = block.rows;
    if (first && block.heading !== undefined)
      builder.deviation(rowPlace(table.key, first.key), block.heading, cell, fieldsOfBlock(block));
  }
  columns.finish(entries.filter((_, position) => matched.includes(position)).map(({ row }) => row));
  return builder.finish(pageRows.map(({ grid }) => grid.element));

  function fieldsOfBlock(block: BlockSpec): string[] {
    return block.rows.flatMap((row) =>
      block.columns.map((column) => fieldName(table.key, row.key, column.key)),
    );
  }
}

/** The cells left of a row's own label, or of its figures where it has none. */
function headsBeside({ page, label, values }: DataRow): readonly Cell[] {
  const end = (label ?? values[0])?.column ?? 0;
  return page.row.slots.slice(0, end).filter((cell): cell is Cell => cell !== undefined);
}

interface Columns {
  readonly leaves: readonly Leaf[];
  /** For each leaf the column of the template, or null for an extra one. */
  readonly specs: readonly (ColumnSpec | null)[];
}

/** Matches head cells with the columns of the template, once for each head and block. */
class ColumnReader {
  readonly #known = new Map<Head, Map<BlockSpec, Columns>>();

  constructor(
    private readonly builder: TableBuilder,
    private readonly table: TableSpec,
    private readonly data: readonly DataRow[],
  ) {}

  /** Reads the figures of a row. */
  read(row: DataRow, block: BlockSpec, spec: RowSpec): void {
    const { leaves, specs } = this.#columnsOf(row.head, block);
    const standIn = (row.label ?? row.values[0])?.element ?? row.page.row.element;
    if (leaves.length === 0) {
      // No head anywhere: the figures are taken in the order of the template.
      block.columns.forEach((column, index) =>
        this.builder.figure(spec, column, row.values[index] ?? null, standIn),
      );
      return;
    }
    const sameGrid = row.head.rows[0]?.grid === row.page.grid;
    specs.forEach((column, index) => {
      if (!column) return;
      const inOrder = row.values.length === leaves.length || !sameGrid;
      const cell = inOrder ? row.values[index] : this.#cellUnder(leaves[index] as Leaf, row);
      this.builder.figure(spec, column, cell ?? null, standIn);
    });
  }

  /** The cell of a row under a head cell; of several, the first with text. */
  #cellUnder(leaf: Leaf, row: DataRow): Cell | undefined {
    const { slots } = row.page.row;
    const under = slots
      .slice(leaf.column, leaf.column + leaf.width)
      .filter((cell): cell is Cell => cell !== undefined && cell !== row.label);
    return under.find((cell) => !cell.isBlank) ?? under[0];
  }

  #columnsOf(head: Head, block: BlockSpec): Columns {
    const blocks = this.#known.get(head) ?? new Map<BlockSpec, Columns>();
    this.#known.set(head, blocks);
    const known = blocks.get(block);
    if (known) return known;
    const columns = this.#match(head, block);
    blocks.set(block, columns);
    return columns;
  }

  #match(head: Head, block: BlockSpec): Columns {
    const labelEnd = this.#labelEnd(head);
    const rows = straightened(
      head.rows.map(({ row }) => row),
      (cell) => LABEL_HEAD.test(cell.label),
    );
    const named = headLeaves(rows);
    const behind = named.slice(named.findIndex(({ words }) => LABEL_HEAD.test(words)) + 1);
    // The head of the labels may be narrower than they are: then heads and figures are counted.
    const isEven =
      behind.length < named.length &&
      behind.length === block.columns.length &&
      this.data.every((row) => row.head !== head || row.values.length === behind.length);
    const leaves = isEven
      ? behind
      : named.filter((leaf) => leaf.column >= labelEnd && !LABEL_HEAD.test(leaf.words));
    const template = block.columns.map((column) => labelWords(column.label));
    const matched = alignLabels(
      template,
      leaves.map((leaf) => leaf.bestMatch(template)),
    );
    const specs = matched.map((entry) => (entry === null ? null : (block.columns[entry] ?? null)));
    const grouped: Grouped[] = [];
    leaves.forEach((leaf, index) => {
      const spec = specs[index];
      // A group that reaches further than its columns heads none of its own.
      const isGroup = leaves.some(({ above }) => above.includes(leaf.cell));
      if (!spec && (leaf.words === '' || isGroup)) return;
      if (!spec) {
        this.builder.extraColumn(leaf.cell.raw, [leaf.cell.element]);
        return;
      }
      this.builder.columnHead(spec, leaf.cell.element);
      const at = columnPlace(this.table.key, spec.key);
      const fields = block.rows.map((row) => fieldName(this.table.key, row.key, spec.key));
      if (leaf.bestMatch(template) !== labelWords(spec.label))
        this.builder.deviation(at, spec.label, leaf.cell, fields);
      grouped.push({ at, fields, groups: spec.groups ?? [], heads: leaf.above });
    });
    noteDeviatingGroups(grouped, this.builder);
    return { leaves, specs };
  }

  /** The grid column behind the labels, by what most rows under a head say. */
  #labelEnd(head: Head): number {
    const ends = this.data
      .filter((row) => row.head === head && row.label && row.page.grid === head.rows[0]?.grid)
      .map(({ label }) => (label ? label.column + label.width : 0))
      .sort((a, b) => a - b);
    return ends[Math.floor(ends.length / 2)] ?? 1;
  }

  /** Says which columns are missing: those that no head of their block has. */
  finish(present: readonly RowSpec[]): void {
    for (const block of this.table.blocks) {
      const heads = [...this.#known.values()]
        .map((blocks) => blocks.get(block))
        .filter((columns) => columns !== undefined && columns.leaves.length > 0);
      if (heads.length === 0) continue;
      const rows = block.rows.filter((row) => present.includes(row));
      const found = new Set(heads.flatMap((columns) => columns?.specs ?? []));
      block.columns.forEach((column, position) => {
        if (found.has(column)) return;
        const gap = gapBeside(block.columns, position, heads[0] as Columns);
        this.builder.missingColumn(column, rows, gap);
      });
    }
  }
}

/** Where a missing column belongs: beside the head cell of its neighbour. */
export function gapBeside(
  all: readonly ColumnSpec[],
  position: number,
  { leaves, specs }: Columns,
): Anchor | null {
  const headOf = (column: ColumnSpec) => leaves[specs.indexOf(column)]?.cell.element;
  const before = all
    .slice(0, position)
    .map(headOf)
    .filter((head) => head !== undefined)
    .at(-1);
  if (before) return { kind: 'gap', elements: [before], side: 'after' };
  const after = all
    .slice(position + 1)
    .map(headOf)
    .find((head) => head !== undefined);
  return after ? { kind: 'gap', elements: [after], side: 'before' } : null;
}
