/**
 * How much of a page is read: many times what the largest reports hold, and no more than is gone
 * through in a few seconds.
 */
export const MOST = {
  /** Lines, rows and pictures of a page. Reports with their site around them have up to some 1,500. */
  items: 200_000,
  /** Characters of a page. */
  text: 4_000_000,
  /** Characters of one line. */
  line: 20_000,
  /** Grid places that the cells of all tables cover. */
  slots: 1_000_000,
  /** Rows of one of the three statistical tables; the templates have up to 27. */
  rows: 1_000,
  /** Lines that may be the title of a section. */
  titles: 2_000,
  /** Leftovers, numbers （一） and statements of figures, each. */
  marks: 1_000,
} as const;

/** What has been read of a page, and whether anything was left out. */
export class Limits {
  readonly #used = { items: 0, text: 0, slots: 0 };
  #full = false;
  #met = false;

  /** Whether nothing more of the page is to be read. */
  get isFull(): boolean {
    return this.#full;
  }
  /** Whether some part of the page was not read, or is not to be. */
  get isMet(): boolean {
    return this.#met;
  }

  /** Something was left out. */
  meet(): void {
    this.#met = true;
  }

  /** Counts what was read. With the last that there is room for, reading comes to its end. */
  use(limit: 'items' | 'text' | 'slots', amount: number): void {
    this.#used[limit] += amount;
    if (this.#used[limit] < MOST[limit]) return;
    this.#full = true;
    this.#met = true;
  }

  /** What there is room for of a list. */
  within<T>(limit: 'rows' | 'titles' | 'marks', list: readonly T[]): readonly T[] {
    if (list.length <= MOST[limit]) return list;
    this.#met = true;
    return list.slice(0, MOST[limit]);
  }
}
