import { parseRobots, type Robots } from '../network';
import type { BatchHost, BatchRow } from './row';

/** What the robots.txt of hosts says, read once for each, and once for each row that waits. */
export class KnownRobots {
  readonly #byHost = new Map<string, Robots>();
  /** By the numbers of rows: asked for every row each time that something is due. */
  readonly #allowed = new Map<number, { readonly by: Robots; readonly isAllowed: boolean }>();

  /** What a host wants; null where it was not asked yet. */
  of({ host, robots }: BatchHost): Robots | null {
    if (robots === null) return null;
    let known = this.#byHost.get(host);
    if (!known) this.#byHost.set(host, (known = parseRobots(`http://${host}`, robots)));
    return known;
  }

  /** Whether it lets a page be fetched, whichever door of the host that is behind. */
  allows({ id, url }: BatchRow, host: BatchHost): boolean {
    const robots = this.of(host);
    if (!robots) return true;
    const known = this.#allowed.get(id);
    if (known?.by === robots) return known.isAllowed;
    const { pathname, search } = new URL(url);
    const isAllowed = robots.allows(`http://${host.host}${pathname}${search}`);
    this.#allowed.set(id, { by: robots, isAllowed });
    return isAllowed;
  }

  /** The robots.txt of a host has come anew. */
  forget(host: string): void {
    this.#byHost.delete(host);
  }

  /** The list is empty. */
  forgetRows(): void {
    this.#allowed.clear();
  }
}
