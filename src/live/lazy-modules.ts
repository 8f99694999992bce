import type { FrameParts } from './frame';

/** A part that doesn't come within so long (ms) is done without; asked for again, it may come. */
const LOAD_TIMEOUT_MS = 8000;

/** Parts of the extension that come into a page only when they are needed. */
export class LazyModules {
  readonly #loaded: Partial<FrameParts> = {};
  readonly #waiting = new Map<keyof FrameParts, ((here: boolean) => void)[]>();

  /**
   * @param fetch asks for a part, which is then given to `take`
   *   - `isMissing`: whether it is still wanted
   */
  constructor(private readonly fetch: (part: keyof FrameParts, isMissing: () => boolean) => void) {}

  /** A part, at once or when it has come; null where it doesn't. */
  async load<P extends keyof FrameParts>(part: P): Promise<FrameParts[P] | null> {
    if (this.#loaded[part] === undefined) await this.#arrival(part);
    return this.#loaded[part] ?? null;
  }

  /** A part that has come; undefined before. Asks for nothing. */
  get<P extends keyof FrameParts>(part: P): FrameParts[P] | undefined {
    return this.#loaded[part];
  }

  provide<P extends keyof FrameParts>(part: P, value: FrameParts[P]): void {
    this.#loaded[part] = value;
    this.#settle(part, true);
  }

  #arrival(part: keyof FrameParts): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(part);
      if (waiting) {
        waiting.push(resolve);
        return;
      }
      this.#waiting.set(part, [resolve]);
      setTimeout(() => this.#settle(part, false), LOAD_TIMEOUT_MS);
      this.fetch(part, () => this.#waiting.has(part));
    });
  }

  #settle(part: keyof FrameParts, here: boolean): void {
    const waiting = this.#waiting.get(part) ?? [];
    this.#waiting.delete(part);
    for (const resolve of waiting) resolve(here);
  }
}
