import type { SeenRequest } from '../../test/e2e/support/counting-server';

/** What the log of the hosts says of the manners of a run. */

/** What clocks of two programs differ by (ms). */
export const CLOCKS_MS = 10;

/** Requests but for what the tab of a page asks for besides, which is the browser's. */
export const asked = (seen: readonly SeenRequest[]): readonly SeenRequest[] =>
  seen.filter(({ path }) => path !== '/favicon.ico');

/** The shortest time from one request of a host to its next (ms), and which that was. */
export function shortestPause(seen: readonly SeenRequest[]): { ms: number; of: string } {
  const last = new Map<string, number>();
  let least = { ms: Infinity, of: '' };
  for (const { host, path, from } of asked(seen)) {
    const ms = from - (last.get(host) ?? -Infinity);
    if (ms < least.ms) least = { ms, of: host + path };
    last.set(host, from);
  }
  return least;
}

/** The most requests that waited for their answers at a time; those that got none aside. */
export function mostAtOnce(seen: readonly SeenRequest[]): number {
  const steps = asked(seen).flatMap(({ from, to }) => [
    { at: from, by: 1 },
    { at: to ?? from, by: -1 },
  ]);
  steps.sort((a, b) => a.at - b.at || a.by - b.by);
  let now = 0;
  let most = 0;
  for (const { by } of steps) most = Math.max(most, (now += by));
  return most;
}

/** Requests by address. */
export function counted(seen: readonly SeenRequest[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { host, path } of asked(seen))
    counts.set(host + path, (counts.get(host + path) ?? 0) + 1);
  return counts;
}
