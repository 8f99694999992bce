import {
  ArchiveError,
  auditOfRow,
  clearBatch,
  keepBatch,
  keepRowFiles,
  loadBatch,
  onBatch,
  onBatchLost,
  type ArchiveProblem,
  type KeptBatch,
} from '../../archive';
import { inSlices } from '../../base/time-slicer';
import {
  addressSteps,
  isRetryable,
  NEW_RUN,
  Run,
  type BatchHost,
  type BatchRow,
  type BatchRun,
  type NewRow,
  type RosterEntry,
  type WrittenAddresses,
} from '../../batch';
import { closeLeftTabs } from '../../extension/tabs/reading-tab';
import type { AuditResult } from '../../result';
import { wishesAtHand } from './auditing';
import { workerClock, type Clock } from './clock';
import { ownRun } from './owner';
import { rowReading } from './reading';

/** What the page shows. */
export interface WorkbenchState {
  readonly rows: readonly BatchRow[];
  readonly hosts: readonly BatchHost[];
  readonly run: BatchRun;
  /** `elsewhere`: another page of the extension has the run. */
  readonly ownership: 'starting' | 'own' | 'elsewhere';
  readonly problem: ArchiveProblem | null;
  readonly unreadable: number;
}

/** A saved page that a person has chosen. */
export interface ChosenFile {
  /** With the folders above it, where a folder was chosen. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What came of adding rows. */
export interface Added extends WrittenAddresses {
  readonly added: number;
}

const NOTHING: WorkbenchState = {
  rows: [],
  hosts: [],
  run: NEW_RUN,
  ownership: 'starting',
  problem: null,
  unreadable: 0,
};

/** The page is drawn anew so often at most (ms). */
const SHOW_EVERY_MS = 150;
/** Files are kept in lots: what is chosen may be larger than the memory. */
const FILES_AT_ONCE = 20;

/** Rows are added in lots as well, so that the page can be used meanwhile. */
const ROWS_AT_ONCE = 200;

/** Where saved pages come from: there is no address, so that two of one name are two. */
const addressOfFile = (name: string): string => `file:///${encodeURI(name)}`;

/** The run behind the page: owned here, or looked at where another page owns it. */
export class WorkbenchModel {
  #state = NOTHING;
  #run: Run | null = null;
  /** Whether the run has changed since the state was made of it. */
  #isChanged = false;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ends: (() => void)[] = [];
  readonly #clock: Clock;

  constructor(clock = workerClock(() => new Worker('/ticker.js'))) {
    this.#clock = clock;
  }

  /** As it is now, which is shown a moment later. */
  get state(): WorkbenchState {
    const run = this.#isChanged ? this.#run : null;
    this.#isChanged = false;
    if (run) {
      const { rows, hosts } = run.queue;
      this.#state = { ...this.#state, rows, hosts, run: run.state };
    }
    return this.#state;
  }

  /** Calls `listener` when there is something new to show. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the run over, or looks on where another page has it. */
  start(): void {
    const end = ownRun(
      () => void this.#own(),
      () => void this.#lookOn(),
    );
    this.#ends.push(end);
  }

