import type { Outcome } from '../report';

/** What a reader looks for first. */
const ORDER: readonly Outcome[] = ['failed', 'unknown', 'passed'];

/** Sums with those that failed first, then those that can't be told; otherwise in the order they had. */
export const failedFirst = <T extends { readonly outcome: Outcome }>(sums: readonly T[]): T[] =>
  ORDER.flatMap((outcome) => sums.filter((sum) => sum.outcome === outcome));
