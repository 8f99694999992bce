import { editDistance } from '../../base/edit-distance';

/** Labels that differ so much in length are nothing alike, whatever they say. */
const TIMES_AS_LONG = 4;

/**
 * How alike two labels are: 1 the same, 0 nothing in common. Both are expected as words only, see
 * `wordsOf`.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer > TIMES_AS_LONG * Math.min(a.length, b.length)) return 0;
  return 1 - editDistance(a, b) / longer;
}

/** How alike labels must be to be matched where their neighbours say nothing. */
const MIN_SIMILARITY = 0.6;
/** How alike they must be where both lie between the same neighbours. */
const MIN_SIMILARITY_IN_PLACE = 0.34;

/**
 * Matches the labels of a page with those of the template.
 *
 * Labels that are the same are matched first, wherever they stand, so that rows or columns in
 * another order are known by their words. What is left is matched by likeness and neighbours: a
 * label between the same two neighbours needs less likeness than one out of place, and where as many
 * labels as template entries are left between two neighbours, they are matched in order whatever
 * they say, since then a label was mistyped or lost.
 *
 * @param template words of the template's labels, in order
 * @param page words of the page's labels, in order
 * @returns for each label of the page the index of its template entry, or null where it has none
 */
export function alignLabels(
  template: readonly string[],
  page: readonly string[],
): (number | null)[] {
  const matched: (number | null)[] = page.map(() => null);
  const taken = new Set<number>();
  const take = (pageIndex: number, templateIndex: number) => {
    matched[pageIndex] = templateIndex;
    taken.add(templateIndex);
  };

  const times = new Map<string, number>();
  for (const words of page) times.set(words, (times.get(words) ?? 0) + 1);
  const takeSame = (index: number, words: string): void => {
    const same = template.findIndex((label, entry) => label === words && !taken.has(entry));
    if (words !== '' && same >= 0) take(index, same);
  };
  page.forEach((words, index) => {
    if (times.get(words) === 1) takeSame(index, words);
  });
  // A label may occur twice on a page (a row added to another group, a column repeated): the one in
  // its place is the template's, or else the first.
  for (const [index, words] of page.entries()) {
    if (matched[index] !== null) continue;
    const same = template.findIndex((label, entry) => label === words && !taken.has(entry));
    if (words !== '' && same >= 0 && isBetween(matched, index, same)) take(index, same);
  }
  page.forEach((words, index) => {
    if (matched[index] === null) takeSame(index, words);
  });

  for (const gap of gapsOf(matched, template.length)) {
    const free = gap.template.filter((entry) => !taken.has(entry));
    if (free.length === 0) continue;
    if (free.length === gap.page.length) {
      gap.page.forEach((index, position) => take(index, free[position] as number));
      continue;
    }
    for (const [index, entry] of similarPairs(
      gap.page,
      free,
      template,
      page,
      MIN_SIMILARITY_IN_PLACE,
    ))
      take(index, entry);
  }

  const left = page.map((_, index) => index).filter((index) => matched[index] === null);
  const free = template.map((_, entry) => entry).filter((entry) => !taken.has(entry));
  for (const [index, entry] of similarPairs(left, free, template, page, MIN_SIMILARITY))
    take(index, entry);
  return matched;
}

/** Whether the nearest matched labels before and behind one are the template's neighbours of an entry. */
function isBetween(matched: readonly (number | null)[], index: number, entry: number): boolean {
  const before =
    matched
      .slice(0, index)
      .filter((one) => one !== null)
      .at(-1) ?? -1;
  const after = matched.slice(index + 1).find((one) => one !== null) ?? Infinity;
  return before < entry && entry < after;
}

interface Gap {
  /** Unmatched labels of the page between two matched neighbours. */
  readonly page: number[];
  /** Template entries between the same neighbours. */
  readonly template: number[];
}

function gapsOf(matched: readonly (number | null)[], templateLength: number): Gap[] {
  const gaps: Gap[] = [];
  let before = -1;
  let page: number[] = [];
  for (let index = 0; index <= matched.length; index += 1) {
    const entry = index === matched.length ? templateLength : (matched[index] ?? null);
    if (entry === null) {
      page.push(index);
      continue;
    }
    if (page.length > 0) {
      const template: number[] = [];
      for (let between = before + 1; between < entry; between += 1) template.push(between);
      gaps.push({ page, template });
      page = [];
    }
    before = entry;
  }
  return gaps;
}

/** The likest pairs above a threshold, each label and entry used once, the likest first. */
function similarPairs(
  pageIndexes: readonly number[],
  entries: readonly number[],
  template: readonly string[],
  page: readonly string[],
  threshold: number,
): [number, number][] {
  const candidates: { index: number; entry: number; likeness: number }[] = [];
  for (const index of pageIndexes)
    for (const entry of entries) {
      const likeness = similarity(template[entry] ?? '', page[index] ?? '');
      if (likeness >= threshold) candidates.push({ index, entry, likeness });
    }
  candidates.sort((a, b) => b.likeness - a.likeness);
  const pairs: [number, number][] = [];
  const used = { page: new Set<number>(), template: new Set<number>() };
  for (const { index, entry } of candidates) {
    if (used.page.has(index) || used.template.has(entry)) continue;
    used.page.add(index);
    used.template.add(entry);
    pairs.push([index, entry]);
  }
  return pairs;
}
