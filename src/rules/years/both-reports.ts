import type { Report } from '../../report';
import type { PreviousEvidence, Term } from '../../result';
import { evaluateIdentities, valuesInSums } from '../arithmetic/identities';
import { templateOf } from '../basis';
import type { Violation, YearCheck } from '../rule';

/** What rules that hold two reports against each other ask of each of them. */

/** The number that a cell stands for in sums; null where it is missing or can't be read. */
export function valueIn(report: Report, field: string): number | null {
  const template = templateOf(report);
  return template && valuesInSums(report, template)(field);
}

/** Cells of a report, with the numbers that they stand for in sums. */
export const termsIn = (report: Report, fields: readonly string[]): Term[] =>
  fields.map((field) => ({ field, value: valueIn(report, field) }));

/**
 * The sums of a report's own tables that some cells take part in and that don't come out: which of the
 * two reports is wrong is open then.
 */
export const faultsIn = (report: Report, fields: readonly string[]): PreviousEvidence['faults'] =>
  evaluateIdentities(report)
    .filter(
      ({ outcome, left, right }) =>
        outcome === 'failed' &&
        [...left.terms, ...right.terms].some(({ field }) => fields.includes(field)),
    )
    .map(({ rule, at }) => ({ rule, at }));

/** What of last year's report a figure was held against. */
export const evidenceIn = (previous: Report, fields: readonly string[]): PreviousEvidence => ({
  year: previous.year?.value ?? null,
  terms: termsIn(previous, fields),
  faults: faultsIn(previous, fields),
});

/** A figure held against what last year's report makes of it. */
interface ComparedFigure {
  readonly at: string;
  readonly basis: string;
  /** What last year's report makes of it, and what stands there; null where unknown. */
  readonly expected: number | null;
  readonly actual: number | null;
  /** The cells of last year's report that it was held against. */
  readonly before: readonly string[];
  /** All that else belongs to what is objected to. */
  readonly besides?: Omit<Violation, 'at' | 'basis' | 'expected' | 'actual' | 'previous'>;
}

/** The outcome for a figure, which is objected to where the two differ. */
export function compareFigure(
  previous: Report,
  { at, basis, expected, actual, before, besides = {} }: ComparedFigure,
): YearCheck {
  const terms = termsIn(previous, before);
  if (expected === null || actual === null) return { at, outcome: 'unknown', previous: terms };
  const found = { at, expected: String(expected), actual: String(actual) };
  if (expected === actual) return { ...found, outcome: 'passed', previous: terms };
  const violation = { ...found, basis, ...besides, previous: evidenceIn(previous, before) };
  return { ...found, outcome: 'failed', previous: terms, violation };
}
