import type { LayoutCell, TableLayout } from '../../present';

/** The cells of a table by line, as table rows hold them. */
export function linesOf({ rows, cells }: TableLayout): readonly (readonly LayoutCell[])[] {
  return Array.from({ length: rows }, (_, row) =>
    cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}

/**
 * The figure that an arrow key leads to from another.
 * @param key as in `KeyboardEvent.key`
 * @returns its field name; null at the edge of the table, and for other keys
 */
export function neighbour({ cells }: TableLayout, field: string, key: string): string | null {
  const figures = cells.filter(({ kind }) => kind === 'value');
  const from = figures.find((cell) => cell.field === field);
  if (!from) return null;
  const line = figures.filter(({ row }) => row === from.row).sort((a, b) => a.column - b.column);
  const at = line.indexOf(from);
  const above = figures.filter(
    ({ column, columns }) => column <= from.column && from.column < column + columns,
  );
  const to = {
    ArrowLeft: line[at - 1],
    ArrowRight: line[at + 1],
    ArrowUp: above.filter(({ row }) => row < from.row).sort((a, b) => b.row - a.row)[0],
    ArrowDown: above.filter(({ row }) => row > from.row).sort((a, b) => a.row - b.row)[0],
    Home: line[0],
    End: line.at(-1),
  }[key];
  return to?.field ?? null;
}
