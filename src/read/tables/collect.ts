import { YieldBudget, type Resumable } from '../../base/resumable';
import { TABLE_KEYS, type SectionKey, type TableKey } from '../../template';
import { Limits } from '../limits';
import { tableOfLabel } from '../match/vocabulary';
import type { Item } from '../page/walk';
import type { SectionTitle } from '../structure/sections';
import type { Grid, GridRow } from './grid';

/** A row of a page's table, taken as a row of one of the three statistical tables. */
export interface PageRow {
  readonly grid: Grid;
  readonly row: GridRow;
  /** Position in the page's sequence of items. */
  readonly index: number;
}

/** Evidence needed to take rows for a table where they do not stand in its section. */
const LABELS_NEEDED_ELSEWHERE = 3;

/**
 * Gathers the rows of the three statistical tables, however many `<table>` elements they are spread
 * over or share. Rows are known by the words of their labels; rows without telling words belong to
 * what stands above them in the same table.
 *
 * @param items the page in reading order
 * @param titles section titles found, in order
 * @param end index of the first item behind the report
 */
export function* collectRows(
  items: readonly Item[],
  titles: readonly SectionTitle[],
  end: number,
  limits = new Limits(),
): Resumable<Readonly<Record<TableKey, readonly PageRow[]>>> {
  const all = rowsIn(items);
  const owners = yield* assignRows(all, end);
  const result: Record<TableKey, readonly PageRow[]> = {
    proactive: [],
    requests: [],
    disputes: [],
  };
  for (const key of TABLE_KEYS) {
    const rows = all.filter((_, position) => owners[position] === key);
    const [from, to] = rangeOf(key, titles, end);
    const inSection = rows.filter(({ index }) => index >= from && index < to);
    const elsewhere = inSection.length === 0 && (yield* areConvincing(rows, key));
    const taken = elsewhere ? rows : inSection;
    // A part of a broken table may have no telling words, but it has the table before and behind it.
    const [first, last] = [taken[0]?.index ?? 0, taken.at(-1)?.index ?? -1];
    const whole = new Set(taken);
    const belongs = (row: PageRow, position: number) =>
      whole.has(row) ||
      (!elsewhere && row.index > first && row.index < last && owners[position] === null);
    result[key] = limits.truncate('rows', all.filter(belongs));
  }
  return result;
}

/** All rows of a page. */
function rowsIn(items: readonly Item[]): PageRow[] {
  const rows: PageRow[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item?.kind === 'row') rows.push({ grid: item.grid, row: item.row, index });
  }
  return rows;
}

/** Items of a section: from behind its title to the next title. Empty where it has no title. */
export function rangeOf(
  key: SectionKey,
  titles: readonly SectionTitle[],
  end: number,
): [from: number, to: number] {
  const position = titles.findIndex((title) => title.key === key);
  const title = titles[position];
  if (!title) return [0, 0];
  return [title.next, Math.min(titles[position + 1]?.index ?? end, end)];
}

/** For each row before the end the table that it is a row of, if any. */
function* assignRows(rows: readonly PageRow[], end: number): Resumable<(TableKey | null)[]> {
  const owners: (TableKey | null)[] = [];
  const budget = new YieldBudget();
  let grid: Grid | null = null;
  let above: TableKey | null = null;
  for (const row of rows) {
    if (row.index >= end) break;
    if (row.grid !== grid) {
      grid = row.grid;
      above = null;
    }
    const owner = ownerOf(row);
    // Rows above the first telling row of a table belong to it: heads with deviating words, say.
    if (owner !== null && above === null)
      for (let at = owners.length; rows[at - 1]?.grid === grid; at -= 1) owners[at - 1] = owner;
    above = owner ?? above;
    owners.push(above);
    budget.add(0, row.row.cells.length);
    if (budget.takePause()) yield;
  }
  return owners;
}

/** The table that most of a row's labels belong to; of equals the one that is named first. */
function ownerOf({ row }: PageRow): TableKey | null {
  const votes = new Map<TableKey, number>();
  for (const cell of row.cells) {
    const owner = cell.isBlank ? null : tableOfLabel(cell.label);
    if (owner !== null) votes.set(owner, (votes.get(owner) ?? 0) + 1);
  }
  let best: TableKey | null = null;
  let most = 0;
  for (const [owner, count] of votes) if (count > most) [best, most] = [owner, count];
  return best;
}

/** Whether rows outside their section are the table all the same: enough labels, and figures. */
function* areConvincing(rows: readonly PageRow[], key: TableKey): Resumable<boolean> {
  let labels = 0;
  let figures = 0;
  const budget = new YieldBudget();
  for (const { row } of rows) {
    for (const cell of row.cells)
      if (tableOfLabel(cell.label) === key) labels += 1;
      else if (cell.isFigure) figures += 1;
    budget.add(0, row.cells.length);
    if (budget.takePause()) yield;
  }
  return labels >= LABELS_NEEDED_ELSEWHERE && figures > 0;
}
