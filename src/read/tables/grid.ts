import { runToEnd, YieldBudget, type Resumable } from '../../base/resumable';
import * as unclobbered from '../../dom/clobbering';
import { Limits, READ_LIMITS } from '../limits';
import {
  hiddenTagsIn,
  isAllInSight,
  NormalizedText,
  tagOf,
  textOf,
  visibleText,
  type ToSimplified,
} from '../text';

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
    const tag = tagOf(child);
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
      if (tagOf(row) === 'tr') rows.push(row);
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
  // A table around others lays them out: their cells are not gone through for each around them.
  const holdsTables = unclobbered.getElementsByTagName(table, 'table').length > 0;
  // One look at a table of data is cheaper than one at everything in each cell.
  const isPlain = !holdsTables && isAllInSight(table, hiddenTags);
  const read = (cell: Element): string =>
    isPlain ? textOf(cell).slice(0, READ_LIMITS.line) : visibleText(cell, READ_LIMITS.line);
  const budget = new YieldBudget();
  for (const group of rowGroups(table)) {
    // By column: the cells that reach down and how many rows of each are left. There are two only
    // where spans overlap; the one from further above then covers the slot.
    const growing: { cell: Cell; left: number }[][] = [];
    for (const [index, element] of group.entries()) {
      const slots: (Cell | undefined)[] = [];
      growing.forEach((above, column) => {
        if (above.length === 0) return;
        const alive = above.filter(({ left }) => left > 0);
        if (alive[0]) slots[column] = alive[0].cell;
        for (const entry of alive) entry.left -= 1;
        growing[column] = alive;
      });
      const cells: Cell[] = [];
      let column = 0;
      let length = 0;
      for (
        let child = unclobbered.firstElementChild(element);
        child;
        child = unclobbered.nextElementSibling(child)
      ) {
        const tag = tagOf(child);
        if (tag !== 'td' && tag !== 'th') continue;
        while (slots[column] !== undefined) column += 1;
        if (column >= MAX_COLUMNS) break;
        const spans = unclobbered.hasAttributes(child);
        const width = spans
          ? Math.min(Math.max(span(child, 'colspan', MAX_COLSPAN), 1), MAX_COLUMNS - column)
          : 1;
        const height = spans ? span(child, 'rowspan', MAX_ROWSPAN) : 1;
        const below =
          (height === 0 ? group.length : Math.min(index + height, group.length)) - index - 1;
        const holdsTable =
          holdsTables && unclobbered.getElementsByTagName(child, 'table').length > 0;
        const text = holdsTable ? '' : read(child);
        const cell = new Cell(child, rows.length, column, width, holdsTable, text, fold);
        cells.push(cell);
        cell.precompute();
        length += cell.raw.length;
        budget.add(cell.raw.length);
        if (budget.takePause()) yield;
        for (let end = column + width; column < end; column += 1) {
          slots[column] ??= cell;
          if (below > 0) (growing[column] ??= []).push({ cell, left: below });
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
