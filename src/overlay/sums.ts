import type { IdentityRule } from '../format';
import { termName } from '../messages';
import type { Identity, ReportSummary, Side } from '../report';

/** One summand as the card writes it. */
export interface SumTerm {
  readonly field: string;
  readonly name: string;
  /** Null where the page does not let one tell. */
  readonly value: number | null;
}

export interface SumSide {
  /** Every term, in the order of the template. */
  readonly terms: readonly SumTerm[];
  /** The terms that are written out at first: all, or those that are not 0 in a long sum. */
  readonly shown: readonly SumTerm[];
  /** How many terms, all of them 0, are folded away. */
  readonly folded: number;
  readonly sum: number | null;
}

export interface Sum {
  readonly left: SumSide;
  readonly right: SumSide;
  /** How far the sides are apart, 0 or more; null where a term is unknown. */
  readonly difference: number | null;
}

/** Fewer zeros than this are not worth a fold: it would take a line itself. */
const ZEROS_TO_FOLD = 3;
/** Direction in which the terms of an identity stand: what tells them apart is the other label. */
const ALONG: Record<IdentityRule, 'row' | 'column'> = {
  'requests-balance': 'column',
  'requests-handled-total': 'column',
  'requests-row-total': 'row',
  'disputes-total': 'row',
};

/** Whether a rule adds up cells that stand below each other. */
export const isUpright = (rule: string): boolean =>
  rule in ALONG && ALONG[rule as IdentityRule] === 'column';

function sideOf({ terms, sum }: Side, name: (field: string) => string): SumSide {
  const named = terms.map(({ field, value }) => ({ field, name: name(field), value }));
  const nonzero = named.filter(({ value }) => value !== 0);
  const zeros = named.length - nonzero.length;
  const fold = zeros >= ZEROS_TO_FOLD;
  return { terms: named, shown: fold ? nonzero : named, folded: fold ? zeros : 0, sum };
}

/**
 * An identity made ready to be written out as a sum.
 * @param identity as evaluated on the page
 * @param template the format whose labels name the terms
 */
export function sumOf(identity: Identity, template: ReportSummary['template']): Sum {
  const name = (field: string) => termName(field, ALONG[identity.rule], template);
  const left = sideOf(identity.left, name);
  const right = sideOf(identity.right, name);
  const difference =
    left.sum === null || right.sum === null
      ? null
      : // Printed fractions (a slip of their own) must not bring 0.30000000000000004 along.
        Number(Math.abs(left.sum - right.sum).toFixed(6));
  return { left, right, difference };
}

/** Two wordings, taken apart into what they share and what they don't. */
export interface Comparison {
  readonly before: string;
  readonly expected: string;
  readonly actual: string;
  readonly after: string;
}

/**
 * Where two wordings differ: the words they begin and end with alike, and the middles between.
 * @example compare('本年废止件数', '本年度止件数') // before 本年, 废 against 度, after 止件数
 */
export function compare(expected: string, actual: string): Comparison {
  const a = [...expected];
  const b = [...actual];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = (letters: string[]) => letters.slice(head, letters.length - tail).join('');
  return {
    before: a.slice(0, head).join(''),
    expected: middle(a),
    actual: middle(b),
    after: a.slice(a.length - tail).join(''),
  };
}