  end(): void {
    this.#run?.end();
    this.#clock.end();
    for (const end of this.#ends) end();
  }

  #show(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    // Many rows change a second: they are shown together. Not by frames, which a hidden page has none of.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const listener of this.#listeners) listener();
    }, SHOW_EVERY_MS);
  }

  #fail(error: unknown): void {
    console.error('[gov-report-audit] the run could not be kept:', error);
    this.#show({ problem: error instanceof ArchiveError ? error.problem : 'damaged' });
  }

  async #load(): Promise<KeptBatch | null> {
    try {
      return await loadBatch();
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  async #own(): Promise<void> {
    const kept = await this.#load();
    if (!kept) {
      this.#show({ ownership: 'own' });
      return;
    }
    const wishes = wishesAtHand();
    this.#ends.push(wishes.end);
    const run = new Run(
      {
        now: () => this.#clock.now(),
        waitUntil: (time, signal) => this.#clock.waitUntil(time, signal),
        keep: keepBatch,
        ...rowReading(this.#clock, wishes.get),
      },
      kept,
      () => this.#showRun(),
      (error) => this.#fail(error),
    );
    this.#run = run;
    this.#ends.push(onBatchLost(() => run.keepAll()));
    this.#show({ ownership: 'own', unreadable: kept.unreadable });
    this.#showRun();
    // Before any is opened anew.
    await closeLeftTabs().catch(() => undefined);
    run.resume();
  }

  #showRun(): void {
    this.#isChanged = true;
    this.#show({});
  }

  async #lookOn(): Promise<void> {
    const look = async () => {
      const kept = await this.#load();
      if (kept && this.#state.ownership !== 'own') this.#show({ ...kept, ownership: 'elsewhere' });
    };
    let isDue = false;
    const later = () => {
      if (isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        void look();
      }, 1000);
    };
    this.#ends.push(onBatch(later));
    await look();
  }

  // --- What a person does; nothing where another page owns the run

  /** Adds the addresses in a text, and begins. */
  async add(text: string): Promise<Added> {
    const written = await inSlices(addressSteps(text));
    const added = await this.#addInLots(written.addresses.map((url) => ({ url })));
    return { ...written, added };
  }

  /** Adds rows, and begins. Returns how many were new. */
  async #addInLots(rows: readonly NewRow[]): Promise<number> {
    const run = this.#run;
    if (!run) return 0;
    const steps = function* () {
      let added = 0;
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        added += run.change((queue) => queue.add(rows.slice(from, from + ROWS_AT_ONCE))).length;
        yield undefined;
      }
      return added;
    };
    const added = await inSlices(steps());
    this.begin();
    return added;
  }

  /**
   * Adds saved pages.
   * @throws what keeping or reading them throws
   */
  async addFiles(files: readonly ChosenFile[]): Promise<number> {
    const run = this.#run;
    if (!run) return 0;
    for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
      const lot = files.slice(from, from + FILES_AT_ONCE);
      const bytes = await Promise.all(lot.map((file) => file.bytes()));
      // Kept before their rows are there to be read.
      const first = run.queue.nextId;
      await keepRowFiles(bytes.map((one, index) => ({ id: first + index, bytes: one })));
      run.change((queue) =>
        queue.add(
          lot.map(({ name }) => ({ url: addressOfFile(name), name, via: 'file' as const })),
        ),
      );
    }
    return files.length;
  }

  /** Adds the organs of a roster, those without an address as well, and begins. Returns how many were new. */
  addRoster(entries: readonly RosterEntry[]): Promise<number> {
    const rows = entries.map(({ organ, url, year }) => ({
      url: url ?? '',
      roster: organ,
      rosterYear: year,
    }));
    return this.#addInLots(rows);
  }

  /** Adds rows that are known already, and begins. Returns how many were new. */
  addRows(rows: readonly NewRow[]): Promise<number> {
    return this.#addInLots(rows);
  }

  begin(): void {
    this.#show({ problem: null });
    this.#run?.start();
  }

  pause(): void {
    this.#run?.pause();
  }

  /** Has rows read again: those given, or all that can be tried again. */
  retry(ids?: readonly number[]): void {
    const run = this.#run;
    if (!run) return;
    const all = ids ?? run.queue.rows.filter(isRetryable).map(({ id }) => id);
    run.change((queue) => queue.retry(all));
    this.begin();
  }

  /** Has rows read again, and their redirects followed to other hosts. */
  follow(ids: readonly number[]): void {
    this.#run?.change((queue) => queue.follow(ids));
    this.begin();
  }

  note(id: number, note: string): void {
    this.#run?.change((queue) => queue.note(id, note));
  }

  allowCookies(host: string, cookies: boolean): void {
    this.#run?.change((queue) => queue.allowCookies(host, cookies));
  }

  setGap(seconds: number): void {
    if (Number.isFinite(seconds)) this.#run?.setGap(Math.max(1, seconds) * 1000);
  }

  /** @throws ArchiveError */
  async clear(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    run.pause();
    await run.settled();
    await clearBatch();
    run.change((queue) => queue.clear());
    this.#show({ problem: null });
  }

  /** The audit of a row; null where there is none. */
  audit(id: number): Promise<AuditResult | null> {
    return auditOfRow(id).catch(() => null);
  }
}
