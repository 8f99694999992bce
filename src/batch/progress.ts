import { HOSTS_AT_ONCE } from './manners';
import { hostOf, isBusy, ROW_STATES, type BatchRow, type RowState } from './row';

/** How far a run has come. */
export interface Progress {
  readonly total: number;
  /** Rows for which nothing is left to do. */
  readonly done: number;
  readonly byState: Readonly<Record<RowState, number>>;
  /** Reports with errors. */
  readonly withErrors: number;
  /** About how long (ms) it takes yet, at the pace that hosts are asked; null where nothing is left. */
  readonly timeLeftMs: number | null;
}

/** What reading a page takes besides the pause (ms), about. */
const PER_PAGE_MS = 500;

/**
 * Counts rows.
 * @param gapMs pause between two requests to a host
 */
export function progressOf(rows: readonly BatchRow[], gapMs: number): Progress {
  const byState = Object.fromEntries(ROW_STATES.map((state) => [state, 0])) as Record<
    RowState,
    number
  >;
  const leftByHost = new Map<string, number>();
  let withErrors = 0;
  for (const row of rows) {
    byState[row.state] += 1;
    if (row.state === 'audited' && (row.summary?.errors ?? 0) > 0) withErrors += 1;
    if (row.state !== 'queued' && !isBusy(row)) continue;
    const host = hostOf(row);
    leftByHost.set(host, (leftByHost.get(host) ?? 0) + 1);
  }
  const left = [...leftByHost].map(
    ([host, count]) => count * ((host === '' ? 0 : gapMs) + PER_PAGE_MS),
  );
  const sum = left.reduce((all, one) => all + one, 0);
  const waiting = byState.queued + byState.fetching + byState.opening;
  return {
    total: rows.length,
    done: rows.length - waiting,
    byState,
    withErrors,
    // The longest queue, or all of them in turn, whichever takes longer.
    timeLeftMs: waiting === 0 ? null : Math.max(...left, sum / HOSTS_AT_ONCE),
  };
}
