import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { countingServer, type Answer } from '../../test/e2e/support/counting-server';
import { sourceOf } from '../../test/e2e/support/fixtures';
import { launchChromium } from '../../test/e2e/support/launch';
import { begin, hurry, openWorkbench } from '../../test/e2e/support/workbench-page';
import { hold, newFolder, print, progressOf, untilDone } from './bench';
import { beginProfile, sayProfile } from './profile';
import { addressesOn } from './sites';

/**
 * How many reports a run reads a second where no host is waited for, and what each process takes for
 * one. With EXPLAIN set, the functions are listed that take the time, which costs some of it.
 */

/** So many, that none is waited for. */
const HOSTS = 400;
const LEAST_A_SECOND = 60;
/** What a core takes for less (ms) a report is not listed. */
const LISTED_MS = 0.1;

const REPORT = sourceOf('many-slips');

/** As in a column: each report is another organ's. */
const answer = (_host: string, path: string): Answer =>
  path === '/robots.txt'
    ? { status: 404 }
    : { body: REPORT.replaceAll('自然资源局', `第${/\d+/.exec(path)?.[0] ?? ''}中学`) };

/** What each process has taken of a core so far (s), and all of the machine. */
async function takenOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const cdp = await page.browser().target().createCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const { user, system } = process.cpuUsage();
  const all = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys, 0);
  return new Map([
    ...processInfo.map(({ type, id, cpuTime }) => [`${type} ${String(id)}`, cpuTime] as const),
    ['hosts and driver', (user + system) / 1e6],
    ['all that the machine does', all / 1000],
  ]);
}

export async function tryPace(pages = Number(process.env['PAGES'] ?? 1000)): Promise<void> {
  const server = await countingServer(answer, 0);
  const profile = newFolder();
  const browser = await launchChromium({ port: server.port, profile: profile.path });
  try {
    // As it is where nothing was chosen.
    await browser.keepArchive();
    const page = await openWorkbench(browser);
    await hurry(page);
    await begin(page, addressesOn(HOSTS, pages));
    // Until most of the code is compiled.
    await untilDone(page, pages * 0.1);
    const cdp = await page.createCDPSession();
    const isExplained = process.env['EXPLAIN'] !== undefined;
    if (isExplained) await beginProfile(cdp);
    const before = await takenOf(page);
    const [from, first] = [Date.now(), (await progressOf(page)).done];
    await untilDone(page, pages * 0.9, 250);
    const [to, last] = [Date.now(), (await progressOf(page)).done];
    const after = await takenOf(page);
    const reports = last - first;
    for (const [name, time] of after) {
      const ms = ((time - (before.get(name) ?? 0)) * 1000) / reports;
      if (ms > LISTED_MS) print(`    ms of a core a report, ${name}: ${ms.toFixed(1)}`);
    }
    print(
      `    load of the machine: ${loadavg()
        .map((one) => one.toFixed(1))
        .join(', ')}`,
    );
    if (isExplained) await sayProfile(cdp, reports);
    const pace = (reports * 1000) / (to - from);
    hold('reports a second', pace >= LEAST_A_SECOND, pace.toFixed(1));
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
    await profile.remove();
  }
}
