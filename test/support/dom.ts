import { JSDOM } from 'jsdom';

// One window for all: a window for each page is not freed before the next turn of the event loop.
const { DOMParser } = new JSDOM().window;

/** A document parsed by the HTML standard from a whole page or from the content of a body. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The first element that a selector finds. */
export function find(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}
