import type { Locale } from '../messages';
import type { AuditResult, Finding, openFindings, withIgnored } from '../result';
import type { LazyModules } from './lazy-modules';
import type { LiveAudit } from './live-audit';
import type { Outcome } from './live-audit-events';
import type { RuleWords } from './rule-words';

/** A page that is audited, for what a person does with its findings. */
export interface AuditedPage {
  readonly modules: LazyModules;
  readonly words: RuleWords;
  /** Knows where on the page things are, and what was decided in the report at hand. */
  readonly live: LiveAudit;
  /** The language that the person reads. */
  readonly locale: Locale;
  /** Whether the person wants audits kept. */
  readonly isKept: boolean;
  /** Tells this document from others in its frame. */
  readonly visit: string;
}

/** Has the audits of a page kept, with what has become of decisions, and last year's report held against them. */
export interface PageArchive {
  /** Takes note of another outcome, or of another wish of the person. */
  follow(outcome?: Outcome): void;
  /** Takes note that another report of the year before may be at hand. */
  refresh(): void;
}

/** What matches decisions with the findings of a page, makes them, and takes them back. */
export interface PageDecisions {
  /** A result with what is set aside in it. */
  readonly withIgnored: typeof withIgnored;
  /** The findings of such a result that are not. */
  readonly openFindings: typeof openFindings;
  /** Sets a finding aside. False where that could not be kept. */
  ignore(
    page: AuditedPage,
    result: AuditResult,
    finding: Finding,
    reason: string,
  ): Promise<boolean>;
  /** Lets a finding count again. False where nothing was decided on it, or that could not be kept. */
  unignore(page: AuditedPage, result: AuditResult, finding: Finding): Promise<boolean>;
  /** Has noted which decisions no longer fit their findings, so that the settings can say so. */
  noteChanged(page: AuditedPage, result: AuditResult): Promise<void>;
}

/**
 * An audit with the quotes that links lead back to its page by; without them where they can't be had.
 * @param page that the audit is of
 */
export async function quoted(
  { modules, live: { anchors } }: AuditedPage,
  result: AuditResult,
): Promise<AuditResult> {
  const quote = await modules.load('quotes');
  return quote ? quote({ result, anchors }).catch(() => result) : result;
}
