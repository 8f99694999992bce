import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
  batchHost,
  batchRow,
  batchRun,
  NEW_RUN,
  type BatchHost,
  type BatchRow,
  type Changes,
  type Kept,
} from '../batch';
import { withTimeout } from '../base/timeout';
import { auditResult, type AuditResult } from '../result';
import { ArchiveError, problemOf } from './problems';

/**
 * What a run over many reports keeps: its list, its hosts, whether it is running, and the audits of
 * its rows, each by itself, so that the list is at hand without them. In a database of its own: who
 * empties the archive loses no run.
 */

export const BATCH_DATABASE = 'batch';

interface Schema extends DBSchema {
  /** See `batchRow`. */
  rows: { key: number; value: unknown };
  /** See `batchHost`. */
  hosts: { key: string; value: unknown };
  /** Audits by the ids of their rows. */
  audits: { key: number; value: unknown };
  /** Saved pages that are still to be read, by the ids of their rows. */
  files: { key: number; value: unknown };
  /** The one run, see `batchRun`. */
  runs: { key: string; value: unknown };
}
type BatchDatabase = IDBPDatabase<Schema>;

const STORES = ['rows', 'hosts', 'audits', 'files', 'runs'] as const;
const THE_RUN = 'run';

/** From version n to n + 1 at index n. */
const MIGRATIONS: readonly ((database: BatchDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('rows', { keyPath: 'id' });
    database.createObjectStore('hosts', { keyPath: 'host' });
    for (const store of ['audits', 'files', 'runs'] as const) database.createObjectStore(store);
  },
];
const OPEN_TIMEOUT_MS = 5000;

let opened: Promise<BatchDatabase> | null = null;
const losses = new Set<() => void>();

function lost(): void {
  opened = null;
  for (const listener of losses) listener();
}

async function open(): Promise<BatchDatabase> {
  const opening = openDB<Schema>(BATCH_DATABASE, MIGRATIONS.length, {
    upgrade: (database, from) => {
      for (const migration of MIGRATIONS.slice(from)) migration(database);
    },
    // The person clears the browser's data, or a newer version of the extension changes it.
    blocking: (_current, wanted, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
      if (wanted === null) lost();
    },
    terminated: lost,
  });
  try {
    return await withTimeout(opening, OPEN_TIMEOUT_MS, () => new ArchiveError('blocked'));
  } catch (error) {
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw new ArchiveError(problemOf(error), error);
  }
}

/** Does something with the database; once more where the browser has closed it in the meantime. */
async function withBatch<T>(work: (database: BatchDatabase) => Promise<T>): Promise<T> {
  if (typeof indexedDB === 'undefined') throw new ArchiveError('unavailable');
  for (let tries = 1; ; tries += 1) {
    const mine = (opened ??= open());
    mine.catch(() => {
      if (opened === mine) opened = null;
    });
    const database = await mine;
    try {
      return await work(database);
    } catch (error) {
      const isClosed = error instanceof DOMException && error.name === 'InvalidStateError';
      if (isClosed) opened = null;
      if (!isClosed || tries > 1) throw new ArchiveError(problemOf(error), error);
    }
  }
}

const parsed = <T>(
  schema: { safeParse: (data: unknown) => { success: boolean; data?: T } },
  data: unknown,
): T | null => {
  const outcome = schema.safeParse(data);
  return outcome.success ? (outcome.data as T) : null;
};

/** What was kept, and how much of it can't be read: that stays where it is. */
export interface KeptBatch extends Kept {
  readonly unreadable: number;
  readonly lastId: number;
}

/**
 * The run as it was kept.
 * @throws ArchiveError
 */
export const loadBatch = (): Promise<KeptBatch> =>
  withBatch(async (database) => {
    const [rowItems, hostItems, runItem, keys] = await Promise.all([
      database.getAll('rows'),
      database.getAll('hosts'),
      database.get('runs', THE_RUN),
      database.getAllKeys('rows'),
    ]);
    const rows = rowItems.flatMap((item) => parsed<BatchRow>(batchRow, item) ?? []);
    const hosts = hostItems.flatMap((item) => parsed<BatchHost>(batchHost, item) ?? []);
    return {
      rows,
      hosts,
      run: parsed(batchRun, runItem) ?? NEW_RUN,
      unreadable: rowItems.length - rows.length,
      lastId: keys.at(-1) ?? 0,
    };
  });

/**
 * Keeps what has changed, in one transaction.
 * @throws ArchiveError
 */
export async function keepBatch({ rows, hosts, run, audit }: Changes): Promise<void> {
  if (rows.length + hosts.length === 0 && !run && !audit) return;
  await withBatch(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    const { done } = transaction;
    done.catch(() => undefined);
    for (const row of rows) {
      void transaction.objectStore('rows').put(row);
      // What was read is not needed any more.
      if (row.via === 'file' && row.state === 'audited')
        void transaction.objectStore('files').delete(row.id);
    }
    for (const host of hosts) void transaction.objectStore('hosts').put(host);
    if (run) void transaction.objectStore('runs').put(run, THE_RUN);
    if (audit) void transaction.objectStore('audits').put(audit.result, audit.id);
    await done;
  });
  tellBatchChanged();
}

/** The audit of a row; null where none is kept, or none that can be read. */
export const auditOfRow = (id: number): Promise<AuditResult | null> =>
  withBatch(async (database) => parsed(auditResult, await database.get('audits', id)));

/** Keeps saved pages until their rows are read. */
export const keepRowFiles = (
  files: readonly { readonly id: number; readonly bytes: Uint8Array }[],
): Promise<void> =>
  withBatch(async (database) => {
    const transaction = database.transaction('files', 'readwrite');
    const { done } = transaction;
    done.catch(() => undefined);
    for (const { id, bytes } of files) void transaction.store.put(bytes, id);
    await done;
  });

/** The saved page of a row; null where it is not at hand. */
export const fileOfRow = (id: number): Promise<Uint8Array | null> =>
  withBatch(async (database) => {
    const bytes = await database.get('files', id);
    return bytes instanceof Uint8Array ? bytes : null;
  });

/** Takes the list away, with its audits. What is known of hosts stays. */
export async function clearBatch(): Promise<void> {
  await withBatch(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    const { done } = transaction;
    done.catch(() => undefined);
    for (const store of ['rows', 'audits', 'files'] as const)
      void transaction.objectStore(store).clear();
    await done;
  });
  tellBatchChanged();
}

/** Lets go of the database; who needs it opens it again. */
export function closeBatch(): void {
  const closing = opened;
  opened = null;
  void closing?.then(
    (database) => database.close(),
    () => undefined,
  );
}

/** Calls back when the browser has taken the database away. Returns what ends it. */
export function onBatchLost(listener: () => void): () => void {
  losses.add(listener);
  return () => losses.delete(listener);
}

const CHANNEL = 'batch';
let telling: BroadcastChannel | null = null;

function tellBatchChanged(): void {
  telling ??= new BroadcastChannel(CHANNEL);
  telling.postMessage('changed');
}

/** Calls `listener` when the run has changed in another page. Returns what ends it. */
export function onBatch(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
