import { strFromU8, unzipSync } from 'fflate';
import { HOSTS_AT_ONCE, MIN_GAP_MS } from '../../src/batch';
import {
  countingServer,
  type CountingServer,
  type SeenRequest,
} from '../../test/e2e/support/counting-server';
import { launchChromium, type AuditedBrowser } from '../../test/e2e/support/launch';
import { begin, hurry, openWorkbench } from '../../test/e2e/support/workbench-page';
import {
  dice,
  hold,
  keptRun,
  newFolder,
  openBeside,
  print,
  saved,
  sleep,
  untilDone,
  type KeptRun,
} from './bench';
import { CLOCKS_MS, counted, mostAtOnce, shortestPause } from './log';
import { makeSites, type Sites } from './sites';

/** A run that is killed again and again must come to the same as one that nothing has disturbed. */

const PER_HOST = 4;

interface Outcome {
  readonly json: string;
  readonly workbook: Readonly<Record<string, Uint8Array>>;
  readonly kept: KeptRun;
  readonly seen: readonly SeenRequest[];
  /** How often an address was in flight when the browser was killed. */
  readonly inFlight: ReadonlyMap<string, number>;
  readonly tookMs: number;
}

/** Notes what the database says is in flight, before the workbench is there to change that. */
async function noteInFlight(browser: AuditedBrowser, inFlight: Map<string, number>) {
  const page = await openBeside(browser);
  const { rows, hosts } = await keptRun(page);
  await page.close();
  const note = (key: string) => inFlight.set(key, (inFlight.get(key) ?? 0) + 1);
  for (const { url, state } of rows)
    if (state === 'fetching' || state === 'opening') {
      const { hostname, pathname } = new URL(url);
      note(hostname + pathname);
    }
  for (const { host, robots, requests } of hosts)
    if (robots === null && requests > 0) note(`${host}/robots.txt`);
}

/** Goes through a run to its end, killing the browser at these numbers of rows done. */
async function goThrough(sites: Sites, kills: readonly { at: number; afterMs: number }[]) {
  const server: CountingServer = await countingServer(sites.answer);
  const [profile, downloads] = [newFolder(), newFolder()];
  const start = () =>
    launchChromium({ port: server.port, profile: profile.path, downloads: downloads.path });
  const inFlight = new Map<string, number>();
  const from = Date.now();
  let browser = await start();
  try {
    let page = await openWorkbench(browser);
    await hurry(page);
    await begin(page, sites.addresses);
    for (const [index, { at, afterMs }] of kills.entries()) {
      await untilDone(page, at, 20);
      await sleep(afterMs);
      browser.kill();
      await sleep(500);
      browser = await start();
      await noteInFlight(browser, inFlight);
      page = await openWorkbench(browser);
      print(`  killed ${String(index + 1)} at ${String(at)} rows`);
    }
    await untilDone(page, sites.addresses.length);
    const tookMs = Date.now() - from;
    const json = Buffer.from(await saved(page, downloads.path, 'JSON')).toString('utf8');
    const workbook = unzipSync(await saved(page, downloads.path, 'Excel 工作簿'));
    return {
      json,
      workbook,
      kept: await keptRun(page),
      seen: server.seen,
      inFlight,
      tookMs,
    } satisfies Outcome;
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
    await profile.remove();
    await downloads.remove();
  }
}

/**
 * What differs between two workbooks, but for when they were written and how often hosts were asked:
 * that is more where what was in flight was asked for again.
 */
function differing(one: Outcome['workbook'], other: Outcome['workbook']): string[] {
  const requests = /<sheet [^>]*name="请求"[^>]*r:id="rId(\d+)"/.exec(
    strFromU8(one['xl/workbook.xml'] ?? new Uint8Array()),
  )?.[1];
  const left = new Set(['docProps/core.xml', `xl/worksheets/sheet${requests ?? ''}.xml`]);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) =>
      !left.has(name) &&
      strFromU8(one[name] ?? new Uint8Array()) !== strFromU8(other[name] ?? new Uint8Array()),
  );
}

function tellStates({ kept }: Outcome, sites: Sites): void {
  const states = new Map<string, number>();
  for (const { url, state, reason } of kept.rows) {
    const { hostname, pathname } = new URL(url);
    const fault = sites.faultOf(hostname, pathname);
    if (fault === null && state === 'audited') continue;
    const key = `${fault ?? 'report'}: ${state} ${reason ?? ''}`;
    states.set(key, (states.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...states].sort()) print(`    ${key} × ${String(count)}`);
}

export async function tryKills(pages = 1000, times = 20, seed = 1): Promise<void> {
  const sites = makeSites(pages, PER_HOST);
  const roll = dice(seed);
  const kills = Array.from({ length: times }, () => ({
    at: 1 + Math.floor(roll() * pages * 0.96),
    afterMs: Math.floor(roll() * 400),
  })).sort((a, b) => a.at - b.at);

  const undisturbed = await goThrough(sites, []);
  print(`  undisturbed: ${(undisturbed.tookMs / 1000).toFixed(0)} s`);
  tellStates(undisturbed, sites);
  const killed = await goThrough(sites, kills);
  print(`  killed ${String(times)} times: ${(killed.tookMs / 1000).toFixed(0)} s`);

  const { rows } = killed.kept;
  hold('rows', rows.length === pages, `${String(rows.length)} / ${String(pages)}`);
  const waiting = rows.filter(({ state }) => ['queued', 'fetching', 'opening'].includes(state));
  hold('rows still waiting', waiting.length === 0, String(waiting.length));
  hold(
    'the same JSON',
    killed.json === undisturbed.json,
    `${String(killed.json.length)} characters`,
  );
  const parts = differing(killed.workbook, undisturbed.workbook);
  hold('parts of the workbook that differ', parts.length === 0, parts.join(', ') || '0');
  for (const part of parts) {
    const texts = [killed, undisturbed].map(({ workbook }) =>
      strFromU8(workbook[part] ?? new Uint8Array()),
    );
    const at = [...(texts[0] ?? '')].findIndex((letter, index) => letter !== texts[1]?.[index]);
    for (const text of texts) print(`      ${text.slice(Math.max(0, at - 100), at + 200)}`);
  }

  const usual = counted(undisturbed.seen);
  const more = [...counted(killed.seen)].filter(
    ([key, count]) => count > (usual.get(key) ?? 0) + (killed.inFlight.get(key) ?? 0),
  );
  hold(
    'asked again without having been in flight',
    more.length === 0,
    `${String(more.length)} ${more.slice(0, 3).join(' ')}`,
  );
  const again = killed.seen.length - undisturbed.seen.length;
  print(
    `    requests: ${String(undisturbed.seen.length)} undisturbed, ${String(again)} more when killed`,
  );
  for (const [name, { seen }] of Object.entries({ undisturbed, killed })) {
    // Chromium asks by itself once more where a connection that it had kept is cut.
    const uncut = seen.filter(({ host, path }) => sites.faultOf(host, path) !== 'cut');
    const least = shortestPause(uncut);
    hold(
      `shortest pause of a host (ms), ${name}`,
      least.ms >= MIN_GAP_MS - CLOCKS_MS,
      `${String(least.ms)} ${least.of}`,
    );
    const most = mostAtOnce(seen);
    hold(`requests at once, ${name}`, most <= HOSTS_AT_ONCE, String(most));
  }
}
