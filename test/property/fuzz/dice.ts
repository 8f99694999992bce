import { seededRandom } from '../../../samples/figures';

/** Seeded choices: the same seed makes the same choices everywhere. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** A whole number from 0 up to, not including, a limit; 0 where the limit is 0. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }
  /** @throws Error on an empty list */
  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
  /** A count that is mostly small and seldom large: up to 2, up to 12, or up to a limit. */
  length(limit: number): number {
    return 1 + this.below(this.oneIn(12) ? limit : this.oneIn(3) ? 12 : 2);
  }
}
