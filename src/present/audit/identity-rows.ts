import { documentMessages, type Locale } from '../../messages/documents';
import {
  differenceOf,
  directionOf,
  type Identity,
  type Outcome,
  type ReportSummary,
  type Side,
} from '../../result';
import { innerPlaceName, placeName, termName } from '../places';

export interface TermRow {
  readonly field: string;
  readonly name: string;
  /** Null where the page does not let one tell. */
  readonly value: number | null;
}
export interface SideRow {
  readonly terms: readonly TermRow[];
  readonly sum: number | null;
}

/** A sum that was checked, with the names of its place and terms. */
export interface IdentityRow {
  readonly rule: Identity['rule'];
  readonly at: string;
  /** What kind of sum it is. */
  readonly kind: string;
  readonly place: string;
  /** The same beside other sums of its table. */
  readonly innerPlace: string;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  readonly left: SideRow;
  readonly right: SideRow;
  /** How far the sides are apart, 0 or more; null where a term is unknown. */
  readonly difference: number | null;
}

/** @param template that the page uses */
export function identityRow(
  { rule, at, outcome, left, right }: Identity,
  template: ReportSummary['template'],
  locale: Locale,
): IdentityRow {
  const words = documentMessages(locale).saving;
  const name = (field: string) => termName(field, directionOf(rule), template);
  const side = ({ terms, sum }: Side): SideRow => ({
    terms: terms.map(({ field, value }) => ({ field, name: name(field), value })),
    sum,
  });
  return {
    rule,
    at,
    kind: words.identities[rule],
    place: placeName(at, template, locale),
    innerPlace: innerPlaceName(at, template, locale),
    outcome,
    outcomeName: words.outcomes[outcome],
    left: side(left),
    right: side(right),
    difference: differenceOf({ left, right }),
  };
}
