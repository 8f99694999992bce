import type { Naming } from '../../present';
import {
  differenceOf,
  directionOf,
  folded,
  type Identity,
  type Outcome,
  type ReportSummary,
  type Side,
} from '../../result';

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
  readonly outcome: Outcome;
  /** How far the sides are apart, 0 or more; null where a term is unknown. */
  readonly difference: number | null;
}

type Named = (side: Side) => readonly SumTerm[];

function sideOf(side: Side, name: Named): SumSide {
  const terms = name(side);
  return { terms, ...folded(terms), sum: side.sum };
}

/**
 * An identity made ready to be written out as a sum. Where one cell stands against several it is
 * their total; the others are numbered in the order of the template.
 * @param identity as evaluated on the page
 * @param template the format whose labels name the terms
 * @param nameOf names a term
 */
export function sumOf(
  identity: Identity,
  template: ReportSummary['template'],
  nameOf: Naming['termName'],
): Sum {
  const { rule, left: one, right: other, outcome } = identity;
  let number = 0;
  const named =
    (facing: Side): Named =>
    ({ terms }) => {
      const total = terms.length === 1 && facing.terms.length > 1;
      return terms.map(({ field, value }) => ({
        field,
        name: nameOf(field, directionOf(rule), template),
        value,
        number: total ? null : ++number,
      }));
    };
  const left = sideOf(one, named(other));
  const right = sideOf(other, named(one));
  return { left, right, outcome, difference: differenceOf(identity) };
}

/** Every term of a sum, from left to right. */
export const termsOf = ({ left, right }: Sum): readonly SumTerm[] => [
  ...left.terms,
  ...right.terms,
];
