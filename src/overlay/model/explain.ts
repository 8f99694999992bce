import type { Locale } from '../../messages';
import type { FindingFacts, Naming } from '../../present';
import type { AuditResult, Finding } from '../../result';
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
  /** The same among findings of one table or section; empty for the whole of it. */
  readonly inner: string;
  /** The cell that its sentence was held against; null for none. */
  readonly cell: string | null;
  /** What is expected and what is found, in words. */
  readonly facts: FindingFacts;
  /** What is wrong. */
  readonly message: string;
  /** What is wrong, for where the place is said beside it. */
  readonly besidePlace: string;
  /** What to do about it; empty for nothing. */
  readonly advice: string;
  /** The identity that it breaks; null for slips that are no matter of arithmetic. */
  readonly sum: Sum | null;
}

/**
 * Everything the card says about a finding.
 * @param index index of a finding that is there
 */
export function explain(
  result: AuditResult,
  index: number,
  locale: Locale,
  naming: Naming,
): Explained {
  const finding = result.findings[index] as Finding;
  const template = result.report?.template ?? 'older';
  const identity = result.identities.find(
    ({ rule, at }) => rule === finding.rule && at === finding.at,
  );
  const { name, inner, cell } = naming.findingPlace(finding, template, locale);
  const words = naming.findingWords(finding, template, locale);
  const { title, message, besidePlace, advice, facts } = words;
  return {
    index,
    finding,
    title,
    where: name,
    inner,
    cell,
    facts,
    message,
    besidePlace,
    advice,
    sum: identity ? sumOf(identity, template, naming.termName) : null,
  };
}
