import type { AuditResult } from '../result';
import type { RowOutcome } from './outcome';
import { Queue, type Due, type Task } from './queue';
import { hostOf, NEW_RUN, type BatchHost, type BatchRow, type BatchRun, type NewRow } from './row';

/** An outcome with the audit that it speaks of, and the reports that the page lists. */
export interface Read {
  readonly outcome: RowOutcome;
  readonly result?: AuditResult | undefined;
  readonly listed?: readonly NewRow[] | undefined;
  /** Requests besides the first, by the names of the hosts that had them. */
  readonly further?: readonly { readonly host: string; readonly requests: number }[] | undefined;
}

/** What came of asking for a page: an outcome, or one that counts unless a tab shows more. */
export type ReadStep =
  | (Read & { readonly inTab?: false | undefined })
  | (Read & { readonly inTab: true; readonly isFirst?: boolean | undefined });

/** What is kept in one step: all of it or nothing. */
export interface Changes {
  readonly rows: readonly BatchRow[];
  readonly hosts: readonly BatchHost[];
  readonly run?: BatchRun | undefined;
  /** By the ids of their rows. */
  readonly audits?: ReadonlyMap<number, AuditResult> | undefined;
}

/** What a run needs of where it runs. Nothing here rejects but `keep`. */
export interface RunPorts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves at a time, or sooner where the signal fires. */
  readonly waitUntil: (time: number, signal: AbortSignal) => Promise<void>;
  /** Keeps what has changed. Nothing goes on before it is kept. */
  readonly keep: (changes: Changes) => Promise<void>;
  /** @param onRequest called before each request besides the first */
  readonly robots: (address: string, signal: AbortSignal, onRequest: () => void) => Promise<string>;
  /** Asks for the page of a row, or takes the file, and audits it. */
  readonly read: (
    row: BatchRow,
    options: { readonly cookies: boolean; readonly signal: AbortSignal },
  ) => Promise<ReadStep>;
  /** Reads a row in a tab of ours; null where that shows nothing. */
  readonly open: (row: BatchRow, signal: AbortSignal) => Promise<Read | null>;
}

/** What a run started from. */
export interface Kept {
  readonly rows: readonly BatchRow[];
  readonly hosts: readonly BatchHost[];
  readonly run: BatchRun;
  /** The highest number given to a row, of those that can't be read as well. */
  readonly lastId?: number;
}

const NOTHING_DUE: Due = { tasks: [], wakeAt: null };
const BROKEN: Read = {
  outcome: { kind: 'unread', reason: 'broken', status: null, retryAfterMs: null },
};

/**
 * A run: does what its queue says is due, and has every state kept before and after each step, so that
 * it can go on from there wherever it was cut off.
 */
export class Run {
  readonly queue: Queue;
  #run: BatchRun;
  #wake = new AbortController();
  readonly #end = new AbortController();
  #isPumping = false;
  #isDueAgain = false;
  /** Audits that are still to be kept, by the ids of their rows. */
  #audits = new Map<number, AuditResult>();
  #lastKept: Promise<void> = Promise.resolve();

  /**
   * @param onChange something is to be shown anew
   * @param onTrouble what was to be kept could not be; the run is paused
   */
  constructor(
    private readonly ports: RunPorts,
    kept: Kept = { rows: [], hosts: [], run: NEW_RUN },
    private readonly onChange: () => void = () => undefined,
    private readonly onTrouble: (error: unknown) => void = () => undefined,
  ) {
    this.#run = kept.run;
    this.queue = new Queue(kept.rows, kept.hosts, kept.run.gapMs, kept.lastId);
  }

