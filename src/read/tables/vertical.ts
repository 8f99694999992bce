import {
  columnPlace,
  fieldName,
  rowPlace,
  wordsOf,
  type BlockSpec,
  type ColumnSpec,
  type RowSpec,
  type TableSpec,
} from '../../format';
import type { Place, TableReading } from '../../report';
import { alignLabels, similarity } from '../align';
import type { Cell } from '../grid';
import { remembered } from '../remembered';
import { labelWords, withoutGroups } from '../vocabulary';
import { TableBuilder, type TableContents } from './builder';
import type { PageRow } from './collect';
import { headLeaves, type Leaf } from './head';

/** How alike a cell must be to a label of the template to tell what kind of row it stands in. */
const TELLING = 0.75;
/** Head words of the label columns: 信息内容 in section two, the note on 勾稽关系 in section three. */
const LABEL_HEAD = /^信息内容$|勾稽关系/;

interface DataRow {
  readonly page: PageRow;
  readonly label: Cell | null;
  /** The label's words, as compared; empty where there is no label. */
  readonly words: string;
  /** Cells behind the label, in order. */
  readonly values: readonly Cell[];
  /** All elements of the row; of both parts where a page break tore it in two. */
  readonly elements: readonly Element[];
  /** The head rows that it stands under; empty where its table has none. */
  readonly head: Head;
}
interface Head {
  readonly rows: PageRow[];
}

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
export function readVertical(
  table: TableSpec,
  pageRows: readonly PageRow[],
  contents: TableContents,
): TableReading | null {
  const vocabulary = vocabularyOf(table);
  const data = dataRows(pageRows, vocabulary);
  if (data.length === 0) return null;

  const builder = new TableBuilder(table, contents);
  const entries = table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));
  const matched = alignLabels(
    entries.map(({ row }) => labelWords(row.label)),
    data.map(({ words }) => words),
  );

  const columns = new ColumnReader(builder, table, data);
  data.forEach((row, index) => {
    const entry = entries[matched[index] ?? -1];
    if (!entry) {
      builder.extraRow(row.label?.raw ?? '', row.elements);
      return;
    }
    const { block, row: spec } = entry;
    builder.row(spec, row.elements, row.label?.element ?? null);
    if (row.label && row.words !== labelWords(spec.label))
      builder.deviation(
        rowPlace(table.key, spec.key),
        spec.label,
        row.label,
        block.columns.map((column) => fieldName(table.key, spec.key, column.key)),
      );
    columns.read(row, block, spec);
  });
  columns.finish(entries.filter((_, position) => matched.includes(position)).map(({ row }) => row));
  return builder.finish(pageRows.map(({ grid }) => grid.element));
}

/** The words of a table, and what they tell about a cell. */
class Vocabulary {
  readonly #rows: ReadonlySet<string>;
  readonly #groups: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;

