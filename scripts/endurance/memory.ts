import type { CDPSession, Page } from 'puppeteer-core';
import { countingServer, type Answer } from '../../test/e2e/support/counting-server';
import { sourceOf } from '../../test/e2e/support/fixtures';
import { launchChromium } from '../../test/e2e/support/launch';
import { begin, hurry, openWorkbench } from '../../test/e2e/support/workbench-page';
import { hold, newFolder, print, progressOf, sleep, untilDone } from './bench';
import { hostName } from './sites';

/** What a long run takes of memory, and how many reports it reads a second where no host is waited for. */

const REPORT = sourceOf('many-slips');
const PLAYERS = '<video src="a.mp4" controls></video><audio src="b.mp3"></audio>';
const WITH_PLAYERS = REPORT.replace(/<body[^>]*>/i, (body) => body + PLAYERS);
/** So many, that none is waited for. */
const HOSTS = 400;
const MOST_HEAP = 1.2;
const MOST_DOCUMENTS = 5;
const LEAST_A_SECOND = 60;

interface Held {
  readonly heap: number;
  readonly documents: number;
  readonly nodes: number;
}

/** What the page holds once all garbage is collected. */
async function held(cdp: CDPSession): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  await sleep(500);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { documents, nodes } = await cdp.send('Memory.getDOMCounters');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  return { heap, documents, nodes };
}

const inWords = ({ heap, documents, nodes }: Held): string =>
  `${(heap / 2 ** 20).toFixed(1)} MB, ${String(documents)} documents, ${String(nodes)} nodes`;

/** What the busiest of the processes that show pages has taken of a core so far (s). */
async function coreTime(page: Page): Promise<number> {
  const browser = await page.browser().target().createCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(0, ...pages.map(({ cpuTime }) => cpuTime));
}

async function begun(page: Page): Promise<CDPSession> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  return cdp;
}

export async function tryMemory(pages = 3000): Promise<void> {
  const answer = (_host: string, path: string): Answer =>
    path === '/robots.txt'
      ? { status: 404 }
      : { body: Number(/\d+/.exec(path)?.[0]) % 2 === 0 ? REPORT : WITH_PLAYERS };
  const server = await countingServer(answer, 0);
  const profile = newFolder();
  const browser = await launchChromium({ port: server.port, profile: profile.path });
  try {
    // As it is where nothing was chosen.
    await browser.keepArchive();
    const page = await openWorkbench(browser);
    await hurry(page);
    const cdp = await begun(page);
    const addresses = Array.from(
      { length: pages },
      (_, index) => `http://${hostName(index % HOSTS)}/${String(index)}.html`,
    );
    const empty = await held(cdp);
    print(`    empty: ${inWords(empty)}`);
    await begin(page, addresses);
    const from = Date.now();
    const marks: { at: number; done: number; held: Held; core: number }[] = [];
    let paused = 0;
    for (const share of [0.03, 0.25, 0.5, 0.75, 1]) {
      await untilDone(page, Math.floor(pages * share), 50);
      const at = Date.now();
      const { done } = await progressOf(page);
      const core = await coreTime(page);
      const now = await held(cdp);
      marks.push({ at: at - from - paused, done, held: now, core });
      paused += Date.now() - at;
      print(`    ${String(done)} rows, ${((at - from) / 1000).toFixed(1)} s: ${inWords(now)}`);
    }
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) return;
    const ratio = last.held.heap / first.held.heap;
    hold('heap at the end / after the first pages', ratio <= MOST_HEAP, ratio.toFixed(3));
    // Besides those of the page itself.
    const most = Math.max(...marks.map((mark) => mark.held.documents)) - empty.documents;
    hold('parsed documents alive', most <= MOST_DOCUMENTS, String(most));
    const pace = (last.done - first.done) / ((last.at - first.at) / 1000);
    const share = ((last.core - first.core) * 1000) / (last.done - first.done);
    print(`    time of a core that a report takes (ms): ${share.toFixed(1)}`);
    hold('reports a second', pace >= LEAST_A_SECOND, pace.toFixed(1));
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
    await profile.remove();
  }
}
