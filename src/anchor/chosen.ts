import * as unclobbered from '../dom/clobbering';
import type { Anchor, PageAnchors } from '../report';
import { MAX_CHOSEN_CHARS, type OwnTarget } from '../result';
import { cellsOf, textOfCells } from './own';
import { pageText, type PageText } from './page-text';

/** What a person has chosen on a page: words with the mouse, a cell or a row by a click in it. */
export interface Chosen {
  /** What may be meant by it, the finest first; none where nothing of the page's text is chosen. */
  readonly targets: readonly OwnTarget[];
  /** Whether more words are chosen than anyone objects to at once. */
  readonly isTooLong: boolean;
}

/** So much is kept of what stands beside the words, to know them by. */
const BESIDE_CHARS = 32;
/** In a larger cell stands text, and no entry of a table. */
const MAX_CELL_CHARS = 300;

const SECTION = /^section\.([a-z]+)$/;
const CELL = /^[a-z]+\.[^#*]+\.[^.#*]+$/;
const ROW = /^[a-z]+\.[^#*]+$/;
const OF_NO_TABLE = /^(?:report|section|table|own)\./;

type Section = NonNullable<OwnTarget['section']>;

/** The section that a node stands in: the one whose title comes last before it. */
function sectionOf(node: Node, anchors: PageAnchors): Section | undefined {
  let last: { readonly key: string; readonly title: Element } | null = null;
  for (const [name, { kind, elements }] of anchors) {
    const key = SECTION.exec(name)?.[1];
    const title = elements[0];
    if (key === undefined || !title || kind === 'gap') continue;
    const isBefore =
      unclobbered.contains(title, node) ||
      (unclobbered.compareDocumentPosition(title, node) & 4) !== 0;
    if (!isBefore) continue;
    const isLater = !last || (unclobbered.compareDocumentPosition(last.title, title) & 4) !== 0;
    if (isLater) last = { key, title };
  }
  // The names of sections are those of the report's own reading.
  return last?.key as Section | undefined;
}

const nameWhere = (
  anchors: PageAnchors,
  isMeant: (name: string, anchor: Anchor) => boolean,
): string | undefined => {
  for (const [name, anchor] of anchors)
    if (!OF_NO_TABLE.test(name) && isMeant(name, anchor)) return name;
  return undefined;
};

/** The name of a cell in the official forms. */
const nameOfCell = (cell: Element, anchors: PageAnchors): string | undefined =>
  nameWhere(
    anchors,
    (name, { kind, elements }) => kind === 'cell' && CELL.test(name) && elements.includes(cell),
  );

/** The name of the row that a cell is an entry or the label of. */
function nameOfRow(cell: Element, anchors: PageAnchors): string | undefined {
  const own = nameOfCell(cell, anchors);
  const above = own?.slice(0, own.lastIndexOf('.'));
  if (above !== undefined && anchors.get(above)?.kind === 'row') return above;
  return nameWhere(
    anchors,
    (name, { kind, elements, label }) =>
      kind === 'row' && ROW.test(name) && (label === cell || elements.includes(cell)),
  );
}

/** The cell that both ends of a range stand in, or whose row they stand in. */
const cellAround = (node: Node): Element | null => {
  const element =
    unclobbered.nodeType(node) === 1 ? (node as Element) : unclobbered.parentElement(node);
  return element && unclobbered.closest(element, 'td, th');
};

/** Words with what stands beside them. */
const quoted = (page: PageText, from: number, to: number): OwnTarget['quote'] => ({
  prefix: page.text.slice(Math.max(0, from - BESIDE_CHARS), from),
  exact: page.quote(from, to),
  suffix: page.text.slice(to, to + BESIDE_CHARS),
});

/** All of an element, as far as it has words. */
function quoteOfAll(page: PageText, element: Element): OwnTarget['quote'] | null {
  const range = (unclobbered.ownerDocument(element) as Document).createRange();
  range.selectNodeContents(element);
  const all = page.within(range);
  return all && quoted(page, all.from, all.to);
}

interface Around {
  readonly page: PageText;
  readonly anchors: PageAnchors;
  readonly section: OwnTarget['section'];
}

/** A cell or a row by its name where it has one, and else by its words. */
function lineTarget(
  kind: 'cell' | 'row',
  element: Element,
  place: string | undefined,
  { page, anchors, section }: Around,
): readonly OwnTarget[] {
  const where = section === undefined ? {} : { section };
  const elements = place === undefined ? undefined : anchors.get(place)?.elements;
  if (place !== undefined && elements) {
    const quote = { prefix: '', exact: textOfCells(elements), suffix: '' };
    return [{ kind, place, ...where, quote }];
  }
  const quote = quoteOfAll(page, element);
  return quote && quote.exact.length <= MAX_CELL_CHARS ? [{ kind, ...where, quote }] : [];
}

/** The cell that a range stands in, and the row. */
function linesIn({ startContainer, endContainer }: Range, around: Around): readonly OwnTarget[] {
  const [first, last] = [cellAround(startContainer), cellAround(endContainer)];
  const row = first && unclobbered.closest(first, 'tr');
  if (!last || !row || row !== unclobbered.closest(last, 'tr')) return [];
  const { anchors } = around;
  return [
    ...(first === last ? lineTarget('cell', first, nameOfCell(first, anchors), around) : []),
    // A row of one cell is that cell.
    ...(cellsOf(row).length > 1 ? lineTarget('row', row, nameOfRow(first, anchors), around) : []),
  ];
}

function targetsIn(range: Range, around: Around): Chosen {
  const { page, section } = around;
  const words = range.collapsed ? null : page.within(range);
  const quote = words && quoted(page, words.from, words.to);
  const isTooLong = quote !== null && quote.exact.length > MAX_CHOSEN_CHARS;
  const where = section === undefined ? {} : { section };
  const lines = linesIn(range, around);
  // Who has selected all that stands in a cell means the cell.
  const isWholeCell = lines.some(
    ({ kind, quote: all }) => kind === 'cell' && all.exact === quote?.exact,
  );
  const meant: readonly OwnTarget[] =
    quote && quote.exact !== '' && !isTooLong && !isWholeCell
      ? [{ kind: 'words', ...where, quote }]
      : [];
  return { targets: [...meant, ...lines], isTooLong };
}

/**
 * What is chosen on a page.
 * @param root the body of the page
 * @param selection of the window; null where it has none
 * @param anchors where the places of the report stand
 * @returns null where nothing is chosen, not even a place in a table
 */
export function chosenOn(
  root: Element,
  selection: Selection | null,
  anchors: PageAnchors,
): Chosen | null {
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  if (!unclobbered.contains(root, startContainer)) return null;
  const page = pageText(root);
  const chosen = targetsIn(range, { page, anchors, section: sectionOf(startContainer, anchors) });
  return chosen.targets.length > 0 || chosen.isTooLong ? chosen : null;
}
