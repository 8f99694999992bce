import { html } from 'parse5';
import { elementFrom, HTML_NAMESPACE, qualifiedName, type PageElement } from './element';
import { DOCUMENT, ELEMENT, following, isElement, PageNode, preceding, TEXT } from './node';
import { compiled, type Selector } from './selector';

/** Elements of a kind, in the order of the document. */
type Kinds = Map<string, PageElement[]>;

/**
 * A page that was parsed and is only read. Since it stays as it is, its nodes are numbered and sorted by
 * tag and attribute when this is first asked for; what is in an element is then a stretch of each list.
 */
export class PageDocument extends PageNode {
  /** What the parser makes of the document type. */
  mode = html.DOCUMENT_MODE.NO_QUIRKS;
  #isNumbered = false;
  readonly #byTag: Kinds = new Map();
  readonly #byAttribute: Kinds = new Map();

  constructor() {
    super(DOCUMENT, null);
  }

  get documentElement(): PageElement | null {
    return elementFrom(this.first, 'behind');
  }
  get body(): PageElement | null {
    let child = this.documentElement?.firstElementChild ?? null;
    while (child && child.tag !== 'body' && child.tag !== 'frameset')
      child = child.nextElementSibling;
    return child;
  }
  get head(): PageElement | null {
    let child = this.documentElement?.firstElementChild ?? null;
    while (child && child.tag !== 'head') child = child.nextElementSibling;
    return child;
  }
  get title(): string {
    const title = this.byTag(this, 'title').find(({ namespace }) => namespace === HTML_NAMESPACE);
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
  }

  querySelector(selector: string): PageElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  querySelectorAll(selector: string): readonly PageElement[] {
    return this.select(this, selector);
  }
  /** A walk over elements and texts, the only ones that reading asks for. */
  createTreeWalker(): PageWalker {
    return new PageWalker(this);
  }

  /** The elements of a tag below a node. */
  byTag(root: PageNode, tag: string): readonly PageElement[] {
    this.number();
    return below(root, this.#byTag.get(tag));
  }

  /** The elements below a node that any of a list of selectors fits. */
  select(root: PageNode, list: string): readonly PageElement[] {
    this.number();
    const [only, ...others] = compiled(list).map((one) => this.#selectOne(root, one));
    if (!only || others.length === 0) return only ?? [];
    const all = new Set(only);
    for (const found of others) for (const element of found) all.add(element);
    return [...all].sort((a, b) => a.order - b.order);
  }

  #selectOne(root: PageNode, selector: Selector): readonly PageElement[] {
    const { tag, attributes } = selector;
    const [attribute] = attributes;
    const kind = tag === null ? this.#byAttribute.get(attribute?.name ?? '') : this.#byTag.get(tag);
    const found = below(root, kind);
    const isSure = tag === null ? attributes.length === 1 && attribute?.value === null : !attribute;
    return isSure ? found : found.filter((element) => selector.fits(element));
  }

  /** Numbers the nodes, once. */
  number(): void {
    if (this.#isNumbered) return;
    this.#isNumbered = true;
    let count = 0;
    /** The elements around the node, and what the walk has come through to its end. */
    const open: PageNode[] = [];
    const closeAllBut = (above: PageNode | null) => {
      for (let last = open.at(-1); last && last !== above; last = open.at(-1)) {
        last.orderOfLast = count;
        open.pop();
      }
    };
    for (const node of nodesOf(this)) {
      closeAllBut(node.above);
      count += 1;
      node.order = count;
      node.orderOfLast = count;
      if (node.first) open.push(node);
      if (isElement(node)) this.#sort(node);
    }
    closeAllBut(null);
  }

  #sort(element: PageElement): void {
    into(this.#byTag, element.tag, element);
    for (const attribute of element.attributeList)
      into(this.#byAttribute, qualifiedName(attribute), element);
  }
}

/** All nodes of a document, itself first. */
function* nodesOf(document: PageNode): Generator<PageNode> {
  yield document;
  for (let node = document.first; node; node = following(node, document)) yield node;
}

function into(kinds: Kinds, name: string, element: PageElement): void {
  const kind = kinds.get(name);
  if (kind) kind.push(element);
  else kinds.set(name, [element]);
}

const NONE: readonly PageElement[] = [];

/** Those of some elements in the order of the document that are below a node. */
function below(root: PageNode, elements: readonly PageElement[] = NONE): readonly PageElement[] {
  const from = firstBehind(root.order, elements);
  const to = root.orderOfLast === root.order ? from : firstBehind(root.orderOfLast, elements);
  return from === to ? NONE : elements.slice(from, to);
}

/** The index of the first element that comes behind a place in the document. */
function firstBehind(order: number, elements: readonly PageElement[]): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as PageElement).order > order) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Goes from node to node over elements and texts. */
class PageWalker {
  currentNode: PageNode;

  constructor(private readonly root: PageDocument) {
    this.currentNode = root;
  }

  nextNode(): PageNode | null {
    return this.#go((node) => following(node, this.root));
  }
  previousNode(): PageNode | null {
    return this.#go(preceding);
  }

  #go(step: (node: PageNode) => PageNode | null): PageNode | null {
    let node = step(this.currentNode);
    while (node && node.kind !== ELEMENT && node.kind !== TEXT) node = step(node);
    if (node) this.currentNode = node;
    return node;
  }
}
