import { EXPORT_FORMATS } from '../../src/settings/choices';
import { runTool } from '../lib/run.mjs';
import { BUDGETS, gzippedSize } from '../lib/sizes.mjs';
import type { BenchBrowser, BenchPage } from './browser';
import { EXTREMES, type Extreme } from './extremes';
import { timeFrames } from './frames';
import type { Cost } from './parsing';
import { median, type Comparison } from './timing';

/** A figure of the bench. What it is a ratio of, its name says. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'KB' | 'MB' | '';
  /** What it is made of, or has to be seen beside. */
  readonly note?: string;
}
export type Measurement = AsyncGenerator<Figure, void>;

const REPORTS = ['clean-plain', 'many-slips', 'baijiagou-2022', 'clean-word-paste'];
const OTHERS = ['not-a-report-news', 'not-a-report-list', 'not-a-report-accounts'];
/** The page that is made larger; its own size is about a hundredth of the large one’s. */
const ENLARGED = 'many-slips';
const LARGE = 100_000;
/** Sizes (nodes) by which growth is told; from the first to the last. */
const GROWTH = [1000, 10_000, 50_000, 200_000];
/** What a page of such a site has around its text, where a sample page has none. */
const USUAL = 2000;

const ROUNDS = 100;
const MARKS = 500;
const FRAMES = 300;
const AGAIN = 50;

const ratio = (name: string, { time, base, ratio: value }: Comparison): Figure => ({
  ...{ name, value, unit: '×' },
  note: `${time.toFixed(3)} ms / ${base.toFixed(4)} ms`,
});
const ms = (name: string, value: number, note?: string): Figure => ({
  ...{ name, value, unit: 'ms' },
  ...(note === undefined ? {} : { note }),
});
const longest = (tasks: readonly number[]) => Math.max(0, ...tasks);
const MEGABYTE = 2 ** 20;

