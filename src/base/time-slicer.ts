import type { Resumable } from './resumable';

/** Work goes on for so long (ms), then the page has its turn; tasks over 50 ms are felt. */
const SLICE_MS = 10;

/** What a browser may have for giving way; Chrome 102 and Firefox 115 have part of it or nothing. */
interface Scheduler {
  readonly yield?: () => Promise<unknown>;
  readonly postTask?: (task: () => void) => Promise<unknown>;
}

/** Lets the page do what it has to do. Timers would wait longer, in a tab out of sight a second. */
function yieldToMain(): Promise<unknown> {
  // eslint-disable-next-line no-restricted-globals -- asked for by name: who hasn't got it goes without
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work in slices, and only one work at a time: what is begun later takes the place of what is
 * under way.
 */
export class TimeSlicer<T> {
  #current: object | null = null;

  /**
   * @param clock in ms
   * @param pause resolves when the page has had its turn
   */
  constructor(
    private readonly clock: () => number = () => performance.now(),
    private readonly pause: () => Promise<unknown> = yieldToMain,
  ) {}

  /** Whether work is under way. */
  get isBusy(): boolean {
    return this.#current !== null;
  }

  /**
   * @returns what the work came to: at once where one slice is enough, else when it has; null where it
   *   was dropped
   * @throws what the work throws; a promise rejects with it
   */
  run(steps: Resumable<T>): T | Promise<T | null> {
    const me = {};
    this.#current = me;
    try {
      const first = this.#slice(steps);
      if (first.done === true) {
        this.drop();
        return first.value;
      }
    } catch (error) {
      this.drop();
      throw error;
    }
    return this.#continue(steps, me);
  }

  /** Ends the work under way; what it would have come to is not told. */
  drop(): void {
    this.#current = null;
  }

  async #continue(steps: Resumable<T>, me: object): Promise<T | null> {
    for (;;) {
      await this.pause();
      if (this.#current !== me) return null;
      try {
        const step = this.#slice(steps);
        if (step.done !== true) continue;
        this.drop();
        return step.value;
      } catch (error) {
        this.drop();
        throw error;
      }
    }
  }

  #slice(steps: Resumable<T>): IteratorResult<undefined, T> {
    const end = this.clock() + SLICE_MS;
    for (;;) {
      const step = steps.next();
      if (step.done === true || this.clock() >= end) return step;
    }
  }
}

/**
 * Does all of some work in slices, beside whatever else is done in slices.
 * @throws what the work throws
 */
export const inSlices = async <T>(steps: Resumable<T>): Promise<T> =>
  // Dropped by nobody, it comes to what it comes to.
  (await new TimeSlicer<T>().run(steps)) as T;
