/**
 * Work that can be put aside: it pauses wherever it yields, and returns what it came to. A page may
 * change while it is put aside.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of some work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Nodes, lines or rows between two pauses: some tenths of a millisecond. */
const STRIDE = 128;
/** Characters that count as much as one of them; few lines of a report have more. */
const LENGTH = 128;

/** Tells when a pause is due: after so many nodes, lines or rows, the sooner the longer they are. */
export class Stride {
  #done = 0;

  /** Something was gone through, with so many characters. */
  add(length: number, count = 1): void {
    this.#done += count + length / LENGTH;
  }

  /** Whether to pause now; the next pause is then due as much later. */
  get isOver(): boolean {
    if (this.#done < STRIDE) return false;
    this.#done = 0;
    return true;
  }
}
