/** So many placings in a row that moved nothing are no storm yet. */
const FREE_MISSES = 4;
/** The first wait after that; each further miss doubles it, up to the last. */
const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 800;
/** A page that rested for so long begins afresh. */
const REST_MS = 2000;

/**
 * Places marks when the page hints that they may have moved, such as by a class that changes. A page
 * may do so at every frame for nothing: each placing that moved no mark makes the next one wait
 * longer, one that did ends the waits. Without hints there is no timer.
 */
export class Hints {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #misses = 0;
  /** Whether a placing is under way that a hint has asked for. */
  #isAwaited = false;
  #last = -Infinity;

  /** @param place has the marks placed; `placed` is to be called when that is through */
  constructor(
    private readonly place: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Something changed that may move marks. */
  take(): void {
    const now = performance.now();
    if (now - this.#last > REST_MS) this.#misses = 0;
    this.#last = now;
    if (this.#timer !== undefined) return;
    const doublings = this.#misses - FREE_MISSES;
    if (doublings < 0) this.#place();
    else
      this.#timer = setTimeout(
        () => {
          this.#timer = undefined;
          this.#place();
        },
        Math.min(FIRST_DELAY_MS * 2 ** doublings, MAX_DELAY_MS),
      );
  }

  /**
   * All marks have been placed, whatever asked for it.
   * @param hasMoved whether that moved any, or changed how it looks
   */
  placed(hasMoved: boolean): void {
    if (hasMoved) this.#misses = 0;
    else if (this.#isAwaited) this.#misses += 1;
    this.#isAwaited = false;
  }

  #place(): void {
    this.#isAwaited = true;
    this.place();
  }
}
