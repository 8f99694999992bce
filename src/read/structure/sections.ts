import { memoize, memoizeByObject } from '../../base/memoize';
import { YieldBudget, type Resumable } from '../../base/resumable';
import * as unclobbered from '../../dom/clobbering';
import type { Anchor } from '../../report';
import { splitNumber, wordsOf, type SectionKey, type SectionSpec } from '../../template';
import { Limits, READ_LIMITS } from '../limits';
import { similarity } from '../match/align';
import { lengthOf, type Item } from '../page/walk';
import type { Cell, GridRow } from '../tables/grid';

/** A section title found on the page. */
export interface SectionTitle {
  readonly key: SectionKey;
  /** Index of its item, and of the first item after it. */
  readonly index: number;
  readonly next: number;
  /** As printed, number included. */
  readonly raw: string;
  readonly words: string;
  readonly ordinal: number | null;
  /** Whether its number is in brackets, or missing where the other titles are numbered. */
  readonly misnumbered: boolean;
  readonly place: Anchor;
  /** Text of the section that stands in the same line as the title; empty where there is none. */
  readonly trailing: string;
}

interface Candidate extends SectionTitle {
  readonly score: number;
  /** The very words of the template, however numbered. */
  readonly exact: boolean;
  /** Too short to be a title but in its place. */
  readonly short: boolean;
  readonly style: NumberStyle;
}
type NumberStyle = ReturnType<typeof splitNumber>['style'];

/** A title with a number is no longer than this; anything longer is a sentence. */
const TITLE_LENGTH = 45;
const MIN_SIMILARITY = 0.6;
const RECOGNISED = 0.5;
const ACCEPTED = 0.6;
/**
 * Candidates this close to the best one are copies of the same title, not inferior readings; so is
 * every candidate with the very words of the template.
 */
const TIE = 0.15;
/** The last run of a page has its footer below it, too: it takes more than that to come before the first. */
const CLEARLY_MORE = 1.5;
/** So many lines in brackets have the very words and numbers of titles by no accident. */
const BRACKETED_NEEDED = 4;

/** What the style of the number says about whether a line is one of the six titles. */
function numberScore(style: NumberStyle, sameOrdinal: boolean): number {
  if (style === 'top') return sameOrdinal ? 0.3 : 0.1;
  if (style === 'digit') return sameOrdinal ? 0.1 : -0.25;
  if (style === 'bracket') return -0.6;
  return -0.3;
}

interface Heading {
  /** As printed, and as compared. */
  readonly raw: string;
  readonly text: string;
  readonly index: number;
  readonly next: number;
  readonly place: () => Anchor;
  /** Whether it is a row of a table, where only near certainty counts. */
  readonly inTable: boolean;
}

/** Lines longer than this are not broken titles, nor parts of one. */
const BROKEN_TITLE_LENGTH = 20;

/**
 * Finds the six section titles, whatever they are set in: headings, bold paragraphs, lines of one
 * block, table cells.
 *
 * Titles quoted in running text are too long to be titles; in a table of contents or a second copy
 * of the text they come in runs of their own, of which the one with most below it is taken.
 *
 * @param items the page in reading order
 * @param specs the sections of the format
 * @param isShown asked only where titles occur more than once, to pass over copies that style sheets
 *   hide
 * @returns titles in the order of the page, at most one for each section
 */
export function* findSections(
  items: readonly Item[],
  specs: readonly SectionSpec[],
  isShown: (element: Element) => boolean = () => true,
  limits = new Limits(),
): Resumable<SectionTitle[]> {
  const readingsAs = readerOf(specs);
  const budget = new YieldBudget();
  let candidates: Candidate[] = [];
  for (let index = 0; index < items.length && candidates.length <= READ_LIMITS.titles; index += 1) {
    for (const heading of headingsAt(items, index)) {
      const readings = readingsAs(heading.text);
      if (readings.length > 0) candidates.push(...candidatesFor(heading, readings));
    }
    budget.add(lengthOf(items[index] as Item));
    if (budget.takePause()) yield;
  }
  candidates = filterByNumbering(limits.truncate('titles', candidates), specs);

  const best = new Map<SectionKey, number>();
  for (const { key, score } of candidates) best.set(key, Math.max(best.get(key) ?? 0, score));
  const nearBest = candidates.filter(
    ({ key, score, exact }) => exact || score >= (best.get(key) ?? 0) - TIE,
  );
  return chooseRun(nearBest, items.length, isShown);
}

