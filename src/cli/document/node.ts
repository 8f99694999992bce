import type { PageDocument } from './document';
import type { PageElement } from './element';

/** What a node is, by the numbers of the DOM standard. */
export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const DOCTYPE = 10;
export const FRAGMENT = 11;

/** How two nodes stand to each other, by the numbers of the DOM standard. */
const DISCONNECTED = 1;
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED_BY = 16;
const IMPLEMENTATION_SPECIFIC = 32;

/**
 * A node of a page that was parsed and is only read: what reading asks of the DOM, and no more. What it
 * answers is what browsers answer.
 *
 * Members that reading asks for by their prototype (see src/dom/clobbering.ts) stand on this one, and on
 * that of elements; they are accessors or methods, as in browsers.
 */
export class PageNode {
  // For the parser, which puts nodes together and takes them apart again.
  above: PageNode | null = null;
  first: PageNode | null = null;
  last: PageNode | null = null;
  before: PageNode | null = null;
  behind: PageNode | null = null;
  /** Where it comes in the document, and the last node in it does; 0 until the document is asked. */
  order = 0;
  orderOfLast = 0;

  /**
   * @param kind see `ELEMENT` and the others
   * @param document null for a document
   * @param data the characters of texts and comments; empty for all others
   */
  constructor(
    readonly kind: number,
    readonly document: PageDocument | null,
    public data = '',
  ) {}

  get nodeType(): number {
    return this.kind;
  }
  get ownerDocument(): PageDocument | null {
    return this.document;
  }
  get parentNode(): PageNode | null {
    return this.above;
  }
  get parentElement(): PageElement | null {
    return this.above && isElement(this.above) ? this.above : null;
  }
  get firstChild(): PageNode | null {
    return this.first;
  }
  get lastChild(): PageNode | null {
    return this.last;
  }
  get nextSibling(): PageNode | null {
    return this.behind;
  }
  get previousSibling(): PageNode | null {
    return this.before;
  }
  /** Of a text. */
  get length(): number {
    return this.data.length;
  }

  get textContent(): string | null {
    if (this.kind === TEXT || this.kind === COMMENT) return this.data;
    if (this.kind === DOCUMENT || this.kind === DOCTYPE) return null;
    let text = '';
    for (let node = this.first; node; node = following(node, this))
      if (node.kind === TEXT) text += node.data;
    return text;
  }

  contains(other: PageNode | null): boolean {
    let node = other;
    while (node && node !== this) node = node.above;
    return node === this;
  }

  compareDocumentPosition(other: PageNode): number {
    if (other === this) return 0;
    if (rootOf(this) !== rootOf(other)) return DISCONNECTED | IMPLEMENTATION_SPECIFIC | PRECEDING;
    this.document?.number();
    if (other.order < this.order)
      return other.orderOfLast >= this.order ? CONTAINS | PRECEDING : PRECEDING;
    return other.order <= this.orderOfLast ? CONTAINED_BY | FOLLOWING : FOLLOWING;
  }
}

export const isElement = (node: PageNode): node is PageElement => node.kind === ELEMENT;

function rootOf(node: PageNode): PageNode {
  let root = node;
  while (root.above) root = root.above;
  return root;
}

/** The node after another in the order of the document, within a root; null behind the last. */
export function following(node: PageNode, root: PageNode): PageNode | null {
  if (node.first) return node.first;
  let current: PageNode | null = node;
  while (current && current !== root) {
    if (current.behind) return current.behind;
    current = current.above;
  }
  return null;
}

/** The node before another in the order of the document; null before the first. */
export function preceding(node: PageNode): PageNode | null {
  if (!node.before) return node.above;
  let current = node.before;
  while (current.last) current = current.last;
  return current;
}
