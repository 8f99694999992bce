import { documentMessages, type Locale, type SavingWords } from '../../messages/documents';
import { NO_HISTORY, type AuditResult, type ReportHistory } from '../../result';
import type { LetterPresets } from '../../settings';
import { documentFacts, type DocumentFacts } from './facts';
import { findingGroups, type FindingGroup } from './groups';
import { identityRow, type IdentityRow } from './identity-rows';
import { recheckNotes, recheckTold, type RecheckTold } from './recheck-rows';
import { yearsTold, type YearsTold } from './years-told';

export { checksInWords, countsInWords, type DocumentFacts } from './facts';
export { unsaid, type FindingRow } from './finding-rows';
export { ignoredRows, openGroups, rowsInOrder, type FindingGroup, type IgnoredRow } from './groups';
export type { IdentityRow, SideRow, TermRow } from './identity-rows';
export type { GoneRow, RecheckNote, RecheckTold } from './recheck-rows';
export type { BothFigures, BothTable, LastYearTold, YearsTold } from './years-told';

/**
 * An audit as all documents tell it: facts, findings by section, sums. Every text in it went through
 * `readable`; dates are ISO dates, for each format to write as it likes.
 */

export interface ExportOptions {
  readonly locale: Locale;
  readonly savedAt: Date;
  /** What is filled into a letter; blanks without. */
  readonly letter?: LetterPresets | undefined;
  /** What is known of the report besides this audit; nothing without. */
  readonly history?: ReportHistory | undefined;
  /** Writes the letter as 整改复查意见, where there was an audit before. */
  readonly asRecheck?: boolean | undefined;
}

export interface ExportDocument {
  readonly locale: Locale;
  readonly words: SavingWords;
  readonly facts: DocumentFacts;
  /** Those that have findings, in the order of the report. */
  readonly groups: readonly FindingGroup[];
  readonly identities: readonly IdentityRow[];
  /** What was corrected since the audit before; null where there was none. */
  readonly recheck: RecheckTold | null;
  /** Last year's report beside this year's; null where nothing is known of other years. */
  readonly years: YearsTold | null;
}

/**
 * An audit made ready to be written out.
 * @param result of any page; for one that is no report there are facts and nothing else
 */
export function exportDocument(result: AuditResult, options: ExportOptions): ExportDocument {
  const { locale, history = NO_HISTORY } = options;
  const template = result.report?.template ?? 'older';
  const identities = result.identities.map((identity) => identityRow(identity, template, locale));
  const notes = recheckNotes(result, history.recheck, locale);
  const groups = findingGroups(result, { identities, notes }, locale);
  const rows = groups.flatMap((group) => group.rows);
  return {
    locale,
    words: documentMessages(locale).saving,
    facts: documentFacts(result, options),
    groups,
    identities,
    recheck: recheckTold(result, history.recheck, locale),
    years: yearsTold(result, history, rows, locale),
  };
}
