/**
 * How much of a page is read: many times what the largest reports hold, and no more than is gone
 * through in a few seconds.
 */
export const READ_LIMITS = {
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
  #isExceeded = false;

  /** Whether nothing more of the page is to be read. */
  get isFull(): boolean {
    return this.#full;
  }
  /** Whether some part of the page was not read, or is not to be. */
  get exceeded(): boolean {
    return this.#isExceeded;
  }

  /** Something was left out. */
  markExceeded(): void {
    this.#isExceeded = true;
  }

  /** Counts what was read. With the last that there is room for, reading comes to its end. */
  use(limit: 'items' | 'text' | 'slots', amount: number): void {
    this.#used[limit] += amount;
    if (this.#used[limit] < READ_LIMITS[limit]) return;
    this.#full = true;
    this.#isExceeded = true;
  }

  /** What there is room for of a list. */
  truncate<T>(limit: 'rows' | 'titles' | 'marks', list: readonly T[]): readonly T[] {
    if (list.length <= READ_LIMITS[limit]) return list;
    this.#isExceeded = true;
    return list.slice(0, READ_LIMITS[limit]);
  }
}
