import { uiMessages, type Locale, type SavingWords } from '../../messages/all';
import type { AuditResult } from '../../result';
import type { LetterPresets } from '../../settings';
import { documentFacts, type DocumentFacts } from './facts';
import { findingGroups, type FindingGroup } from './groups';
import { identityRow, type IdentityRow } from './identity-rows';

export { dayInWords, localDay } from './days';
export { checksInWords, countsInWords, type DocumentFacts } from './facts';
export { unsaid, type FindingRow } from './finding-rows';
export { ignoredRows, openGroups, rowsInOrder, type FindingGroup, type IgnoredRow } from './groups';
export type { IdentityRow, SideRow, TermRow } from './identity-rows';

/**
 * An audit as all documents tell it: facts, findings by section, sums. Every text in it went through
 * `readable`; dates are ISO dates, for each format to write as it likes.
 */

export interface ExportOptions {
  readonly locale: Locale;
  readonly savedAt: Date;
  /** What is filled into a letter; blanks without. */
  readonly letter?: LetterPresets | undefined;
}

export interface ExportDocument {
  readonly locale: Locale;
  readonly words: SavingWords;
  readonly facts: DocumentFacts;
  /** Those that have findings, in the order of the report. */
  readonly groups: readonly FindingGroup[];
  readonly identities: readonly IdentityRow[];
}

/**
 * An audit made ready to be written out.
 * @param result of any page; for one that is no report there are facts and nothing else
 */
export function exportDocument(result: AuditResult, options: ExportOptions): ExportDocument {
  const { locale } = options;
  const template = result.report?.template ?? 'older';
  const identities = result.identities.map((identity) => identityRow(identity, template, locale));
  return {
    locale,
    words: uiMessages(locale).saving,
    facts: documentFacts(result, options),
    groups: findingGroups(result, identities, locale),
    identities,
  };
}
