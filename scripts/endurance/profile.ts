import type { CDPSession, Protocol } from 'puppeteer-core';
import { print } from './bench';

/** Which functions of a page take how much time. A build with `minify: false` says them by name. */

const INTERVAL_US = 500;
/** So many are listed. */
const LISTED = 40;

type Profile = Protocol.Profiler.Profile;

export async function beginProfile(cdp: CDPSession): Promise<void> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await cdp.send('Profiler.start');
}

function nameOf({ callFrame }: Protocol.Profiler.ProfileNode): string {
  const { functionName, url, lineNumber } = callFrame;
  const file = url.split('/').at(-1) ?? '';
  return `${functionName || '(anonymous)'} ${file}:${String(lineNumber + 1)}`;
}

/** Time (µs) of each function, by itself and with what it calls. */
function timesOf({ nodes, samples = [], timeDeltas = [] }: Profile): {
  readonly itself: ReadonlyMap<string, number>;
  readonly inAll: ReadonlyMap<string, number>;
} {
  const byNode = new Map<number, number>();
  samples.forEach((id, index) => byNode.set(id, (byNode.get(id) ?? 0) + (timeDeltas[index] ?? 0)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const itself = new Map<string, number>();
  const inAll = new Map<string, number>();
  const add = (times: Map<string, number>, name: string, time: number) =>
    times.set(name, (times.get(name) ?? 0) + time);
  const walk = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (!node) return 0;
    const name = nameOf(node);
    const mine = byNode.get(id) ?? 0;
    add(itself, name, mine);
    const here = new Set([...above, name]);
    const all = (node.children ?? []).reduce((sum, child) => sum + walk(child, here), mine);
    if (!above.has(name)) add(inAll, name, all);
    return all;
  };
  const [root] = nodes;
  if (root) walk(root.id, new Set());
  return { itself, inAll };
}

/** Says which functions took most of the time, in ms a report. */
export async function sayProfile(cdp: CDPSession, reports: number): Promise<void> {
  const { profile } = await cdp.send('Profiler.stop');
  const { itself, inAll } = timesOf(profile);
  for (const [what, times] of [
    ['by itself', itself],
    ['with what it calls', inAll],
  ] as const) {
    print(`    ms a report, each function ${what}:`);
    const ordered = [...times].sort((a, b) => b[1] - a[1]).slice(0, LISTED);
    for (const [name, time] of ordered)
      print(`      ${(time / 1000 / reports).toFixed(2).padStart(6)} ${name}`);
  }
}
