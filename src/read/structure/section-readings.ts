import type { Anchor, SectionReading } from '../../report';
import { SECTION_KEYS, sectionPlace, type SectionKey } from '../../template';
import type { Line } from '../located';
import type { Signature } from '../page/dates';
import type { Item } from '../page/walk';
import { rangeOf } from '../tables/collect';
import type { SectionTitle } from './sections';

/** What is under each of the six titles, and where. */
export interface Sections {
  readonly readings: Record<SectionKey, SectionReading>;
  /** Text under each title, without tables and without the signature at the end of the report. */
  readonly lines: Record<SectionKey, readonly Line[]>;
  readonly places: ReadonlyMap<string, Anchor>;
}

/**
 * Reads what is under the titles of sections.
 * @param end index of the first item behind the report
 */
export function readSections(
  items: readonly Item[],
  titles: readonly SectionTitle[],
  end: number,
  signature: Signature,
): Sections {
  const readings = {} as Record<SectionKey, SectionReading>;
  const linesOf = {} as Record<SectionKey, readonly Line[]>;
  const places = new Map<string, Anchor>();
  for (const key of SECTION_KEYS) {
    const order = titles.findIndex((title) => title.key === key);
    const title = titles[order];
    const [from, to] = rangeOf(key, titles, end);
    const own = itemsUnder(items, from, to, signature);
    linesOf[key] = own.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    readings[key] = { key, order, ...readTitle(title), empty: isEmpty(title, own) };
    const place = title?.place ?? gapOf(key, titles);
    if (place) places.set(sectionPlace(key), place);
  }
  return { readings, lines: linesOf, places };
}

/** What a title says of its section; what is missing says nothing. */
const readTitle = (
  title: SectionTitle | undefined,
): Pick<SectionReading, 'title' | 'words' | 'ordinal' | 'misnumbered'> => ({
  title: title?.raw ?? null,
  words: title?.words ?? '',
  ordinal: title?.ordinal ?? null,
  misnumbered: title?.misnumbered ?? false,
});

/** Whether a section that is there has nothing in it, beside its title either. */
const isEmpty = (title: SectionTitle | undefined, own: readonly Item[]): boolean =>
  title?.trailing === '' && own.length === 0;

/** The items from one index to another, without the signature. */
const itemsUnder = (
  items: readonly Item[],
  from: number,
  to: number,
  signature: Signature,
): readonly Item[] =>
  items
    .slice(from, Math.max(from, to))
    .filter((_item, index) => !isSigned(from + index, signature));

const isSigned = (index: number, { first, last }: Signature): boolean =>
  first >= 0 && index >= first && index <= last;

/** Where a missing section belongs: before the next section that is there, or behind the last. */
function gapOf(key: SectionKey, titles: readonly SectionTitle[]): Anchor | null {
  const position = SECTION_KEYS.indexOf(key);
  const next = titles.find((title) => SECTION_KEYS.indexOf(title.key) > position);
  if (next) return { kind: 'gap', elements: next.place.elements, side: 'before' };
  const last = titles.at(-1);
  return last ? { kind: 'gap', elements: last.place.elements, side: 'after' } : null;
}
