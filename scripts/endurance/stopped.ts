import type { CDPSession, Page } from 'puppeteer-core';
import { countingServer } from '../../test/e2e/support/counting-server';
import { launchChromium, type AuditedBrowser } from '../../test/e2e/support/launch';
import { begin, hurry, openWorkbench } from '../../test/e2e/support/workbench-page';
import { hold, keptRun, newFolder, openBeside, print, progressOf, saved, sleep } from './bench';
import { counted } from './log';
import { makeSites, type Sites } from './sites';

/** A run whose workers are stopped every ten seconds, and whose storage is emptied meanwhile. */

const EVERY_MS = 10_000;
const PAGES = 600;
const PER_HOST = 20;

/** Presses 继续 where the run has paused by itself, as a person does who has read why. */
const GO_ON = `[...document.querySelectorAll('.run button')]
  .find((one) => one.innerText.trim() === '继续' && !one.disabled)?.click()`;

interface PrintedRow {
  readonly state: string;
  readonly reason: string | null;
  readonly result: { readonly report: object | null } | null;
}

/** Stops the service worker of the extension, and the one by which the workbench keeps the time. */
async function stopWorkers(page: Page, cdp: CDPSession): Promise<number> {
  await cdp.send('ServiceWorker.stopAllWorkers');
  const tickers = page.workers();
  // Closed by itself, it is gone without a word.
  await Promise.all(
    tickers.map((one) => one.evaluate(() => globalThis.close()).catch(() => undefined)),
  );
  return tickers.length;
}

/** Empties what the extension keeps, as a person or a cleaner does: databases and settings. */
async function emptyStorage(beside: Page): Promise<string> {
  return beside.evaluate(async () => {
    // eslint-disable-next-line no-restricted-globals -- as a cleaner does
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const outcomes = names.map(
      (name) =>
        new Promise<string>((resolve) => {
          // eslint-disable-next-line no-restricted-globals -- as a cleaner does
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = () => resolve(`${name} gone`);
          deleting.onerror = () => resolve(`${name} failed`);
        }),
    );
    const api = globalThis.chrome ?? globalThis.browser;
    await api?.storage.local.clear();
    return (await Promise.all(outcomes)).join(', ');
  });
}

/** Empties it from outside, as the settings of a browser do. */
const clearSiteData = (cdp: CDPSession, origin: string): Promise<unknown> =>
  cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });

async function goThrough(
  browser: AuditedBrowser,
  addresses: readonly string[],
  each: (page: Page, cdp: CDPSession, done: number, turn: number) => Promise<void>,
) {
  const page = await openWorkbench(browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('error', (error) => errors.push(`crashed: ${String(error)}`));
  const cdp = await page.createCDPSession();
  await cdp.send('ServiceWorker.enable');
  await hurry(page);
  await begin(page, addresses);
  let last = Date.now();
  for (let turn = 0; ;) {
    const { done, total } = await progressOf(page);
    await page.evaluate(GO_ON);
    if (done >= addresses.length && total === addresses.length) break;
    if (Date.now() - last >= EVERY_MS) {
      last = Date.now();
      turn += 1;
      await each(page, cdp, done, turn);
    }
    await sleep(200);
  }
  return { page, errors };
}

/** How many addresses are no reports, or behind one by which their host has refused. */
function notAudited({ addresses, faultOf }: Sites): number {
  const refusing = new Set<string>();
  return addresses.filter((url) => {
    const { hostname, pathname } = new URL(url);
    const fault = faultOf(hostname, pathname);
    if (fault === 'refused') refusing.add(hostname);
    return refusing.has(hostname) || ![null, 'busy', 'shell'].includes(fault);
  }).length;
}

export async function tryStoppedWorkers(): Promise<void> {
  const sites = makeSites(PAGES, PER_HOST);
  const server = await countingServer(sites.answer, 200);
  const browser = await launchChromium({ port: server.port });
  try {
    let stops = 0;
    let tickers = 0;
    const { page, errors } = await goThrough(browser, sites.addresses, async (on, cdp) => {
      stops += 1;
      tickers += await stopWorkers(on, cdp);
    });
    print(`    workers stopped ${String(stops)} times, with ${String(tickers)} clocks`);
    const { rows } = await keptRun(page);
    const read = rows.filter(({ state }) => state === 'audited').length;
    const wanted = sites.addresses.length - notAudited(sites);
    hold('reports audited', read === wanted, `${String(read)} / ${String(wanted)}`);
    hold('errors in the page', errors.length === 0, errors.join('; ') || '0');
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
  }
}

export async function tryEmptiedStorage(): Promise<void> {
  const sites = makeSites(PAGES, PER_HOST);
  const server = await countingServer(sites.answer, 100);
  const downloads = newFolder();
  const browser = await launchChromium({ port: server.port, downloads: downloads.path });
  try {
    const beside = await openBeside(browser);
    const notices: string[] = [];
    const { page, errors } = await goThrough(
      browser,
      sites.addresses,
      async (on, cdp, done, turn) => {
        if (turn > 3) return;
        const how =
          turn === 2
            ? await clearSiteData(cdp, new URL(on.url()).origin).then(() => 'site data cleared')
            : await emptyStorage(beside);
        await on.bringToFront();
        await sleep(1500);
        const said = await on.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main > .banner, main > .failure')].map(
            (one) => one.innerText,
          ),
        );
        notices.push(...said);
        print(
          `    at ${String(done)} rows: ${how}; the page says: ${said.join(' | ') || 'nothing'}`,
        );
      },
    );
    const { rows } = await keptRun(page);
    hold('rows kept anew', rows.length === PAGES, `${String(rows.length)} / ${String(PAGES)}`);
    hold('the page says so', notices.length >= 3, String(notices.length));
    const text = Buffer.from(await saved(page, downloads.path, 'JSON')).toString('utf8');
    const file = JSON.parse(text) as { readonly rows: readonly PrintedRow[] };
    const untrue = file.rows.filter(({ state, result }) => state === 'audited' && !result);
    hold('rows said to be audited without an audit', untrue.length === 0, String(untrue.length));
    const states = new Map<string, number>();
    for (const { state, reason } of file.rows) {
      const key = `${state} ${reason ?? ''}`;
      states.set(key, (states.get(key) ?? 0) + 1);
    }
    print(`    ${[...states].map(([key, count]) => `${key} × ${String(count)}`).join(', ')}`);
    const most = Math.max(...counted(server.seen).values());
    hold('requests for one page', most <= 4, String(most));
    hold('errors in the page', errors.length === 0, errors.join('; ') || '0');
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
    await downloads.remove();
  }
}
