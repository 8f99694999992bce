import { html } from 'parse5';
import type { PageDocument } from './document';
import { ELEMENT, isElement, PageNode } from './node';
import { compiled, type Selector } from './selector';

/** An attribute as the parser hands it over: drawings have some with a prefix, as 「xlink:href」. */
export interface PageAttribute {
  readonly name: string;
  readonly value: string;
  readonly prefix?: string;
}

export const HTML_NAMESPACE = html.NS.HTML;

/** An attribute's name with its prefix. */
export const qualifiedName = ({ prefix, name }: PageAttribute): string =>
  prefix ? `${prefix}:${name}` : name;

/** An element of a page that is only read. */
export class PageElement extends PageNode {
  /** What a template holds, which is no part of the page. */
  content: PageNode | null = null;

  /**
   * @param tag as the parser has it: of HTML in small letters, of drawings with capitals inside
   * @param attributes the parser hands the same ones to elements that it opens again
   */
  constructor(
    document: PageDocument,
    readonly tag: string,
    readonly namespace: html.NS,
    public attributeList: readonly PageAttribute[],
  ) {
    super(ELEMENT, document);
  }

  get localName(): string {
    return this.tag;
  }
  get namespaceURI(): string {
    return this.namespace;
  }
  get firstElementChild(): PageElement | null {
    return elementFrom(this.first, 'behind');
  }
  get nextElementSibling(): PageElement | null {
    return elementFrom(this.behind, 'behind');
  }
  get previousElementSibling(): PageElement | null {
    return elementFrom(this.before, 'before');
  }

  hasAttributes(): boolean {
    return this.attributeList.length > 0;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  getAttribute(name: string): string | null {
    const wanted = this.namespace === HTML_NAMESPACE ? name.toLowerCase() : name;
    for (const attribute of this.attributeList)
      if (qualifiedName(attribute) === wanted) return attribute.value;
    return null;
  }

  matches(selector: string): boolean {
    return fitsAny(this, compiled(selector));
  }
  closest(selector: string): PageElement | null {
    return closestTo(this, compiled(selector));
  }
  querySelector(selector: string): PageElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  querySelectorAll(selector: string): readonly PageElement[] {
    return this.document?.select(this, selector) ?? [];
  }
  /** @param tag in small letters, and none for all */
  getElementsByTagName(tag: string): readonly PageElement[] {
    return this.document?.byTag(this, tag) ?? [];
  }
}

const fitsAny = (element: PageElement, selectors: readonly Selector[]): boolean =>
  selectors.some((one) => one.fits(element));

function closestTo(start: PageElement, selectors: readonly Selector[]): PageElement | null {
  let element: PageElement | null = start;
  while (element && !fitsAny(element, selectors)) element = element.parentElement;
  return element;
}

/** The first element among a node and its siblings on one side. */
export function elementFrom(start: PageNode | null, way: 'before' | 'behind'): PageElement | null {
  for (let node = start; node; node = node[way]) if (isElement(node)) return node;
  return null;
}
