import {
  deleteArchive,
  inReading,
  inTransaction,
  tellChanged,
  withArchive,
  type ArchiveReading,
  type ArchiveTransaction,
} from './database';
import {
  beyondLimit,
  contentOf,
  lastSeen,
  parseAudit,
  parseEntry,
  takeIn,
  toEntry,
  toRecord,
  versionsAfter,
  type KeptAudit,
  type KeptEntry,
  type NewAudit,
} from './record';

/** What is done with the archive. Everything here throws `ArchiveError` where the database can't be used. */

/** What was found, and how much there is that can't be read. It stays where it is. */
export interface Readable<T> {
  readonly found: readonly T[];
  readonly unreadable: number;
}

const keysOf = (report: string): IDBKeyRange => IDBKeyRange.bound([report], [report, []]);

function readable<T>(items: readonly unknown[], parse: (item: unknown) => T | null): Readable<T> {
  const found = items.flatMap((item) => parse(item) ?? []);
  return { found, unreadable: items.length - found.length };
}

/** Writes the entry of a report anew, by the versions that are there now. */
async function refreshEntry(transaction: ArchiveTransaction, report: string): Promise<void> {
  const items = await transaction.objectStore('audits').getAll(keysOf(report));
  await putEntry(transaction, report, readable(items, parseAudit).found);
}

async function putEntry(
  transaction: ArchiveTransaction,
  report: string,
  [first, ...others]: readonly KeptAudit[],
): Promise<void> {
  const reports = transaction.objectStore('reports');
  if (first) await reports.put(toEntry([first, ...others]));
  // What can't be read is no reason to list the report, and stays.
  else await reports.delete(report);
}

// --- Keeping

const saysSame = (known: KeptAudit, one: KeptAudit): boolean =>
  known.keptAt === one.keptAt && contentOf(known) === contentOf(one);

/** Whether a store of audits holds none, without counting them all. */
const holdsNone = async (audits: {
  getAllKeys: (query: null, count: number) => Promise<unknown[]>;
}): Promise<boolean> => (await audits.getAllKeys(null, 1)).length === 0;

/**
 * Keeps an audit.
 * @returns whether the report is another one than was known: `first` where nothing was kept, `new` or
 *   `again`; null where there was nothing to keep
 */
export async function keepAudit(audit: NewAudit): Promise<'first' | 'new' | 'again' | null> {
  const record = toRecord(audit);
  if (!record) return null;
  const kept = await inTransaction(async (transaction) => {
    const audits = transaction.objectStore('audits');
    const [known, isFirst] = await Promise.all([
      audits.getAll(keysOf(record.report)),
      holdsNone(audits),
    ]);
    const { found } = readable(known, parseAudit);
    const change = takeIn(found, record);
    const { put, remove } = change;
    await Promise.all([
      ...remove.map((keptAt) => audits.delete([record.report, keptAt])),
      ...put.map((one) => audits.put(one)),
      // What has just been written is known: audits are large, and take long to be read and checked.
      putEntry(transaction, record.report, versionsAfter(found, change)),
    ]);
    if (isFirst) return 'first';
    return put.every((one) => found.some((known) => saysSame(known, one))) ? 'again' : 'new';
  });
  tellChanged();
  return kept;
}

/**
 * Takes in versions from a file, or puts back what was removed. Those that are there already stay as
 * they are.
 * @returns how many were added
 */
export async function addAudits(given: readonly KeptAudit[]): Promise<number> {
  const added = await inTransaction(async (transaction) => {
    const audits = transaction.objectStore('audits');
    let count = 0;
    for (const one of given) {
      if ((await audits.getKey([one.report, one.keptAt])) !== undefined) continue;
      await audits.put(one);
      count += 1;
    }
    for (const report of new Set(given.map((one) => one.report))) {
      const { found } = readable(await audits.getAll(keysOf(report)), parseAudit);
      for (const keptAt of beyondLimit(found)) await audits.delete([report, keptAt]);
      await refreshEntry(transaction, report);
    }
    return count;
  });
  if (added > 0) tellChanged();
  return added;
}

// --- Looking

/** All reports, in no order. */
export const listReports = (): Promise<Readable<KeptEntry>> =>
  withArchive(async (database) => readable(await database.getAll('reports'), parseEntry));

/** The ids of all reports, in no order: quicker than `listReports` by what is kept of each. */
export const reportIds = (reading: ArchiveReading): Promise<readonly string[]> =>
  reading.objectStore('reports').getAllKeys();

/** The ids of the reports of a year, in no order. */
export const idsOfYear = (reading: ArchiveReading, year: number): Promise<readonly string[]> =>
  reading.objectStore('reports').index('year').getAllKeys(year);

/** Reports by their ids, without those that are not kept or can't be read. */
export async function reportsById(
  reading: ArchiveReading,
  ids: readonly string[],
): Promise<readonly KeptEntry[]> {
  const reports = reading.objectStore('reports');
  const items = await Promise.all(ids.map((id) => reports.get(id)));
  return readable(items, parseEntry).found;
}

const auditsIn = async (reading: ArchiveReading, report: string): Promise<Readable<KeptAudit>> =>
  readable(await reading.objectStore('audits').getAll(keysOf(report)), parseAudit);

/** The versions of a report, the latest first. */
export const auditsOf = async (report: string): Promise<Readable<KeptAudit>> => {
  const { found, unreadable } = await inReading((reading) => auditsIn(reading, report));
  return { found: [...found].reverse(), unreadable };
};

/** The version of a report that was seen last, by its id; null where none is kept. */
export const latestIn = async (
  reading: ArchiveReading,
  report: string,
): Promise<KeptAudit | null> => lastSeen((await auditsIn(reading, report)).found);

/** `latestIn`, of a report by itself. */
export const latestOf = (report: string): Promise<KeptAudit | null> =>
  inReading((reading) => latestIn(reading, report));

/** Every version of every report, for a file. */
export const allAudits = (): Promise<Readable<KeptAudit>> =>
  withArchive(async (database) => readable(await database.getAll('audits'), parseAudit));

/** Whether nothing is kept. */
export const isArchiveEmpty = (): Promise<boolean> =>
  inReading((reading) => holdsNone(reading.objectStore('audits')));

// --- Removing

/**
 * Removes a report with all its versions, those that can't be read as well.
 * @returns what `addAudits` puts back
 */
export async function removeReport(report: string): Promise<readonly KeptAudit[]> {
  const removed = await inTransaction(async (transaction) => {
    const audits = transaction.objectStore('audits');
    const { found } = readable(await audits.getAll(keysOf(report)), parseAudit);
    await audits.delete(keysOf(report));
    await transaction.objectStore('reports').delete(report);
    return found;
  });
  tellChanged();
  return removed;
}

/** Removes everything, and an archive that can't be read with it. */
export async function emptyArchive(): Promise<void> {
  await deleteArchive();
  tellChanged();
}