/** The candidates that the numbers of the others bear out. */
function filterByNumbering(
  candidates: readonly Candidate[],
  specs: readonly SectionSpec[],
): Candidate[] {
  const numbered = candidates.filter(({ style, score }) => style === 'top' && score > 1);
  const plain = candidates.filter(({ style, short }) => style !== 'bracket' && !short);
  if (numbered.length < 2) {
    const known = keysOf(plain);
    const bracketed = candidates.filter(({ style, key }) => style === 'bracket' && !known.has(key));
    if (keysOf(bracketed).size < BRACKETED_NEEDED) return plain;
    const titles = bracketed.map((candidate) => ({ ...candidate, misnumbered: true }));
    return [...plain, ...titles].sort((a, b) => a.index - b.index);
  }
  // Where the titles are numbered 一、二、三、, lines numbered otherwise are sub-headings, but for the
  // very words of a section that has no other title, where that belongs.
  const titles = plain.filter(({ style, score }) => style === 'top' || score >= 1);
  const known = keysOf(titles);
  const counted = keysOf(numbered);
  const starts = new Set(candidates.map(({ index }) => index));
  const lost = candidates
    .filter(({ key, style, short, exact, next }) => {
      if (known.has(key)) return false;
      // Nothing between two of them: a table of contents.
      return short || (style === null && exact && !starts.has(next));
    })
    .filter((candidate) => {
      const order = specs.map(({ key }) => key);
      const there = order.filter((key) => key === candidate.key || counted.has(key));
      return isInPlace(candidate, numbered, there);
    })
    .map((candidate) => ({ ...candidate, misnumbered: !candidate.short && !isListed(candidate) }));
  return [...titles, ...lost].sort((a, b) => a.index - b.index);
}

const keysOf = (candidates: readonly Candidate[]): ReadonlySet<SectionKey> =>
  new Set(candidates.map(({ key }) => key));

/** Whether the titles before and behind a candidate are those that the format has there. */
function isInPlace(
  { key, index }: Candidate,
  numbered: readonly Candidate[],
  order: readonly SectionKey[],
): boolean {
  const before = numbered.filter((title) => title.index < index).at(-1)?.key;
  const after = numbered.find((title) => title.index > index)?.key;
  const position = order.indexOf(key);
  const [first, last] = [order[0], order.at(-1)];
  // Before the first and behind the last there is nothing, or a copy of the text.
  return (
    (before ?? last) === (order[position - 1] ?? last) &&
    (after ?? first) === (order[position + 1] ?? first)
  );
}

/** Whether the page counts a title itself, as an item of a list. */
const isListed = ({ place }: Candidate): boolean =>
  place.elements.some((element) => unclobbered.closest(element, 'li') !== null);