  constructor(table: TableSpec) {
    const rows = table.blocks.flatMap((block) => block.rows);
    const columns = table.blocks.flatMap((block) => block.columns);
    this.#rows = new Set(rows.map((row) => labelWords(row.label)));
    this.#groups = new Set(rows.flatMap((row) => row.groups ?? []).map(labelWords));
    this.#heads = new Set(
      columns.flatMap((column) => [column.label, ...(column.groups ?? [])]).map(labelWords),
    );
  }

  /** Whether a cell is the label of a group of rows, such as （五）不予处理. */
  isGroup(cell: Cell): boolean {
    return this.#groups.has(cell.label) && !this.#rows.has(cell.label);
  }

  /** How alike a label is to the likest row label. */
  readonly rowLikeness = remembered((label): number => {
    const words = this.wordsOfLabel(label);
    if (words === '') return 0;
    if (this.#rows.has(words)) return 1;
    return Math.max(...[...this.#rows].map((row) => similarity(row, words)));
  });

  /** Whether a label is one that columns have. */
  readonly isHead = remembered((words): boolean => {
    if (LABEL_HEAD.test(words) || this.#heads.has(words)) return true;
    return words.length > 2 && [...this.#heads].some((head) => similarity(head, words) >= TELLING);
  });

  /**
   * The row that a page break tore in two, if the last row of one table and the first of the next are
   * its parts: their labels together are a label of the template, or the second part has none and
   * the first has no figures.
   */
  joined(above: DataRow, below: DataRow): DataRow | null {
    const words = withoutGroups(above.words) + withoutGroups(below.label?.label ?? '');
    const torn = this.#rows.has(below.label ? words : above.words);
    const blank = (row: DataRow) => row.values.every((cell) => cell.isBlank);
    if (!torn || !(blank(above) || blank(below))) return null;
    return {
      ...above,
      words,
      values: blank(above) ? below.values : above.values,
      elements: [...above.elements, ...below.elements],
    };
  }

  /** A label's words, without a group's words that stand before it in the same cell. */
  wordsOfLabel(label: string): string {
    const words = withoutGroups(label);
    return this.#rows.has(words) ? words : label;
  }

  /**
   * A label that was split over two neighbouring cells: words of the template together, not alone.
   * @returns its last cell and its words
   */
  splitLabel(cells: readonly Cell[]): { readonly cell: Cell; readonly words: string } | null {
    for (let index = 1; index < cells.length; index += 1) {
      const [first, second] = [cells[index - 1], cells[index]];
      if (!first?.isWorded || !second?.isWorded) continue;
      if (this.#rows.has(first.label) || this.#rows.has(second.label)) continue;
      const words = first.label + wordsOf(second.text);
      if (this.#rows.has(words)) return { cell: second, words };
    }
    return null;
  }
}

const vocabularies = new WeakMap<TableSpec, Vocabulary>();
function vocabularyOf(table: TableSpec): Vocabulary {
  const known = vocabularies.get(table) ?? new Vocabulary(table);
  vocabularies.set(table, known);
  return known;
}

/** Tells rows of figures from heads and the rest. */
function dataRows(pageRows: readonly PageRow[], vocabulary: Vocabulary): DataRow[] {
  const data: DataRow[] = [];
  let head: Head = { rows: [] };
  let headOpen = true;
  let grid: PageRow['grid'] | null = null;
  /** Whether the row is the first of its table behind a head, if there is one. */
  let begins = false;
  for (const page of pageRows) {
    const kind = kindOf(page, vocabulary);
    if (kind === 'blank') continue;
    if (page.grid !== grid) {
      begins = true;
      // A table continued without its head stands under the head of the one before.
      grid = page.grid;
      headOpen = true;
    }
    const headHere = head.rows.at(-1)?.grid === grid;
    const above = data.at(-1);
    const row = kind === 'head' ? null : partsOf(page, head, vocabulary);
    const whole = begins && above && row ? vocabulary.joined(above, row) : null;
    if (kind === 'head' || (kind === 'words' && headOpen && headHere && !whole)) {
      if (!headOpen || !headHere) head = { rows: [] };
      headOpen = true;
      head.rows.push(page);
      continue;
    }
    headOpen = false;
    if (whole) data[data.length - 1] = whole;
    else if (kind === 'data' && row) data.push(row);
    begins = false;
  }
  return data;
}

/** Label and figures of a row. */
function partsOf(page: PageRow, head: Head, vocabulary: Vocabulary): DataRow {
  const { cells } = page.row;
  const split = vocabulary.splitLabel(cells);
  const label = split?.cell ?? labelOf(page, vocabulary);
  const values = label ? cells.slice(cells.indexOf(label) + 1) : cells;
  return {
    ...{ page, label, values, head },
    words: split?.words ?? (label ? vocabulary.wordsOfLabel(label.label) : ''),
    elements: [...(label ? [label] : []), ...values].map((cell) => cell.element),
  };
}

function kindOf(
  { row }: PageRow,
  vocabulary: Vocabulary,
): 'data' | 'head' | 'heading' | 'words' | 'blank' {
  const filled = row.cells.filter((cell) => !cell.isBlank);
  if (filled.length === 0) return 'blank';
  const heads = filled.filter((cell) => vocabulary.isHead(cell.label)).length;
  if (heads >= 2) return 'head';
  const worded = filled.filter((cell) => cell.isWorded);
  const likeness = Math.max(0, ...worded.map((cell) => vocabulary.rowLikeness(cell.label)));
  const figures = filled.length - worded.length;
  if (heads === 1 && likeness < TELLING && figures === 0) return 'head';
  if (likeness >= TELLING && row.cells.length > 1) return 'data';
  if (figures > 0) return 'data';
  return worded.length === 1 ? 'heading' : 'words';
}

/** The cell with a row's own label: the one likest a label of the template, else the last words. */
function labelOf({ row }: PageRow, vocabulary: Vocabulary): Cell | null {
  const worded = row.cells.filter((cell) => cell.isWorded);
  let best: Cell | null = null;
  let likeness = 0.5;
  for (const cell of worded) {
    if (vocabulary.isGroup(cell)) continue;
    const alike = vocabulary.rowLikeness(cell.label);
    if (alike >= likeness) {
      best = cell;
      likeness = alike;
    }
  }
  if (best) return best;
  // Words behind the first figure are not labels.
  const firstFigure = row.cells.findIndex((cell) => cell.isFigure);
  return (
    worded.filter((cell) => firstFigure < 0 || row.cells.indexOf(cell) < firstFigure).at(-1) ?? null
  );
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
    const named = headLeaves(head.rows.map(({ row }) => row)).filter(({ words }) => words !== '');
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
      leaves.map((leaf) => leaf.likest(template)),
    );
    const specs = matched.map((entry) => (entry === null ? null : (block.columns[entry] ?? null)));
    leaves.forEach((leaf, index) => {
      const spec = specs[index];
      if (!spec) {
        this.builder.extraColumn(leaf.cell.raw, [leaf.cell.element]);
        return;
      }
      this.builder.columnHead(spec, leaf.cell.element);
      if (leaf.likest(template) !== labelWords(spec.label))
        this.builder.deviation(
          columnPlace(this.table.key, spec.key),
          spec.label,
          leaf.cell,
          block.rows.map((row) => fieldName(this.table.key, row.key, spec.key)),
        );
    });
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
): Place | null {
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
