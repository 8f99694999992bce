import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
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
import { auditResult, type AuditResult } from '../result';
import { SharedDatabase } from './shared-database';

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
const STORES: StoreNames<Schema>[] = ['rows', 'hosts', 'audits', 'files', 'runs'];
const THE_RUN = 'run';

const shared = new SharedDatabase<Schema>(BATCH_DATABASE, [
  (database) => {
    database.createObjectStore('rows', { keyPath: 'id' });
    database.createObjectStore('hosts', { keyPath: 'host' });
    for (const store of ['audits', 'files', 'runs'] as const) database.createObjectStore(store);
  },
]);

/** A request of a transaction: what goes wrong with it, that says. */
const unheard = (request: Promise<unknown>): void => {
  request.catch(() => undefined);
};

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

/** Rows are read in lots of so many: thousands at once make a page stand still. */
const ROWS_AT_ONCE = 200;

/** The rows under these keys, and how many of them can't be read. */
async function readRows(
  database: IDBPDatabase<Schema>,
  keys: readonly number[],
): Promise<{ readonly rows: BatchRow[]; readonly unreadable: number }> {
  const rows: BatchRow[] = [];
  let unreadable = 0;
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const lot = keys.slice(from, from + ROWS_AT_ONCE);
    const items = await database.getAll('rows', IDBKeyRange.bound(lot[0], lot.at(-1)));
    const read = items.flatMap((item) => parsed<BatchRow>(batchRow, item) ?? []);
    unreadable += items.length - read.length;
    rows.push(...read);
  }
  return { rows, unreadable };
}

/**
 * The run as it was kept.
 * @throws ArchiveError
 */
export const loadBatch = (): Promise<KeptBatch> =>
  shared.with(async (database) => {
    const [hostItems, runItem, keys] = await Promise.all([
      database.getAll('hosts'),
      database.get('runs', THE_RUN),
      database.getAllKeys('rows'),
    ]);
    const hosts = hostItems.flatMap((item) => parsed<BatchHost>(batchHost, item) ?? []);
    return {
      ...(await readRows(database, keys)),
      hosts,
      run: parsed(batchRun, runItem) ?? NEW_RUN,
      lastId: keys.at(-1) ?? 0,
    };
  });

/**
 * Keeps what has changed, in one transaction.
 * @throws ArchiveError
 */
export async function keepBatch({ rows, hosts, run, audits }: Changes): Promise<void> {
  const kept = [...(audits ?? [])];
  if (rows.length + hosts.length + kept.length === 0 && !run) return;
  await shared.inTransaction(STORES, (transaction) => {
    for (const row of rows) {
      unheard(transaction.objectStore('rows').put(row));
      // What was read is not needed any more.
      if (row.via === 'file' && row.state === 'audited')
        unheard(transaction.objectStore('files').delete(row.id));
    }
    for (const host of hosts) unheard(transaction.objectStore('hosts').put(host));
    if (run) unheard(transaction.objectStore('runs').put(run, THE_RUN));
    for (const [id, result] of kept) unheard(transaction.objectStore('audits').put(result, id));
  });
  shared.tellChanged();
}

/** The audit of a row; null where none is kept, or none that can be read. */
export const auditOfRow = (id: number): Promise<AuditResult | null> =>
  shared.with(async (database) => parsed(auditResult, await database.get('audits', id)));

/** Keeps saved pages until their rows are read. */
export const keepRowFiles = (
  files: readonly { readonly id: number; readonly bytes: Uint8Array }[],
): Promise<void> =>
  shared.inTransaction(['files'], (transaction) => {
    for (const { id, bytes } of files) unheard(transaction.objectStore('files').put(bytes, id));
  });

/** The saved page of a row; null where it is not at hand. */
export const fileOfRow = (id: number): Promise<Uint8Array | null> =>
  shared.with(async (database) => {
    const bytes = await database.get('files', id);
    return bytes instanceof Uint8Array ? bytes : null;
  });

/** Takes the list away, with its audits. What is known of hosts stays. */
export async function clearBatch(): Promise<void> {
  await shared.inTransaction(STORES, (transaction) => {
    for (const store of ['rows', 'audits', 'files'] as const)
      unheard(transaction.objectStore(store).clear());
  });
  shared.tellChanged();
}

/** Lets go of the database; who needs it opens it again. */
export const closeBatch = (): void => shared.close();

/** Calls back when the browser has taken the database away. Returns what ends it. */
export const onBatchLost = (listener: () => void): (() => void) => shared.onLost(listener);

/** Calls `listener` when the run has changed in another page. Returns what ends it. */
export const onBatch = (listener: () => void): (() => void) => shared.onChange(listener);
