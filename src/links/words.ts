import * as unclobbered from '../dom/clobbering';
import { BLOCK_TAGS, SILENT_TAGS } from '../dom/tags';
import { normalise } from '../template';

/** The words of elements, hidden ones too: what stands under another tab is listed as well. */

const MAX_CHARS = 4000;

/** A piece of text between two tags. */
export interface Piece {
  /** As printed, in one line. */
  readonly raw: string;
  /** See `normalise`. */
  readonly text: string;
}

/**
 * The pieces of text in an element.
 * @param isPassedOver elements of which nothing is wanted
 */
export function piecesOf(
  root: Node,
  isPassedOver: (element: Element) => boolean = () => false,
): Piece[] {
  return linesOf(root, isPassedOver, true).map(pieceOf);
}

const pieceOf = (raw: string): Piece => ({ raw, text: normalise(raw) });

/**
 * The text in an element, line by line as its blocks part it.
 * @param byNode whether each text between two tags is taken by itself
 */
export function linesOf(
  root: Node,
  isPassedOver: (element: Element) => boolean = () => false,
  byNode = false,
): string[] {
  const lines: string[] = [];
  let line = '';
  let chars = 0;
  const endLine = () => {
    const printed = line.replace(/\s+/g, ' ').trim();
    if (printed !== '') lines.push(printed);
    line = '';
  };
  const take = (node: Node): void => {
    if (chars > MAX_CHARS) return;
    const type = unclobbered.nodeType(node);
    if (type === 3) {
      const text = (node as Text).data;
      chars += text.length;
      line += text;
      if (byNode) endLine();
      return;
    }
    if (type !== 1) return;
    const element = node as Element;
    const tag = unclobbered.localName(element);
    if (SILENT_TAGS.has(tag) || isPassedOver(element)) return;
    const isBlock = BLOCK_TAGS.has(tag) || tag === 'br' || tag === 'td' || tag === 'th';
    if (isBlock) endLine();
    let child = unclobbered.firstChild(node);
    for (; child && chars <= MAX_CHARS; child = unclobbered.nextSibling(child)) take(child);
    if (isBlock) endLine();
  };
  take(root);
  endLine();
  return lines;
}

/** All text of an element in one line, as compared. */
export const lineOf = (element: Element): string => normalise(linesOf(element).join(' '));
