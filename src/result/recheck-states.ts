/**
 * - `fixed`: 已整改, no longer found.
 * - `open`: 未整改, found as before.
 * - `new`: 新出现, not found before.
 * - `unchecked`: nobody has looked: its rule is off, last year's report isn't at hand any more, or the
 *   report isn't.
 */
export const RECHECK_STATES = ['fixed', 'open', 'new', 'unchecked'] as const;
export type RecheckState = (typeof RECHECK_STATES)[number];