async function withPage<T>(
  browser: BenchBrowser,
  name: string,
  use: (page: BenchPage) => Promise<T>,
  nodes = 0,
): Promise<T> {
  const page = await browser.open(name);
  try {
    if (nodes > 0) await page.call('enlarge', nodes);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The gate, where there is no report. */
export async function* measureGate(browser: BenchBrowser): Measurement {
  for (const name of OTHERS)
    for (const nodes of [USUAL, LARGE]) {
      const compared = await withPage(browser, name, (page) => page.call('gate', ROUNDS), nodes);
      yield ratio(`gate / textContent, ${name}, ${nodes} nodes`, compared);
    }
}

/** Reading and rules, on reports as they come. */
export async function* measureAudit(browser: BenchBrowser): Measurement {
  for (const name of REPORTS) {
    const { first, compared, axe, layouts } = await withPage(browser, name, async (page) => {
      const once = await page.call('first');
      const warm = await page.call('audit', ROUNDS);
      const before = await page.metrics();
      await page.call('auditDirty', ROUNDS);
      const after = await page.metrics();
      await page.giveAxe();
      return {
        ...{ first: once.time, compared: warm, axe: await page.call('axe') },
        layouts: Math.floor(((after.LayoutCount ?? 0) - (before.LayoutCount ?? 0)) / ROUNDS),
      };
    });
    yield ratio(`audit / walk, ${name}`, compared);
    yield ms(`first audit, ${name}`, first, 'nothing compiled yet');
    yield {
      ...{ name: `axe-core / audit, ${name}`, value: axe / compared.time, unit: '×' },
      note: `${axe.toFixed(0)} ms`,
    };
    yield { name: `layouts forced by an audit, ${name}`, value: layouts, unit: '' };
  }
}

/** How the audit grows with the page, and whether it lets the page breathe. */
export async function* measureGrowth(browser: BenchBrowser): Measurement {
  for (const nodes of GROWTH) {
    const { compared, stretch, live } = await withPage(
      browser,
      ENLARGED,
      async (page) => ({
        live: await page.call('live'),
        compared: await page.call('audit', 5),
        stretch: await page.call('longestStretch', 5),
      }),
      nodes,
    );
    yield ratio(`audit / walk, ${nodes} nodes`, compared);
    yield {
      ...{ name: `audit per 1,000 nodes, ${nodes} nodes`, unit: 'ms' },
      value: (compared.time / nodes) * 1000,
    };
    yield ms(`longest stretch without a pause, ${nodes} nodes`, stretch);
    yield ms(
      `longest task of an injected audit, ${nodes} nodes`,
      longest(live.long),
      `0: none over 50 ms; ${live.time.toFixed(0)} ms until the marks stand`,
    );
  }
}

/** Pages past all measure, and what is left of one task there. */
export async function* measureExtremes(browser: BenchBrowser): Measurement {
  for (const extreme of Object.keys(EXTREMES) as Extreme[]) {
    const { live, stretch } = await withPage(browser, ENLARGED, async (page) => {
      await page.call('exaggerate', extreme);
      return { live: await page.call('live'), stretch: await page.call('longestStretch', 3) };
    });
    yield ms(`longest stretch without a pause, ${extreme}`, stretch);
    yield ms(
      `longest task of an injected audit, ${extreme}`,
      longest(live.long),
      `0: none over 50 ms; ${live.time.toFixed(0)} ms until the marks stand`,
    );
  }
  const { bare, loaded, known } = await timeFrames(FRAMES);
  yield {
    ...{ name: `${FRAMES} frames with a report: all known / loaded bare`, unit: '×' },
    value: known / bare,
    note: `${bare.toFixed(0)} ms bare, ${loaded.toFixed(0)} ms loaded, ${known.toFixed(0)} ms known`,
  };
}

/** Marks on the page, and saving. */
export async function* measureSurfaces(browser: BenchBrowser): Measurement {
  const overlays = await withPage(
    browser,
    ENLARGED,
    async (page) => {
      const runs = [];
      for (let run = 0; run < 5; run += 1) runs.push(await page.call('overlay', MARKS));
      return runs;
    },
    LARGE,
  );
  const [{ marks } = { marks: 0 }] = overlays;
  yield ms(
    `overlay placed, ${MARKS} marks`,
    median(overlays.map(({ time }) => time)),
    `${marks} marks on ${LARGE} nodes; mount ${median(overlays.map(({ mount }) => mount)).toFixed(0)} ms`,
  );
  yield ms(
    `longest task while placing ${MARKS} marks`,
    median(overlays.map(({ long }) => longest(long))),
    '0: none over 50 ms',
  );
  for (const format of EXPORT_FORMATS) {
    const times = await withPage(browser, ENLARGED, async (page) => {
      const all = [];
      for (let run = 0; run < 5; run += 1) all.push(await page.call('save', format));
      return all;
    });
    yield ms(`export ${format}`, median(times), `first ${(times[0] ?? 0).toFixed(0)} ms`);
  }
}

/** What an audit takes, and whether it gives all of it back. */
export async function* measureMemory(browser: BenchBrowser): Measurement {
  for (const nodes of [USUAL, LARGE]) {
    const used = await withPage(
      browser,
      ENLARGED,
      async (page) => {
        await page.call('first');
        await page.collected();
        const { before, after } = await page.call('heap');
        return after - before;
      },
      nodes,
    );
    yield {
      ...{ name: `heap taken by an audit, ${nodes} nodes`, unit: 'MB' },
      value: used / MEGABYTE,
    };
  }
  const audits = await withPage(browser, ENLARGED, async (page) => {
    await page.call('again', AGAIN / 5);
    const before = await page.collected();
    await page.call('again', AGAIN);
    return growth(before, await page.collected());
  });
  yield { name: `heap after ${AGAIN} audits / before`, unit: '×', ...audits };

  let page = await browser.open(ENLARGED);
  const visit = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      page = await browser.goto(page.page, REPORTS[time % REPORTS.length] as string);
      // Not ended: the page takes it along when it goes.
      await page.call('live');
    }
    page = await browser.goto(page.page, ENLARGED);
    return page.collected();
  };
  const before = await visit(AGAIN / 5);
  const navigations = growth(before, await visit(AGAIN));
  await page.close();
  yield { name: `heap after ${AGAIN} navigations / before`, unit: '×', ...navigations };
}

type Held = Awaited<ReturnType<BenchPage['collected']>>;
const growth = (before: Held, after: Held): Pick<Figure, 'value' | 'note'> => ({
  value: after.heap / before.heap,
  note: `nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
});

/** Sizes of what pages are made to load, as built. */
// eslint-disable-next-line @typescript-eslint/require-await -- like the others
export async function* measureSizes(): Measurement {
  for (const { title, files, limit } of BUDGETS) {
    const size = gzippedSize('chrome', files);
    if (size === null) continue;
    yield {
      ...{ name: `${title}, gzipped`, value: size / 1024, unit: 'KB' },
      note: `budget ${(limit / 1024).toFixed(0)} KB`,
    };
  }
}

/** What a saved page takes on the command line, beside what it would take with a whole DOM. */
export async function* measureFiles(): Measurement {
  const costs: Cost[] = [];
  for (const dom of ['own', 'whole']) {
    const { code, output } = await runTool('tsx', ['scripts/bench/parsing.ts', dom], {
      quiet: true,
    });
    if (code !== 0) throw new Error(output);
    costs.push(JSON.parse(output) as Cost);
  }
  const [own, whole] = costs;
  if (!own || !whole) return;
  for (const part of ['parse', 'audit'] as const)
    yield ratio(`${part} with a whole DOM / ${part} on the command line, 40 KB`, {
      time: whole[part],
      base: own[part],
      ratio: whole[part] / own[part],
    });
}
