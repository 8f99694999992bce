/**
 * A form answers to the names of its fields before its own: with a field named `nextSibling` in it,
 * its next sibling is that field. A page could lead a reader round in circles that way, or past the
 * report. Browsers do the same to extensions, so such forms are asked through their prototypes.
 */

/** What is asked of elements while a page is read and shown. */
const ASKED = [
  ...['nodeType', 'localName', 'tagName', 'firstChild', 'nextSibling', 'parentNode'],
  ...['parentElement', 'firstElementChild', 'nextElementSibling', 'textContent', 'contains'],
  ...['closest', 'querySelector', 'hasAttributes', 'hasAttribute', 'getAttribute'],
  ...['compareDocumentPosition', 'ownerDocument', 'isConnected', 'getRootNode'],
  ...['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'matches'],
];

/** Forms that hide something of themselves, with what answers in their place. */
const masked = new WeakMap<Node, Node>();
let isAnyMasked = false;

/** What an element would say if no page stood in between. */
function trueValue(element: Element, name: PropertyKey): unknown {
  let prototype: unknown = Object.getPrototypeOf(element);
  while (typeof prototype === 'object' && prototype !== null) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (property) return property.get ? property.get.call(element) : property.value;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** Looks for forms that hide something of themselves; to be done before a page is read. */
export function unmaskForms(document: Document): void {
  for (const form of document.querySelectorAll('form')) {
    if (masked.has(form)) continue;
    const said = form as unknown as Readonly<Record<string, unknown>>;
    if (ASKED.every((name) => said[name] === trueValue(form, name))) continue;
    isAnyMasked = true;
    const answer = new Proxy(form, {
      get(target, name) {
        const value = trueValue(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    masked.set(form, answer);
  }
}

/** Whether a node hides something of itself. */
export const isMasked = (node: Node): boolean => isAnyMasked && masked.has(node);

/** What to ask in place of a node: itself, unless it hides something. Never to be kept or compared. */
export const unmasked = <T extends Node>(node: T): T =>
  isAnyMasked ? ((masked.get(node) as T | undefined) ?? node) : node;
