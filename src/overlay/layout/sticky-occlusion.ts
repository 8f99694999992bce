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

/**
 * Finds what stays in place of a table: its head, row by row or cell by cell, and its first column.
 * Looks at the first row and at the first cell of the last one, so that large tables cost no more.
 */
export function occlusionOf(table: HTMLTableElement, view: Window): StickyOcclusion {
  const sticks = (element: Element | null | undefined) =>
    !!element && view.getComputedStyle(element).position === 'sticky';
  const sticky = new Set<Element>();
  let top = -Infinity;
  let left = -Infinity;
  const { tHead, rows } = table;
  const first = rows[0];
  if (first) {
    const whole = sticks(tHead) ? [...(tHead?.rows ?? [])] : [];
    const headRows = whole.length > 0 ? whole : [...(tHead?.rows ?? [first])];
    for (const row of headRows)
      if (whole.length > 0 || sticks(row) || sticks(row.cells[1] ?? row.cells[0]))
        for (const cell of row.cells) {
          sticky.add(cell);
          top = Math.max(top, bottom(cell.getBoundingClientRect()));
        }
  }
  const lastFirst = rows[rows.length - 1]?.cells[0];
  if (rows.length > 1 && lastFirst && sticks(lastFirst)) {
    left = right(lastFirst.getBoundingClientRect());
    // The first cell of a row stands elsewhere where one from above reaches down into the row.
    for (const { cells } of rows) if (cells[0] && sticks(cells[0])) sticky.add(cells[0]);
  }
  return { sticky, top, left };
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
