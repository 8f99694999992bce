import type { Report } from '../report';
import { BREAK, comparableText, MIN_RUN, type ComparableText } from './comparable-text';

/** Text that stands in another report as well: which, where, and how much of all. */

/** A stretch of the running text of a report, see `runningText`; offsets count UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words that stand in two reports; figures in them may differ. */
export interface SharedText {
  readonly here: Stretch;
  readonly there: Stretch;
}

export interface CopiedText {
  /** The share of the characters of this report that stand in the other, 0 to 1; 0 of none. */
  readonly share: number;
  /** Characters compared: words alone, without what stands in every report. */
  readonly size: number;
  /** In the order of this report. */
  readonly passages: readonly SharedText[];
}

/** Places in the other text that are tried for the longest run; of a text that repeats one sentence. */
const MAX_TRIED = 48;

/** A run of a text that stands in another one, from a place of that on. */
interface Run {
  readonly at: number;
  readonly length: number;
}

/** No hash: the run goes over a break, or the end. */
const NONE = -1;
const BASE = 31;
/** What the first character of a run has become by its last. */
const FIRST = /* @__PURE__ */ Array.from({ length: MIN_RUN }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/** A hash of the `MIN_RUN` characters that begin at each place, each worked out from the one before. */
function hashesOf(codes: Int32Array): Int32Array {
  const hashes = new Int32Array(codes.length).fill(NONE);
  let hash = 0;
  let length = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] as number;
    length = code === BREAK ? 0 : length + 1;
    hash = length === 0 ? 0 : (Math.imul(hash, BASE) + code) | 0;
    if (length > MIN_RUN) hash = (hash - Math.imul(FIRST, codes[index - MIN_RUN] as number)) | 0;
    if (length >= MIN_RUN) hashes[index - MIN_RUN + 1] = (hash ^ (hash >>> 15)) & 0x7fffffff;
  }
  return hashes;
}

/** Where each run of `MIN_RUN` characters of a text begins, by its hash. */
class Runs {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  constructor(private readonly codes: Int32Array) {
    let buckets = 1024;
    while (buckets < codes.length * 2) buckets *= 2;
    this.#mask = buckets - 1;
    this.#heads = new Int32Array(buckets).fill(NONE);
    this.#next = new Int32Array(codes.length);
    const hashes = hashesOf(codes);
    // Backwards, so that the first of several comes first.
    for (let at = codes.length - MIN_RUN; at >= 0; at -= 1) {
      const hash = hashes[at] as number;
      if (hash === NONE) continue;
      const bucket = hash & this.#mask;
      this.#next[at] = this.#heads[bucket] as number;
      this.#heads[bucket] = at;
    }
  }

  /** The longest run of another text, from a place on, that stands in this one; null for none. */
  longestAt(other: Int32Array, from: number, hash: number): Run | null {
    let best: Run | null = null;
    let tried = 0;
    let at = this.#heads[hash & this.#mask] as number;
    for (; at !== NONE && tried < MAX_TRIED; at = this.#next[at] as number) {
      const length = this.#lengthAt(at, other, from);
      if (length < MIN_RUN) continue;
      tried += 1;
      if (best === null || length > best.length) best = { at, length };
    }
    return best;
  }

  #lengthAt(at: number, other: Int32Array, from: number): number {
    const { codes } = this;
    let length = 0;
    while (
      at + length < codes.length &&
      from + length < other.length &&
      codes[at + length] === other[from + length] &&
      codes[at + length] !== BREAK
    )
      length += 1;
    return length;
  }
}

/** From the first to the last character of a run, in the running text. */
const stretchOf = ({ offsets }: ComparableText, from: number, length: number): Stretch => ({
  from: offsets[from] ?? 0,
  to: (offsets[from + length - 1] ?? 0) + 1,
});

/**
 * How much of a report's running text stands in another one: the characters in runs of eight and more,
 * in any order. Figures count as one character each and are all alike; punctuation, tables, the words
 * of the template and phrases that all reports have are left out on both sides.
 */
export function copiedText(
  report: Pick<Report, 'statements'>,
  earlier: Pick<Report, 'statements'>,
): CopiedText {
  const [here, there] = [comparableText(report), comparableText(earlier)];
  const runs = new Runs(there.codes);
  const hashes = hashesOf(here.codes);
  const countedIn = (from: number, to: number): number =>
    (here.counted[to] ?? 0) - (here.counted[from] ?? 0);
  const passages: SharedText[] = [];
  let covered = 0;
  let end = 0;
  for (let from = 0; from + MIN_RUN <= here.codes.length;) {
    const hash = hashes[from] as number;
    const run = hash === NONE ? null : runs.longestAt(here.codes, from, hash);
    if (!run || countedIn(from, from + run.length) < MIN_RUN) {
      from += 1;
      continue;
    }
    // A run may begin in the end of the one before.
    const fresh = Math.max(from, end);
    end = Math.max(end, from + run.length);
    if (end > fresh) {
      covered += countedIn(fresh, end);
      passages.push({
        here: stretchOf(here, fresh, end - fresh),
        there: stretchOf(there, run.at + fresh - from, end - fresh),
      });
    }
    from = Math.max(from + 1, end - MIN_RUN + 1);
  }
  return { share: here.size === 0 ? 0 : covered / here.size, size: here.size, passages };
}
