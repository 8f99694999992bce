import { YieldBudget, type Resumable } from '../../base/resumable';
import type { PageRow } from './collect';
import type { Cell } from './grid';
import { headLeaves } from './head';
import { LABEL_HEAD, MIN_SIMILARITY, type Vocabulary } from './labels';

/** A row of figures with its label. */
export interface DataRow {
  readonly page: PageRow;
  readonly label: Cell | null;
  /** The label's words, as compared; empty where there is no label. */
  readonly words: string;
  /** Whether these are all its words: no remark stands behind them. */
  readonly isVerbatim: boolean;
  /** Cells behind the label, in order. */
  readonly values: readonly Cell[];
  /** All elements of the row; of both parts where a page break tore it in two. */
  readonly elements: readonly Element[];
  /** The head rows that it stands under; empty where its table has none. */
  readonly head: Head;
}
/** The head rows over rows of figures. */
export interface Head {
  readonly rows: PageRow[];
}

/** Tells rows of figures from heads and the rest. */
function* rowsOfFigures(
  pageRows: readonly PageRow[],
  vocabulary: Vocabulary,
): Resumable<DataRow[]> {
  const collector = new DataRowCollector(vocabulary);
  const budget = new YieldBudget();
  for (const page of pageRows) {
    collector.add(page);
    budget.add(0, page.row.cells.length);
    if (budget.takePause()) yield;
  }
  return collector.data;
}

/** Takes the rows of a page one after the other, each with the head that it stands under. */
class DataRowCollector {
  readonly data: DataRow[] = [];
  #head: Head = { rows: [] };
  /** Whether the next row of a head belongs to the same one. */
  #headOpen = true;
  #grid: PageRow['grid'] | null = null;
  /** Whether the row is the first of its table behind a head, if there is one. */
  #begins = false;

  constructor(private readonly vocabulary: Vocabulary) {}

  add(page: PageRow): void {
    const kind = kindOf(page, this.vocabulary);
    if (kind === 'blank') return;
    this.#enter(page.grid);
    if (kind === 'head') {
      this.#addToHead(page);
      return;
    }
    const row = partsOf(page, this.#head, this.vocabulary);
    const whole = this.#joinedWithAbove(row);
    if (kind === 'words' && this.#headOpen && this.#hasHeadHere && !whole) {
      this.#addToHead(page);
      return;
    }
    this.#headOpen = false;
    this.#begins = false;
    if (whole) this.data[this.data.length - 1] = whole;
    else if (kind === 'data') this.data.push(row);
  }

  /** Goes on in a table; one continued without its head stands under the head of the one before. */
  #enter(grid: PageRow['grid']): void {
    if (grid === this.#grid) return;
    this.#grid = grid;
    this.#begins = true;
    this.#headOpen = true;
  }

  get #hasHeadHere(): boolean {
    return this.#head.rows.at(-1)?.grid === this.#grid;
  }

  #addToHead(page: PageRow): void {
    if (!this.#headOpen || !this.#hasHeadHere) this.#head = { rows: [] };
    this.#headOpen = true;
    this.#head.rows.push(page);
  }

  /** The row above with one that goes on with it in the next table; null where it is another row. */
  #joinedWithAbove(row: DataRow): DataRow | null {
    const above = this.data.at(-1);
    return this.#begins && above ? this.vocabulary.joined(above, row) : null;
  }
}

/**
 * Rows with their labels where most rows under the same head have them, and without the empty columns
 * that a page puts between or behind its figures. A label that is blank, or overwritten by a figure, is
 * told by its place: what stands left of it heads a group.
 */
export function* dataRows(
  pageRows: readonly PageRow[],
  vocabulary: Vocabulary,
): Resumable<DataRow[]> {
  const data = yield* rowsOfFigures(pageRows, vocabulary);
  const byHead = new Map<Head, DataRow[]>();
  for (const row of data) byHead.set(row.head, [...(byHead.get(row.head) ?? []), row]);
  const whole = new Map<DataRow, DataRow>();
  for (const [head, rows] of byHead) {
    const heads = figureHeads(head);
    const counts = rows
      .filter(({ label }) => label && vocabulary.likenessOf(label) >= MIN_SIMILARITY)
      .map(({ values }) => values.length)
      .sort((a, b) => a - b);
    const count = counts[Math.floor(counts.length / 2)] ?? heads;
    const own = rows.map((row) => withOwnLabel(row, count, vocabulary));
    const spacers = spacersIn(own, heads);
    own.forEach((row, index) => {
      const values = row.values.filter((_, at) => !spacers.get(row.values.length)?.has(at));
      const isSame = values.length === row.values.length;
      whole.set(rows[index] as DataRow, isSame ? row : { ...row, values });
    });
  }
  return data.map((row) => whole.get(row) ?? row);
}

/** How many figures a head stands over. */
const figureHeads = (head: Head): number =>
  headLeaves(head.rows.map(({ row }) => row)).filter(
    ({ words }) => words !== '' && !LABEL_HEAD.test(words),
  ).length;

/**
 * Where rows have nothing but blank cells, beyond the figures that their head stands over, by the
 * number of cells they have; the last ones first.
 */
function spacersIn(
  rows: readonly DataRow[],
  heads: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const spacers = new Map<number, Set<number>>();
  if (heads === 0) return spacers;
  const byCount = new Map<number, DataRow[]>();
  for (const row of rows)
    byCount.set(row.values.length, [...(byCount.get(row.values.length) ?? []), row]);
  for (const [count, same] of byCount) {
    const found = new Set<number>();
    for (let at = count - 1; at >= 0 && found.size < count - heads; at -= 1)
      if (same.every(({ values }) => values[at]?.isBlank)) found.add(at);
    if (found.size > 0) spacers.set(count, found);
  }
  return spacers;
}

/** A row whose label is the first of its figures, where it has one more than others. */
function withOwnLabel(row: DataRow, count: number, vocabulary: Vocabulary): DataRow {
  const [own, ...values] = row.values;
  const { label } = row;
  if (count === 0 || values.length !== count || !own || own.isWorded) return row;
  if (label && !vocabulary.isGroup(label) && vocabulary.likenessOf(label) >= MIN_SIMILARITY)
    return row;
  return { ...row, label: own, words: '', values, isVerbatim: true };
}

/** Label and figures of a row. */
function partsOf(page: PageRow, head: Head, vocabulary: Vocabulary): DataRow {
  const { cells } = page.row;
  const split = vocabulary.splitLabel(cells);
  const label = split?.cell ?? labelOf(page, vocabulary);
  const values = label ? cells.slice(cells.indexOf(label) + 1) : cells;
  const bare = label && !split ? vocabulary.withoutRemark(label) : null;
  return {
    ...{ page, label, values, head },
    words: split?.words ?? bare ?? (label ? vocabulary.wordsOfLabel(label.label) : ''),
    isVerbatim: bare === null,
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
  const likeness = Math.max(0, ...worded.map((cell) => vocabulary.likenessOf(cell)));
  const figures = filled.length - worded.length;
  if (heads === 1 && likeness < MIN_SIMILARITY && figures === 0) return 'head';
  if (likeness >= MIN_SIMILARITY && row.cells.length > 1) return 'data';
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
    const alike = vocabulary.likenessOf(cell);
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
