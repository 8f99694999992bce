import type { BatchRow, RowKind, RowReason, RowState, RowSummary, Via } from './row';

/** What came of reading a row. */
export type RowOutcome =
  | {
      readonly kind: 'audited';
      readonly via: Via;
      readonly summary: RowSummary;
      readonly organ: string | null;
      readonly year: number | null;
    }
  | { readonly kind: 'file'; readonly file: RowKind }
  | {
      readonly kind: 'unread';
      readonly reason: RowReason;
      readonly status: number | null;
      readonly retryAfterMs: number | null;
    };

const SKIPPED: ReadonlySet<RowReason> = new Set([
  ...(['robots', 'file', 'list', 'openYourself', 'otherHost', 'notPermitted'] as const),
  ...(['noAddress', 'sameAddress', 'redirected'] as const),
]);
const BLOCKED: ReadonlySet<RowReason> = new Set(['refused', 'challenge', 'hostStopped']);

/** The state of a row that was not read, by the reason. */
export function stateFor(reason: RowReason): RowState {
  if (BLOCKED.has(reason)) return 'blocked';
  return SKIPPED.has(reason) ? 'skipped' : 'failed';
}

/** A row with what came of reading it. */
export function settled(row: BatchRow, outcome: RowOutcome): BatchRow {
  const bare = { ...row, reason: null, status: null, cuts: 0 };
  if (outcome.kind === 'audited') {
    const { via, summary, organ, year } = outcome;
    return {
      ...bare,
      state: 'audited',
      via,
      kind: row.kind ?? 'page',
      summary,
      organ: row.roster ?? organ ?? row.organ,
      year: year ?? row.year,
    };
  }
  if (outcome.kind === 'file')
    return { ...bare, state: 'skipped', reason: 'file', kind: outcome.file, via: 'fetch' };
  const { reason, status } = outcome;
  return { ...bare, state: stateFor(reason), reason, status, via: row.via ?? 'fetch' };
}

/** A row that was being read so often when a run was cut off may be what broke it, and is read by itself. */
const SUSPECT_CUTS = 2;
/** One that was so once more, by itself too, is not read again unless the person wants it. */
const MAX_CUTS = 4;

/** Whether a row may be what broke the run. */
export const isSuspect = ({ cuts }: Pick<BatchRow, 'cuts'>): boolean => cuts >= SUSPECT_CUTS;

/** A row that was being read when the run was cut off: answered nobody, it takes no attempt from it. */
export function cutOff(row: BatchRow): BatchRow {
  const cuts = row.cuts + 1;
  if (cuts >= MAX_CUTS) return { ...row, state: 'failed', reason: 'breaksOff', cuts };
  return { ...row, state: 'queued', attempts: Math.max(0, row.attempts - 1), cuts };
}

/** A row whose audit was kept and has been thrown away: nothing is said of the report any more. */
export const lost = (row: BatchRow): BatchRow =>
  row.state === 'audited' ? { ...row, state: 'failed', reason: 'lost', summary: null } : row;

/** What speaks of the host and not of the page. */
const FAILINGS = ['refused', 'challenge', 'unavailable', 'offline'] as const;
/** Which of these came of reading a row; null for anything else. */
export const failingOf = (outcome: RowOutcome) =>
  outcome.kind === 'unread' ? (FAILINGS.find((one) => one === outcome.reason) ?? null) : null;

/** A refusal: by a status, or by a page that asks for a proof. */
export const isRefusal = (reason: RowReason): boolean =>
  reason === 'refused' || reason === 'challenge';
