import { memoizeByObject } from '../../base/memoize';
import { hostOf, isBusy, isReport, type BatchRow } from '../../batch';
import type { YearFilter } from './filter-fields';
import { searchFor } from './search';

/** The rows as a person wants to see them: sorted, filtered, searched. Plain functions over rows. */

export const STATE_FILTERS = [
  ...(['all', 'errors', 'warnings', 'clean', 'late', 'notReport', 'unread', 'waiting'] as const),
] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

export const SORT_KEYS = [
  ...(['organ', 'year', 'state', 'errors', 'warnings', 'sums', 'published'] as const),
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface ListView {
  readonly search: string;
  readonly state: StateFilter;
  readonly year: YearFilter;
  /** Null: in the order of the list. */
  readonly sort: { readonly by: SortKey; readonly isDown: boolean } | null;
}

export const NO_VIEW: ListView = { search: '', state: 'all', year: 'all', sort: null };
export const isFiltering = ({ search, state, year }: ListView): boolean =>
  search.trim() !== '' || state !== 'all' || year !== 'all';

/** What a row is called: its organ, or what else is known of it. */
export const nameOf = ({ organ, summary, name, url }: BatchRow): string =>
  organ ?? summary?.title ?? (name === '' ? url : name);

const FITS: Readonly<Record<StateFilter, (row: BatchRow) => boolean>> = {
  all: () => true,
  errors: ({ summary }) => (summary?.errors ?? 0) > 0,
  warnings: ({ summary }) => (summary?.warnings ?? 0) > 0,
  clean: (row) => isReport(row) && row.summary?.errors === 0 && row.summary.warnings === 0,
  late: ({ summary }) => summary?.isLate === true,
  notReport: ({ state, summary }) => state === 'audited' && summary?.isReport === false,
  unread: ({ state }) => state === 'failed' || state === 'blocked' || state === 'skipped',
  waiting: (row) => row.state === 'queued' || isBusy(row),
};

const STATE_ORDER = ['fetching', 'opening', 'blocked', 'failed', 'skipped', 'audited', 'queued'];
/** Unknown numbers come last, whichever way is sorted. */
const number = (value: number | null | undefined): number | null => value ?? null;

const VALUES: Readonly<Record<SortKey, (row: BatchRow) => number | string | null>> = {
  organ: nameOf,
  year: ({ year }) => year,
  state: ({ state }) => STATE_ORDER.indexOf(state),
  errors: (row) => (isReport(row) ? number(row.summary?.errors) : null),
  warnings: (row) => (isReport(row) ? number(row.summary?.warnings) : null),
  sums: (row) => (isReport(row) ? number(row.summary?.checks.failed) : null),
  published: ({ summary }) => summary?.publishedOn ?? null,
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Where each text stands among them: what comes again and again is compared once. */
function ranksOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const different = [...new Set(texts)].sort((a, b) => collator.compare(a, b));
  return new Map(different.map((text, rank) => [text, rank]));
}

function sorted(rows: BatchRow[], sort: ListView['sort']): BatchRow[] {
  if (!sort) return rows;
  const value = VALUES[sort.by];
  const values = rows.map(value);
  const ranks = ranksOf(values.filter((one) => typeof one === 'string'));
  const keyed = rows.map((row, index) => {
    const key = values[index] ?? null;
    return { row, key: typeof key === 'string' ? (ranks.get(key) ?? 0) : key };
  });
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return a.key === b.key ? a.row.id - b.row.id : a.key === null ? 1 : -1;
    return (a.key - b.key) * (sort.isDown ? -1 : 1) || a.row.id - b.row.id;
  });
  return keyed.map(({ row }) => row);
}

/** What a row is found by. */
const searchable = memoizeByObject(({ organ, summary, name, url, note }: BatchRow) => ({
  text: [organ, summary?.title, name, url, note].join(' ').toLowerCase(),
}));

/** The rows that fit, in order. */
export function viewOf(rows: readonly BatchRow[], view: ListView): readonly BatchRow[] {
  const isFound = searchFor(view.search);
  const isSearched = view.search.trim() !== '';
  const fits = FITS[view.state];
  const fitting = rows.filter((row) => {
    if (!fits(row)) return false;
    if (view.year !== 'all' && row.year !== (view.year === 'unknown' ? null : view.year))
      return false;
    return !isSearched || isFound(searchable(row).text);
  });
  return sorted(fitting, view.sort);
}

/** The years that occur, the latest first; null where some row has none. */
export const yearsOf = (rows: readonly BatchRow[]): readonly (number | null)[] =>
  [...new Set(rows.map(({ year }) => year))].sort((a, b) => (b ?? -1) - (a ?? -1));

/** Addresses that lead elsewhere, without the browser telling where. */
export const redirectedIn = (rows: readonly BatchRow[]): readonly number[] =>
  rows.filter(({ reason }) => reason === 'redirected').map(({ id }) => id);

/** Rows whose audits were thrown away with what the extension keeps. */
export const lostIn = (rows: readonly BatchRow[]): readonly number[] =>
  rows.filter(({ reason }) => reason === 'lost').map(({ id }) => id);

/** Reports on hosts that the person has not named, and these hosts. */
export function otherHostsIn(rows: readonly BatchRow[]): {
  readonly ids: readonly number[];
  readonly hosts: readonly string[];
} {
  const others = rows.filter(({ reason }) => reason === 'otherHost');
  return { ids: others.map(({ id }) => id), hosts: [...new Set(others.map(hostOf))] };
}
