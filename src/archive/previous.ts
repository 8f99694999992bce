import { pairOf, previousAmong, type ProposalReason, type ReportOfYear } from '../survey';
import { latestOf, listReports } from './archive';
import { inTransaction, tellChanged, withArchive } from './database';
import { RECORD_SCHEMA, reportId, type KeptAudit, type KeptEntry } from './record';
import { parsePair } from './pair';

/** Which of the reports that are kept is last year's of another one. */

/** A report that may be last year's, and why a person has to say whether it is. */
export interface Proposal {
  readonly entry: KeptEntry;
  readonly reason: ProposalReason;
}

/** What the archive holds of the year before a report. */
export interface YearBefore {
  /** Last year's report, as it was seen last; null where none is plainly that. */
  readonly audit: KeptAudit | null;
  /** Whether a person has said so. */
  readonly isChosen: boolean;
  readonly proposals: readonly Proposal[];
}

/** What a report is known by. */
interface Named {
  readonly organ: string;
  readonly year: number | null;
}

interface Candidate extends ReportOfYear {
  readonly entry: KeptEntry | null;
}
const asCandidate = (entry: KeptEntry): Candidate => ({
  ...{ issuer: entry.organ, year: entry.year },
  entry,
});

/** The report that a person has said to be last year's of another one; null where none is there. */
async function chosenFor(id: string, entries: readonly KeptEntry[]): Promise<KeptEntry | null> {
  const pair = parsePair(await withArchive((database) => database.get('pairs', id)));
  return (pair && entries.find((entry) => entry.id === pair.previous)) ?? null;
}

/** Whether a report may be last year's of another one, by their names and years. */
export const mayBeYearBefore = (report: Named, earlier: Named): boolean =>
  pairOf({ issuer: report.organ, year: report.year }, { issuer: earlier.organ, year: earlier.year })
    .kind !== 'none';

/**
 * Looks for last year's report.
 * @param entries the reports that are kept, where somebody has just listed them
 * @throws ArchiveError
 */
export async function yearBefore(
  { organ, year }: Named,
  entries?: readonly KeptEntry[],
): Promise<YearBefore> {
  const found = entries ?? (await listReports()).found;
  const id = reportId(organ, year);
  const chosen = await chosenFor(id, found);
  if (chosen) return { audit: await latestOf(chosen.id), isChosen: true, proposals: [] };
  const others = found.filter((entry) => entry.id !== id).map(asCandidate);
  const candidates = previousAmong<Candidate>({ issuer: organ, year, entry: null }, others);
  const plain = candidates.find(({ pairing }) => pairing.kind === 'plain')?.report.entry;
  if (plain) return { audit: await latestOf(plain.id), isChosen: false, proposals: [] };
  const proposals = candidates.flatMap(({ report: { entry }, pairing }): Proposal[] =>
    entry && pairing.kind === 'proposal' ? [{ entry, reason: pairing.reason }] : [],
  );
  return { audit: null, isChosen: false, proposals };
}

/**
 * Keeps that a report is last year's of another one; null takes that back.
 * @throws ArchiveError
 */
export async function choosePrevious(report: Named, previous: Named | null): Promise<void> {
  const id = reportId(report.organ, report.year);
  await inTransaction(async (transaction) => {
    const pairs = transaction.objectStore('pairs');
    if (previous)
      await pairs.put({
        schema: RECORD_SCHEMA,
        report: id,
        previous: reportId(previous.organ, previous.year),
      });
    else await pairs.delete(id);
  });
  tellChanged();
}

/**
 * The versions seen last of the reports of one organ, by year, the earliest first: those that stand in
 * one line with a report, year by year, whichever name the organ had.
 * @param entries the reports that are kept, where somebody has just listed them
 * @throws ArchiveError
 */
export async function yearsOf(
  { organ, year }: Named,
  entries?: readonly KeptEntry[],
): Promise<readonly KeptAudit[]> {
  const found = entries ?? (await listReports()).found;
  const known = found.filter(
    (entry) =>
      entry.year !== null &&
      entry.year !== year &&
      // Any two years of one organ pair as two that follow one another do.
      pairOf({ issuer: organ, year: 1 }, { issuer: entry.organ, year: 0 }).kind === 'plain',
  );
  const audits = await Promise.all(known.map(({ id }) => latestOf(id)));
  const byYear = new Map<number, KeptAudit>();
  for (const audit of audits) {
    const of = audit?.result.report?.year;
    if (!audit || of === null || of === undefined) continue;
    const other = byYear.get(of);
    if (!other || other.seenAt < audit.seenAt) byYear.set(of, audit);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, audit]) => audit);
}