/** What may be a title where an item stands: a line, two lines together, the only cell of a row. */
function headingsAt(items: readonly Item[], index: number): Heading[] {
  const item = items[index];
  if (item?.kind === 'row') {
    const cell = onlyCell(item.row);
    if (!cell) return [];
    const place = (): Anchor => ({ kind: 'heading', elements: [cell.element] });
    return [{ raw: cell.raw, text: cell.text, index, next: index + 1, place, inTable: true }];
  }
  if (item?.kind !== 'line') return [];
  const { line, normalized } = item;
  const alone: Heading = {
    ...{ index, next: index + 1, inTable: false, raw: line.raw, text: normalized.text },
    place: () => ({ kind: 'heading', elements: [line.element], span: line.span }),
  };
  // A title broken over two lines, or its number in a block of its own.
  const following = items[index + 1];
  if (
    following?.kind !== 'line' ||
    normalized.withoutSpaces.length > BROKEN_TITLE_LENGTH ||
    following.normalized.withoutSpaces.length > BROKEN_TITLE_LENGTH
  )
    return [alone];
  const second = following.line;
  const both: Heading = {
    ...{ index, next: index + 2, inTable: false },
    raw: `${line.raw}${second.raw}`,
    text: `${normalized.text}${following.normalized.text}`,
    place: () => ({
      kind: 'heading',
      elements: [line.element, second.element],
      span: { ...line.span, end: second.span.end, endOffset: second.span.endOffset },
    }),
  };
  return [alone, both];
}

/** The one cell of a row that has text, if there is just one. */
export function onlyCell(row: GridRow): Cell | null {
  let only: Cell | null = null;
  for (const cell of row.cells) {
    if (cell.isBlank) continue;
    if (only) return null;
    only = cell;
  }
  return only;
}

/** A section of the format, with the words of its title. */
interface Section {
  readonly spec: SectionSpec;
  readonly title: string;
}

/** What a text is as the title of a section. */
interface Reading {
  readonly key: SectionKey;
  readonly ordinal: number | null;
  readonly style: NumberStyle;
  readonly words: string;
  readonly exact: boolean;
  readonly short: boolean;
  readonly likeness: number;
  readonly score: number;
  readonly trailing: string;
}

/** Tells for a text which titles of a format it may be. */
const readerOf = memoizeByObject((specs: readonly SectionSpec[]) => {
  const sections = specs.map((spec) => ({ spec, title: wordsOf(spec.title) }));
  return memoize((text) => readingsOf(text, sections));
});

function readingsOf(text: string, sections: readonly Section[]): readonly Reading[] {
  const number = splitNumber(text);
  if (number.style === 'bracket' && number.rest.length > TITLE_LENGTH) return [];
  const words = wordsOf(number.rest);
  if (words === '') return [];
  return sections
    .map((section) => readingAs(section, words, number))
    .filter((reading) => reading !== null);
}

/**
 * What a line is as the title of one section; null where it can be none.
 * @param words the line without its number, as compared
 */
function readingAs(
  { spec, title }: Section,
  words: string,
  { ordinal, style, rest }: ReturnType<typeof splitNumber>,
): Reading | null {
  const bracketed = style === 'bracket';
  const numbering = numberScore(style, ordinal === spec.ordinal);
  const exact = words === title;
  // Sub-headings are numbered in brackets, too: nothing less than number and words will do.
  if (bracketed && !(exact && ordinal === spec.ordinal)) return null;
  const short = style === 'top' && ordinal === spec.ordinal && spec.short?.includes(words) === true;
  const likeness = short
    ? { score: RECOGNISED, trailing: '' }
    : titleLikeness(words, rest, title, spec, style !== null, ACCEPTED - numbering);
  if (likeness === null) return null;
  const score = likeness.score + numbering;
  if (score < ACCEPTED && !bracketed) return null;
  const { trailing } = likeness;
  return {
    ...{ key: spec.key, ordinal, style, score, trailing, likeness: likeness.score },
    ...{ words: trailing === '' ? words : title, exact, short },
  };
}

function candidatesFor(heading: Heading, readings: readonly Reading[]): Candidate[] {
  const { raw, index, next, inTable } = heading;
  return readings
    .filter(({ likeness }) => !inTable || likeness >= MIN_SIMILARITY)
    .map(({ key, ordinal, style, words, exact, short, score, trailing }) => ({
      ...{ key, ordinal, style, words, exact, short, score, trailing },
      ...{ raw, index, next, place: heading.place(), misnumbered: false },
    }));
}

