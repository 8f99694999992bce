import type { Outcome } from '../result';

/** Outcomes of sums, with what a reader looks for first. */
export const FAILED_FIRST: readonly Outcome[] = ['failed', 'unknown', 'passed'];

/** Sums with those that failed first, then those that can't be told; otherwise in the order they had. */
export const failedFirst = <T extends { readonly outcome: Outcome }>(sums: readonly T[]): T[] =>
  FAILED_FIRST.flatMap((outcome) => sums.filter((sum) => sum.outcome === outcome));
