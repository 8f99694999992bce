import { mismatchOf, type BatchHost, type BatchRow, type MissingReason } from '../batch';
import type { WorkbenchWords } from '../messages/all';

/** What is said of the rows and hosts of a run. */

/** Why a row was not audited; empty where nothing is to be said. */
export function reasonInWords(
  { reason, status, kind }: Pick<BatchRow, 'reason' | 'status' | 'kind'>,
  words: WorkbenchWords,
): string {
  if (reason === null) return '';
  if (reason === 'file') return words.fileOf(kind ?? 'other');
  const text = words.reasons[reason];
  return status === null || status === 200 ? text : words.reasonWith(text, status);
}

/**
 * What else is to be said of a row: that the report is another one than the roster names, or that the
 * organ has none; else why it was not audited. Empty where nothing is to be said.
 * @param missing why the organ counts as without a report; undefined where it doesn't
 */
export function remarkInWords(
  row: BatchRow,
  missing: MissingReason | undefined,
  words: WorkbenchWords,
): string {
  if (missing !== undefined) return words.missingReasons[missing];
  const mismatch = mismatchOf(row);
  return mismatch ? words.mismatch(mismatch.organ, mismatch.year) : reasonInWords(row, words);
}

/** What came of a row, in a word or two. */
export function stateInWords({ state, summary }: BatchRow, words: WorkbenchWords): string {
  if (state !== 'audited' || !summary) return words.states[state];
  if (!summary.isReport) return words.notReport;
  if (summary.template === null) return words.announced;
  return summary.template === 'older' ? words.older : words.states.audited;
}

export function formatInWords({ summary }: BatchRow, words: WorkbenchWords): string {
  const template = summary?.template ?? null;
  if (template === null) return '';
  return template === 'older' ? words.older : words.templateOf(template);
}

export const hostInWords = ({ stopped }: BatchHost, words: WorkbenchWords): string =>
  stopped ? words.hostStopped(reasonInWords({ ...stopped, kind: null }, words)) : words.hostFine;
