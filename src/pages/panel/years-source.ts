import {
  asReport,
  choosePrevious,
  problemOf,
  yearBefore,
  yearsOf,
  type ArchiveProblem,
  type KeptAudit,
  type Proposal,
} from '../../archive';
import { isPrivatePage } from '../../extension/storage/archiving';
import { reportKeyOf, type AuditResult } from '../../result';
import { runningText } from '../../survey';

/** What a year's report counts, for the line over all years. */
export interface YearCounts {
  readonly year: number;
  /** Null where the report doesn't say. */
  readonly requests: number | null;
  readonly results: number | null;
  readonly disputes: number | null;
}

/** What is known of other years of a report. */
export interface YearsShown {
  /** Last year's report, with its running text; null where none is plainly that. */
  readonly previous: { readonly audit: KeptAudit; readonly text: string } | null;
  /** Whether a person has said that it is. */
  readonly isChosen: boolean;
  /** Reports that may be last year's. */
  readonly proposals: readonly Proposal[];
  /** All years known, this one among them, the earliest first. */
  readonly years: readonly YearCounts[];
  /** Why the archive can't be asked; `private`: it is hidden here. */
  readonly problem: ArchiveProblem | 'private' | null;
}

type Figures = Readonly<Record<string, number | null>>;

const DISPUTES = ['review', 'litigationDirect', 'litigationAfterReview'];

function countsOf(year: number, figures: Figures): YearCounts {
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

function allYears(result: AuditResult, others: readonly (KeptAudit | null)[]) {
  const reports = [result, ...others.flatMap((audit) => (audit ? [audit.result] : []))];
  const byYear = new Map<number, YearCounts>();
  for (const { report } of reports) {
    const year = report?.year ?? null;
    if (report && year !== null && !byYear.has(year))
      byYear.set(year, countsOf(year, report.figures));
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** Other years of the report of a result, as the archive has them. Never rejects. */
export async function readYears(result: AuditResult): Promise<YearsShown> {
  const key = reportKeyOf(result);
  const none = { previous: null, isChosen: false, proposals: [], years: allYears(result, []) };
  if (!key) return { ...none, problem: null };
  if (isPrivatePage()) return { ...none, problem: 'private' };
  try {
    const [{ audit, ...before }, known] = await Promise.all([yearBefore(key), yearsOf(key)]);
    const text = audit && runningText(asReport(audit.text, audit.result.page));
    return {
      ...before,
      previous: audit && text !== null ? { audit, text } : null,
      years: allYears(result, [audit, ...known]),
      problem: null,
    };
  } catch (error) {
    return { ...none, problem: problemOf(error) };
  }
}

/**
 * Keeps which report is last year's of another one; null takes that back.
 * @throws ArchiveError
 */
export async function chooseYearBefore(
  result: AuditResult,
  previous: { readonly organ: string; readonly year: number | null } | null,
): Promise<void> {
  const key = reportKeyOf(result);
  if (key) await choosePrevious(key, previous);
}
