import * as unclobbered from '../../dom/clobbering';
import { bottom, intersection, right, type Box } from './geometry';

/** How many nodes are looked at for the words near a place; on a larger page, some words are missed. */
const MAX_NODES = 3000;

const isAround = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  right(outer) >= right(inner) &&
  bottom(outer) >= bottom(inner);

/** The smallest element around another that fills an area, or the outermost. */
function around(element: Element, area: Box): Element {
  let outer = element;
  let parent = unclobbered.parentElement(outer);
  while (parent && !isAround(unclobbered.getBoundingClientRect(outer), area)) {
    outer = parent;
    parent = unclobbered.parentElement(outer);
  }
  return outer;
}

/**
 * The words that stand in an area, e.g. those that a badge would cover. Reads only.
 * @param element a place in that area
 * @param area in window coordinates
 * @returns one box a line or part of one, in window coordinates
 */
export function wordsNear(element: Element, area: Box): readonly Box[] {
  const found: Box[] = [];
  const range = (unclobbered.ownerDocument(element) as Document).createRange();
  let left = MAX_NODES;
  const search = (within: Element): void => {
    let node = unclobbered.firstChild(within);
    for (; node && left > 0; node = unclobbered.nextSibling(node)) {
      left -= 1;
      const type = unclobbered.nodeType(node);
      if (type === 3 && unclobbered.nodeValue(node)?.trim()) {
        range.selectNode(node);
        for (const box of range.getClientRects()) if (intersection(box, area)) found.push(box);
      } else if (type === 1) {
        const box = unclobbered.getBoundingClientRect(node as Element);
        if (intersection(box, area)) search(node as Element);
      }
    }
  };
  search(around(element, area));
  return found;
}
