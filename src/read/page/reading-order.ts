import * as unclobbered from '../../dom/clobbering';
import type { Anchor, PageAnchors } from '../../report';
import type { Item } from './walk';

/**
 * The rank of each place in reading order, from 0: the order in which a reader comes upon them. Places
 * at one and the same point have one rank.
 */
export function rankPlaces(anchors: PageAnchors): Record<string, number> {
  const inOrder = [...anchors].sort(([, a], [, b]) => compare(a, b));
  const ranks: Record<string, number> = {};
  let rank = -1;
  let previous: Anchor | undefined;
  for (const [name, place] of inOrder) {
    if (!previous || compare(previous, place) !== 0) rank += 1;
    ranks[name] = rank;
    previous = place;
  }
  return ranks;
}

function compare(a: Anchor, b: Anchor): number {
  if (a === b) return 0;
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

function pointOf({ kind, side, elements, span }: Anchor): Point | null {
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

/** Index of the last item of a place; -1 where none of the items is in it. */
export function lastItemOf(items: readonly Item[], place: Anchor | null | undefined): number {
  let last = -1;
  for (const [index, item] of items.entries())
    if (item.kind === 'line' && place?.elements.includes(item.line.element)) last = index;
  return last;
}