  /** Whether this was ended: what comes then comes too late. */
  #isOver(): boolean {
    return this.#end.signal.aborted;
  }

  get state(): BatchRun {
    return this.#run;
  }

  /** Goes on where it stopped, if it was running then. */
  resume(): void {
    if (this.#run.isRunning) this.#pump();
  }

  start(): void {
    this.#change({ isRunning: true });
  }

  /** Begins nothing more; what is in flight comes to its end. */
  pause(): void {
    this.#change({ isRunning: false });
  }

  /** Pause between two requests to a host, in milliseconds. */
  setGap(gapMs: number): void {
    this.queue.gapMs = gapMs;
    this.#change({ gapMs });
  }

  #change(change: Partial<BatchRun>): void {
    this.#run = { ...this.#run, ...change };
    void this.#keep({ run: this.#run });
    this.#pump();
  }

  /** Changes the list, keeps that, and goes on. */
  change<T>(by: (queue: Queue) => T): T {
    const changed = by(this.queue);
    void this.#keep();
    this.#pump();
    return changed;
  }

  /** What was kept has been thrown away: what is known without it is kept anew. */
  keepAll(): void {
    this.queue.lose();
    void this.#keep({ hosts: this.queue.hosts, run: this.#run });
  }

  /** Stops for good; what is in flight is given up, and read again by who goes on. */
  end(): void {
    this.#end.abort();
    this.#wake.abort();
  }

  /** Resolves when all that has changed is kept. */
  async settled(): Promise<void> {
    await this.#lastKept;
  }

  /** Keeps all that has changed since the last time, and what else is given. */
  #keep(more: Partial<Pick<Changes, 'hosts' | 'run'>> = {}): Promise<boolean> {
    this.onChange();
    // Rows may have been taken out meanwhile.
    const audits = new Map([...this.#audits].filter(([id]) => this.queue.row(id)));
    this.#audits = new Map();
    return this.#save({ ...this.queue.takeChanges(), audits, ...more });
  }

  /** What could not be kept is to be kept the next time, as it is by then. */
  #keepLater({ rows, hosts, audits = new Map() }: Changes): void {
    this.queue.keepLater({ rows, hosts });
    this.#audits = new Map([...audits, ...this.#audits]);
  }

  /** In turn, so that a later state is never overtaken by an earlier one. */
  async #save(changes: Changes): Promise<boolean> {
    if (this.#isOver()) return false;
    const saving = this.#lastKept.then(() => this.ports.keep(changes));
    this.#lastKept = saving.catch(() => undefined);
    try {
      await saving;
      return true;
    } catch (error) {
      this.#run = { ...this.#run, isRunning: false };
      this.#keepLater(changes);
      this.onTrouble(error);
      this.onChange();
      return false;
    }
  }

  /** Whether more may have become due meanwhile. */
  #takeDue(): boolean {
    const isDue = this.#isDueAgain;
    this.#isDueAgain = false;
    return isDue;
  }

  /** Begins what is due, and comes again when more is. */
  #pump(): void {
    if (this.#isPumping) {
      this.#isDueAgain = true;
      this.#wake.abort();
      return;
    }
    this.#isPumping = true;
    void this.#pumping().finally(() => {
      this.#isPumping = false;
      if (this.#takeDue()) this.#pump();
    });
  }

  async #pumping(): Promise<void> {
    for (;;) {
      this.#isDueAgain = false;
      this.#wake = new AbortController();
      const isGoingOn = this.#run.isRunning && !this.#isOver();
      const { tasks, wakeAt } = isGoingOn ? this.queue.take(this.ports.now()) : NOTHING_DUE;
      // Before anything is asked for: what is in flight is known after a crash. What has come is kept
      // in the same step.
      const isKept = await this.#keep();
      if (!isKept) this.queue.putBack(tasks);
      if (!isKept || !isGoingOn) return;
      for (const task of tasks) void this.#do(task);
      if (this.#takeDue()) continue;
      if (wakeAt === null) return this.#finish();
      await this.ports.waitUntil(wakeAt, this.#wake.signal);
    }
  }

  /** All is read: the run is over, and doesn't go on by itself where rows are added later. */
  async #finish(): Promise<void> {
    if (this.queue.hasWork || !this.#run.isRunning) return;
    this.#run = { ...this.#run, isRunning: false };
    await this.#keep({ run: this.#run });
  }

  async #do(task: Task): Promise<void> {
    const { signal } = this.#end;
    if (task.type === 'robots') {
      let further = 0;
      const text = await this.ports.robots(task.address, signal, () => (further += 1));
      if (this.#isOver()) return;
      this.queue.alsoAsked(task.host, further, this.ports.now());
      this.queue.robotsCame(task.host, text, this.ports.now());
    } else {
      const read = await this.#read(task.row);
      if (this.#isOver()) return;
      this.#take(task.row, read);
    }
    // It keeps what has come, whether there is more to do or not.
    this.#pump();
  }

  async #read(row: BatchRow): Promise<Read> {
    const { signal } = this.#end;
    try {
      const cookies = this.queue.host(hostOf(row)).cookies;
      const step = await this.ports.read(row, { cookies, signal });
      for (const { host, requests } of step.further ?? [])
        this.queue.alsoAsked(host, requests, this.ports.now());
      if (step.inTab !== true || this.#isOver()) return step;
      // A page that nobody has asked for yet needs no pause before.
      if (step.isFirst !== true)
        await this.ports.waitUntil(this.queue.openingAt(row.id, this.ports.now()), signal);
      if (this.#isOver() || !this.queue.row(row.id)) return step;
      this.queue.opening(row.id, this.ports.now(), step.isFirst !== true);
      if (!(await this.#keep())) return step;
      return (await this.ports.open(row, signal)) ?? step;
    } catch (error) {
      console.error('[gov-report-audit] a page could not be audited:', error);
      return BROKEN;
    }
  }

  #take(row: BatchRow, { outcome, result, listed }: Read): void {
    if (!this.queue.row(row.id)) {
      this.queue.release(row);
      return;
    }
    this.queue.settle(row.id, outcome, this.ports.now());
    if (listed) this.queue.addListed(listed, row.id);
    if (result) this.#audits.set(row.id, result);
  }
}
