import { runToEnd, YieldBudget, type Resumable } from '../../base/resumable';
import * as unclobbered from '../../dom/clobbering';
import { textOf, visibleText } from '../../dom/text';
import { hiddenTagsIn, isAllInSight } from '../../dom/visibility';
import { Limits, READ_LIMITS } from '../limits';
import { NormalizedText, type ToSimplified } from '../text';

/** A table cell, with the slots of the grid that it covers. */
export class Cell extends NormalizedText {
  constructor(
    readonly element: Element,
    /** First row and column that it covers, from 0. */
    readonly row: number,
    readonly column: number,
    /** Columns covered, after clipping. */
    readonly width: number,
    /** Whether a table stands in it; what a reader sees in it is then not read as its text. */
    readonly holdsTable: boolean,
    /** What a reader sees in it. */
    text: string,
    fold?: ToSimplified,
  ) {
    super(text, fold);
  }
}

export interface GridRow {
  readonly element: Element;
  /** Cells that begin in this row, in order. */
  readonly cells: readonly Cell[];
  /** The cell over each column, cells that reach down from above included; holes are undefined. */
  readonly slots: readonly (Cell | undefined)[];
}

/** A table as browsers lay it out: spans resolved, every slot knowing its cell. */
export interface Grid {
  readonly element: Element;
  readonly rows: readonly GridRow[];
}

/** Limits of the HTML standard, section “Forming a table”. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;
/** No template comes near this width; a table that does is cut off rather than filling memory. */
const MAX_COLUMNS = 256;

/** A span attribute by the HTML standard's “rules for parsing non-negative integers”. */
function span(cell: Element, name: 'colspan' | 'rowspan', max: number): number {
  const written = unclobbered.getAttribute(cell, name);
  if (written === null) return 1;
  const match = /^\s*\+?(\d+)/.exec(written);
  return match === null ? 1 : Math.min(Number(match[1]), max);
}

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/** The row groups of a table: each a list of `<tr>`; rows outside any group form groups too. */
function rowGroups(table: Element): Element[][] {
  const groups: Element[][] = [];
  const feet: Element[][] = [];
  let loose: Element[] = [];
  for (
    let child = unclobbered.firstElementChild(table);
    child;
    child = unclobbered.nextElementSibling(child)
  ) {
    const tag = unclobbered.localName(child);
    if (tag === 'tr') {
      loose.push(child);
      continue;
    }
    if (!GROUPS.has(tag)) continue;
    if (loose.length > 0) groups.push(loose);
    loose = [];
    const rows: Element[] = [];
    for (
      let row = unclobbered.firstElementChild(child);
      row;
      row = unclobbered.nextElementSibling(row)
    )
      if (unclobbered.localName(row) === 'tr') rows.push(row);
    (tag === 'tfoot' ? feet : groups).push(rows);
  }
  if (loose.length > 0) groups.push(loose);
  return [...groups, ...feet];
}

/**
 * Lays out a table the way the HTML standard does: a cell spans at most to the end of its row group,
 * a row span of 0 means just that, columns covered from above are passed over.
 * @param table a `<table>` element; tables inside its cells are not looked into
 * @param fold see `NormalizedText`
 */
export const expandGrid = (table: Element, fold?: ToSimplified): Grid =>
  runToEnd(
    gridSteps(table, { fold, limits: new Limits(), hiddenTags: runToEnd(hiddenTagsIn(table)) }),
  );

/** `expandGrid`, with a pause now and then. */
export function* gridSteps(
  table: Element,
  {
    fold,
    limits,
    hiddenTags,
  }: {
    readonly fold: ToSimplified | undefined;
    readonly limits: Limits;
    readonly hiddenTags: readonly string[];
  },
): Resumable<Grid> {
  const rows: GridRow[] = [];
  const contents = new CellContents(table, hiddenTags);
  const budget = new YieldBudget();
  for (const group of rowGroups(table)) {
    const reaching = new ReachingCells();
    for (const [index, element] of group.entries()) {
      const slots = reaching.nextRow();
      const cells: Cell[] = [];
      let column = 0;
      let length = 0;
      for (const child of cellsOf(element)) {
        while (slots[column] !== undefined) column += 1;
        if (column >= MAX_COLUMNS) break;
        const { width, below } = extentOf(child, MAX_COLUMNS - column, group.length - index - 1);
        const { holdsTable, text } = contents.read(child);
        const cell = new Cell(child, rows.length, column, width, holdsTable, text, fold);
        cells.push(cell);
        cell.precompute();
        length += cell.raw.length;
        budget.add(cell.raw.length);
        if (budget.takePause()) yield;
        for (let end = column + width; column < end; column += 1) {
          slots[column] ??= cell;
          if (below > 0) reaching.add(column, cell, below);
        }
      }
      rows.push({ element, cells, slots });
      limits.use('text', length);
      limits.use('slots', slots.length);
      budget.add(0);
      if (limits.isFull) return { element: table, rows };
      if (budget.takePause()) yield;
    }
  }
  return { element: table, rows };
}

