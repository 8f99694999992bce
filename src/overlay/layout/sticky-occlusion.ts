import { bottom, right, type Box } from './geometry';

/** What of a table stays in place while the rest is scrolled under it. */
export interface StickyOcclusion {
  /** The cells that stay. */
  readonly sticky: ReadonlySet<Element>;
  /** Lower edge of the head that stays, in window coordinates; -Infinity where none does. */
  readonly top: number;
  /** Right edge of the first column where it stays; -Infinity where it doesn't. */
  readonly left: number;
}

/** Whether an element stays in place while what is around it scrolls. */
type IsSticky = (element: Element | null | undefined) => boolean;

/** The rows of a head that stay: all of them where it stays as a whole, else each by itself or its cells. */
function stickyHeadRows(
  { tHead, rows }: HTMLTableElement,
  isSticky: IsSticky,
): readonly HTMLTableRowElement[] {
  const [first] = rows;
  if (!first) return [];
  const head = [...(tHead?.rows ?? [first])];
  return isSticky(tHead)
    ? head
    : head.filter((row) => isSticky(row) || isSticky(row.cells[1] ?? row.cells[0]));
}

/** The first cells of rows that stay, that of the last row among them; none where that one doesn't. */
function stickyFirstCells(
  { rows }: HTMLTableElement,
  isSticky: IsSticky,
): readonly HTMLTableCellElement[] {
  if (rows.length < 2 || !isSticky(rows[rows.length - 1]?.cells[0])) return [];
  // The first cell of a row stands elsewhere where one from above reaches down into the row.
  return [...rows].flatMap(({ cells: [first] }) => (first && isSticky(first) ? [first] : []));
}

/**
 * Finds what stays in place of a table: its head, row by row or cell by cell, and its first column.
 * Looks at the first row and at the first cell of the last one, so that large tables cost no more.
 */
export function occlusionOf(table: HTMLTableElement, view: Window): StickyOcclusion {
  const isSticky: IsSticky = (element) =>
    !!element && view.getComputedStyle(element).position === 'sticky';
  const head = stickyHeadRows(table, isSticky).flatMap(({ cells }) => [...cells]);
  const column = stickyFirstCells(table, isSticky);
  const last = column.at(-1);
  return {
    sticky: new Set([...head, ...column]),
    top: Math.max(-Infinity, ...head.map((cell) => bottom(cell.getBoundingClientRect()))),
    left: last ? right(last.getBoundingClientRect()) : -Infinity,
  };
}

/** What is to be seen of a cell beside what stays in place over it: one box, or none. */
export function subtract(
  box: Box,
  cell: Element,
  { sticky, top, left }: StickyOcclusion,
): readonly Box[] {
  if (sticky.has(cell)) return [box];
  const from = { x: Math.max(box.left, left), y: Math.max(box.top, top) };
  const width = right(box) - from.x;
  const height = bottom(box) - from.y;
  return width < 1 || height < 1 ? [] : [{ left: from.x, top: from.y, width, height }];
}
