import type { IdentityRule } from '../format';
import { termName } from '../messages';
import type { Identity, ReportSummary, Side } from '../report';

/** One summand as the card writes it. */
export interface SumTerm {
  readonly field: string;
  readonly name: string;
  /** Null where the page does not let one tell. */
  readonly value: number | null;
  /** Its number, in the card and on the page, from 1; null for the total that the others make. */
  readonly number: number | null;
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

type Named = (side: Side) => readonly SumTerm[];

function sideOf(side: Side, name: Named): SumSide {
  const terms = name(side);
  const nonzero = terms.filter(({ value }) => value !== 0);
  const zeros = terms.length - nonzero.length;
  const fold = zeros >= ZEROS_TO_FOLD;
  return { terms, shown: fold ? nonzero : terms, folded: fold ? zeros : 0, sum: side.sum };
}

/**
 * An identity made ready to be written out as a sum. Where one cell stands against several it is
 * their total; the others are numbered in the order of the template.
 * @param identity as evaluated on the page
 * @param template the format whose labels name the terms
 */
export function sumOf(identity: Identity, template: ReportSummary['template']): Sum {
  const { rule, left: one, right: other } = identity;
  let number = 0;
  const named =
    (facing: Side): Named =>
    ({ terms }) => {
      const total = terms.length === 1 && facing.terms.length > 1;
      return terms.map(({ field, value }) => ({
        field,
        name: termName(field, ALONG[rule], template),
        value,
        number: total ? null : ++number,
      }));
    };
  const left = sideOf(one, named(other));
  const right = sideOf(other, named(one));
  const difference =
    left.sum === null || right.sum === null
      ? null
      : // Printed fractions (a slip of their own) must not bring 0.30000000000000004 along.
        Number(Math.abs(left.sum - right.sum).toFixed(6));
  return { left, right, difference };
}

/** Every term of a sum, from left to right. */
export const termsOf = ({ left, right }: Sum): readonly SumTerm[] => [
  ...left.terms,
  ...right.terms,
];
