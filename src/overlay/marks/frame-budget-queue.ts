/** So long (ms) may be read and so long be drawn in one turn; the browser has its own work to do. */
const MEASURE_BUDGET_MS = 6;
const PAINT_BUDGET_MS = 8;
/** So many are done before the clock is looked at. */
const ITEMS_PER_CLOCK_CHECK = 8;
/** So many may be drawn in one turn: each has its style, its layout and its paint to come. */
const MAX_PAINTED = 40;

/** Tells when a turn is over. */
function limitOf(isShort: boolean, time: number, most = Infinity): () => boolean {
  const end = performance.now() + time;
  let count = -1;
  return () => {
    count += 1;
    if (!isShort || count === 0) return false;
    return count >= most || (count % ITEMS_PER_CLOCK_CHECK === 0 && performance.now() > end);
  };
}

/** Something that is looked at again and again, and drawn where it has changed. */
interface Turn<Item> {
  readonly item: Item;
  /** Whether it is still to be looked at in this round. */
  isDue: boolean;
  /** Whether it is still to be drawn; from the first on, so that everything is drawn once. */
  hasChanged: boolean;
  /** When it was drawn last, by number of drawings. */
  drawn: number;
  rank: number;
}

/**
 * Divides the work on many things into turns, each short enough for a frame. A round looks at
 * everything once, and draws what has changed. Before the round is through another may begin; what
 * is far comes to its turn all the same, since of things equally near the one drawn longest ago comes
 * first.
 */
export class FrameBudgetQueue<Item> {
  readonly #turns: readonly Turn<Item>[];
  readonly #turnOf: ReadonlyMap<Item, Turn<Item>>;
  #order: readonly Turn<Item>[];
  #isOrdered = false;
  #preferred: Item | null = null;
  #drawings = 0;

  constructor(items: readonly Item[]) {
    this.#turns = items.map((item) => ({
      ...{ item, isDue: true, hasChanged: true, drawn: 0, rank: 0 },
    }));
    this.#turnOf = new Map(this.#turns.map((turn) => [turn.item, turn]));
    this.#order = this.#turns;
  }

  /** Begins another round: everything is to be looked at anew. */
  begin(): void {
    this.#isOrdered = false;
    for (const turn of this.#turns) turn.isDue = true;
  }

  /** Puts one before all others in the next round. */
  prioritize(item: Item): void {
    this.#preferred = item;
    this.#isOrdered = false;
  }

  /**
   * Says what comes first in this round; asks nothing after its first turn.
   * @param distance how far off an item is; the least comes first
   */
  order(distance: (item: Item) => number): void {
    if (this.#isOrdered) return;
    this.#isOrdered = true;
    for (const turn of this.#turns)
      turn.rank = turn.item === this.#preferred ? -1 : distance(turn.item);
    this.#preferred = null;
    this.#order = [...this.#turns].sort((a, b) => a.rank - b.rank || a.drawn - b.drawn);
  }

  /** What is to be looked at in this turn. @param isShort whether the rest is left to the next one */
  *toMeasure(isShort: boolean): Generator<Item> {
    const isOver = limitOf(isShort, MEASURE_BUDGET_MS);
    for (const turn of this.#order) {
      if (!turn.isDue) continue;
      if (isOver()) return;
      turn.isDue = false;
      yield turn.item;
    }
  }

  /** Says that an item is to be drawn. */
  change(item: Item): void {
    const turn = this.#turnOf.get(item);
    if (turn) turn.hasChanged = true;
  }

  /** What is to be drawn in this turn. @param isShort whether the rest is left to the next one */
  *toPaint(isShort: boolean): Generator<Item> {
    const isOver = limitOf(isShort, PAINT_BUDGET_MS, MAX_PAINTED);
    for (const turn of this.#order) {
      // What has not been looked at lies elsewhere than it is drawn: not to be drawn there again.
      if (!turn.hasChanged || turn.isDue) continue;
      if (isOver()) return;
      turn.hasChanged = false;
      turn.drawn = this.#drawings += 1;
      yield turn.item;
    }
  }

  /** Whether everything has been looked at and drawn. */
  get isDone(): boolean {
    return this.#turns.every(({ isDue, hasChanged }) => !isDue && !hasChanged);
  }
}
