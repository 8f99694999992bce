import * as unclobbered from '../dom/clobbering';
import { BLOCK_TAGS } from '../dom/tags';
import type { Anchor, TextSpan } from '../report';

function blockAround(element: Element): Element {
  let block = element;
  while (!BLOCK_TAGS.has(unclobbered.localName(block))) {
    const above = unclobbered.parentElement(block);
    if (!above) break;
    block = above;
  }
  return block;
}

/** Words of running text as a place of the page; null for words that stand in nothing. */
export function anchorOfWords(span: TextSpan): Anchor | null {
  const parent = unclobbered.parentElement(span.start);
  return parent && { kind: 'text', elements: [blockAround(parent)], span };
}
