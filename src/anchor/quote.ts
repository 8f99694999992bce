import * as unclobbered from '../dom/clobbering';
import { BLOCK_TAGS, UNSEARCHABLE_TAGS } from '../dom/tags';
import type { Anchor } from '../report';
import type { Quote } from '../result';

/**
 * Words by which a place of the page is found again later: in a link from a document, or by a search
 * in the page. Looks at the text nodes around the place and nothing else, so that it costs no more on
 * a long page than on a short one.
 *
 * Browsers find words only where they stand in one line of one block, and begin and end as words do;
 * so all words here are whole lines, or are cut where the sentence pauses.
 */

/** How far (in nodes) words are looked for around a place. */
const MAX_NODES = 120;
/** At least so many characters are taken, where there are as many: before, after, and of a long line. */
const CONTEXT = 12;
/** A longer line is quoted by its first and its last words. */
const MAX_QUOTED_CHARS = 60;
/** Words without a pause are cut after so many characters, wherever that is. */
const MAX_UNBROKEN_CHARS = 240;
/** Words at least so long are told apart by what stands before them alone. */
const MIN_DISTINCT_CHARS = 24;

const ELEMENTS_AND_TEXT = 1 | 4; // of NodeFilter, which Node doesn't have
const PAUSE = /[\s，。；：、！？,;:!?（）()《》“”]/;
const LETTERS = /\p{L}/u;
// Only what a browser collapses: other spaces stand on the page one by one.
const SPACES = /[ \t\n\r\f]+/g;

type Step = 'previousNode' | 'nextNode';

const tidy = (text: string): string => text.replace(SPACES, ' ').trim();

/** The block that a node stands in. */
function blockOf(node: Node): Element | null {
  let element = unclobbered.parentElement(node);
  while (element && !BLOCK_TAGS.has(unclobbered.localName(element)))
    element = unclobbered.parentElement(element);
  return element;
}

/** Words from one text node to another, both of which may be cut. */
interface Stretch {
  readonly first: Text;
  readonly from: number;
  readonly last: Text;
  readonly to: number;
}

/** A text node with words, and whether a new line begins between it and the one before. */
interface Piece {
  readonly node: Text;
  readonly apart: boolean;
  /** Whether spaces were passed on the way to it that a browser doesn't collapse. */
  readonly blank: boolean;
}

/** The pieces from a node on, forth or back, itself left out. */
function* piecesFrom(start: Node, step: Step): Generator<Piece> {
  const document = unclobbered.ownerDocument(start) as Document;
  const walker = document.createTreeWalker(document, ELEMENTS_AND_TEXT);
  walker.currentNode = start;
  let block = unclobbered.nodeType(start) === 3 ? blockOf(start) : null;
  let apart = false;
  let blank = false;
  for (let steps = 0; steps < MAX_NODES; steps += 1) {
    const node = walker[step]();
    if (!node) return;
    if (unclobbered.nodeType(node) !== 3) {
      apart ||= unclobbered.localName(node as Element) === 'br';
      continue;
    }
    const { data, parentElement } = node as Text;
    if (parentElement && UNSEARCHABLE_TAGS.has(unclobbered.localName(parentElement))) continue;
    if (data.trim() === '') {
      blank ||= data.replace(SPACES, '') !== '';
      continue;
    }
    const own = blockOf(node);
    yield { node: node as Text, apart: apart || own !== block, blank };
    block = own;
    apart = false;
    blank = false;
  }
}

/** The words beside a point in its line. */
function beside(start: Text, rest: string, step: Step): string {
  let text = rest;
  for (const { node, apart } of piecesFrom(start, step)) {
    if (apart || text.length > MAX_QUOTED_CHARS) break;
    text = step === 'previousNode' ? node.data + text : text + node.data;
  }
  return tidy(text);
}

/** The last words of a line, from a pause on: `CONTEXT` characters, or as many as it takes. */
function tail(text: string): string {
  for (let cut = text.length - CONTEXT; cut > 0; cut -= 1)
    if (PAUSE.test(text.charAt(cut - 1))) return text.slice(cut).trim();
  return text.slice(-MAX_UNBROKEN_CHARS);
}

/** The first words of a line, up to a pause. */
function head(text: string): string {
  for (let cut = CONTEXT; cut < text.length; cut += 1)
    if (PAUSE.test(text.charAt(cut))) return text.slice(0, cut).trim();
  return text.slice(0, MAX_UNBROKEN_CHARS);
}

const before = ({ first, from }: Stretch): string =>
  tail(beside(first, first.data.slice(0, from), 'previousNode'));
const after = ({ last, to }: Stretch): string =>
  head(beside(last, last.data.slice(to), 'nextNode'));

