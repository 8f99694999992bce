import { pairOf, previousAmong, type ProposalReason, type ReportOfYear } from '../survey';
import { latestOf, reportIds, reportsById } from './archive';
import { inTransaction, tellChanged, withArchive } from './database';
import { nameOfId, RECORD_SCHEMA, reportId, type KeptAudit, type KeptEntry } from './record';
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

/** A report that is kept, by its id. */
interface Kept extends ReportOfYear {
  readonly id: string;
}

/** All reports by what their ids say, so that of a large archive only those are read that may be meant. */
export const keptReports = async (): Promise<readonly Kept[]> =>
  (await reportIds()).flatMap((id) => {
    const name = nameOfId(id);
    return name ? [{ id, issuer: name.organ, year: name.year }] : [];
  });

/** The id of the report that a person has said to be last year's of another one; null where none is there. */
async function chosenFor(id: string, kept: readonly Kept[]): Promise<string | null> {
  const pair = parsePair(await withArchive((database) => database.get('pairs', id)));
  return kept.find((one) => one.id === pair?.previous)?.id ?? null;
}

/** Whether a report may be last year's of another one, by their names and years. */
export const mayBeYearBefore = (report: Named, earlier: Named): boolean =>
  pairOf({ issuer: report.organ, year: report.year }, { issuer: earlier.organ, year: earlier.year })
    .kind !== 'none';

/**
 * Looks for last year's report.
 * @param known the reports that are kept, where somebody has just listed them
 * @throws ArchiveError
 */
export async function yearBefore(
  { organ, year }: Named,
  known?: readonly Kept[],
): Promise<YearBefore> {
  const kept = known ?? (await keptReports());
  const id = reportId(organ, year);
  const chosen = await chosenFor(id, kept);
  if (chosen !== null) return { audit: await latestOf(chosen), isChosen: true, proposals: [] };
  const others = kept.filter((one) => one.id !== id);
  const candidates = previousAmong<Kept>({ issuer: organ, year, id }, others);
  const plain = candidates.find(({ pairing }) => pairing.kind === 'plain')?.report;
  if (plain) return { audit: await latestOf(plain.id), isChosen: false, proposals: [] };
  const entries = await reportsById(candidates.map(({ report }) => report.id));
  const proposals = candidates.flatMap(({ report, pairing }): Proposal[] => {
    const entry = entries.find((one) => one.id === report.id);
    return entry && pairing.kind === 'proposal' ? [{ entry, reason: pairing.reason }] : [];
  });
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
 * @param known the reports that are kept, where somebody has just listed them
 * @throws ArchiveError
 */
export async function yearsOf(
  { organ, year }: Named,
  known?: readonly Kept[],
): Promise<readonly KeptAudit[]> {
  const inLine = (known ?? (await keptReports())).filter(
    (one) =>
      one.year !== null &&
      one.year !== year &&
      // Any two years of one organ pair as two that follow one another do.
      pairOf({ issuer: organ, year: 1 }, { issuer: one.issuer, year: 0 }).kind === 'plain',
  );
  const audits = await Promise.all(inLine.map(({ id }) => latestOf(id)));
  const byYear = new Map<number, KeptAudit>();
  for (const audit of audits) {
    const of = audit?.result.report?.year;
    if (!audit || of === null || of === undefined) continue;
    const other = byYear.get(of);
    if (!other || other.seenAt < audit.seenAt) byYear.set(of, audit);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, audit]) => audit);
}
