import * as unclobbered from '../dom/clobbering';
import { SECTION_KEYS, sectionPlace, type SectionKey } from '../format';
import type { Finding, Place } from '../report';
import type { Audited } from './audit';

type Places = Audited['places'];

/** Names to look a place up by, from the finest to the coarsest: the cell, its table, its section. */
export function* placesAbove(name: string): Generator<string> {
  yield name;
  const [head, key] = name.split('.');
  if (head === 'table' || head === 'section') yield `section.${key}`;
  else if (head !== 'report') {
    yield `table.${head}`;
    yield `section.${head}`;
  }
  yield 'report';
}

/** The place that a finding's mark stands at. */
export const placeOf = (finding: Finding, places: Places): Place | undefined => {
  const inTable = finding.at.startsWith('table.') && finding.mark === undefined;
  const name = inTable ? (finding.fields[0] ?? finding.at) : (finding.mark ?? finding.at);
  return places.get(name) ?? places.get(finding.at);
};

/** Where a reader comes upon a finding: at its mark, or at what is nearest to it on the page. */
function whereRead(finding: Finding, places: Places): Place | undefined {
  const own = placeOf(finding, places);
  if (own) return own;
  for (const name of placesAbove(finding.at)) {
    const place = places.get(name);
    if (place) return place;
  }
  return undefined;
}

/**
 * Findings in the order in which a reader comes upon them: by where they stand on the page, those
 * without a place first, since they speak of the report as a whole. Every surface keeps to it.
 */
export function inReadingOrder(findings: readonly Finding[], places: Places): Finding[] {
  return findings
    .map((finding) => ({ finding, place: whereRead(finding, places) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ finding }) => finding);
}

/** The section of the report whose text a place belongs to; undefined before the first. */
export function sectionAround(place: Place, places: Places): SectionKey | undefined {
  return SECTION_KEYS.map((key) => ({ key, title: places.get(sectionPlace(key)) }))
    .filter(({ title }) => title?.kind === 'heading' && compare(title, place) <= 0)
    .sort((a, b) => compare(a.title, b.title))
    .at(-1)?.key;
}

function compare(a: Place | undefined, b: Place | undefined): number {
  if (a === b) return 0;
  if (!a) return -1;
  if (!b) return 1;
  const [first, second] = [pointOf(a), pointOf(b)];
  // Sentences of one paragraph.
  if (first && first.node === second?.node && a.span && b.span)
    return a.span.startOffset - b.span.startOffset;
  return comparePoints(first, second);
}

/** A node, and whether what stands there comes behind it. */
interface Point {
  readonly node: Node;
  readonly behind: boolean;
}

function pointOf({ kind, side, elements, span }: Place): Point | null {
  const isGap = kind === 'gap';
  const behind = isGap && side === 'after';
  const node = (isGap ? null : span?.start) ?? (behind ? elements.at(-1) : elements[0]);
  return node ? { node, behind } : null;
}

// `compareDocumentPosition`, in words; Node has no such constants at hand.
const FOLLOWS = 4;
const CONTAINS_FIRST = 8;
const CONTAINED_IN_FIRST = 16;

function comparePoints(a: Point | null, b: Point | null): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  if (a.node === b.node) return Number(a.behind) - Number(b.behind);
  const position = unclobbered.compareDocumentPosition(a.node, b.node);
  if (position & CONTAINED_IN_FIRST) return a.behind ? 1 : -1;
  if (position & CONTAINS_FIRST) return b.behind ? -1 : 1;
  return position & FOLLOWS ? -1 : 1;
}
