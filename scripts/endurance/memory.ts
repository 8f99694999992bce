import type { CDPSession, Page } from 'puppeteer-core';
import { countingServer, type Answer } from '../../test/e2e/support/counting-server';
import { sourceOf } from '../../test/e2e/support/fixtures';
import { launchChromium } from '../../test/e2e/support/launch';
import { begin, hurry, openWorkbench } from '../../test/e2e/support/workbench-page';
import { hold, newFolder, print, progressOf, sleep, untilDone } from './bench';
import { addressesOn } from './sites';

/** What a long run takes of memory. How fast it is, `pace` tells: here all garbage is collected again and again. */

const REPORT = sourceOf('many-slips');
const PLAYERS = '<video src="a.mp4" controls></video><audio src="b.mp3"></audio>';
const WITH_PLAYERS = REPORT.replace(/<body[^>]*>/i, (body) => body + PLAYERS);
/** So many, that none is waited for. */
const HOSTS = 400;
const MOST_HEAP = 1.2;
const MOST_DOCUMENTS = 5;

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
    const empty = await held(cdp);
    print(`    empty: ${inWords(empty)}`);
    await begin(page, addressesOn(HOSTS, pages));
    const from = Date.now();
    const marks: Held[] = [];
    for (const share of [0.03, 0.25, 0.5, 0.75, 1]) {
      await untilDone(page, Math.floor(pages * share), 50);
      const { done } = await progressOf(page);
      const now = await held(cdp);
      marks.push(now);
      print(
        `    ${String(done)} rows, ${((Date.now() - from) / 1000).toFixed(1)} s: ${inWords(now)}`,
      );
    }
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) return;
    const ratio = last.heap / first.heap;
    hold('heap at the end / after the first pages', ratio <= MOST_HEAP, ratio.toFixed(3));
    // Besides those of the page itself.
    const most = Math.max(...marks.map(({ documents }) => documents)) - empty.documents;
    hold('parsed documents alive', most <= MOST_DOCUMENTS, String(most));
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
    await profile.remove();
  }
}
