import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HOSTS_AT_ONCE,
  progressOf,
  Queue,
  readAddresses,
  type Changes,
  type NewRow,
} from '../../src/batch';
import { auditedPage } from '../support/audited';
import { AUDITED, toEnd, unread, worldOf, type Seen, type World } from './simulation';

const GAP_MS = 2000;
const address = (host: number, page: number): string =>
  `http://www.h${host}.gov.cn/report/${page}.html`;
const rowsOf = (hosts: number, pages: number): NewRow[] =>
  Array.from({ length: hosts * pages }, (_, index) => ({
    url: address(index % hosts, Math.floor(index / hosts)),
  }));
const states = (world: World): string[] =>
  [...world.kept.rows.values()].map(({ state, reason }) => (reason ? `${state} ${reason}` : state));

/** Times by host, in order. */
function byHost(seen: readonly Seen[]): Map<string, Seen[]> {
  const hosts = new Map<string, Seen[]>();
  for (const one of [...seen].sort((a, b) => a.from - b.from))
    hosts.set(one.host, [...(hosts.get(one.host) ?? []), one]);
  return hosts;
}

function holdsManners(seen: readonly Seen[], gapMs = GAP_MS): void {
  for (const times of byHost(seen).values())
    times.slice(1).forEach((one, index) => {
      const before = times[index] as Seen;
      expect(one.from - before.to).toBeGreaterThanOrEqual(gapMs);
    });
  for (const one of seen) {
    const atOnce = new Set(
      seen.filter(({ from, to }) => from <= one.from && one.from < to).map(({ host }) => host),
    );
    expect(atOnce.size).toBeLessThanOrEqual(HOSTS_AT_ONCE);
  }
}

