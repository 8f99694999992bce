/**
 * What a page's elements say of themselves, whatever the page puts in between.
 *
 * A form answers to the names of its fields before its own: with a field named `parentElement` in it,
 * its parent is that field, and who climbs from parent to parent never arrives. Browsers do the same
 * to extensions. So elements of a page are never asked directly, but through the members of their
 * prototypes, which a page can't reach from where scripts of an extension run.
 *
 * To be imported as a whole: `unclobbered.parentElement(node)` is what `node.parentElement` should be.
 */

import { method, property } from './members';

export const nodeType = property('Node', 'nodeType');
export const nodeValue = property('Node', 'nodeValue');
export const textContent = property('Node', 'textContent');
export const parentNode = property('Node', 'parentNode');
export const parentElement = property('Node', 'parentElement');
export const firstChild = property('Node', 'firstChild');
export const lastChild = property('Node', 'lastChild');
export const nextSibling = property('Node', 'nextSibling');
export const previousSibling = property('Node', 'previousSibling');
export const ownerDocument = property('Node', 'ownerDocument');
export const isConnected = property('Node', 'isConnected');
export const contains = method('Node', 'contains');
export const addEventListener = method('Node', 'addEventListener');
export const compareDocumentPosition = method('Node', 'compareDocumentPosition');
export const getRootNode = method('Node', 'getRootNode');

export const localName = property('Element', 'localName');
export const firstElementChild = property('Element', 'firstElementChild');
export const previousElementSibling = property('Element', 'previousElementSibling');
export const nextElementSibling = property('Element', 'nextElementSibling');
export const assignedSlot = property('Element', 'assignedSlot');
export const clientLeft = property('Element', 'clientLeft');
export const clientTop = property('Element', 'clientTop');
export const clientWidth = property('Element', 'clientWidth');
export const clientHeight = property('Element', 'clientHeight');
export const scrollWidth = property('Element', 'scrollWidth');
export const scrollHeight = property('Element', 'scrollHeight');
export const hasAttributes = method('Element', 'hasAttributes');
export const hasAttribute = method('Element', 'hasAttribute');
export const getAttribute = method('Element', 'getAttribute');
export const matches = method('Element', 'matches');
export const closest: {
  <K extends keyof HTMLElementTagNameMap>(
    element: Element,
    tag: K,
  ): HTMLElementTagNameMap[K] | null;
  (element: Element, selector: string): Element | null;
} = method('Element', 'closest');
export const querySelector = method('Element', 'querySelector');
export const querySelectorAll = method('Element', 'querySelectorAll');
export const getElementsByTagName = method('Element', 'getElementsByTagName');
export const getBoundingClientRect = method('Element', 'getBoundingClientRect');
export const getClientRects = method('Element', 'getClientRects');
export const scrollIntoView = method('Element', 'scrollIntoView');
export const scrollBy = method('Element', 'scrollBy') as (
  node: Element,
  by: ScrollToOptions,
) => void;
export const checkVisibility = method('Element', 'checkVisibility');

export const namespaceURI = property('Element', 'namespaceURI');
const widthOf = property('HTMLElement', 'offsetWidth');
const heightOf = property('HTMLElement', 'offsetHeight');
/** Whether an element is one of HTML, and not of a drawing or a formula. */
export const isHtml = (element: Element): element is HTMLElement =>
  namespaceURI(element) === 'http://www.w3.org/1999/xhtml';

/** 0 for drawings and formulas, which have none. */
export const offsetWidth = (element: Element): number => (isHtml(element) ? widthOf(element) : 0);
export const offsetHeight = (element: Element): number => (isHtml(element) ? heightOf(element) : 0);

/** Whether a page is prepared before anyone has asked for it; browsers that don't do so tell nothing. */
export const isPrerendering = (document: Document): boolean =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering')?.get?.call(document) === true;
