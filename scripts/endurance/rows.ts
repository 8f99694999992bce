import type { CDPSession, Page } from 'puppeteer-core';
import { toRow, type BatchRow } from '../../src/batch';
import { countingServer } from '../../test/e2e/support/counting-server';
import { launchChromium, type AuditedBrowser } from '../../test/e2e/support/launch';
import {
  copy,
  hurry,
  openWorkbench,
  press,
  pressControl,
} from '../../test/e2e/support/workbench-page';
import { hold, newFolder, openBeside, print, progressOf, sleep, untilDone } from './bench';
import { makeSites } from './sites';

/** What a person feels of a list of thousands of rows: the longest task of each thing done with it. */

const PER_HOST = 10;
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Time, and that of a core (µs). */
  readonly dur?: number;
  readonly tdur?: number;
}

/** With EXPLAIN set, what the longest tasks are made of is said. */
const CATEGORIES = [
  ...['disabled-by-default-devtools.timeline', 'blink.user_timing'],
  ...(process.env['EXPLAIN'] === undefined ? [] : ['devtools.timeline']),
];
/** Tasks over 50 ms are felt. */
const FELT_MS = 50;
/** Of so many rounds the best counts: what else the machine does only adds. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);

/** Says what the longest task was made of. */
function explain(events: readonly TraceEvent[], tasks: readonly TraceEvent[]): void {
  const [longest] = [...tasks].sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  if (!longest) return;
  const inside = events.filter(
    ({ tid, pid, ts, dur = 0 }) =>
      pid === longest.pid &&
      tid === longest.tid &&
      ts >= longest.ts &&
      ts + dur <= longest.ts + (longest.dur ?? 0),
  );
  inside.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  for (const { name, tdur = 0 } of inside.slice(0, 6))
    print(`      ${(tdur / 1000).toFixed(0)} ${name}`);
}

/** The tasks of a page, by the trace of its browser: the time that each took of a core. */
class TaskWatch {
  private constructor(
    private readonly page: Page,
    private readonly browser: CDPSession,
  ) {}

  static async begin(page: Page): Promise<TaskWatch> {
    const watch = new TaskWatch(page, await page.browser().target().createCDPSession());
    await watch.#start();
    return watch;
  }

  async end(): Promise<void> {
    await this.browser.send('Tracing.end');
    await new Promise((resolve) => this.browser.once('Tracing.tracingComplete', resolve));
  }

  async #start(): Promise<void> {
    await this.browser.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: CATEGORIES,
      },
    });
  }

  /** The longest tasks since this was last asked, by time of a core (ms); wall time beside it. */
  async longest(): Promise<{ cpu: number; wall: number; count: number }> {
    // By this the thread of the page is known among all of the browser.
    await this.page.evaluate(() => performance.mark('endurance'));
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    this.browser.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) =>
      this.browser.once('Tracing.tracingComplete', resolve),
    );
    await this.browser.send('Tracing.end');
    await complete;
    this.browser.off('Tracing.dataCollected', collect);
    await this.#start();
    const mark = events.find(({ name }) => name === 'endurance');
    const tasks = events.filter(
      ({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid,
    );
    if (process.env['EXPLAIN'] !== undefined) explain(events, tasks);
    const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
    return {
      cpu: Math.max(0, ...times),
      wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
      count: times.filter((ms) => ms > FELT_MS).length,
    };
  }
}

/** Rows as they are in the middle of a run: most are audited. */
function seedRows(addresses: readonly string[], waiting: number): BatchRow[] {
  return addresses.map((url, index) => {
    const row = toRow(index + 1, { url, name: `第${String(index)}号年报` });
    if (index >= addresses.length - waiting) return row;
    if (index % 20 === 7)
      return { ...row, state: 'failed', reason: 'missing', status: 404, via: 'fetch', attempts: 1 };
    const organ = `青禾县第${String(index % 400)}局`;
    const year = 2019 + (index % 6);
    return {
      ...row,
      ...({ state: 'audited', via: 'fetch', kind: 'page', organ, year, attempts: 1 } as const),
      summary: {
        isReport: true,
        template: '2021',
        title: `${organ}${String(year)}年政府信息公开工作年度报告`,
        issuer: organ,
        year,
        errors: index % 7,
        warnings: index % 5,
        checks: { passed: 40, failed: index % 3, unknown: 0 },
        publishedOn: `${String(year + 1)}-01-${String(10 + (index % 20))}`,
        isLate: index % 11 === 0,
      },
    };
  });
}

/** Puts rows into the database, past the extension's own code, while no workbench is open. */
async function seed(browser: AuditedBrowser, rows: readonly BatchRow[]): Promise<void> {
  const page = await openBeside(browser);
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        // eslint-disable-next-line no-restricted-globals -- filled past the extension’s own code
        const opening = indexedDB.open('batch');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['rows'], 'readwrite');
          const store = transaction.objectStore('rows');
          store.clear();
          for (const row of given) store.put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
  await page.close();
}