describe('a run', () => {
  it('reads every row once, politely', async () => {
    const world = worldOf({ answer: () => ({ step: AUDITED, ms: 300 }) });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(6, 4)));
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(Array.from({ length: 24 }, () => 'audited'));
    // Each page, and robots.txt of each host.
    expect(world.seen).toHaveLength(24 + 6);
    expect(new Set(world.seen.map(({ url }) => url)).size).toBe(30);
    holdsManners(world.seen);
    expect(world.kept.hosts.map(({ requests }) => requests)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(world.kept.run.isRunning).toBe(false);
  });

  it('keeps the delay of robots.txt, and says what that disallows', async () => {
    const robots = 'User-agent: *\nCrawl-delay: 7\nDisallow: /report/1.html';
    const world = worldOf({ answer: () => ({ step: AUDITED, ms: 300 }), robots });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 3)));
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(['audited', 'skipped robots', 'audited']);
    holdsManners(world.seen, 7000);
  });

  it('stops a host after three refusals, with ever longer pauses, and no other', async () => {
    const world = worldOf({
      answer: (url) => ({ step: url.includes('h0') ? unread('refused', 403) : AUDITED, ms: 100 }),
    });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(2, 6)));
    run.start();
    await toEnd(world);
    const refused = byHost(world.seen).get('www.h0.gov.cn') ?? [];
    expect(refused).toHaveLength(1 + 3);
    const gaps = refused.slice(2).map((one, index) => one.from - (refused[index + 1] as Seen).to);
    expect(gaps).toEqual([2 * GAP_MS, 4 * GAP_MS]);
    expect(states(world).filter((state) => state === 'audited')).toHaveLength(6);
    expect(states(world).filter((state) => state === 'blocked refused')).toHaveLength(3);
    expect(states(world).filter((state) => state === 'blocked hostStopped')).toHaveLength(3);
    const host = world.kept.hosts.find((one) => one.host === 'www.h0.gov.cn');
    expect(host?.stopped).toEqual({ reason: 'refused', status: 403 });

    run.change((queue) => queue.retry(queue.rows.map(({ id }) => id).filter((id) => id < 4)));
    expect(run.queue.host('www.h0.gov.cn').stopped).toBeNull();
  });

  it('counts refusals in a row only', async () => {
    const world = worldOf({
      answer: (url) => ({
        step: /[024]\.html/.test(url) ? unread('refused', 403) : AUDITED,
        ms: 9,
      }),
    });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 6)));
    run.start();
    await toEnd(world);
    expect(states(world).filter((state) => state === 'audited')).toHaveLength(3);
    expect(world.kept.hosts[0]?.stopped).toBeNull();
  });

  it('comes again when a host says when, and leaves it alone where that is long', async () => {
    const world = worldOf({
      answer: (_url, times) => ({
        step: times === 1 ? unread('refused', 429, 30_000) : AUDITED,
        ms: 100,
      }),
    });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 1)));
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(['audited']);
    const [, first, second] = world.seen;
    expect((second?.from ?? 0) - (first?.to ?? 0)).toBeGreaterThanOrEqual(30_000);

    const never = worldOf({
      answer: () => ({ step: unread('unavailable', 503, 86_400_000), ms: 1 }),
    });
    const other = never.begin();
    other.change((queue) => queue.add(rowsOf(1, 2)));
    other.start();
    await toEnd(never);
    expect(never.seen).toHaveLength(2);
    expect(states(never)).toEqual(['failed unavailable', 'blocked hostStopped']);
  });

  it('takes no attempt from what was cut off', async () => {
    const world = worldOf({ answer: () => ({ step: unread('refused', 412, 1000), ms: 100 }) });
    let run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 1)));
    run.start();
    for (let cuts = 0; cuts < 3; cuts += 1) {
      while (![...world.kept.rows.values()].some(({ state }) => state === 'fetching'))
        await world.clock.step();
      run.end();
      await world.clock.step();
      run = world.begin();
      run.resume();
    }
    await toEnd(world);
    // As often as without: three refusals, and then no more.
    expect(states(world)).toEqual(['blocked refused']);
    expect(world.kept.hosts[0]?.refusals).toBe(3);
  });

  it('finds out which page breaks it, leaves that out, and reads all others', async () => {
    const world = worldOf({ answer: () => ({ step: AUDITED, ms: 100 }) });
    let run = world.begin();
    run.change((queue) => queue.add(rowsOf(4, 3)));
    run.start();
    const breaking = () =>
      [...world.kept.rows.values()].find(
        ({ url }) => url.includes('h1') && url.endsWith('/0.html'),
      );
    for (let starts = 0; starts < 40; starts += 1) {
      while ((await world.clock.step()) && breaking()?.state !== 'fetching');
      if (breaking()?.state !== 'fetching') break;
      run.end();
      run = world.begin();
      run.resume();
    }
    await toEnd(world);
    const read = states(world);
    expect(read.filter((state) => state === 'audited')).toHaveLength(11);
    expect(read.filter((state) => state === 'failed breaksOff')).toHaveLength(1);
    expect(breaking()?.reason).toBe('breaksOff');

    // The person may have it read all the same, and it is as if nothing had been.
    run.change((queue) => queue.retry([breaking()?.id ?? 0]));
    run.start();
    await toEnd(world);
    expect(states(world).filter((state) => state === 'audited')).toHaveLength(12);
    expect(breaking()?.cuts).toBe(0);
  });

  it('forgets being cut off once a page was read to its end', async () => {
    const world = worldOf({ answer: () => ({ step: unread('refused', 429, 1000), ms: 100 }) });
    let run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 1)));
    run.start();
    const row = () => [...world.kept.rows.values()][0];
    while (row()?.state !== 'fetching') await world.clock.step();
    run.end();
    run = world.begin();
    expect(run.queue.rows[0]?.cuts).toBe(1);
    run.resume();
    await toEnd(world);
    expect(row()?.cuts).toBe(0);
  });

  it('says of no report what it doesn’t have any more, when what was kept is thrown away', async () => {
    const world = worldOf({
      answer: (url) => ({ step: url.includes('/1.') ? unread('missing', 404) : AUDITED, ms: 100 }),
    });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 4)));
    run.start();
    while (states(world)[1] !== 'failed missing') await world.clock.step();
    run.pause();
    await toEnd(world);
    world.kept.rows.clear();
    world.kept.hosts = [];
    run.keepAll();
    await run.settled();
    expect(states(world)).toEqual(['failed lost', 'failed missing', 'failed lost', 'queued']);
    expect(world.kept.rows.get(1)?.summary).toBeNull();
    expect(world.kept.hosts).toHaveLength(1);
    run.change((queue) => queue.retry([1, 3]));
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(['audited', 'failed missing', 'audited', 'audited']);
  });

  it('names its hosts in one order, before a restart and after', () => {
    const names = ['www.b.gov.cn', 'www.c.gov.cn', 'www.a.gov.cn'];
    const hosts = names.map((name) => new Queue().host(name));
    const order = new Queue([], hosts).hosts.map(({ host }) => host);
    expect(order).toEqual([...names].sort());
    expect(new Queue([], [...hosts].reverse()).hosts.map(({ host }) => host)).toEqual(order);
  });

  it('opens a tab where that may show more, after a pause', async () => {
    const world = worldOf({
      answer: () => ({ step: { ...unread('missing'), inTab: true }, ms: 100 }),
    });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 2)));
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(['audited', 'audited']);
    holdsManners(world.seen);
    expect(world.kept.hosts[0]?.requests).toBe(5);
  });

  it('goes on with nothing new while it is paused, and then from there', async () => {
    const world = worldOf({ answer: () => ({ step: AUDITED, ms: 300 }) });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 5)));
    run.start();
    for (let step = 0; step < 6; step += 1) await world.clock.step();
    run.pause();
    await toEnd(world);
    const done = states(world).filter((state) => state === 'audited').length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(5);
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(Array.from({ length: 5 }, () => 'audited'));
    holdsManners(world.seen);
  });

  it('adds the reports that a page lists', async () => {
    const listed = rowsOf(1, 3).slice(1);
    const world = worldOf({
      answer: (url) => ({
        step: url.endsWith('/0.html')
          ? {
              outcome: { kind: 'unread', reason: 'list', status: null, retryAfterMs: null },
              listed,
            }
          : AUDITED,
        ms: 100,
      }),
    });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 1)));
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(['skipped list', 'audited', 'audited']);
  });

  it('says so where nothing can be kept, and asks for nothing more', async () => {
    const world = worldOf({ answer: () => ({ step: AUDITED, ms: 300 }) });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(1, 5)));
    await run.settled();
    world.failing.now = true;
    run.start();
    await toEnd(world);
    expect(world.seen).toEqual([]);
    expect(run.state.isRunning).toBe(false);
  });

  it('goes on once all can be kept again, with what it could not keep, and asks nobody twice', async () => {
    const result = auditedPage('many-slips');
    const world = worldOf({ answer: () => ({ step: { ...AUDITED, result }, ms: 300 }) });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(6, 3)));
    run.start();
    while (!states(world).includes('audited')) await world.clock.step();
    world.failing.now = true;
    await toEnd(world);
    expect(states(world).filter((state) => state === 'fetching').length).toBeGreaterThan(0);
    world.failing.now = false;
    run.start();
    await toEnd(world);
    expect(states(world)).toEqual(Array.from({ length: 18 }, () => 'audited'));
    expect(new Set(world.steps.flatMap(({ audits }) => [...(audits?.keys() ?? [])])).size).toBe(18);
    expect(world.seen).toHaveLength(18 + 6);
    expect(world.kept.hosts.map(({ requests }) => requests)).toEqual([4, 4, 4, 4, 4, 4]);
    holdsManners(world.seen);
  });

  it('keeps what has come with its audit and with what is begun next, in one step', async () => {
    const result = auditedPage('many-slips');
    const world = worldOf({ answer: () => ({ step: { ...AUDITED, result }, ms: 300 }) });
    const run = world.begin();
    run.change((queue) => queue.add(rowsOf(HOSTS_AT_ONCE + 3, 2)));
    run.start();
    await toEnd(world);
    const rowsIn = (step: Changes, state: string) =>
      step.rows.filter((row) => row.state === state).map(({ id }) => id);
    for (const step of world.steps)
      expect([...(step.audits?.keys() ?? [])].sort()).toEqual(rowsIn(step, 'audited').sort());
    const both = world.steps.filter(
      (step) => rowsIn(step, 'audited').length > 0 && rowsIn(step, 'fetching').length > 0,
    );
    expect(both.length).toBeGreaterThan(0);
  });
});

