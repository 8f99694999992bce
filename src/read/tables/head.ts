import { similarity } from '../align';
import type { Cell, GridRow } from '../grid';

/** The lowest head cell over a column or a run of columns. */
export class Leaf {
  constructor(
    readonly cell: Cell,
    readonly column: number,
    readonly width: number,
    /** Head cells above it, from the top, without itself. */
    readonly above: readonly Cell[],
  ) {}

  get words(): string {
    return this.cell.label;
  }

  /**
   * The words by which it is matched: its own, or, where a label was broken over two cells, those
   * together with the cell above, if a label of the template has them so.
   */
  likest(template: readonly string[]): string {
    const { words } = this;
    if (template.includes(words)) return words;
    const joined = (this.above.at(-1)?.label ?? '') + words;
    const likeness = (text: string) =>
      Math.max(0, ...template.map((label) => similarity(label, text)));
    return template.includes(joined) && likeness(joined) > likeness(words) ? joined : words;
  }
}

/**
 * The lowest head cells of a table, from left to right. A cell without text gives way to the one
 * above it.
 * @param rows head rows, from the top
 */
export function headLeaves(rows: readonly GridRow[]): Leaf[] {
  const width = Math.max(0, ...rows.map((row) => row.slots.length));
  const leaves: Leaf[] = [];
  let column = 0;
  while (column < width) {
    const path = pathAt(rows, column);
    const cell = path.at(-1);
    let end = column + 1;
    while (end < width && pathAt(rows, end).at(-1) === cell) end += 1;
    if (cell) leaves.push(new Leaf(cell, column, end - column, path.slice(0, -1)));
    column = end;
  }
  return leaves;
}

/** The head cells with text over a column, from the top, each once. */
function pathAt(rows: readonly GridRow[], column: number): Cell[] {
  const path: Cell[] = [];
  for (const { slots } of rows) {
    const cell = slots[column];
    if (cell && !cell.isBlank && path.at(-1) !== cell) path.push(cell);
  }
  return path;
}
