import {
  countsOf,
  NO_HISTORY,
  openFindings,
  recheck,
  reportKeyOf,
  withIgnored,
  withoutOwn,
  withOwnRechecked,
  type AuditResult,
  type BothPassage,
  type DatedResult,
  type IgnoredFinding,
  type LastYear,
  type Recheck,
  type ReportHistory,
  type YearCounts,
} from '../result';
import { copiedText, longestPassages, runningText } from '../survey';
import { auditsOf } from './archive';
import { asReport } from './kept-report';
import { keptReports, yearBefore, yearsOf, type Proposal } from './previous';
import { contentOf, reportId, type KeptAudit } from './record';

/** What the archive knows of a report besides its audit. */
export interface KnownHistory extends ReportHistory {
  /** Whether a person has said which report is last year's. */
  readonly isChosen: boolean;
  /** Reports that may be last year's, where none plainly is. */
  readonly proposals: readonly Proposal[];
}

export const NOTHING_KNOWN: KnownHistory = { ...NO_HISTORY, isChosen: false, proposals: [] };

// --- Earlier audits

/** What a result says, without what it was held against and what a person has decided. */
const saidBy = ({ report, findings }: AuditResult): string =>
  JSON.stringify([
    { ...report, previous: null },
    findings.map(({ rule, at, actual }) => [rule, at, actual]),
  ]);

/** The versions of a report one after the other, each with other words or figures than the one before. */
function changesIn(versions: readonly KeptAudit[]): readonly KeptAudit[] {
  const inOrder = [...versions].sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
  return inOrder.filter((one, index) => {
    const before = inOrder[index - 1];
    return !before || contentOf(before) !== contentOf(one);
  });
}

/**
 * The version that a result is the audit of.
 * @returns undefined where it is not kept, as in private windows
 */
function versionOf(result: AuditResult, versions: readonly KeptAudit[]): KeptAudit | undefined {
  const said = saidBy(result);
  return [...versions].reverse().find((one) => saidBy(one.result) === said);
}

/** A result with the findings alone that nobody has set aside. */
const openOnly = (result: AuditResult): AuditResult => ({
  ...result,
  findings: openFindings(result),
});

function recheckOf(
  result: AuditResult,
  versions: readonly KeptAudit[],
  aside: readonly IgnoredFinding[],
  now: Date,
): Recheck | null {
  const current = versionOf(result, versions);
  const earlier = versions.filter((one) => !current || one.keptAt < current.keptAt);
  const audits = earlier.map((one): DatedResult => ({
    result: openOnly(withIgnored(one.result, aside)),
    on: one.keptAt,
    seenOn: one.seenAt,
  }));
  // A version is kept under the time at which it was first seen; what is not kept is seen now.
  const on = current?.keptAt ?? now.toISOString();
  return recheck([...audits, { result: openOnly(result), on }]);
}

// --- Other years

/** The passages that the finding on repeated text names, in the words of both reports. */
function passagesFound(result: AuditResult, before: string): BothPassage[] {
  return result.findings.flatMap(({ data }) =>
    (data?.previous?.passages ?? []).map(({ text: here, there }) => {
      return { here, there: before.slice(there.from, there.to) };
    }),
  );
}

function lastYearOf(
  result: AuditResult,
  current: KeptAudit | undefined,
  { result: before, text }: KeptAudit,
): LastYear | null {
  if (!before.report) return null;
  const earlier = asReport(text, before.page);
  const words = runningText(earlier);
  const about = { report: before.report, source: before.page.url };
  const found = result.findings.find(({ data }) => data?.previous?.passages)?.data?.previous;
  if (found || !current)
    return { ...about, share: found?.share ?? null, passages: passagesFound(result, words) };
  const now = asReport(current.text, current.result.page);
  const { share, passages } = copiedText(now, earlier);
  return {
    ...about,
    share,
    passages: longestPassages(passages, now).map(({ text: here, there }) => {
      return { here, there: words.slice(there.from, there.to) };
    }),
  };
}

function allYears(result: AuditResult, others: readonly (KeptAudit | null)[]): YearCounts[] {
  const reports = [result, ...others.flatMap((audit) => (audit ? [audit.result] : []))];
  const byYear = new Map<number, YearCounts>();
  for (const { report } of reports) {
    const year = report?.year ?? null;
    if (report && year !== null && !byYear.has(year))
      byYear.set(year, countsOf(year, report.figures));
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** What is known of a report without the archive. */
export const historyWithoutArchive = (result: AuditResult): KnownHistory => ({
  ...NOTHING_KNOWN,
  years: allYears(result, []),
});

/**
 * What the archive knows of a report besides its audit: what was corrected since the audit before, last
 * year's report, and what all years count.
 *
 * @param result the audit, with what a person has set aside and added
 * @param aside all that a person has set aside
 * @throws ArchiveError
 */
export async function historyOf(
  result: AuditResult,
  aside: readonly IgnoredFinding[],
  now: Date = new Date(),
): Promise<KnownHistory> {
  const key = reportKeyOf(result);
  if (!key) return NOTHING_KNOWN;
  const reports = await keptReports();
  const [{ audit, ...before }, known, kept] = await Promise.all([
    yearBefore(key, reports),
    yearsOf(key, reports),
    auditsOf(reportId(key.organ, key.year)),
  ]);
  const versions = changesIn(kept.found);
  // The archive keeps what rules find; what a person adds is kept with the person's decisions.
  const found = withoutOwn(result);
  const rechecked = recheckOf(found, versions, aside, now);
  return {
    ...before,
    recheck: rechecked && withOwnRechecked(rechecked, result),
    lastYear: audit && lastYearOf(found, versionOf(found, versions), audit),
    years: allYears(result, [audit, ...known]),
  };
}