describe('laws of every run', () => {
  const plan = fc.record({
    hosts: fc.integer({ min: 1, max: 7 }),
    pages: fc.integer({ min: 1, max: 6 }),
    answers: fc.array(
      fc.record({
        ms: fc.integer({ min: 0, max: 20_000 }),
        kind: fc.constantFrom('audited', 'refused', 'missing', 'offline', 'later', 'tab'),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    crashes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
  });
  const stepOf = (kind: string, times: number) => {
    if (kind === 'refused') return unread('refused', 403);
    if (kind === 'missing') return unread('missing', 404);
    if (kind === 'offline') return unread('offline');
    if (kind === 'tab') return { ...unread('missing'), inTab: true as const };
    return kind === 'later' && times === 1 ? unread('refused', 429, 5000) : AUDITED;
  };

  it('nobody is pressed, nothing is lost, nothing is read twice but what was in flight', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ hosts, pages, answers, crashes }) => {
        const world = worldOf({
          answer: (url, times) => {
            const { ms, kind } = answers[url.length * 7 + Number(url.at(-6))] ??
              answers[Number(/h(\d)/.exec(url)?.[1]) % answers.length] ?? {
                ms: 1,
                kind: 'audited',
              };
            return { step: stepOf(kind, times), ms };
          },
        });
        let run = world.begin();
        run.change((queue) => queue.add(rowsOf(hosts, pages)));
        run.start();
        const inFlight = new Map<string, number>();
        for (const steps of crashes) {
          for (let step = 0; step < steps; step += 1) await world.clock.step();
          await run.settled();
          run.end();
          for (const { url, state } of world.kept.rows.values())
            if (state === 'fetching' || state === 'opening')
              inFlight.set(url, (inFlight.get(url) ?? 0) + 1);
          // What was asked for before the crash is answered nobody.
          await world.clock.step();
          run = world.begin();
          run.resume();
        }
        await toEnd(world);
        expect(world.kept.rows.size).toBe(hosts * pages);
        for (const { state } of world.kept.rows.values())
          expect(['audited', 'failed', 'blocked', 'skipped']).toContain(state);
        for (const [host, times] of byHost(world.seen)) {
          const counts = new Map<string, number>();
          for (const { url } of times) counts.set(url, (counts.get(url) ?? 0) + 1);
          for (const [url, count] of counts) {
            if (url.endsWith('robots.txt')) continue;
            // Once, once more in a tab or when told to come later, and what a crash took.
            expect(count, `${host} ${url}`).toBeLessThanOrEqual(2 + 2 * (inFlight.get(url) ?? 0));
          }
        }
        if (crashes.length === 0) holdsManners(world.seen);
      }),
      { numRuns: 150 },
    );
  });
});

