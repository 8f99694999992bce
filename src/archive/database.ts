import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { withTimeout } from '../base/timeout';
import { ArchiveError, problemOf } from './problems';

/** The one database, its versions, and how it is opened. What it holds is checked by who reads it. */

export const DATABASE = 'archive';

interface Schema extends DBSchema {
  /** Entries of the list, see `keptEntry`. */
  reports: { key: string; value: unknown };
  /** Versions of reports, see `keptAudit`, by report and time. */
  audits: { key: [report: string, keptAt: string]; value: unknown };
  /** What a person has said of which is last year's of which, see `Pair`, by report. */
  pairs: { key: string; value: unknown };
}
export type ArchiveDatabase = IDBPDatabase<Schema>;
export type ArchiveStores = ['reports', 'audits', 'pairs'];
export type ArchiveTransaction = IDBPTransaction<Schema, ArchiveStores, 'readwrite'>;
export const STORES: ArchiveStores = ['reports', 'audits', 'pairs'];

type Upgrading = IDBPTransaction<Schema, ArchiveStores, 'versionchange'>;
type Migration = (database: ArchiveDatabase, transaction: Upgrading) => void;

/** From version n to n + 1 at index n. A database that isn't there has version 0. */
const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('reports', { keyPath: 'id' });
    database.createObjectStore('audits', { keyPath: ['report', 'keptAt'] });
  },
  (database) => {
    database.createObjectStore('pairs', { keyPath: 'report' });
  },
];
const VERSION = MIGRATIONS.length;

/** So long (ms) a window that holds an older state has to let go of it, and the browser to answer. */
const OPEN_TIMEOUT_MS = 5000;

const inTime = <T>(asked: Promise<T>): Promise<T> =>
  withTimeout(asked, OPEN_TIMEOUT_MS, () => new ArchiveError('blocked'));

let opened: Promise<ArchiveDatabase> | null = null;

async function open(): Promise<ArchiveDatabase> {
  const forget = () => {
    opened = null;
  };
  const opening = openDB<Schema>(DATABASE, VERSION, {
    upgrade: (database, from, _to, transaction) => {
      for (const migration of MIGRATIONS.slice(from)) migration(database, transaction);
    },
    // A newer version of the extension wants to change it, or the person empties it elsewhere.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  try {
    return await inTime(opening);
  } catch (error) {
    // Who comes too late is not waited for, and must not stand in the way of others.
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw new ArchiveError(problemOf(error), error);
  }
}

/**
 * The database, opened once for all who ask.
 * @throws ArchiveError where it can't be had
 */
export function archive(): Promise<ArchiveDatabase> {
  if (typeof indexedDB === 'undefined') return Promise.reject(new ArchiveError('unavailable'));
  opened ??= open();
  const mine = opened;
  mine.catch(() => {
    if (opened === mine) opened = null;
  });
  return mine;
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * Does something with the database; once more where the browser has closed it in the meantime.
 * @throws ArchiveError
 */
export async function withArchive<T>(work: (database: ArchiveDatabase) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const database = await archive();
    try {
      return await work(database);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === 'damaged') closeArchive();
      if (!isClosed(error) || tries > 1) throw new ArchiveError(problem, error);
    }
  }
}

/**
 * Does something in one transaction over everything: all of it or nothing.
 * @throws ArchiveError
 */
export const inTransaction = <T>(
  work: (transaction: ArchiveTransaction) => Promise<T>,
): Promise<T> =>
  withArchive(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    const { done } = transaction;
    // Said once, by what is awaited below.
    done.catch(() => undefined);
    const outcome = await work(transaction);
    await done;
    return outcome;
  });

/** Lets go of the database; who needs it opens it again. */
export function closeArchive(): void {
  const closing = opened;
  opened = null;
  void closing?.then(
    (database) => database.close(),
    () => undefined,
  );
}

/**
 * Takes the database away as a whole, one that can't be read as well.
 * @throws ArchiveError where another window holds on to it
 */
export async function deleteArchive(): Promise<void> {
  closeArchive();
  try {
    await inTime(deleteDB(DATABASE));
  } catch (error) {
    throw new ArchiveError(problemOf(error), error);
  }
}

// --- Changes are told to every page of the extension.

const CHANNEL = 'archive';

/** Tells other pages, and the background, that something has changed. */
export function tellChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` when the archive has changed in another page or in the background. Returns what ends it. */
export function onArchive(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
