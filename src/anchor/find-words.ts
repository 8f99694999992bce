import { editDistance } from '../base/edit-distance';
import { squeeze } from '../template';
import type { OwnTarget } from '../result';

/** Finds words of a page again that a person once chose, though the page has changed since. */

/** Where the words stand in the text of the page, and whether they are others now. */
export interface FoundWords {
  readonly from: number;
  readonly to: number;
  readonly isChanged: boolean;
}

/** Words at least so long are told apart by themselves; shorter ones by what stands beside them. */
const MIN_DISTINCT_CHARS = 12;
/** With so much of it on each side, it is the same place. */
const MIN_BESIDE_CHARS = 4;
/** So much of what stands beside them is looked for where the words themselves are gone. */
const CONTEXT_CHARS = 12;
const MIN_CONTEXT_CHARS = 4;
/** What has taken the place of words is as long as they were, and so many characters more. */
const MAX_GROWTH_CHARS = 40;
/** Shorter words that have changed are others; of longer ones the beginning is compared. */
const MIN_COMPARED_CHARS = 8;
const MAX_COMPARED_CHARS = 300;
/** As many characters may have changed, of all. */
const MAX_CHANGED_SHARE = 0.4;
/** A page may have endlessly many of the same words. */
const MAX_OCCURRENCES = 200;

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < MAX_OCCURRENCES;
    at = text.indexOf(words, at + 1)
  )
    found.push(at);
  return found;
}

/** How many characters two texts have in common, from the end or from the beginning. */
function commonChars(a: string, b: string, from: 'start' | 'end'): number {
  const of = (text: string, index: number) =>
    text.charAt(from === 'start' ? index : text.length - 1 - index);
  let count = 0;
  while (count < Math.min(a.length, b.length) && of(a, count) === of(b, count)) count += 1;
  return count;
}

interface Wanted {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** The words themselves, where what stands beside them is likest, and how much of that is there. */
interface Unchanged {
  readonly found: FoundWords;
  readonly before: number;
  readonly behind: number;
}

function likestUnchanged(text: string, { prefix, exact, suffix }: Wanted): Unchanged | null {
  let best: Unchanged | null = null;
  for (const from of occurrences(text, exact)) {
    const to = from + exact.length;
    const before = commonChars(prefix, text.slice(Math.max(0, from - prefix.length), from), 'end');
    const behind = commonChars(suffix, text.slice(to, to + suffix.length), 'start');
    if (!best || before + behind > best.before + best.behind)
      best = { found: { from, to, isChanged: false }, before, behind };
  }
  return best;
}

/**
 * The words as they were, or what has taken their place. Short ones stand on a page more than once: where
 * something else stands beside them, it is asked first what stands where they were.
 */
function unchanged(text: string, wanted: Wanted): FoundWords | null {
  const { prefix, exact, suffix } = wanted;
  const best = likestUnchanged(text, wanted);
  if (!best) return null;
  const isBeside = (common: number, all: string) =>
    common >= Math.min(all.length, MIN_BESIDE_CHARS);
  const isSure = isBeside(best.before, prefix) && isBeside(best.behind, suffix);
  if (isSure || exact.length >= MIN_DISTINCT_CHARS) return best.found;
  const other = between(text, wanted);
  if (other) return other;
  return (best.before + best.behind) * 2 >= prefix.length + suffix.length ? best.found : null;
}

/** What stands between what stood before the words and what stood behind them. */
function between(text: string, { prefix, exact, suffix }: Wanted): FoundWords | null {
  const [before, behind] = [prefix.slice(-CONTEXT_CHARS), suffix.slice(0, CONTEXT_CHARS)];
  if (before.length < MIN_CONTEXT_CHARS || behind.length < MIN_CONTEXT_CHARS) return null;
  let best: FoundWords | null = null;
  for (const at of occurrences(text, before)) {
    const from = at + before.length;
    const to = text.indexOf(behind, from);
    if (to <= from || to - from > exact.length * 2 + MAX_GROWTH_CHARS) continue;
    if (!best || to - from < best.to - best.from) best = { from, to, isChanged: true };
  }
  return best;
}

/** Words that are much the same: a part of them stands there as it did. */
function alike(text: string, { exact }: Wanted): FoundWords | null {
  const words = exact.slice(0, MAX_COMPARED_CHARS);
  if (words.length < MIN_COMPARED_CHARS) return null;
  const size = Math.max(MIN_CONTEXT_CHARS, Math.floor(words.length / 4));
  let best: { from: number; distance: number } | null = null;
  for (let part = 0; part + size <= words.length; part += size)
    for (const at of occurrences(text, words.slice(part, part + size)).slice(0, 20)) {
      const from = Math.max(0, at - part);
      const distance = editDistance(words, text.slice(from, from + words.length));
      if (!best || distance < best.distance) best = { from, distance };
    }
  if (!best || best.distance > words.length * MAX_CHANGED_SHARE) return null;
  return { from: best.from, to: Math.min(text.length, best.from + exact.length), isChanged: true };
}

/**
 * Finds words in the text of a page: as they were, else what has taken their place, else the likest.
 * @param text of the page, see `pageText`
 * @returns null where the page has nothing like them
 */
export function findWords(text: string, quote: OwnTarget['quote']): FoundWords | null {
  const wanted = {
    prefix: squeeze(quote.prefix),
    exact: squeeze(quote.exact),
    suffix: squeeze(quote.suffix),
  };
  if (wanted.exact === '') return null;
  return unchanged(text, wanted) ?? between(text, wanted) ?? alike(text, wanted);
}
