import { isFetchable } from '../network';
import {
  hostAfter,
  HOSTS_AT_ONCE,
  MAX_ATTEMPTS,
  pauseOf,
  readyAtOf,
  waitAskedFor,
} from './manners';
import { cutOff, isSuspect, lost, settled, stateFor, type RowOutcome } from './outcome';
import { KnownRobots } from './robots';
import {
  hasPage,
  hostOf,
  isBusy,
  isOfRoster,
  isWaiting,
  rosterKey,
  toHost,
  toRow,
  type BatchHost,
  type BatchRow,
  type NewRow,
} from './row';

/** What is to be done now: to ask a host for its robots.txt, or to read a row. */
export type Task =
  | { readonly type: 'robots'; readonly host: string; readonly address: string }
  | { readonly type: 'row'; readonly row: BatchRow };

/** What has changed in the list. */
export interface QueueChanges {
  readonly rows: readonly BatchRow[];
  readonly hosts: readonly BatchHost[];
}

export interface Due {
  readonly tasks: readonly Task[];
  /** When there is more to do, unless something comes to its end before; null for never. */
  readonly wakeAt: number | null;
}

/**
 * The rows of a run and the manners towards their hosts. Knows no clock and does nothing by itself: it
 * is told the time and what came of things, says what is due, and notes what has changed, so that it
 * can be kept before anything is done.
 */
export class Queue {
  readonly #rows = new Map<number, BatchRow>();
  readonly #hosts = new Map<string, BatchHost>();
  readonly #robots = new KnownRobots();
  /** Hosts that something is asked of at this moment. */
  readonly #busy = new Set<string>();
  #changedRows = new Map<number, BatchRow>();
  #changedHosts = new Map<string, BatchHost>();
  #lastId = 0;

  /**
   * @param rows as they were kept: what was in flight is to be read again
   * @param gapMs pause between two requests to a host
   */
  constructor(
    rows: readonly BatchRow[] = [],
    hosts: readonly BatchHost[] = [],
    public gapMs = 2000,
    lastId = 0,
  ) {
    this.#lastId = lastId;
    for (const host of hosts) this.#hosts.set(host.host, host);
    for (const row of rows) {
      this.#rows.set(row.id, row);
      this.#lastId = Math.max(this.#lastId, row.id);
      if (isBusy(row)) this.#put(cutOff(row));
    }
  }

  /** The number that the next row gets. */
  get nextId(): number {
    return this.#lastId + 1;
  }

