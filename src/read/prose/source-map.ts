import { memoize } from '../../base/memoize';
import * as unclobbered from '../../dom/clobbering';
import type { TextSpan } from '../../report';
import { squeeze } from '../../template';
import { READ_LIMITS } from '../limits';
import type { Line } from '../located';
import { nextNode } from '../../dom/text';
import { isOutOfSight } from '../../dom/visibility';
import type { ToSimplified } from '../text';

/**
 * The text of a line in the form in which it is searched (see `squeeze`), each character of it
 * traced back to the page, so that words found in it can be quoted and marked.
 */
export interface SourceMappedText {
  readonly text: string;
  /** The words from one index up to another as printed. */
  quote(from: number, to: number): string;
  /** The same words on the page. */
  span(from: number, to: number): TextSpan;
}

/** A part of a line: characters in a row that are all as long on the page, and all as long as searched. */
interface Part {
  /** Where it begins in the searched form. */
  readonly from: number;
  readonly node: Text;
  /** Where it begins in the node, and in all the text of the line. */
  readonly offset: number;
  readonly position: number;
  /** How long each of its characters is on the page, and in the searched form. */
  readonly length: number;
  readonly size: number;
}

/** Characters that are searched as they are: ideographs, ASCII, 、 and 。. */
const PLAIN = String.raw`[!-~\u4e00-\u9fff\u3001\u3002]`;
const IS_PLAIN = new RegExp(`^${PLAIN}+$`);
const PARTS = new RegExp(`${PLAIN}+|[^]`, 'gu');

/** Few characters come again and again. */
const squeezed = memoize(squeeze);

/** A line may hold many things to point to; it is traced once. */
const known = new WeakMap<Line, SourceMappedText>();

/**
 * @param line a line of the page, still as it was when it was read
 * @param fold see `ToSimplified`
 */
export function mapToSource(line: Line, fold?: ToSimplified): SourceMappedText {
  if (fold) return trace(line, fold);
  let traced = known.get(line);
  if (!traced) known.set(line, (traced = trace(line)));
  return traced;
}

function trace(line: Line, fold?: ToSimplified): SourceMappedText {
  const forms: string[] = [];
  let raw = '';
  let from = 0;
  const parts: Part[] = [];
  for (const node of textNodes(line.span)) {
    const start = node === line.span.start ? line.span.startOffset : 0;
    const end = node === line.span.end ? line.span.endOffset : node.data.length;
    // No line is longer; a text may be.
    const words = node.data.slice(start, Math.min(end, start + READ_LIMITS.line));
    let part: Part | undefined;
    for (const { 0: found, index } of (fold ? fold(words) : words).matchAll(PARTS)) {
      const asItIs = IS_PLAIN.test(found);
      const form = asItIs ? found : squeezed(found);
      if (form === '') continue;
      const [length, size] = asItIs ? [1, 1] : [found.length, form.length];
      const offset = start + index;
      if (
        part?.length !== length ||
        part.size !== size ||
        part.offset + ((from - part.from) / size) * length !== offset
      )
        parts.push((part = { from, node, offset, position: raw.length + index, length, size }));
      forms.push(form);
      from += form.length;
    }
    raw += words;
  }
  const text = forms.join('');
  const { start: node, startOffset: offset } = line.span;
  const whole: Part = { from: 0, node, offset, position: 0, length: 0, size: 1 };
  /** The part of a character of the searched form, and how far in it that stands. */
  const at = (index: number): readonly [Part, number] => {
    if (index < 0 || index >= text.length) return [whole, 0];
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((parts[middle] as Part).from <= index) low = middle;
      else high = middle - 1;
    }
    const part = parts[low] as Part;
    return [part, Math.floor((index - part.from) / part.size) * part.length];
  };
  return {
    text,
    quote(from, to) {
      const [[first, before], [last, within]] = [at(from), at(to - 1)];
      return raw
        .slice(first.position + before, last.position + within + last.length)
        .replace(/\s+/g, ' ')
        .trim();
    },
    span(from, to) {
      const [[first, before], [last, within]] = [at(from), at(to - 1)];
      return {
        start: first.node,
        startOffset: first.offset + before,
        end: last.node,
        endOffset: last.offset + within + last.length,
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
    const nodeType = unclobbered.nodeType(node);
    if (nodeType === 3) nodes.push(node as Text);
    else if (nodeType === 1) descend = !isOutOfSight(node as Element);
    if (node === end) break;
    node = nextNode(node, root, descend);
  }
  return nodes;
}
