/** Rows that a page of keys goes by, where nothing else is known. */
const PAGE_ROWS = 10;

/**
 * Where a key leads in a list of rows, of which not all need be drawn.
 * @param key as the event names it
 * @param at the row that has the focus, from 0 on
 * @param count of all rows
 * @param pageRows rows that fit into the window
 * @returns the row to go to; null for a key that leads nowhere
 */
export function rowFor(
  key: string,
  at: number,
  count: number,
  pageRows = PAGE_ROWS,
): number | null {
  const steps = new Map(
    Object.entries({
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageRows,
      PageUp: at - pageRows,
      Home: 0,
      End: count - 1,
    }),
  );
  const to = steps.get(key);
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), count - 1);
}
