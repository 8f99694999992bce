import * as unclobbered from '../../dom/clobbering';
import type { Anchor, PageAnchors } from '../../report';
import type { Item } from './walk';

/**
 * The rank of each place in reading order, from 0: the order in which a reader comes upon them. Places
 * at one and the same point have one rank.
 */
export function rankPlaces(anchors: PageAnchors): Record<string, number> {
  const inOrder = [...anchors]
    .map(([name, place]) => ({ name, point: pointOf(place) }))
    .sort((a, b) => compare(a.point, b.point));
  const ranks: Record<string, number> = {};
  let rank = 0;
  let previous = inOrder[0]?.point;
  for (const { name, point } of inOrder) {
    if (compare(previous ?? null, point) !== 0) rank += 1;
    ranks[name] = rank;
    previous = point;
  }
  return ranks;
}

/** Where a place begins. */
interface Point {
  readonly node: Node;
  /** Whether what stands there comes behind the node. */
  readonly behind: boolean;
  /** Where its words begin in the node; null for what has no words of its own. */
  readonly offset: number | null;
}

function pointOf({ kind, side, elements, span }: Anchor): Point | null {
  const isGap = kind === 'gap';
  const behind = isGap && side === 'after';
  const node = (isGap ? null : span?.start) ?? (behind ? elements.at(-1) : elements[0]);
  return node ? { node, behind, offset: span?.startOffset ?? null } : null;
}

// `compareDocumentPosition`, in words; Node has no such constants at hand.
const FOLLOWS = 4;
const CONTAINS_FIRST = 8;
const CONTAINED_IN_FIRST = 16;

function compare(a: Point | null, b: Point | null): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  if (a.node === b.node)
    // Sentences of one paragraph.
    return a.offset !== null && b.offset !== null
      ? a.offset - b.offset
      : Number(a.behind) - Number(b.behind);
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