  get rows(): readonly BatchRow[] {
    return [...this.#rows.values()];
  }

  /** By name, as they are kept: the same after a restart. */
  get hosts(): readonly BatchHost[] {
    return [...this.#hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
  }

  row(id: number): BatchRow | null {
    return this.#rows.get(id) ?? null;
  }

  host(name: string): BatchHost {
    return this.#hosts.get(name) ?? toHost(name);
  }

  /** Whether something is left to read, or being read. */
  get hasWork(): boolean {
    return this.rows.some(isWaiting);
  }

  /** What has changed since this was last asked, to be kept before anything else is done. */
  takeChanges(): QueueChanges {
    const changes = {
      rows: [...this.#changedRows.values()],
      hosts: [...this.#changedHosts.values()],
    };
    this.#changedRows = new Map();
    this.#changedHosts = new Map();
    return changes;
  }

  /** What was taken could not be kept: it is among the next changes, as it is by then. */
  keepLater({ rows, hosts }: QueueChanges): void {
    for (const { id } of rows) {
      const row = this.#rows.get(id);
      if (row) this.#changedRows.set(id, row);
    }
    for (const { host } of hosts) this.#changedHosts.set(host, this.host(host));
  }

  #put(row: BatchRow): void {
    this.#rows.set(row.id, row);
    this.#changedRows.set(row.id, row);
  }

  #putHost(host: BatchHost): void {
    this.#hosts.set(host.host, host);
    this.#changedHosts.set(host.host, host);
  }

  // --- The list

  /**
   * Adds rows, but for addresses that are in the list already. An organ of a roster is never passed
   * over for that: it is noted at the row that has its address, or gets a row that refers to it.
   * @returns the rows that were added
   */
  add(given: readonly NewRow[]): readonly BatchRow[] {
    const byUrl = this.#rowsByUrl();
    const named = new Set(this.rows.filter(isOfRoster).map(rosterKey));
    const added: BatchRow[] = [];
    for (const one of given) {
      const same = one.via === 'file' ? undefined : byUrl.get(one.url);
      if ((same ?? one.url === '') && (!isOfRoster(one) || named.has(rosterKey(one)))) continue;
      if (isOfRoster(one)) named.add(rosterKey(one));
      if (same?.roster === null) {
        byUrl.set(one.url, this.#named(same, one));
        continue;
      }
      this.#lastId += 1;
      const row = toRow(this.#lastId, same ? { ...one, same: same.id } : one);
      this.#put(row);
      if (!same && one.url !== '' && one.via !== 'file') byUrl.set(one.url, row);
      added.push(row);
    }
    return added;
  }

  /** A row that came by its address alone, with what a roster says of it. */
  #named(row: BatchRow, { roster = null, rosterYear = null }: NewRow): BatchRow {
    const named = { ...row, roster, rosterYear, organ: roster, year: row.year ?? rosterYear };
    this.#put(named);
    return named;
  }

  /** The first row of each address. */
  #rowsByUrl(): Map<string, BatchRow> {
    const rows = this.rows.filter(
      ({ via, url, same }) => via !== 'file' && url !== '' && same === null,
    );
    return new Map(rows.map((row) => [row.url, row]));
  }

  /**
   * Adds what a page lists. A host that the person has not named is asked for nothing until the person
   * says so.
   * @param list number of the row whose page lists them
   */
  addListed(given: readonly NewRow[], list: number): readonly BatchRow[] {
    const named = new Set(
      this.rows.filter(({ reason }) => reason !== 'otherHost').map((row) => hostOf(row)),
    );
    const added = this.add(given);
    for (const row of added)
      if (row.state === 'queued' && !named.has(hostOf(row)))
        this.#put({ ...row, state: 'skipped', reason: 'otherHost' });
    const byUrl = this.#rowsByUrl();
    for (const { url } of given) {
      const row = byUrl.get(url);
      if (row && row.id !== list && !row.lists.includes(list))
        this.#put({ ...row, lists: [...row.lists, list] });
    }
    return added;
  }

  /** Takes all rows out of the list. What is known of hosts stays, but for what was counted. */
  clear(): void {
    this.#rows.clear();
    this.#changedRows.clear();
    this.#robots.forgetRows();
    for (const host of this.hosts) this.#putHost({ ...host, requests: 0 });
  }

  /** All that was kept has been thrown away, the audits of rows as well. */
  lose(): void {
    for (const row of this.rows) this.#put(lost(row));
  }

  /** Notes something of the person's beside a row. */
  note(id: number, note: string): void {
    const row = this.#rows.get(id);
    if (row && row.note !== note) this.#put({ ...row, note });
  }

  /** Whether cookies of a host go along. */
  allowCookies(name: string, cookies: boolean): void {
    this.#putHost({ ...this.host(name), cookies });
  }

  /** Has the redirects of rows followed, and these read again. */
  follow(ids: readonly number[]): void {
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row) this.#put({ ...row, follow: true });
    }
    this.retry(ids);
  }

