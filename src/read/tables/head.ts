import { similarity } from '../match/align';
import type { Cell, GridRow } from './grid';

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
  bestMatch(template: readonly string[]): string {
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
 * above it, but for a label left blank among others under the head of a group.
 * @param rows head rows, from the top
 */
export function headLeaves(rows: readonly GridRow[]): Leaf[] {
  const width = Math.max(0, ...rows.map((row) => row.slots.length));
  const leaves: Leaf[] = [];
  let column = 0;
  while (column < width) {
    const path = pathAt(rows, column);
    const cell = path.at(-1);
    const lost = cell ? blankUnderGroup(rows, column, cell) : blankAmongOthers(rows, column);
    if (lost) {
      leaves.push(new Leaf(lost, column, lost.width, path));
      column += Math.max(lost.width, 1);
      continue;
    }
    let end = column + 1;
    while (end < width && pathAt(rows, end).at(-1) === cell && !blankUnderGroup(rows, end, cell))
      end += 1;
    if (cell) leaves.push(new Leaf(cell, column, end - column, path.slice(0, -1)));
    column = end;
  }
  return leaves;
}

/** The blank cell at the foot of a column whose neighbours under the same group have labels. */
function blankUnderGroup(
  rows: readonly GridRow[],
  column: number,
  group: Cell | undefined,
): Cell | null {
  const foot = rows.at(-1)?.slots[column];
  if (!group || !foot?.isBlank || foot.width >= group.width) return null;
  const { slots } = rows.at(-1) as GridRow;
  const siblings = slots.slice(group.column, group.column + group.width);
  return siblings.some((cell) => cell && !cell.isBlank && cell !== group) ? foot : null;
}

/** The blank cell over a column where a head has labels on both sides of it and none above. */
function blankAmongOthers(rows: readonly GridRow[], column: number): Cell | null {
  const slots = rows.at(-1)?.slots ?? [];
  const foot = slots[column];
  const isNamed = (cell: Cell | undefined) => cell !== undefined && !cell.isBlank;
  if (!foot || !slots.slice(0, column).some(isNamed)) return null;
  return slots.slice(column + foot.width).some(isNamed) ? foot : null;
}

/**
 * Head rows as they are meant where a cell is too short: the one over the labels, or one beside a
 * group. The cells below it then begin where their labels do, instead of beside or under it.
 * @param isCorner whether a cell is the one over the labels
 */
export function straightened(
  rows: readonly GridRow[],
  isCorner: (cell: Cell) => boolean,
): readonly GridRow[] {
  const corner = shortCorner(rows, isCorner);
  const short = corner ? [corner] : shortBesideGroup(rows);
  if (short.length === 0) return rows;
  const heights = new Map<Cell, number>();
  for (const { slots } of rows)
    for (const cell of new Set(slots)) if (cell) heights.set(cell, (heights.get(cell) ?? 0) + 1);
  const laid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach(({ cells }, index) => {
    let column = 0;
    for (const cell of cells) {
      const height = short.includes(cell) ? rows.length - index : (heights.get(cell) ?? 1);
      while (laid[index]?.[column] !== undefined) column += 1;
      for (let end = column + cell.width; column < end; column += 1)
        for (const line of laid.slice(index, index + height)) line[column] = cell;
    }
  });
  return rows.map((row, index) => ({ ...row, slots: laid[index] ?? row.slots }));
}

/**
 * The cell over the labels, where rows below it begin before the labels end. Blank cells there stand
 * for the rest of the corner, whose span was lost.
 */
function shortCorner(
  rows: readonly GridRow[],
  isCorner: (cell: Cell) => boolean,
): Cell | undefined {
  const top = rows.findIndex((row) => row.cells.some(isCorner));
  const corner = rows[top]?.cells.find(isCorner);
  if (!corner || corner.column > 0) return undefined;
  const below = rows.slice(top + 1);
  const isShort = below.some(({ cells }) =>
    cells.some((cell) => cell.column < corner.width && !cell.isBlank),
  );
  return isShort ? corner : undefined;
}

/**
 * Single columns in the last row but one that push the labels of the group beside them to the left:
 * a label stands under each, and as many places at the group's end have none.
 */
function shortBesideGroup(rows: readonly GridRow[]): Cell[] {
  const [above, last] = rows.slice(-2);
  if (!above || !last || !above.cells.some(({ width }) => width > 1)) return [];
  const open = above.slots.filter((cell, column) => cell && last.slots[column] === undefined);
  const short = above.cells.filter((cell) => {
    const below = last.slots[cell.column];
    return cell.width === 1 && !cell.isBlank && below !== undefined && below !== cell;
  });
  return short.length <= open.length ? short : [];
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
