import { visibleText, Wording, type Fold } from './text';

/** A table cell, with the slots of the grid that it covers. */
export class Cell extends Wording {
  constructor(
    readonly element: Element,
    /** First row and column that it covers, from 0. */
    readonly row: number,
    readonly column: number,
    /** Columns covered, after clipping. */
    readonly width: number,
    fold?: Fold,
  ) {
    super(visibleText(element).replace(/\s+/g, ' ').trim(), fold);
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
  const match = /^\s*\+?(\d+)/.exec(cell.getAttribute(name) ?? '');
  return match === null ? 1 : Math.min(Number(match[1]), max);
}

const isTag = (element: Element, ...names: string[]): boolean =>
  names.includes(element.tagName.toUpperCase());

/** The row groups of a table: each a list of `<tr>`; rows outside any group form groups too. */
function rowGroups(table: Element): Element[][] {
  const groups: Element[][] = [];
  const feet: Element[][] = [];
  let loose: Element[] = [];
  for (const child of table.children) {
    if (isTag(child, 'TR')) {
      loose.push(child);
      continue;
    }
    if (!isTag(child, 'THEAD', 'TBODY', 'TFOOT')) continue;
    if (loose.length > 0) groups.push(loose);
    loose = [];
    const rows = [...child.children].filter((row) => isTag(row, 'TR'));
    (isTag(child, 'TFOOT') ? feet : groups).push(rows);
  }
  if (loose.length > 0) groups.push(loose);
  return [...groups, ...feet];
}

/**
 * Lays out a table the way the HTML standard does: a cell spans at most to the end of its row group,
 * a row span of 0 means just that, columns covered from above are passed over.
 * @param table a `<table>` element; nested tables inside its cells are not looked into
 * @param fold see `Wording`
 */
export function expandGrid(table: Element, fold?: Fold): Grid {
  const rows: GridRow[] = [];
  for (const group of rowGroups(table)) {
    // By column: the cells that reach down and how many rows of each are left. There are two only
    // where spans overlap; the one from further above then covers the slot.
    const growing: { cell: Cell; left: number }[][] = [];
    group.forEach((element, index) => {
      const slots: (Cell | undefined)[] = [];
      growing.forEach((above, column) => {
        const alive = above.filter(({ left }) => left > 0);
        if (alive[0]) slots[column] = alive[0].cell;
        for (const entry of alive) entry.left -= 1;
        growing[column] = alive;
      });
      const cells: Cell[] = [];
      let column = 0;
      for (const child of element.children) {
        if (!isTag(child, 'TD', 'TH')) continue;
        while (slots[column] !== undefined) column += 1;
        if (column >= MAX_COLUMNS) break;
        const width = Math.min(
          Math.max(span(child, 'colspan', MAX_COLSPAN), 1),
          MAX_COLUMNS - column,
        );
        const height = span(child, 'rowspan', MAX_ROWSPAN);
        const below =
          (height === 0 ? group.length : Math.min(index + height, group.length)) - index - 1;
        const cell = new Cell(child, rows.length, column, width, fold);
        cells.push(cell);
        for (let end = column + width; column < end; column += 1) {
          slots[column] ??= cell;
          if (below > 0) (growing[column] ??= []).push({ cell, left: below });
        }
      }
      rows.push({ element, cells, slots });
    });
  }
  return { element: table, rows };
}
