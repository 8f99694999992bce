import { openFindings } from './ignoring';
import { fingerprintOf, type Recheck, type RecheckedFinding } from './recheck';
import type { AuditResult, Finding, ReportSummary } from './result';

/** What is known of a report besides its audit: its earlier audits, and its other years. */

/** What a year's report counts, for the line over all years. */
export interface YearCounts {
  readonly year: number;
  /** Null where the report doesn't say. */
  readonly requests: number | null;
  readonly results: number | null;
  readonly disputes: number | null;
}

/** Words that stand in two reports, as each has them; figures in them may differ. */
export interface BothPassage {
  readonly here: string;
  readonly there: string;
}

/** Last year's report, as far as this year's is held against it. */
export interface LastYear {
  readonly report: ReportSummary;
  /** The address of its page, or the name of its file. */
  readonly source: string;
  /** How much of this year's running text stands in it, 0 to 1; null where that is not known. */
  readonly share: number | null;
  /** In the order of this year's report. */
  readonly passages: readonly BothPassage[];
}

/** What is known of a report besides its audit. */
export interface ReportHistory {
  /** What was corrected since the audit before; null where there was none. */
  readonly recheck: Recheck | null;
  readonly lastYear: LastYear | null;
  /** All years known, this one among them, the earliest first. */
  readonly years: readonly YearCounts[];
  /** How far the auditor has come with the findings, where a page asks, which doesn't know. */
  readonly states?: AuditResult['states'];
}

export const NO_HISTORY: ReportHistory = { recheck: null, lastYear: null, years: [] };

/**
 * What has become of the findings that count.
 * @param recheck of this result or of one before it: its findings are found again by what they are
 *   known by, those that look alike in their order
 */
export function recheckedIn(
  result: AuditResult,
  { findings }: Recheck,
): ReadonlyMap<Finding, RecheckedFinding> {
  const found = findings.filter(({ state }) => state === 'open' || state === 'new');
  const left = new Map<string, RecheckedFinding[]>();
  for (const one of found) {
    const key = fingerprintOf(one.finding);
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  return new Map(
    openFindings(result).flatMap((finding) => {
      const rechecked = left.get(fingerprintOf(finding))?.shift();
      return rechecked ? [[finding, rechecked] as const] : [];
    }),
  );
}

type Figures = Readonly<Record<string, number | null>>;

const DISPUTES = ['review', 'litigationDirect', 'litigationAfterReview'];

/** What a report counts in all. */
export function countsOf(year: number, figures: Figures): YearCounts {
  const disputes = DISPUTES.map((group) => figures[`disputes.${group}.total`] ?? null);
  return {
    year,
    requests: figures['requests.newReceived.total'] ?? null,
    results: figures['requests.totalHandled.total'] ?? null,
    disputes: disputes.every((count) => count === null)
      ? null
      : disputes.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  };
}