describe('progress', () => {
  it('tells the time that the slowest host takes', () => {
    const world = worldOf({ answer: () => ({ step: AUDITED, ms: 300 }) });
    const run = world.begin();
    run.change((queue) => queue.add([...rowsOf(1, 10), { url: address(5, 1) }]));
    const progress = progressOf(run.queue.rows, GAP_MS);
    expect(progress).toMatchObject({ total: 11, done: 0, withErrors: 0, timeLeftMs: 25_000 });
    expect(progressOf([], GAP_MS).timeLeftMs).toBeNull();
  });
});

describe('written addresses', () => {
  it('are found in what people paste', () => {
    const { addresses, unreadable } = readAddresses(
      [
        'http://www.example.gov.cn/a.html',
        '  https://www.example.gov.cn/a.html#part ',
        '财政局\thttp://www.example.gov.cn/b.html，教育局 http://www.example.gov.cn/c.html。',
        'www.example.gov.cn/d.html',
        'http://www.example.gov.cn/app#/report/1',
        '',
        '教育局',
        'javascript:alert(1)',
        'http://www.example.gov.cn/a.html',
      ].join('\r\n'),
    );
    expect(addresses).toEqual([
      'http://www.example.gov.cn/a.html',
      'https://www.example.gov.cn/a.html',
      'http://www.example.gov.cn/b.html',
      'http://www.example.gov.cn/c.html',
      'http://www.example.gov.cn/d.html',
      'http://www.example.gov.cn/app#/report/1',
    ]);
    expect(unreadable).toEqual(['教育局', 'javascript:alert(1)']);
  });
});

describe('requests that redirects bring', () => {
  it('count for the hosts that had them, and give these their pause', async () => {
    const [first, other] = ['http://www.h0.gov.cn/a.html', 'http://www.h1.gov.cn/b.html'];
    const world = worldOf({
      answer: (url) => ({
        step:
          url === first
            ? {
                ...AUDITED,
                further: [
                  { host: 'www.h0.gov.cn', requests: 1 },
                  { host: 'www.h1.gov.cn', requests: 1 },
                ],
              }
            : AUDITED,
        ms: 300,
      }),
    });
    const run = world.begin();
    run.change((queue) => queue.add([{ url: first }]));
    run.start();
    await toEnd(world);
    const led = world.clock.time;
    run.change((queue) => queue.add([{ url: other }]));
    run.start();
    await toEnd(world);
    // robots.txt, the page, and what the redirect has brought.
    const counts = world.kept.hosts.map(({ host, requests }) => [host, requests]);
    expect(counts).toEqual([
      ['www.h0.gov.cn', 3],
      ['www.h1.gov.cn', 3],
    ]);
    const next = world.seen.find(({ host }) => host === 'www.h1.gov.cn');
    expect((next?.from ?? 0) - led).toBeGreaterThanOrEqual(GAP_MS - 300);
  });

  it('are made to other hosts only for rows of which the person wants it', () => {
    const queue = new Queue();
    queue.add([{ url: address(0, 0) }]);
    queue.settle(1, { kind: 'unread', reason: 'redirected', status: null, retryAfterMs: null }, 0);
    expect(queue.row(1)).toMatchObject({ state: 'skipped', reason: 'redirected', follow: false });
    queue.follow([1]);
    expect(queue.row(1)).toMatchObject({ state: 'queued', reason: null, follow: true });
  });
});
