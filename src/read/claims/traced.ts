import { squeeze } from '../../format';
import type { Line, TextSpan } from '../../report';
import { MOST } from '../limits';
import { isOutOfSight, nextNode, type Fold } from '../text';
import { unmasked } from '../../report/unmasked';

/**
 * The text of a line in the form in which it is searched (see `squeeze`), each character of it
 * traced back to the page, so that words found in it can be quoted and marked.
 */
export interface TracedText {
  readonly text: string;
  /** The words from one index up to another as printed. */
  quote(from: number, to: number): string;
  /** The same words on the page. */
  span(from: number, to: number): TextSpan;
}

/** Where a character of the searched form comes from. */
interface Origin {
  readonly node: Text;
  /** Offset in the node, and in all the text of the line. */
  readonly offset: number;
  readonly position: number;
  readonly length: number;
}

/** Characters that are searched as they are: ideographs, ASCII, 、 and 。. */
const PLAIN = /[!-~\u4e00-\u9fff\u3001\u3002]/;

/**
 * @param line a line of the page, still as it was when it was read
 * @param fold see `Wording`; a character becomes one character
 */
export function traceLine(line: Line, fold?: Fold): TracedText {
  let text = '';
  let raw = '';
  const origins: Origin[] = [];
  for (const node of textNodes(line.span)) {
    let offset = node === line.span.start ? line.span.startOffset : 0;
    const end = node === line.span.end ? line.span.endOffset : node.data.length;
    // No line is longer; a text may be.
    for (const glyph of node.data.slice(offset, Math.min(end, offset + MOST.line))) {
      const plain = fold ? fold(glyph) : glyph;
      const form = PLAIN.test(plain) ? plain : squeeze(plain);
      const origin = { node, offset, position: raw.length, length: glyph.length };
      for (let left = form.length; left > 0; left -= 1) origins.push(origin);
      text += form;
      raw += glyph;
      offset += glyph.length;
    }
  }
  const whole: Origin = {
    node: line.span.start,
    offset: line.span.startOffset,
    position: 0,
    length: 0,
  };
  const ends = (from: number, to: number): readonly [Origin, Origin] => [
    origins[from] ?? whole,
    origins[to - 1] ?? whole,
  ];
  return {
    text,
    quote(from, to) {
      const [first, last] = ends(from, to);
      return raw
        .slice(first.position, last.position + last.length)
        .replace(/\s+/g, ' ')
        .trim();
    },
    span(from, to) {
      const [first, last] = ends(from, to);
      return {
        start: first.node,
        startOffset: first.offset,
        end: last.node,
        endOffset: last.offset + last.length,
      };
    },
  };
}

/** The text nodes that a line was put together from. */
function textNodes({ start, end }: TextSpan): Text[] {
  const nodes: Text[] = [];
  const root = start.ownerDocument;
  let node: Node | null = start;
  while (node !== null) {
    let descend = false;
    const { nodeType } = unmasked(node);
    if (nodeType === 3) nodes.push(node as Text);
    else if (nodeType === 1) descend = !isOutOfSight(node as Element);
    if (node === end) break;
    node = nextNode(node, root, descend);
  }
  return nodes;
}
