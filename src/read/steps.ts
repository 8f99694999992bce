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
export const STRIDE = 128;

/** Goes through a list with a pause now and then. */
export function* eachOf<T>(
  list: readonly T[],
  visit: (value: T, index: number) => void,
): Steps<void> {
  for (let index = 0; index < list.length; index += 1) {
    visit(list[index] as T, index);
    if (index % STRIDE === STRIDE - 1) yield;
  }
}
