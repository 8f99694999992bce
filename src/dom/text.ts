import * as unclobbered from './clobbering';
import { isOutOfSight } from './visibility';

/** All text in an element, seen or not. */
export const textOf = (element: Element): string => unclobbered.textContent(element) ?? '';

/**
 * The text that a reader sees in an element, words broken by line breaks joined.
 * @param maxChars what is behind them is left out
 */
export function visibleText(element: Element, maxChars: number): string {
  if (unclobbered.firstElementChild(element) === null) return textOf(element).slice(0, maxChars);
  let text = '';
  let node: Node | null = unclobbered.firstChild(element);
  while (node !== null && text.length < maxChars) {
    let descend = false;
    const nodeType = unclobbered.nodeType(node);
    if (nodeType === 3) text += (node as Text).data;
    else if (nodeType === 1) descend = !isOutOfSight(node as Element);
    node = nextNode(node, element, descend);
  }
  return text.slice(0, maxChars);
}

/**
 * The node after `node` in document order, within `root`.
 * @param descend false: skip what is below `node`
 */
export function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  const first = descend ? unclobbered.firstChild(node) : null;
  if (first !== null) return first;
  let current: Node | null = node;
  while (current !== null && current !== root) {
    const next = unclobbered.nextSibling(current);
    if (next !== null) return next;
    current = unclobbered.parentNode(current);
  }
  return null;
}
