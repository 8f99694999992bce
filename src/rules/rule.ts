import type { Report } from '../report';
import type { ClaimEvidence, Outcome, PreviousEvidence, RuleId, Severity, Term } from '../result';
import type { SectionKey } from '../template';

/** One thing that a rule objects to: ids and data, no words for people. */
export interface Violation {
  /** The one place a reader is led to, see the places of the audit result. */
  readonly at: string;
  /** Where it is not as serious as the rule's objections are, and nobody has set the rule otherwise. */
  readonly severity?: Severity;
  /** The document and part that the objection rests on. */
  readonly basis: string;
  /** All cells involved. */
  readonly fields?: readonly string[];
  /** What should stand there. */
  readonly expected?: string;
  /** What stands there. */
  readonly actual?: string;
  /** Key in `Report.places` of the mark, where that is finer than `at`. */
  readonly mark?: string;
  /** The sentence objected to, and what it was held against. */
  readonly claim?: ClaimEvidence;
  /** The section in which people read what is objected to, where `at` names another place. */
  readonly section?: SectionKey;
  /** Labels of the rows objected to, where there are several. */
  readonly rows?: readonly string[];
  /** Figures objected to. */
  readonly entries?: readonly { readonly field: string; readonly value: number }[];
  /** What of last year's report it was held against. */
  readonly previous?: PreviousEvidence;
}

/** What a rule may know beside the report. */
export interface RuleContext {
  /** Last year's report of the same organ; null where it is not at hand. */
  readonly previous: Report | null;
  /** From which share on a rule with a threshold objects, 0 to 1. */
  readonly threshold: number;
}

/** Something held against last year's report, and what came of it. */
export interface YearCheck {
  readonly at: string;
  /** `unknown`: a number is missing on one of the sides. */
  readonly outcome: Outcome;
  /** What last year's report makes of it, and what stands there; absent where unknown. */
  readonly expected?: string;
  readonly actual?: string;
  /** The cells of last year's report, with the numbers that they stand for. */
  readonly previous: readonly Term[];
  /** What is objected to; set where the outcome is `failed`, and nowhere else. */
  readonly violation?: Violation;
}

/**
 * A rule of the audit. Its file has its words beside it: `zh` and `en`, which findings are put into,
 * `notes`, for lists of rules, and `about`, where a decision on its findings does not hold for the words
 * and cells objected to. They are exports of their own, so that each script takes along what it needs.
 */
export interface Rule<Id extends string = RuleId> {
  /** The name of its file. */
  readonly id: Id;
  readonly severity: Severity;
  /**
   * `text` (the default): judges a report whose text is on the page. `announcement`: judges a page
   * that only announces it.
   */
  readonly scope?: 'text' | 'announcement';
  /**
   * Everything on the report that the rule objects to. Reports without a template give nothing. Where
   * `undefined` comes, the work can be put aside.
   */
  check(report: Report, context: RuleContext): Iterable<Violation | undefined>;
  /** The share from which on it objects, unless a person has set another; 0 to 1. */
  readonly threshold?: number;
  /**
   * Of rules that hold a report against last year's: all that was held against it, whether it is
   * objected to or not. `check` gives the violations of the same.
   */
  compare?(report: Report, context: YearContext): Iterable<YearCheck | undefined>;
}

/** What a rule that holds a report against last year's knows. */
export interface YearContext extends RuleContext {
  readonly previous: Report;
}

/**
 * Declares a rule; its type is checked, nothing else happens. The note is for the bundler: a script
 * that wants the words of a rule and not the rule leaves the rule out.
 */
/* @__NO_SIDE_EFFECTS__ */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
