import { memoize } from '../base/memoize';
import * as unclobbered from '../dom/clobbering';
import { UNSEARCHABLE_TAGS } from '../dom/tags';
import { nextNode } from '../dom/text';
import { isOutOfSight } from '../dom/visibility';
import type { TextSpan } from '../report';
import { squeeze } from '../template';

/**
 * The text of a page in one row, in the form in which it is compared (see `squeeze`), each character of
 * it traced back to its node: words are found in it wherever tags and breaks come in between.
 */
export interface PageText {
  readonly text: string;
  /** The words from one index up to another, as printed, spaces collapsed; empty for no words. */
  quote(from: number, to: number): string;
  /** The same words on the page; at least one character. */
  span(from: number, to: number): TextSpan;
  /** The indices of what stands in a range; null for no words. */
  within(range: Range): { readonly from: number; readonly to: number } | null;
}

/** A text node, and where its characters begin in the text. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  /** For each character of the text: where it begins in the node, and how long it is there. */
  readonly offsets: readonly number[];
  readonly lengths: readonly number[];
}

/** Few characters come again and again. */
const squeezed = memoize(squeeze);

function pieceOf(node: Text, from: number): { readonly piece: Piece; readonly text: string } {
  const offsets: number[] = [];
  const lengths: number[] = [];
  let text = '';
  let offset = 0;
  for (const printed of node.data) {
    // One printed character may be several that are compared.
    for (const unit of squeezed(printed).split('')) {
      text += unit;
      offsets.push(offset);
      lengths.push(printed.length);
    }
    offset += printed.length;
  }
  return { piece: { node, from, offsets, lengths }, text };
}

const isRead = (element: Element): boolean =>
  !UNSEARCHABLE_TAGS.has(unclobbered.localName(element)) && !isOutOfSight(element);

/** The text in an element, without what its attributes hide. */
export function pageText(root: Element): PageText {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  for (let node: Node | null = root; node !== null;) {
    const type = unclobbered.nodeType(node);
    if (type === 3) {
      const { piece, text } = pieceOf(node as Text, length);
      if (text !== '') pieces.push(piece);
      texts.push(text);
      length += text.length;
    }
    node = nextNode(node, root, type === 1 && isRead(node as Element));
  }
  const text = texts.join('');

  /** The piece that a character of the text is in. */
  const pieceAt = (index: number): Piece => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pieces[middle] as Piece).from <= index) low = middle;
      else high = middle - 1;
    }
    return pieces[low] as Piece;
  };
  const span = (from: number, to: number): TextSpan => {
    const [first, last] = [pieceAt(from), pieceAt(Math.max(from, to - 1))];
    const at = Math.max(from, to - 1) - last.from;
    return {
      start: first.node,
      startOffset: first.offsets[from - first.from] ?? 0,
      end: last.node,
      endOffset: (last.offsets[at] ?? 0) + (last.lengths[at] ?? 0),
    };
  };

  return {
    text,
    span,
    quote(from, to) {
      if (to <= from) return '';
      const { start, startOffset, end, endOffset } = span(from, to);
      const between = pieces.slice(
        pieces.indexOf(pieceAt(from)),
        pieces.indexOf(pieceAt(to - 1)) + 1,
      );
      return between
        .map(({ node }) =>
          node.data.slice(node === start ? startOffset : 0, node === end ? endOffset : undefined),
        )
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
    },
    within(range) {
      const touched = pieces.filter(({ node }) => range.intersectsNode(node));
      const [first, last] = [touched[0], touched.at(-1)];
      if (!first || !last) return null;
      const after = ({ node, from, offsets }: Piece, container: Node, offset: number): number =>
        node === container ? from + offsets.filter((at) => at < offset).length : from;
      const from = after(first, range.startContainer, range.startOffset);
      const to =
        last.node === range.endContainer
          ? after(last, range.endContainer, range.endOffset)
          : last.from + last.offsets.length;
      return to > from ? { from, to } : null;
    },
  };
}
