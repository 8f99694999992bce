import { Run, type BatchRow, type Changes, type Kept, type ReadStep } from '../../src/batch';
import { NEW_RUN } from '../../src/batch';

/** A run in a world with a clock and hosts of its own. */

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** A clock that goes on when nothing else is left to do. */
export class FakeClock {
  time = 1_700_000_000_000;
  #timers: Timer[] = [];

  wait(ms: number): Promise<void> {
    return new Promise((fire) => this.#timers.push({ at: this.time + ms, fire }));
  }

  waitUntil(time: number, signal?: AbortSignal): Promise<void> {
    return new Promise((fire) => {
      signal?.addEventListener('abort', () => fire());
      if (signal?.aborted === true) fire();
      else this.#timers.push({ at: Math.max(time, this.time), fire });
    });
  }

  /** Lets all that needs no time happen, then goes to the next timer. False where there is none. */
  async step(): Promise<boolean> {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
    const next = this.#timers.reduce<Timer | null>(
      (first, one) => (first && first.at <= one.at ? first : one),
      null,
    );
    if (!next) return false;
    this.#timers = this.#timers.filter((one) => one !== next);
    this.time = Math.max(this.time, next.at);
    next.fire();
    return true;
  }
}

/** A request that a host has seen. */
export interface Seen {
  readonly host: string;
  readonly url: string;
  readonly from: number;
  readonly to: number;
}

export interface World {
  readonly clock: FakeClock;
  readonly seen: Seen[];
  /** What is kept, as the database has it. */
  readonly kept: { rows: Map<number, BatchRow>; hosts: Kept['hosts']; run: Kept['run'] };
  /** What was kept in each step. */
  readonly steps: Changes[];
  /** Whether nothing can be kept. */
  readonly failing: { now: boolean };
  /** Starts from what is kept. */
  readonly begin: () => Run;
}

export interface WorldOptions {
  /** What comes of a page, and how long (ms) it takes. */
  readonly answer: (url: string, times: number) => { readonly step: ReadStep; readonly ms: number };
  readonly robots?: string;
}

export const AUDITED: ReadStep = {
  outcome: {
    kind: 'audited',
    via: 'fetch',
    organ: '青禾县财政局',
    year: 2023,
    summary: {
      isReport: true,
      template: '2021',
      title: '青禾县财政局2023年政府信息公开工作年度报告',
      issuer: null,
      year: null,
      errors: 1,
      warnings: 0,
      checks: { passed: 40, failed: 1, unknown: 1 },
      publishedOn: '2024-01-15',
      isLate: false,
    },
  },
};
export const unread = (
  reason: 'refused' | 'missing' | 'offline' | 'challenge' | 'unavailable',
  status: number | null = null,
  retryAfterMs: number | null = null,
): ReadStep => ({ outcome: { kind: 'unread', reason, status, retryAfterMs } });

export function worldOf({ answer, robots = '' }: WorldOptions): World {
  const clock = new FakeClock();
  const seen: Seen[] = [];
  const times = new Map<string, number>();
  const kept: World['kept'] = { rows: new Map(), hosts: [], run: NEW_RUN };
  const steps: Changes[] = [];
  const failing = { now: false };
  const ask = async (url: string, ms: number) => {
    const from = clock.time;
    await clock.wait(ms);
    seen.push({ host: new URL(url).hostname, url, from, to: clock.time });
  };
  const keep = (changes: Changes): Promise<void> => {
    if (failing.now) return Promise.reject(new Error('full'));
    steps.push(changes);
    for (const row of changes.rows) kept.rows.set(row.id, row);
    const hosts = new Map(kept.hosts.map((host) => [host.host, host]));
    for (const host of changes.hosts) hosts.set(host.host, host);
    kept.hosts = [...hosts.values()];
    if (changes.run) kept.run = changes.run;
    return Promise.resolve();
  };
  const begin = () =>
    new Run(
      {
        now: () => clock.time,
        waitUntil: (time, signal) => clock.waitUntil(time, signal),
        keep,
        robots: async (address) => {
          await ask(`${new URL(address).origin}/robots.txt`, 50);
          return robots;
        },
        read: async ({ id, url }) => {
          // Whoever is killed from here on knows what was in flight.
          if (kept.rows.get(id)?.state !== 'fetching')
            throw new Error(`${url} is not kept as begun`);
          const count = (times.get(url) ?? 0) + 1;
          times.set(url, count);
          const { step, ms } = answer(url, count);
          await ask(url, ms);
          return step;
        },
        open: async ({ id, url }) => {
          if (kept.rows.get(id)?.state !== 'opening')
            throw new Error(`${url} is not kept as opened`);
          await ask(url, 500);
          return AUDITED;
        },
      },
      { rows: [...kept.rows.values()], hosts: kept.hosts, run: kept.run },
    );
  return { clock, seen, kept, steps, failing, begin };
}

/** Lets a run come to its end, or as far as it comes in so many steps of the clock. */
export async function toEnd({ clock }: World, maxSteps = 100_000): Promise<void> {
  for (let step = 0; step < maxSteps; step += 1) if (!(await clock.step())) return;
}
