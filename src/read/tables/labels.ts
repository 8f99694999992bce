import { memoize, memoizeByObject } from '../../base/memoize';
import { wordsOf, type TableSpec } from '../../template';
import { similarity } from '../match/align';
import { labelWords, withoutGroups } from '../match/vocabulary';
import type { DataRow } from './data-rows';
import type { Cell } from './grid';

/** How alike a cell must be to a label of the template to tell what kind of row it stands in. */
export const MIN_SIMILARITY = 0.75;
/** Head words of the label columns: 信息内容 in section two, the note on 勾稽关系 in section three. */
export const LABEL_HEAD = /^信息内容$|勾稽关系/;

/** The words of a table, and what they tell about a cell. */
export class Vocabulary {
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

  /** The words of a cell's label without a remark in brackets, where that makes them a row's own. */
  withoutRemark(cell: Cell): string | null {
    const text = cell.text.replace(/(?<=.)\s*[([【][^)\]】]*[)\]】]?$/, '');
    if (text === cell.text || this.#rows.has(cell.label)) return null;
    const words = this.wordsOfLabel(labelWords(text));
    return this.#rows.has(words) ? words : null;
  }

  /** How alike a cell is to the likest row label. */
  likenessOf(cell: Cell): number {
    return this.withoutRemark(cell) === null ? this.rowLikeness(cell.label) : 1;
  }

  /** How alike a label is to the likest row label. */
  readonly rowLikeness = memoize((label): number => {
    const words = this.wordsOfLabel(label);
    if (words === '') return 0;
    if (this.#rows.has(words)) return 1;
    return Math.max(...[...this.#rows].map((row) => similarity(row, words)));
  });

  /** Whether a label is one that columns have. */
  readonly isHead = memoize((words): boolean => {
    if (LABEL_HEAD.test(words) || this.#heads.has(words)) return true;
    return (
      words.length > 2 && [...this.#heads].some((head) => similarity(head, words) >= MIN_SIMILARITY)
    );
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

/** The vocabulary of a table of the format. */
export const vocabularyOf = memoizeByObject((table: TableSpec) => new Vocabulary(table));