  /** Has rows read again, and their hosts asked again where they were stopped. */
  retry(ids: readonly number[]): void {
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (!row || isWaiting(row) || !hasPage(row)) continue;
      this.#put({ ...row, state: 'queued', reason: null, status: null, attempts: 0, cuts: 0 });
      const host = this.#hosts.get(hostOf(row));
      if (host && (host.stopped || host.refusals > 0 || host.failures > 0))
        this.#putHost({ ...host, stopped: null, refusals: 0, failures: 0 });
    }
  }

  // --- Manners

  /** How long a host is left alone after a request. */
  #pause(host: BatchHost): number {
    return pauseOf(host, this.gapMs, this.#robots.of(host));
  }

  /**
   * What is to be done at a time. It counts as begun, and `takeChanges` has it: to be kept first.
   * @param now milliseconds since 1970
   */
  take(now: number): Due {
    const queued = [...this.#rows.values()].filter(({ state }) => state === 'queued');
    const due = this.#takeFrom(
      queued.filter((row) => !isSuspect(row)),
      now,
      (name) => name !== '' && this.#hostsAsked >= HOSTS_AT_ONCE,
    );
    // What may have broken the run is read when all else is, and by itself.
    if (this.#busy.size > 0 || due.wakeAt !== null) return due;
    return this.#takeFrom(queued.filter(isSuspect), now, () => this.#busy.size > 0);
  }

  #takeFrom(rows: readonly BatchRow[], now: number, hasNoRoom: (host: string) => boolean): Due {
    const tasks: Task[] = [];
    const seen = new Set<string>();
    let wakeAt: number | null = null;
    for (const row of rows) {
      const name = hostOf(row);
      if (seen.has(name) || this.#isTurnedAway(row, this.host(name))) continue;
      seen.add(name);
      if (this.#busy.has(name) || hasNoRoom(name)) continue;
      const host = this.host(name);
      const readyAt = name === '' ? now : readyAtOf(host, now);
      if (readyAt > now) {
        wakeAt = wakeAt === null ? readyAt : Math.min(wakeAt, readyAt);
        continue;
      }
      tasks.push(this.#begin(row, host, now));
    }
    return { tasks, wakeAt };
  }

  get #hostsAsked(): number {
    return this.#busy.size - (this.#busy.has('') ? 1 : 0);
  }

  /** A row that is not to be asked for. Says so in the row. */
  #isTurnedAway(row: BatchRow, host: BatchHost): boolean {
    if (host.host === '') return false;
    const reason = host.stopped ? 'hostStopped' : this.#robots.allows(row, host) ? null : 'robots';
    if (reason === null) return false;
    const status = host.stopped?.status ?? null;
    this.#put({ ...row, state: stateFor(reason), reason, status });
    return true;
  }

  #begin(row: BatchRow, host: BatchHost, now: number): Task {
    this.#busy.add(host.host);
    if (host.host === '') {
      this.#put({ ...row, state: 'fetching', attempts: row.attempts + 1 });
      return { type: 'row', row: this.#rows.get(row.id) as BatchRow };
    }
    // Should the browser be killed now, the host has its pause all the same.
    this.#putHost({ ...host, requests: host.requests + 1, readyAt: now + this.#pause(host) });
    if (host.robots === null && isFetchable(row.url))
      return { type: 'robots', host: host.host, address: row.url };
    const begun: BatchRow = { ...row, state: 'fetching', attempts: row.attempts + 1 };
    this.#put(begun);
    return { type: 'row', row: begun };
  }

  /** What was taken to be done was not begun: nobody was asked. */
  putBack(tasks: readonly Task[]): void {
    for (const task of tasks) {
      const name = task.type === 'robots' ? task.host : hostOf(task.row);
      this.#busy.delete(name);
      const host = this.host(name);
      if (name !== '') this.#putHost({ ...host, requests: host.requests - 1 });
      const row = task.type === 'row' ? this.#rows.get(task.row.id) : undefined;
      if (row) this.#put({ ...row, state: 'queued', attempts: row.attempts - 1 });
    }
  }

  // --- What comes of it

  /** A host's robots.txt has come; empty where it has none. */
  robotsCame(name: string, text: string, now: number): void {
    this.#busy.delete(name);
    this.#robots.forget(name);
    const host = { ...this.host(name), robots: text };
    this.#putHost({ ...host, readyAt: now + this.#pause(host) });
  }

  /** When a row may be opened in a tab that was asked for until now: its host is then asked again. */
  openingAt(id: number, now: number): number {
    const row = this.#rows.get(id);
    return row ? now + this.#pause(this.host(hostOf(row))) : now;
  }

  /**
   * A row is being read in a tab from now on.
   * @param isAgain whether its host was asked for it before
   */
  opening(id: number, now: number, isAgain: boolean): void {
    const row = this.#rows.get(id);
    if (!row) return;
    this.#put({ ...row, state: 'opening' });
    const host = this.host(hostOf(row));
    const readyAt = now + this.#pause(host);
    this.#putHost({ ...host, requests: host.requests + (isAgain ? 1 : 0), readyAt });
  }

  /**
   * Counts requests that a row or its robots.txt took besides the one that was begun: by https, or of
   * the host to which a redirect has led. That host then has its pause as well.
   */
  alsoAsked(name: string, requests: number, now: number): void {
    if (requests === 0) return;
    const before = this.host(name);
    const host = { ...before, requests: before.requests + requests };
    this.#putHost({ ...host, readyAt: Math.max(host.readyAt, now + this.#pause(host)) });
  }

  /** What came of reading a row. Rows that were taken out of the list meanwhile are passed over. */
  settle(id: number, outcome: RowOutcome, now: number): void {
    const row = this.#rows.get(id);
    if (!row) return;
    const name = hostOf(row);
    this.#busy.delete(name);
    this.#put(settled(row, outcome));
    if (name !== '') this.#settleHost(row, outcome, now);
  }

  /** A row was taken out while it was being read. */
  release(row: BatchRow): void {
    this.#busy.delete(hostOf(row));
  }

  #settleHost(row: BatchRow, outcome: RowOutcome, now: number): void {
    const host = hostAfter(this.host(hostOf(row)), outcome);
    const wait = waitAskedFor(outcome);
    this.#putHost({ ...host, readyAt: now + Math.max(this.#pause(host), wait ?? 0) });
    if (host.stopped) this.#stopRowsOf(host.host);
    // Who says when to come again is asked again.
    else if (wait !== null && row.attempts < MAX_ATTEMPTS)
      this.#put({ ...row, state: 'queued', reason: null, status: null, cuts: 0 });
  }

  #stopRowsOf(name: string): void {
    const host = this.host(name);
    for (const row of this.#rows.values())
      if (row.state === 'queued' && hostOf(row) === name) this.#isTurnedAway(row, host);
  }
}
