import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { SharedDatabase } from './shared-database';

/** The database of audits, its versions, and how it is asked. */

export const DATABASE = 'archive';

interface Schema extends DBSchema {
  /** Entries of the list, see `keptEntry`. */
  reports: { key: string; value: unknown; indexes: { year: number } };
  /** Versions of reports, see `keptAudit`, by report and time. */
  audits: { key: [report: string, keptAt: string]; value: unknown };
  /** What a person has said of which is last year's of which, see `Pair`, by report. */
  pairs: { key: string; value: unknown };
}
export type ArchiveDatabase = IDBPDatabase<Schema>;
type ArchiveStores = ['reports', 'audits', 'pairs'];
export type ArchiveTransaction = IDBPTransaction<Schema, ArchiveStores, 'readwrite'>;
export type ArchiveReading = IDBPTransaction<Schema, ArchiveStores>;
const STORES: ArchiveStores = ['reports', 'audits', 'pairs'];

const shared = new SharedDatabase<Schema>(DATABASE, [
  (database) => {
    database.createObjectStore('reports', { keyPath: 'id' });
    database.createObjectStore('audits', { keyPath: ['report', 'keptAt'] });
  },
  (database) => {
    database.createObjectStore('pairs', { keyPath: 'report' });
  },
  (_database, transaction) => {
    // Without those of which no year is known: no database has an index of them.
    transaction.objectStore('reports').createIndex('year', 'year');
  },
]);

/**
 * The database, opened once for all who ask.
 * @throws ArchiveError where it can't be had
 */
export const archive = (): Promise<ArchiveDatabase> => shared.get();

/**
 * Does something with the database; once more where the browser has closed it in the meantime.
 * @throws ArchiveError
 */
export const withArchive = <T>(work: (database: ArchiveDatabase) => Promise<T>): Promise<T> =>
  shared.with(work);

/**
 * Reads several things as they are at one moment.
 * @throws ArchiveError
 */
export const inReading = <T>(work: (reading: ArchiveReading) => Promise<T>): Promise<T> =>
  shared.reading(STORES, work);

/**
 * Does something in one transaction over everything: all of it or nothing.
 * @throws ArchiveError
 */
export const inTransaction = <T>(
  work: (transaction: ArchiveTransaction) => Promise<T>,
): Promise<T> => shared.inTransaction(STORES, work);

/** Lets go of the database; who needs it opens it again. */
export const closeArchive = (): void => shared.close();

/**
 * Takes the database away as a whole, one that can't be read as well.
 * @throws ArchiveError where another window holds on to it
 */
export const deleteArchive = (): Promise<void> => shared.delete();

/** Tells other pages, and the background, that something has changed. */
export const tellChanged = (): void => shared.tellChanged();

/** Calls `listener` when the archive has changed in another page or in the background. Returns what ends it. */
export const onArchive = (listener: () => void): (() => void) => shared.onChange(listener);
