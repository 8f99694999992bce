import type { NewRow, RowKind } from '../../batch';
import type { YearFilter } from './filter-fields';
import { searchFor } from './search';

/** Reports to choose from: which of them are shown, and which are ticked. Plain functions over rows. */

export interface ChoiceView {
  /** Looked for in organ and title; empty for nothing. */
  readonly search: string;
  readonly year: YearFilter;
  readonly kind: 'all' | RowKind;
}

export const WHOLE: ChoiceView = { search: '', year: 'all', kind: 'all' };

export const yearIn = ({ year }: NewRow): number | 'unknown' => year ?? 'unknown';
/** What leads to no file that is known is a page. */
export const kindIn = ({ kind }: NewRow): RowKind => kind ?? 'page';

/** The rows that fit. */
export function shownOf(rows: readonly NewRow[], view: ChoiceView): readonly NewRow[] {
  const isFound = searchFor(view.search);
  return rows.filter((row) => {
    if (view.year !== 'all' && yearIn(row) !== view.year) return false;
    if (view.kind !== 'all' && kindIn(row) !== view.kind) return false;
    return isFound(`${row.organ ?? ''} ${row.name ?? ''}`);
  });
}

/** How often each value occurs. */
export function tally<T>(rows: readonly NewRow[], of: (row: NewRow) => T): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return counts;
}

/** Years with how often they occur, the latest first; unknown ones last. */
export const yearsWithCounts = (rows: readonly NewRow[]) =>
  [...tally(rows, yearIn)].sort(
    ([a], [b]) => (b === 'unknown' ? -1 : b) - (a === 'unknown' ? -1 : a),
  );

/** Addresses of rows that are not ticked: all are at first. */
export type Unticked = ReadonlySet<string>;

/** Ticks rows, or takes their ticks away, or turns each over; others stay as they are. */
export function ticked(
  unticked: Unticked,
  rows: readonly NewRow[],
  how: 'all' | 'none' | 'invert',
): Unticked {
  const now = new Set(unticked);
  for (const { url } of rows) {
    const isToTick = how === 'invert' ? unticked.has(url) : how === 'all';
    if (isToTick) now.delete(url);
    else now.add(url);
  }
  return now;
}