/** The line that ends just before a stretch; empty where spaces stand between that don't collapse. */
function lineAbove({ first }: Stretch): string {
  for (const { node, blank } of piecesFrom(first, 'previousNode'))
    return blank ? '' : tail(linesOf(grown(node, 'previousNode')).end);
  return '';
}

/** The first and the last line of a stretch; the same where it has but one. */
function linesOf({ first, from, last, to }: Stretch): { start: string; end: string } {
  const cut = (node: Text) =>
    node.data.slice(node === first ? from : 0, node === last ? to : Infinity);
  const lines: string[] = [];
  let line = cut(first);
  if (first !== last)
    for (const { node, apart } of piecesFrom(first, 'nextNode')) {
      // What lies beyond is a row of nodes without words.
      if (last.compareDocumentPosition(node) & 4) break;
      if (apart) {
        lines.push(line);
        line = '';
      }
      line += cut(node);
      if (node === last) break;
    }
  const seen = [...lines, line].map(tidy).filter((line) => line !== '');
  return { start: seen[0] ?? '', end: seen.at(-1) ?? '' };
}

/** A quote of words that stand on the page as they are. */
function quoted(stretch: Stretch): Quote | null {
  const { start, end } = linesOf(stretch);
  if (start === '') return null;
  const one = end === start;
  const suffix = one && start.length < MIN_DISTINCT_CHARS ? after(stretch) : '';
  // What stands in the same line tells more, and browsers agree on it.
  const prefix = before(stretch) || (suffix === '' ? lineAbove(stretch) : '');
  if (!one) return { prefix, exact: start, end, suffix };
  if (start.length > MAX_QUOTED_CHARS)
    return { prefix, exact: head(start), end: tail(start), suffix };
  return { prefix, exact: start, suffix };
}

/** Everything in an element; null where it has no words within reach. */
function stretchOf(element: Element): Stretch | null {
  let first: Text | null = null;
  let last: Text | null = null;
  for (const { node } of piecesFrom(element, 'nextNode')) {
    if (!unclobbered.contains(element, node)) break;
    first ??= node;
    last = node;
  }
  return first && last && { first, from: 0, last, to: last.length };
}

/** The first line of an element, or its last. */
function lineOf(element: Element, at: 'start' | 'end'): Stretch | null {
  const stretch = stretchOf(element);
  if (!stretch) return null;
  const step = at === 'start' ? 'nextNode' : 'previousNode';
  return grown(at === 'start' ? stretch.first : stretch.last, step, (node) =>
    unclobbered.contains(element, node),
  );
}

/** The line, or what is left of it, from a text node on. */
function grown(start: Text, step: Step, within: (node: Text) => boolean = () => true): Stretch {
  let end = start;
  for (const { node, apart } of piecesFrom(start, step)) {
    if (apart || !within(node)) break;
    end = node;
  }
  const [first, last] = step === 'nextNode' ? [start, end] : [end, start];
  return { first, from: 0, last, to: last.length };
}

/** The nearest line before an element that has what is wanted in it. */
function lineBefore(element: Element, wanted: RegExp): Stretch | null {
  for (const { node } of piecesFrom(element, 'previousNode'))
    if (wanted.test(node.data)) return grown(node, 'previousNode');
  return null;
}

/** A quote of a figure: from its label on, as „0“ stands everywhere. */
function quotedCell(cell: Element): Quote | null {
  const own = stretchOf(cell);
  const text = own ? linesOf(own).start : '';
  if (own && LETTERS.test(text) && text.length > 3) return quoted(own);
  const label = lineBefore(cell, LETTERS);
  if (!label) return own && quoted(own);
  const { start } = linesOf(label);
  return {
    prefix: before(label) || lineAbove(label),
    exact: start.length > MAX_QUOTED_CHARS ? tail(start) : start,
    ...(text === '' ? {} : { end: text }),
    suffix: '',
  };
}

/**
 * The words by which a place is found again.
 * @returns null where neither the place nor anything before it has words
 */
export function quoteOf({ kind, elements, span, side, label }: Anchor): Quote | null {
  if (span) {
    const { start, startOffset, end, endOffset } = span;
    return quoted({ first: start, from: startOffset, last: end, to: endOffset });
  }
  const behind = kind === 'gap' && side === 'after';
  const element = label ?? (behind ? elements.at(-1) : elements[0]);
  if (!element) return null;
  if (label) {
    const stretch = stretchOf(label);
    return stretch && quoted(stretch);
  }
  if (kind === 'cell') return quotedCell(element);
  const line = lineOf(element, behind ? 'end' : 'start') ?? lineBefore(element, /\S/);
  if (!line) return null;
  // Beside a missing row stands a figure of its neighbour.
  return LETTERS.test(linesOf(line).start) ? quoted(line) : quotedCell(element);
}
