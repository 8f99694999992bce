import { countingServer } from '../../test/e2e/support/counting-server';
import { sourceOf } from '../../test/e2e/support/fixtures';
import { launchChromium } from '../../test/e2e/support/launch';
import { begin, openWorkbench } from '../../test/e2e/support/workbench-page';
import { hold, print, sleep } from './bench';
import { hostName } from './sites';

/**
 * A run in a tab that nobody sees must go on at its pace. Browsers slow down the timers of such tabs,
 * Chromium after five minutes to one tick a minute.
 */

const MINUTE_MS = 60_000;
const SEEN_MINUTES = 1;
const HIDDEN_MINUTES = 7;
/** Of the pace while it is seen. */
const LEAST_PACE = 0.9;
const PAGES = 1500;
const REPORT = sourceOf('clean-plain');

declare global {
  var ticks: number | undefined;
}

export async function tryHidden(): Promise<void> {
  const server = await countingServer((_host, path) =>
    path === '/robots.txt' ? { status: 404 } : { body: REPORT },
  );
  const browser = await launchChromium({ port: server.port, throttles: true });
  try {
    const page = await openWorkbench(browser);
    const hosts = [0, 1, 2, 3].map(hostName);
    const addresses = Array.from(
      { length: PAGES },
      (_, index) => `http://${hosts[index % hosts.length] ?? ''}/${String(index)}.html`,
    );
    await page.evaluate(() => {
      globalThis.ticks = 0;
      setInterval(() => {
        globalThis.ticks = (globalThis.ticks ?? 0) + 1;
      }, 1000);
    });
    await begin(page, addresses);
    await sleep(5000);
    const minutes = async (count: number) => {
      const paces: number[] = [];
      for (let minute = 0; minute < count; minute += 1) {
        const before = server.seen.length;
        await sleep(MINUTE_MS);
        paces.push(server.seen.length - before);
      }
      return paces;
    };
    const [seen = 0] = await minutes(SEEN_MINUTES);
    print(`    in sight: ${String(seen)} pages a minute`);

    const other = await browser.browser.newPage();
    await other.bringToFront();
    await sleep(500);
    // Asked only before and after: a driver that asks wakes a page.
    const visibility = await page.evaluate(() => document.visibilityState);
    hold('the tab is out of sight', visibility === 'hidden', visibility);
    const before = await page.evaluate(() => globalThis.ticks ?? 0);
    const paces = await minutes(HIDDEN_MINUTES);
    const ticks = (await page.evaluate(() => globalThis.ticks ?? 0)) - before;
    print(
      `    ticks of a timer of a second in ${String(HIDDEN_MINUTES)} minutes out of sight: ${String(ticks)}`,
    );
    print(`    out of sight: ${paces.join(', ')} pages a minute`);
    const least = Math.min(...paces) / seen;
    hold('slowest minute out of sight / in sight', least >= LEAST_PACE, least.toFixed(3));
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
  }
}
