import { SUM_KINDS } from '../template';
import type { Term } from './evidence';
import type { Identity } from './result';
import type { AnyRuleId } from './rule-ids';

/** What identities have in common wherever they are written out: on the page and in documents. */

export { directionOf } from '../template';

/** Whether a rule adds up cells that stand below each other. */
export const isUpright = (rule: AnyRuleId): boolean =>
  SUM_KINDS.some((kind) => kind.rule === rule && kind.along === 'column');

/** How far the sides are apart, 0 or more; null where a term is unknown. */
export const differenceOf = ({ left, right }: Pick<Identity, 'left' | 'right'>): number | null =>
  left.sum === null || right.sum === null
    ? null
    : // Printed fractions (a slip of their own) must not bring 0.30000000000000004 along.
      Number(Math.abs(left.sum - right.sum).toFixed(6));

/** Fewer zeros than this are not worth a fold: it would take a line itself. */
const ZEROS_TO_FOLD = 3;

/**
 * The terms that are written out at first: all, or those that are not 0 in a long sum.
 * @returns `folded`: how many terms, all of them 0, are left out
 */
export function folded<T extends Pick<Term, 'value'>>(
  terms: readonly T[],
): { readonly shown: readonly T[]; readonly folded: number } {
  const nonzero = terms.filter(({ value }) => value !== 0);
  const zeros = terms.length - nonzero.length;
  return zeros >= ZEROS_TO_FOLD ? { shown: nonzero, folded: zeros } : { shown: terms, folded: 0 };
}
