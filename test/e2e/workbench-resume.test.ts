import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countingServer } from './support/counting-server';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import { launch } from './support/launch';
import { BROWSERS } from './support/suite';
import { begin, drawnRows, hurry, openWorkbench, untilRead } from './support/workbench-page';

const SLIPS = sourceOf('many-slips');
const HOSTS = ['a', 'b', 'c', 'd'].map((name) => `www.${name}.gov.cn`);
const PAGES = [1, 2, 3, 4];

// Firefox leaves a temporary add-on’s data to no other start.
describe.runIf(BROWSERS.includes('chromium'))('a browser that is killed', () => {
  it('goes on where it was, and asks twice for nothing but what was in flight', async () => {
    const server = await countingServer((_host, path) =>
      path === '/robots.txt' ? { status: 404 } : { body: SLIPS },
    );
    const profile = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
    const start = async () => {
      const browser = await launch.chromium({ port: server.port, profile });
      return { browser, page: await openWorkbench(browser) };
    };
    const first = await start();
    await hurry(first.page);
    const addresses = HOSTS.flatMap((host) =>
      PAGES.map((number) => `http://${host}/${String(number)}.html`),
    );
    await begin(first.page, addresses);
    await pollUntil(async () => {
      const rows = await drawnRows(first.page);
      return rows.filter(({ state }) => state === 'audited').length >= 5 || undefined;
    }, 'some rows to be read');
    first.browser.kill();

    const second = await start();
    const rows = await untilRead(second.page, addresses.length);
    expect(rows.map(({ url }) => url)).toEqual(addresses);
    expect(rows.map(({ state }) => state)).toEqual(addresses.map(() => 'audited'));
    const counts = new Map<string, number>();
    for (const { host, path } of server.seen)
      counts.set(host + path, (counts.get(host + path) ?? 0) + 1);
    const twice = [...counts].filter(([, count]) => count > 1);
    expect(twice.every(([, count]) => count === 2)).toBe(true);
    // One a host at most was in flight.
    expect(new Set(twice.map(([path]) => path.split('/')[0])).size).toBe(twice.length);
    await second.browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  });
});
