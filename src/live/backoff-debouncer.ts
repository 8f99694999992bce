/** When to look at a page that changes. In milliseconds. */
export interface DebounceSettings {
  /** Look when nothing has changed for so long … */
  readonly quiet: number;
  /** … or when changes have been coming for so long. */
  readonly most: number;
}

/** However often a page changes for nothing, it is looked at again after so long. */
const MAX_DELAY_MS = 60_000;

/**
 * Runs a task some time after the last of several touches, and ever later where it was for nothing:
 * each such run doubles the waits up to a minute, one that was not sets them back. Without touches
 * there is no timer.
 */
export class BackoffDebouncer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the touches began that wait for a run, when the last one came, and when the last run was. */
  #first = 0;
  #last = 0;
  #ran = 0;
  #factor = 1;

  /** @param task tells whether it was for anything, perhaps later */
  constructor(
    private readonly settings: DebounceSettings,
    private readonly task: () => boolean | Promise<boolean>,
  ) {}

  /**
   * Something changed.
   * @param urgent wait no longer than at first, whatever was for nothing before
   */
  trigger(urgent = false): void {
    const now = performance.now();
    this.#last = now;
    const idle = this.#timer === undefined;
    const hurry = this.#factor > 1 && (urgent || (idle && now - this.#ran > MAX_DELAY_MS));
    if (hurry) this.#factor = 1;
    if (idle) this.#first = now;
    if (idle || hurry) this.#arm();
  }

  /** Forgets the touches, and the waits that have grown. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#factor = 1;
  }

  get #due(): number {
    const wait = (time: number) => Math.min(time * this.#factor, MAX_DELAY_MS);
    return Math.min(this.#last + wait(this.settings.quiet), this.#first + wait(this.settings.most));
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fire(), this.#due - performance.now());
  }

  #fire(): void {
    // Touches since then have moved the time; a new timer for each would cost more than this.
    if (performance.now() < this.#due) {
      this.#arm();
      return;
    }
    this.#timer = undefined;
    this.#ran = performance.now();
    const told = this.task();
    if (typeof told === 'boolean') this.#adjust(told);
    else void told.then((late) => this.#adjust(late));
  }

  #adjust(hadEffect: boolean): void {
    this.#factor = hadEffect ? 1 : Math.min(this.#factor * 2, MAX_DELAY_MS);
  }
}
