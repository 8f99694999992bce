import {
  cellRef,
  rangeRef,
  type Cell,
  type CellStyle,
  type ConditionalRule,
  type MergeRange,
  type WriteSheet,
} from 'hucre/xlsx';
import { DEFAULT_FONT, PADDING } from './styles';
import { linesOf, shortened } from '../lines';
import { keptAsText, stored } from './text';

const FONT_SIZE = DEFAULT_FONT.size ?? 10;

/** What is called an error value by spreadsheets is a text when it comes from a page. */
const ERROR_VALUE = /^#[A-Z/0!?_]+$/;

/** Excel's rows are no higher than 409.5 points. */
export const HIGHEST_ROW = 409;

/** Rows and columns are counted from 0, as the library does. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/** How a text is fitted into its cell. */
interface Fit {
  /** Lines at most. */
  readonly most: number;
  /** Who speaks in the note. */
  readonly author: string;
  /** Words in bold above it. */
  readonly lead?: string | undefined;
}

/** Name of a cell for formulas, e.g. `$D$12`. */
export const absolute = (row: number, column: number): string =>
  cellRef(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** A sheet in the making. Texts become texts: only `formula` writes formulas. */
export class SheetBuilder {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #merges: MergeRange[] = [];
  readonly #heights = new Map<number, { height: number }>();
  readonly #rules: ConditionalRule[] = [];
  #rows = 0;

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** The first row below all that was written. */
  get nextRow(): number {
    return this.#rows;
  }

  /** Writes a text, a number or nothing into a cell, or into several that are merged for it. */
  put(area: Area, value: string | number | null, style?: CellStyle): void {
    if (typeof value !== 'string') {
      this.#set(area, { value }, style);
      return;
    }
    const text = stored(value);
    const own: CellStyle = keptAsText(text) ? { ...style, numFmt: '@' } : { ...style };
    if (ERROR_VALUE.test(text)) this.#set(area, { value: text, richText: [{ text }] }, own);
    else this.#set(area, { value: text }, own);
  }

  /** Writes a text below a few words in bold. */
  putLed(area: Area, lead: string, text: string, style: CellStyle): void {
    const font = { ...style.font };
    const richText = [
      { text: stored(lead), font: { ...font, bold: true } },
      { text: `\n${stored(text)}`, font },
    ];
    this.#set(area, { value: `${lead}\n${text}`, richText }, style);
  }

  /**
   * Writes a text into so many lines at most, below a few words in bold where there are any. The
   * whole of a longer one stands in a note.
   *
   * @returns how many lines it takes
   */
  putFitted(area: Area, text: string, style: CellStyle, { most, author, lead }: Fit): number {
    const scale = (style.font?.size ?? FONT_SIZE) / FONT_SIZE;
    const width = (this.widthOf(area) - PADDING) / scale;
    const leading = lead === undefined ? 0 : linesOf(lead, width);
    const shown = shortened(text, width, most - leading);
    if (lead === undefined) this.put(area, shown === '' ? null : shown, style);
    else this.putLed(area, lead, shown, style);
    if (shown !== text) this.note(area, text, author);
    return leading + linesOf(shown, width);
  }

  /** @param result what the formula gives, for programs that show a file without working it out */
  formula(area: Area, formula: string, result: string | number, style?: CellStyle): void {
    this.#set(area, { formula, formulaResult: result }, style);
  }

  /** Adds a note to a cell that was written. */
  note({ row, column }: Area, text: string, author: string): void {
    this.#amend(row, column, { comment: { text: stored(text), author } });
  }

  /** Makes a cell that was written lead to an address, given without its fragment. */
  link({ row, column }: Area, target: string): void {
    this.#amend(row, column, { hyperlink: { target } });
  }

  /** @param points of a row: not every program fits rows to their texts, and none to merged ones */
  height(row: number, points: number): void {
    this.#heights.set(row, { height: Math.min(points, HIGHEST_ROW) });
  }

  /** Formats the area by a condition, given for its first cell. */
  when({ row, column, rows = 1, columns = 1 }: Area, formula: string, style: CellStyle): void {
    this.#rules.push({
      type: 'expression',
      priority: this.#rules.length + 1,
      formula,
      style,
      range: rangeRef(row, column, row + rows - 1, column + columns - 1),
    });
  }

  /** How wide an area is, in digits. */
  widthOf({ column, columns = 1 }: Area): number {
    return this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  /** The sheet for the library. @param more page setup and panes */
  finish(more: Partial<WriteSheet>): WriteSheet {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows: Array.from({ length: this.#rows }, () => []),
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: this.#heights,
      conditionalRules: this.#rules,
      ...more,
    };
  }

  #set(area: Area, content: Partial<Cell>, style?: CellStyle): void {
    const { row, column, rows = 1, columns = 1 } = area;
    // Merged cells are drawn with the lines of each of them.
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1)
        this.#cells.set(`${r},${c}`, {
          ...(r === row && c === column ? content : { value: null }),
          ...(style === undefined ? {} : { style }),
        });
    if (rows > 1 || columns > 1)
      this.#merges.push({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      });
    this.#rows = Math.max(this.#rows, row + rows);
  }

  #amend(row: number, column: number, more: Partial<Cell>): void {
    const key = `${row},${column}`;
    this.#cells.set(key, { ...this.#cells.get(key), ...more });
  }
}
