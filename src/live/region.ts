import * as unclobbered from '../dom/clobbering';
import type { Anchor } from '../report';

/**
 * Where a change of a page stands to the report.
 * - `inside`: among what the audit speaks of.
 * - `behind`: behind all of that, in the same element: the end of the last section, or the site's.
 * - `outside`: anywhere else.
 */
export type Zone = 'inside' | 'behind' | 'outside';

/** The part of a page that holds its report. */
export class Region {
  readonly #root: Element;
  /** Children of the root that hold the first and the last place; null where the root holds lines itself. */
  readonly #ends: { readonly first: Element; readonly last: Element } | null;

  private constructor(elements: readonly Element[], root: Element) {
    this.#root = root;
    const children = new Set(elements.map((element) => childOf(root, element)));
    const [first, last] = endsOf(children);
    this.#ends = first && last && !children.has(null) ? { first, last } : null;
  }

  /** The region of an audit's places; null where these name no element that is still on the page. */
  static of(places: Iterable<Anchor>): Region | null {
    const elements = [...places]
      .flatMap((place) => endsOfPlace(place.elements))
      .filter((element) => unclobbered.isConnected(element));
    let root: Element | null | undefined = elements[0];
    if (!root) return null;
    for (const element of elements)
      while (!unclobbered.contains(root, element)) {
        root = unclobbered.parentElement(root);
        if (!root) return null;
      }
    return new Region(elements, root);
  }

  /** Whether the report has been taken off the page. */
  get isGone(): boolean {
    return !unclobbered.isConnected(this.#root);
  }

  /** Whether an element is around all of the report. */
  isWithin(element: Node): boolean {
    return element !== this.#root && unclobbered.contains(element, this.#root);
  }

  /** Where a record of a change belongs. */
  zoneOf({ target, addedNodes, previousSibling, nextSibling }: MutationRecord): Zone {
    const root = this.#root;
    if (!unclobbered.contains(root, target)) return 'outside';
    if (!this.#ends) return 'inside';
    const { first, last } = this.#ends;
    if (!isChild(first, root) || !isChild(last, root)) return 'inside';
    const at = target === root ? (addedNodes[0] ?? previousSibling ?? nextSibling) : target;
    if (
      !at ||
      !unclobbered.contains(root, at) ||
      [first, last].some((end) => unclobbered.contains(end, at))
    )
      return 'inside';
    if (follows(at, first)) return 'outside';
    return follows(last, at) ? 'behind' : 'inside';
  }
}

/** So many elements of a place are looked at one by one; of a row of hundreds of cells only its ends are. */
const MAX_ELEMENTS = 32;

/** The elements of a place, in the order of the page, as far as they may be its ends. */
const endsOfPlace = (elements: readonly Element[]): readonly Element[] =>
  elements.length <= MAX_ELEMENTS ? elements : [...elements.slice(0, 1), ...elements.slice(-1)];

const follows = (before: Node, after: Node): boolean =>
  (unclobbered.compareDocumentPosition(before, after) & 4) !== 0;

const isChild = (node: Node, parent: Node): boolean => unclobbered.parentNode(node) === parent;

/** The child of `root` that holds an element; null for the root itself. */
function childOf(root: Element, element: Element): Element | null {
  let child: Element | null = element;
  while (child && !isChild(child, root)) child = unclobbered.parentElement(child);
  return child;
}

function endsOf(children: ReadonlySet<Element | null>): readonly [Element?, Element?] {
  let first: Element | undefined;
  let last: Element | undefined;
  for (const child of children) {
    if (!child) continue;
    if (!first || follows(child, first)) first = child;
    if (!last || follows(last, child)) last = child;
  }
  return first && last ? [first, last] : [];
}
