import { JSDOM } from 'jsdom';

/** A document parsed by the HTML standard from a whole page or from the content of a body. */
export function parsePage(html: string): Document {
  return new JSDOM(html).window.document;
}

/** The first element that a selector finds. */
export function find(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}
