import type { Robots } from '../network';
import { failingOf, isRefusal, type RowOutcome } from './outcome';
import type { BatchHost } from './row';

/** How hosts are treated: what they are asked at once, and the pauses between. */

/** So many hosts are asked at the same time, each for one page. */
export const HOSTS_AT_ONCE = 4;
/** The shortest pause (ms) between two requests to a host that can be chosen. */
export const MIN_GAP_MS = 1000;
/** Refusals in a row by which a host says that it wants no more. */
const MAX_REFUSALS = 3;
/** A pause that grows stops growing here (ms). */
const MAX_PAUSE_MS = 5 * 60_000;
/** A host that wants to be left alone for longer (ms) is left alone. */
const MAX_WAIT_MS = 10 * 60_000;
/** So often a page is asked for where its host says when to come again. */
export const MAX_ATTEMPTS = 3;

/**
 * How long (ms) a host is left alone after a request.
 * @param gapMs what the person has chosen
 */
export function pauseOf({ failures }: BatchHost, gapMs: number, robots: Robots | null): number {
  const gap = Math.max(gapMs, MIN_GAP_MS, robots?.delayMs ?? 0);
  return Math.min(gap * 2 ** failures, Math.max(MAX_PAUSE_MS, gap));
}

/** When a host may be asked: a clock that was put back doesn't hold it up for long. */
export const readyAtOf = ({ readyAt }: BatchHost, now: number): number =>
  readyAt - now > MAX_WAIT_MS ? now : readyAt;

/** How long (ms) a host that failed to answer asks to be left alone; null where it doesn't say. */
export const waitAskedFor = (outcome: RowOutcome): number | null =>
  outcome.kind === 'unread' && failingOf(outcome) !== null ? outcome.retryAfterMs : null;

/** A host after what came of one of its pages, but for its pause. */
export function hostAfter(before: BatchHost, outcome: RowOutcome): BatchHost {
  const reason = failingOf(outcome);
  if (reason === null || outcome.kind !== 'unread') return { ...before, refusals: 0, failures: 0 };
  const refusals = before.refusals + (isRefusal(reason) ? 1 : 0);
  const isOver = refusals >= MAX_REFUSALS || (outcome.retryAfterMs ?? 0) > MAX_WAIT_MS;
  return {
    ...before,
    refusals,
    failures: before.failures + 1,
    stopped: isOver ? { reason, status: outcome.status } : null,
  };
}