/** The cells of a row. A pause may come between two of them, so that they are looked for one by one. */
function* cellsOf(row: Element): Generator<Element, void> {
  for (
    let child = unclobbered.firstElementChild(row);
    child;
    child = unclobbered.nextElementSibling(child)
  ) {
    const tag = unclobbered.localName(child);
    if (tag === 'td' || tag === 'th') yield child;
  }
}

/** A mark that leads to a note, by its form or its brackets. */
const NOTE = /(?:[①-⑳¹²³⁴-⁹]|[[〔［]注?\d\d?[\]〕］])$/;
/** One that is raised: 「1」, 「[12]」, 「注1」, 「*」. */
const RAISED_NOTE = /^(?:注|[^\u4e00-\u9fff]){1,4}$/;

/** Reads what stands in the cells of one table. */
class CellContents {
  readonly #holdsTables: boolean;
  readonly #isPlain: boolean;
  /** Whether anything in the table is raised. */
  readonly #raises: boolean;

  constructor(table: Element, hiddenTags: readonly string[]) {
    // A table around others lays them out: their cells are not gone through for each around them.
    this.#holdsTables = unclobbered.getElementsByTagName(table, 'table').length > 0;
    this.#raises = unclobbered.querySelector(table, 'sup') !== null;
    // One look at a table of data is cheaper than one at everything in each cell.
    this.#isPlain = !this.#holdsTables && isAllInSight(table, hiddenTags);
  }

  read(cell: Element): { readonly holdsTable: boolean; readonly text: string } {
    const holdsTable =
      this.#holdsTables && unclobbered.getElementsByTagName(cell, 'table').length > 0;
    if (holdsTable) return { holdsTable, text: '' };
    const text = this.#isPlain
      ? textOf(cell).slice(0, READ_LIMITS.line)
      : visibleText(cell, READ_LIMITS.line);
    return { holdsTable, text: this.#withoutNote(cell, text) };
  }

  /** Text without a mark behind it that leads to a note; a mark alone is let be. */
  #withoutNote(cell: Element, text: string): string {
    const words = text.trimEnd();
    const raised = this.#raises && unclobbered.querySelector(cell, 'sup');
    const mark = raised ? textOf(raised).trim() : '';
    const isMark = RAISED_NOTE.test(mark) && words.endsWith(mark);
    return (isMark ? words.slice(0, -mark.length) : words.replace(NOTE, '')) || text;
  }
}

/**
 * How far a cell reaches: over how many columns, and into how many rows below its own.
 * @param columnsLeft up to the limit of columns
 * @param rowsLeft below it in its group
 */
function extentOf(
  cell: Element,
  columnsLeft: number,
  rowsLeft: number,
): { readonly width: number; readonly below: number } {
  if (!unclobbered.hasAttributes(cell)) return { width: 1, below: 0 };
  const height = span(cell, 'rowspan', MAX_ROWSPAN);
  return {
    width: Math.min(Math.max(span(cell, 'colspan', MAX_COLSPAN), 1), columnsLeft),
    below: height === 0 ? rowsLeft : Math.min(height - 1, rowsLeft),
  };
}

/** The cells of a row group that reach down into the rows to come. */
class ReachingCells {
  /**
   * By column, with how many rows of each are left. There are two only where spans overlap; the one
   * from further above then covers the slot.
   */
  readonly #byColumn: { readonly cell: Cell; left: number }[][] = [];

  /** The slots of the next row, with the cells that reach into it. */
  nextRow(): (Cell | undefined)[] {
    const slots: (Cell | undefined)[] = [];
    this.#byColumn.forEach((above, column) => {
      if (above.length === 0) return;
      const alive = above.filter(({ left }) => left > 0);
      if (alive[0]) slots[column] = alive[0].cell;
      for (const entry of alive) entry.left -= 1;
      this.#byColumn[column] = alive;
    });
    return slots;
  }

  add(column: number, cell: Cell, left: number): void {
    (this.#byColumn[column] ??= []).push({ cell, left });
  }
}