/** @param needed less likeness than this is none */
function titleLikeness(
  words: string,
  rest: string,
  title: string,
  spec: SectionSpec,
  numbered: boolean,
  needed: number,
): { score: number; trailing: string } | null {
  if (words === title) return { score: 1, trailing: '' };
  const trailing = numbered ? textAfter(title, rest) : null;
  if (trailing !== null) return { score: 0.95, trailing };
  if (words.length > TITLE_LENGTH) return null;
  // A little less: the sum of both is what counts in the end.
  const least = Math.max(MIN_SIMILARITY, needed - 1e-9);
  // Each letter that one has more than the other is an edit.
  const most = Math.min(words.length, title.length) / Math.max(words.length, title.length);
  if (!numbered && most < least) return null;
  if (/[。;；]/.test(rest.slice(0, -1))) return null;
  const alike = most < least ? 0 : similarity(words, title);
  if (alike >= least) return { score: alike, trailing: '' };
  const recognised =
    numbered && spec.cues.every((anyOf) => anyOf.some((cue) => words.includes(cue)));
  return recognised ? { score: RECOGNISED, trailing: '' } : null;
}

/** What follows a title in its own line, when the line begins with the title and then breaks off. */
function textAfter(title: string, rest: string): string | null {
  let position = 0;
  for (const character of title) {
    while (position < rest.length && wordsOf(rest[position] ?? '') === '') position += 1;
    if (rest[position] !== character) return null;
    position += 1;
  }
  const after = rest.slice(position);
  return /^[\s:。,;.]/.test(after) ? after.replace(/^[\s:。,;.]+/, '') || null : null;
}

/**
 * Titles that occur more than once come in runs: a table of contents, the text, a second copy of it.
 * A run ends where a title comes again. The run with most titles that have something below them is
 * taken, among equals the first, unless another has clearly more below; titles it lacks are taken from the others, as
 * long as something stands below them there.
 */
function chooseRun(
  candidates: readonly Candidate[],
  end: number,
  isShown: (element: Element) => boolean,
): SectionTitle[] {
  const titles = withoutRepeats(candidates).map((title, position, all) => ({
    title,
    below: (all[position + 1]?.index ?? end) - title.next,
  }));
  const runs: (typeof titles)[] = [];
  let current: typeof titles = [];
  for (const entry of titles) {
    if (current.some(({ title }) => title.key === entry.title.key)) {
      runs.push(current);
      current = [];
    }
    current.push(entry);
  }
  runs.push(current);

  const filled = (run: typeof titles) => run.filter(({ below }) => below > 0).length;
  const weight = (run: typeof titles) => run.reduce((sum, { below }) => sum + below, 0);
  const shown = (run: typeof titles) =>
    runs.length === 1 || run.some(({ title }) => title.place.elements.some(isShown)) ? 1 : 0;
  const ranked = runs.map((run) => ({
    ...{ run, shown: shown(run), filled: filled(run) },
    weight: weight(run),
  }));
  const chosen = ranked.reduce((best, one) => {
    const better = one.shown - best.shown || one.filled - best.filled;
    return better > 0 || (better === 0 && one.weight > best.weight * CLEARLY_MORE) ? one : best;
  }).run;
  const others = runs.filter((run) => run !== chosen);

  const found = new Map<SectionKey, SectionTitle>(chosen.map(({ title }) => [title.key, title]));
  const first = chosen[0]?.title.index ?? 0;
  const last = chosen.at(-1)?.title.index ?? 0;
  for (const run of others) {
    // Mostly bare titles: a table of contents.
    if (filled(run) * 2 < run.length) continue;
    for (const { title, below } of run)
      if (below > 0 && !found.has(title.key) && (title.index < first || title.index > last))
        found.set(title.key, title);
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

/** Readings of one line, and a title said twice in a row (a heading and the caption below it). */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = kept.at(-1);
    if (previous && (candidate.index < previous.next || previous.key === candidate.key)) {
      if (candidate.score > previous.score) kept[kept.length - 1] = candidate;
    } else kept.push(candidate);
  }
  return kept;
}
