import { findingFacts, findingPlace, type Fact, type Locale } from '../messages';
import type { AuditResult, Finding } from '../report';
import { sumOf, type Sum } from './sums';

/** A finding with the words that the catalogue and the format add to it. */
export interface Explained {
  /** Index in `AuditResult.findings`. */
  readonly index: number;
  readonly finding: Finding;
  /** What this kind of slip is called. */
  readonly title: string;
  /** What its place is called. */
  readonly where: string;
  /** The cell that its sentence was held against; null for none. */
  readonly cell: string | null;
  /** What is expected and what is found, in words. */
  readonly facts: { readonly expected: Fact | null; readonly actual: Fact | null };
  /** The identity that it breaks; null for slips that are no matter of arithmetic. */
  readonly sum: Sum | null;
}

/**
 * Everything the card says about a finding.
 * @param index index of a finding that is there
 */
export function explain(result: AuditResult, index: number, locale: Locale): Explained {
  const finding = result.findings[index] as Finding;
  const template = result.report?.template ?? 'older';
  const identity = result.identities.find(
    ({ rule, at }) => rule === finding.rule && at === finding.at,
  );
  const { name, cell } = findingPlace(finding, template, locale);
  return {
    index,
    finding,
    title: finding.title,
    where: name,
    cell,
    facts: findingFacts(finding, locale),
    sum: identity ? sumOf(identity, template) : null,
  };
}
