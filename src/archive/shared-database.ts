import {
  deleteDB,
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import { withTimeout } from '../base/timeout';
import { ArchiveError, problemOf } from './problems';

/** So long (ms) a window that holds an older state has to let go of it, and the browser to answer. */
const OPEN_TIMEOUT_MS = 5000;

/** Who listens reads all that is kept: it is told so often (ms) at most. */
const TELL_EVERY_MS = 200;

const inTime = <T>(asked: Promise<T>): Promise<T> =>
  withTimeout(asked, OPEN_TIMEOUT_MS, () => new ArchiveError('blocked'));

/** Whether the browser has closed it, before something was begun or in the middle of it. */
const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name);

type AllStores<S extends DBSchema> = StoreNames<S>[];

/** Brings a database from one version to the next. */
export type Migration<S extends DBSchema> = (
  database: IDBPDatabase<S>,
  transaction: IDBPTransaction<S, AllStores<S>, 'versionchange'>,
) => void;

/**
 * A database of this computer: opened once for all who ask, opened again where the browser has closed
 * it, and let go of where somebody else wants to change or empty it. What it holds is checked by who
 * reads it.
 */
export class SharedDatabase<S extends DBSchema> {
  #opened: Promise<IDBPDatabase<S>> | null = null;
  readonly #losses = new Set<() => void>();
  #telling: BroadcastChannel | null = null;
  /** Whether others have just been told, and whether they are to be told again. */
  #isQuiet = false;
  #isToTell = false;

  /**
   * @param name of the database, and of the channel by which pages hear of changes
   * @param migrations from version n to n + 1 at index n; a database that isn't there has version 0
   */
  constructor(
    private readonly name: string,
    private readonly migrations: readonly Migration<S>[],
  ) {}

  /**
   * The database itself.
   * @throws ArchiveError where it can't be had
   */
  get(): Promise<IDBPDatabase<S>> {
    if (typeof indexedDB === 'undefined') return Promise.reject(new ArchiveError('unavailable'));
    this.#opened ??= this.#open();
    const mine = this.#opened;
    mine.catch(() => {
      if (this.#opened === mine) this.#opened = null;
    });
    return mine;
  }

  async #open(): Promise<IDBPDatabase<S>> {
    const opening = openDB<S>(this.name, this.migrations.length, {
      upgrade: (database, from, _to, transaction) => {
        for (const migration of this.migrations.slice(from)) migration(database, transaction);
      },
      // A newer version of the extension wants to change it, or the person empties it elsewhere.
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close();
        this.#opened = null;
        if (wanted === null) this.#tellLost();
      },
      terminated: () => {
        this.#opened = null;
        this.#tellLost();
      },
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
   * Does something with it; once more where the browser has closed it in the meantime.
   * @throws ArchiveError
   */
  async with<T>(work: (database: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const database = await this.get();
      try {
        return await work(database);
      } catch (error) {
        const problem = problemOf(error);
        if (problem === 'damaged') this.close();
        if (!isClosed(error) || tries > 1) throw new ArchiveError(problem, error);
      }
    }
  }

  /**
   * Reads several things as they are at one moment.
   * @throws ArchiveError
   */
  reading<T, Stores extends AllStores<S>>(
    stores: Stores,
    work: (transaction: IDBPTransaction<S, Stores>) => Promise<T>,
  ): Promise<T> {
    return this.with((database) => {
      const transaction = database.transaction(stores);
      // Said by what is read in it.
      transaction.done.catch(() => undefined);
      return work(transaction);
    });
  }

  /**
   * Does something in one transaction: all of it or nothing. It is with the system when this resolves,
   * and outlives the browser; that the disk has it as well is not waited for, as browsers do by
   * themselves since Chrome 121.
   * @throws ArchiveError
   */
  inTransaction<T, Stores extends AllStores<S>>(
    stores: Stores,
    work: (transaction: IDBPTransaction<S, Stores, 'readwrite'>) => Promise<T> | T,
  ): Promise<T> {
    return this.with(async (database) => {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
      const { done } = transaction;
      // Said once, by what is awaited below.
      done.catch(() => undefined);
      const outcome = await work(transaction);
      await done;
      return outcome;
    });
  }

  /** Lets go of it; who needs it opens it again. */
  close(): void {
    const closing = this.#opened;
    this.#opened = null;
    void closing?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  /**
   * Takes it away as a whole, one that can't be read as well.
   * @throws ArchiveError where another window holds on to it
   */
  async delete(): Promise<void> {
    this.close();
    try {
      await inTime(deleteDB(this.name));
    } catch (error) {
      throw new ArchiveError(problemOf(error), error);
    }
  }

  /** Calls back when the browser has taken it away. Returns what ends it. */
  onLost(listener: () => void): () => void {
    this.#losses.add(listener);
    return () => this.#losses.delete(listener);
  }

  #tellLost(): void {
    for (const listener of this.#losses) listener();
  }

  /**
   * Tells every page of the extension, and the background, that something has changed: at once, and of
   * much that changes in a row so often only.
   */
  tellChanged(): void {
    if (this.#isQuiet) {
      this.#isToTell = true;
      return;
    }
    this.#telling ??= new BroadcastChannel(this.name);
    this.#telling.postMessage('changed');
    this.#isQuiet = true;
    setTimeout(() => {
      this.#isQuiet = false;
      if (!this.#isToTell) return;
      this.#isToTell = false;
      this.tellChanged();
    }, TELL_EVERY_MS);
  }

  /** Calls `listener` when something has changed, whoever did it. Returns what ends it. */
  onChange(listener: () => void): () => void {
    const channel = new BroadcastChannel(this.name);
    channel.onmessage = () => listener();
    return () => channel.close();
  }
}
