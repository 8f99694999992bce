import { HOSTS_AT_ONCE, NEW_RUN } from '../../src/batch';
import { countingServer } from '../../test/e2e/support/counting-server';
import { sourceOf } from '../../test/e2e/support/fixtures';
import { launchChromium } from '../../test/e2e/support/launch';
import { begin, openWorkbench } from '../../test/e2e/support/workbench-page';
import { hold, keptRun, print, untilDone } from './bench';
import { asked, CLOCKS_MS, counted, mostAtOnce, shortestPause } from './log';
import { hostName } from './sites';

/** A list over very many hosts, of which some refuse, as the hosts see it. */

const HOSTS = 200;
const PAGES = 2;
/** These have more pages, and refuse them all. */
const REFUSING = new Map([
  [20, 403],
  [90, 412],
  [150, 429],
]);
const PAGES_OF_REFUSING = 6;
const REFUSALS = 3;
const REPORT = sourceOf('clean-plain');

export async function tryManners(): Promise<void> {
  const statuses = new Map([...REFUSING].map(([host, status]) => [hostName(host), status]));
  const server = await countingServer((host, path) => {
    if (path === '/robots.txt') return { status: 404 };
    const status = statuses.get(host);
    return status === undefined ? { body: REPORT } : { status, body: 'no' };
  });
  const browser = await launchChromium({ port: server.port });
  try {
    const page = await openWorkbench(browser);
    const addresses = Array.from({ length: HOSTS }, (_, host) =>
      Array.from(
        { length: REFUSING.has(host) ? PAGES_OF_REFUSING : PAGES },
        (_unused, number) => `http://${hostName(host)}/${String(number)}.html`,
      ),
    ).flat();
    await begin(page, addresses);
    await untilDone(page, addresses.length);
    const { seen } = server;
    print(
      `    ${String(addresses.length)} pages of ${String(HOSTS)} hosts, ${String(asked(seen).length)} requests`,
    );
    const most = mostAtOnce(seen);
    hold('requests at once', most <= HOSTS_AT_ONCE, String(most));
    const least = shortestPause(seen);
    hold(
      'shortest pause of a host (ms)',
      least.ms >= NEW_RUN.gapMs - CLOCKS_MS,
      `${String(least.ms)} ${least.of}`,
    );
    for (const name of statuses.keys()) {
      const pages = [...counted(seen)].filter(([key]) => key.startsWith(`${name}/`));
      const requests = pages.filter(([key]) => !key.endsWith('/robots.txt'));
      const sum = requests.reduce((all, [, count]) => all + count, 0);
      hold(`pages asked of ${name}, which refuses`, sum === REFUSALS, String(sum));
    }
    const { rows, hosts } = await keptRun(page);
    const told = rows.filter(({ reason }) => reason === 'hostStopped').length;
    const untold = statuses.size * (PAGES_OF_REFUSING - REFUSALS);
    hold('rows that say that their host was left alone', told === untold, String(told));
    const counts = new Map<string, number>();
    for (const { host } of asked(seen)) counts.set(host, (counts.get(host) ?? 0) + 1);
    const wrong = hosts.filter(({ host, requests }) => requests !== (counts.get(host) ?? 0));
    hold(
      'hosts whose count of requests is not that of the log',
      wrong.length === 0,
      String(wrong.length),
    );
  } finally {
    await browser.close().catch(() => browser.kill());
    await server.close();
  }
}
