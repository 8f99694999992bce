import { parsePage } from '../../support/dom';

/**
 * Counts how often a page is asked for something, so that the work of an audit is told in steps rather
 * than in seconds.
 */

let asked = 0;

/** What reading goes from node to node by, and what it asks each of them. */
const COUNTED = new Set([
  ...['firstChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement', 'childNodes'],
  ...['firstElementChild', 'nextElementSibling', 'children', 'data', 'nodeValue', 'textContent'],
  ...['contains', 'compareDocumentPosition', 'getAttribute', 'hasAttribute', 'querySelector'],
  ...['querySelectorAll', 'closest', 'matches'],
]);

type Getter = (this: unknown) => unknown;

function countOn(prototype: object): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!COUNTED.has(name)) continue;
    const { get, value: method } = property as { get?: Getter; value?: unknown };
    if (get)
      property.get = function (this: unknown): unknown {
        asked += 1;
        return get.call(this);
      };
    else if (typeof method === 'function')
      property.value = function (this: unknown, ...args: unknown[]): unknown {
        asked += 1;
        return method.apply(this, args) as unknown;
      };
    Object.defineProperty(prototype, name, property);
  }
}

// Every page of the tests has the same prototypes.
const counted = new Set<object>();
const page = parsePage('<p>x');
for (const start of [page, page.body, page.body.firstChild?.firstChild]) {
  let prototype: unknown = Object.getPrototypeOf(start);
  while (typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype) {
    if (!counted.has(prototype)) countOn(prototype);
    counted.add(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
}

/** How often pages were asked since the start. */
export const asksSoFar = (): number => asked;