const SCROLL = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 40; step += 1) {
    scrollBy(0, 300);
    await frame();
  }
  // By the bar: far at once.
  const { scrollHeight } = document.documentElement;
  for (let step = 1; step <= 20; step += 1) {
    scrollTo(0, (scrollHeight * step) / 20);
    await frame();
    await frame();
  }
  scrollTo(0, 0);
  await frame();
})()`;
const scroll = (page: Page): Promise<unknown> => page.evaluate(SCROLL);

/** Steps a second of the mouse wheel, as a person turns it. */
async function wheel(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  for (let step = 0; step < 25; step += 1) {
    await page.mouse.wheel({ deltaY: 400 });
    await sleep(40);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

async function sortAll(page: Page): Promise<void> {
  const heads = await page.$$('.head button');
  for (const head of heads) {
    await head.click();
    await sleep(100);
    await head.click();
    await sleep(100);
  }
}

async function search(page: Page): Promise<void> {
  await page.focus('.filters input');
  await page.keyboard.type('第12 年报', { delay: 60 });
  await sleep(200);
  for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Backspace');
  await sleep(200);
  for (const value of ['errors', 'unread', 'waiting', 'all']) {
    await page.select('.filters select', value);
    await sleep(100);
  }
}

/** Moves over the rows by keys. */
async function keys(page: Page): Promise<void> {
  await page.focus('[data-main]');
  for (const key of ['PageDown', 'PageDown', 'End', 'PageUp', 'Home', 'ArrowDown'] as const) {
    await page.keyboard.press(key);
    await sleep(100);
  }
}

type Told = (what: string, watch: TaskWatch) => Promise<void>;
type Doing = (page: Page) => Promise<unknown>;

async function round(count: number, tell: Told): Promise<void> {
  const sites = makeSites(count, PER_HOST);
  const server = await countingServer(sites.answer, 0);
  const profile = newFolder();
  const browser = await launchChromium({ port: server.port, profile: profile.path });
  try {
    const first = await openWorkbench(browser);
    await hurry(first);
    await copy(first, sites.addresses.join('\n'));
    const watch = await TaskWatch.begin(first);
    await first.focus('.adding textarea');
    await pressControl(first, 'v');
    await first.waitForSelector('.taken');
    await sleep(500);
    await tell('pasting', watch);
    await press(first, '开始');
    await sleep(1500);
    await tell('adding', watch);
    await sleep(5000);
    await tell('auditing, most waiting', watch);
    await press(first, '暂停');
    await sleep(500);
    await watch.end();
    await first.close();
    await seed(browser, seedRows(sites.addresses, count / 5));
    await useSeeded(browser, count, tell);
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
    await profile.remove();
  }
}

async function useSeeded(browser: AuditedBrowser, count: number, tell: Told): Promise<void> {
  const page = await browser.browser.newPage();
  const watch = await TaskWatch.begin(page);
  await page.goto(browser.extensionAddress('/workbench.html'));
  await page.bringToFront();
  while ((await progressOf(page)).total < count) await sleep(50);
  await sleep(1000);
  await tell('opening', watch);
  const parts: readonly (readonly [string, Doing])[] = [
    ['scrolling', scroll],
    ['turning the wheel', wheel],
    ['moving by keys', keys],
    ['sorting', sortAll],
    ['searching and filtering', search],
  ];
  for (const [name, doing] of parts) {
    await doing(page);
    await tell(name, watch);
  }
  const { done } = await progressOf(page);
  await press(page, '继续');
  await untilDone(page, Math.min(count, done + 30));
  await tell('auditing, most done', watch);
  for (const [name, doing] of parts) {
    await doing(page);
    await tell(`${name}, while auditing`, watch);
  }
}

export async function tryRows(count = 5000, rounds = ROUNDS): Promise<void> {
  const all = new Map<string, { cpu: number; wall: number; count: number }[]>();
  for (let number = 1; number <= rounds; number += 1)
    await round(count, async (what, watch) => {
      const found = await watch.longest();
      all.set(what, [...(all.get(what) ?? []), found]);
      if (rounds === 1) print(`    ${what}: ${found.cpu.toFixed(0)} ${found.wall.toFixed(0)}`);
    });
  for (const [what, found] of all) {
    const cpu = Math.min(...found.map((one) => one.cpu));
    const walls = found.map(({ wall }) => wall.toFixed(0)).join(', ');
    hold(
      `longest task (ms of a core), ${what}`,
      cpu <= FELT_MS,
      `${cpu.toFixed(0)}; on the wall ${walls}`,
    );
  }
}
