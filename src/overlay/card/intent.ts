/** Milliseconds the pointer rests on a mark before its card opens, and is away before it closes. */
const OPEN_AFTER = 200;
const CLOSE_AFTER = 320;

/**
 * What a reader means by moving the pointer: passing over a mark opens nothing, and the way from a
 * mark into its card closes nothing. Only the last wish counts.
 */
export class Intent {
  #timer = 0;

  constructor(private readonly view: Window) {}

  open(then: () => void): void {
    this.#after(OPEN_AFTER, then);
  }

  close(then: () => void): void {
    this.#after(CLOSE_AFTER, then);
  }

  /** Drops what was to happen. */
  forget(): void {
    this.view.clearTimeout(this.#timer);
  }

  #after(milliseconds: number, then: () => void): void {
    this.forget();
    this.#timer = this.view.setTimeout(then, milliseconds);
  }
}
