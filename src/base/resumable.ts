/**
 * Work that can be put aside: it pauses wherever it yields, and returns what it came to. A page may
 * change while it is put aside.
 */
export type Resumable<T> = Generator<undefined, T, undefined>;

/** Does all of some work at once. */
export function runToEnd<T>(steps: Resumable<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Nodes, lines or rows between two pauses: some tenths of a millisecond. */
const NODES_PER_YIELD = 128;
/** Characters that count as much as one of them; few lines of a report have more. */
const CHARS_PER_NODE = 128;

/** Tells when a pause is due: after so many nodes, lines or rows, the sooner the longer they are. */
export class YieldBudget {
  #done = 0;

  /** Something was gone through, with so many characters. */
  add(length: number, count = 1): void {
    this.#done += count + length / CHARS_PER_NODE;
  }

  /** Whether to pause now; the next pause is then due as much later. */
  takePause(): boolean {
    if (this.#done < NODES_PER_YIELD) return false;
    this.#done = 0;
    return true;
  }
}
