import { memoize } from '../base/memoize';
import {
  pairOf,
  previousAmong,
  type Candidate,
  type ProposalReason,
  type ReportOfYear,
} from '../survey';
import { idsOfYear, latestIn, reportIds, reportsById } from './archive';
import { inReading, inTransaction, tellChanged, type ArchiveReading } from './database';
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

/** Asked of many reports with every report of a run. */
const namedBy = memoize(
  (id: string): { readonly kept: Kept | null } => {
    const name = nameOfId(id);
    return { kept: name && { id, issuer: name.organ, year: name.year } };
  },
  { maxChars: 200, maxTexts: 20_000 },
);
const named = (ids: readonly string[]): readonly Kept[] =>
  ids.flatMap((id) => namedBy(id).kept ?? []);

/** All reports by what their ids say, so that of a large archive only those are read that may be meant. */
export const keptReports = (): Promise<readonly Kept[]> =>
  inReading(async (reading) => named(await reportIds(reading)));

/** The id of the report that a person has said to be last year's of another one; null where none is there. */
async function chosenFor(reading: ArchiveReading, id: string): Promise<string | null> {
  const pair = parsePair(await reading.objectStore('pairs').get(id));
  return pair ? ((await reading.objectStore('reports').getKey(pair.previous)) ?? null) : null;
}

/** Whether a report may be last year's of another one, by their names and years. */
export const mayBeYearBefore = (report: Named, earlier: Named): boolean =>
  pairOf({ issuer: report.organ, year: report.year }, { issuer: earlier.organ, year: earlier.year })
    .kind !== 'none';

/** Last year's report, or the reports among which it may be. */
async function lookFor(
  reading: ArchiveReading,
  { organ, year }: Named,
  kept: readonly Kept[] | Promise<readonly Kept[]>,
): Promise<Omit<YearBefore, 'proposals'> & { readonly among: readonly Candidate<Kept>[] }> {
  const id = reportId(organ, year);
  const [chosen, all] = await Promise.all([chosenFor(reading, id), kept]);
  if (chosen !== null) return { audit: await latestIn(reading, chosen), isChosen: true, among: [] };
  const others = all.filter((one) => one.id !== id);
  const among = previousAmong<Kept>({ issuer: organ, year, id }, others);
  const plain = among.find(({ pairing }) => pairing.kind === 'plain')?.report;
  return plain
    ? { audit: await latestIn(reading, plain.id), isChosen: false, among: [] }
    : { audit: null, isChosen: false, among };
}

/**
 * Looks for last year's report, where one is plainly that: of all that is kept, only the reports of
 * that year are looked at.
 * @throws ArchiveError
 */
export const previousOf = (report: Named): Promise<Omit<YearBefore, 'proposals'>> =>
  inReading(async (reading) => {
    const kept = report.year === null ? [] : idsOfYear(reading, report.year - 1).then(named);
    const { audit, isChosen } = await lookFor(reading, report, kept);
    return { audit, isChosen };
  });

/**
 * Looks for last year's report, and for what may be it.
 * @param known the reports that are kept, where somebody has just listed them
 * @throws ArchiveError
 */
export const yearBefore = (report: Named, known?: readonly Kept[]): Promise<YearBefore> =>
  inReading(async (reading) => {
    const kept = known ?? reportIds(reading).then(named);
    const { among, ...found } = await lookFor(reading, report, kept);
    const entries = await reportsById(
      reading,
      among.map(({ report: one }) => one.id),
    );
    const proposals = among.flatMap(({ report: { id }, pairing }): Proposal[] => {
      const entry = entries.find((one) => one.id === id);
      return entry && pairing.kind === 'proposal' ? [{ entry, reason: pairing.reason }] : [];
    });
    return { ...found, proposals };
  });

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
export const yearsOf = (report: Named, known?: readonly Kept[]): Promise<readonly KeptAudit[]> =>
  inReading((reading) => yearsIn(reading, report, known));

async function yearsIn(
  reading: ArchiveReading,
  { organ, year }: Named,
  known?: readonly Kept[],
): Promise<readonly KeptAudit[]> {
  const inLine = (known ?? named(await reportIds(reading))).filter(
    (one) =>
      one.year !== null &&
      one.year !== year &&
      // Any two years of one organ pair as two that follow one another do.
      pairOf({ issuer: organ, year: 1 }, { issuer: one.issuer, year: 0 }).kind === 'plain',
  );
  const audits = await Promise.all(inLine.map(({ id }) => latestIn(reading, id)));
  const byYear = new Map<number, KeptAudit>();
  for (const audit of audits) {
    const of = audit?.result.report?.year;
    if (!audit || of === null || of === undefined) continue;
    const other = byYear.get(of);
    if (!other || other.seenAt < audit.seenAt) byYear.set(of, audit);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, audit]) => audit);
}
