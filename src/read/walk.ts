import type { Line, TextSpan } from '../report';
import { expandGrid, type Grid, type GridRow } from './grid';
import { isOutOfSight, nextNode, Wording, type Fold } from './text';

/** A line of running text. */
export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  readonly wording: Wording;
}
/** A row of a table that holds no other table and no running text. */
export interface RowItem {
  readonly kind: 'row';
  readonly grid: Grid;
  readonly row: GridRow;
}
export interface ImageItem {
  readonly kind: 'image';
  readonly element: Element;
}
export type Item = LineItem | RowItem | ImageItem;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LEGEND LI MAIN MENU NAV OL P PRE SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'
  ).split(' '),
);
/** Deeper than any page lays itself out; what lies deeper is read as text of the cell around it. */
const MAX_TABLE_DEPTH = 64;
/** A cell with more text than this is no label: the longest label of the templates has 40 characters. */
const PROSE_LENGTH = 160;
const FIGURES_IN_A_ROW_OF_DATA = 3;
/** Smaller pictures are icons, not tables. */
const ICON_SIZE = 60;

/** Whether a tag starts a line of its own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName.toUpperCase());

/**
 * Turns a page into one flat sequence in reading order: lines of running text, table rows and
 * pictures. Layout tables dissolve into what their cells hold; tables of data stay rows.
 *
 * @param root the element to read, usually the body
 * @param fold see `Wording`
 */
export function walk(root: Element, fold?: Fold): Item[] {
  const items: Item[] = [];
  walkFlow(root, { items, fold }, 0);
  return items;
}

/** What a walk carries along. */
interface Walk {
  readonly items: Item[];
  readonly fold: Fold | undefined;
}

function walkFlow(root: Element, walk: Walk, depth: number): void {
  const { items } = walk;
  const line = new LineBuffer(root, walk);
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let descend = false;
    if (node.nodeType === 3) line.add(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (isOutOfSight(element)) {
        // Passed over, with all below it.
      } else if (tag === 'TABLE' && depth < MAX_TABLE_DEPTH) {
        line.flush();
        walkTable(element, walk, depth + 1);
      } else if (tag === 'IMG') {
        if (isPicture(element)) items.push({ kind: 'image', element });
      } else if (tag === 'BR' || tag === 'HR') line.flush();
      else {
        if (BLOCKS.has(tag)) line.flush();
        descend = true;
      }
    }
    const next: Node | null = nextNode(node, root, descend);
    // Leaving a block ends its line as well.
    if (next !== null && line.isOpen && leavesBlock(node, next, root)) line.flush();
    node = next;
  }
  line.flush();
}

/** Whether going from one node to the next leaves a block element. */
function leavesBlock(from: Node, to: Node, root: Node): boolean {
  if (to.parentNode === from || to.previousSibling === from) return false;
  let left: Node | null = from.parentNode;
  while (left !== null && left !== root && left !== to.parentNode) {
    if (isBlock(left as Element)) return true;
    left = left.parentNode;
  }
  return false;
}

function isPicture(image: Element): boolean {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  return !(size('width') < ICON_SIZE || size('height') < ICON_SIZE);
}

/** Collects text nodes until a line ends. */
class LineBuffer {
  #nodes: Text[] = [];
  #raw = '';

  constructor(
    private readonly root: Element,
    private readonly walk: Walk,
  ) {}

  get isOpen(): boolean {
    return this.#nodes.length > 0;
  }

  add(node: Text): void {
    const text = node.data;
    if (this.#nodes.length === 0 && text.trim() === '') return;
    this.#nodes.push(node);
    this.#raw += text;
  }

  flush(): void {
    const nodes = this.#nodes;
    const raw = this.#raw.replace(/\s+/g, ' ').trim();
    this.#nodes = [];
    this.#raw = '';
    const first = nodes[0];
    if (first === undefined) return;
    const wording = new Wording(raw, this.walk.fold);
    if (wording.isBlank) return;
    const line: Line = {
      raw,
      text: wording.text,
      span: spanOf(nodes),
      element: this.#block(first),
    };
    this.walk.items.push({ kind: 'line', line, wording });
  }

  #block(node: Node): Element {
    let element = node.parentElement;
    while (element !== null && element !== this.root && !isBlock(element))
      element = element.parentElement;
    return element ?? this.root;
  }
}

/** The span from the first to the last visible character of some text nodes. */
function spanOf(nodes: readonly Text[]): TextSpan {
  const start = nodes[0] as Text;
  const end = nodes.filter((node) => node.data.trim() !== '').at(-1) ?? start;
  return {
    start,
    startOffset: start.data.length - start.data.trimStart().length,
    end,
    endOffset: end.data.trimEnd().length,
  };
}

function walkTable(table: Element, walk: Walk, depth: number): void {
  for (const child of table.children)
    if (child.tagName.toUpperCase() === 'CAPTION' && !isOutOfSight(child))
      walkFlow(child, walk, depth);

  const grid = expandGrid(table, walk.fold);
  for (const row of grid.rows) {
    if (isOutOfSight(row.element)) continue;
    if (holdsFlow(row)) {
      for (const cell of row.cells)
        if (!isOutOfSight(cell.element)) walkFlow(cell.element, walk, depth);
    } else walk.items.push({ kind: 'row', grid, row });
  }
}

/** Whether a row lays out running text, tables or pictures, rather than holding labels and figures. */
function holdsFlow(row: GridRow): boolean {
  let prose = false;
  let figures = 0;
  for (const cell of row.cells) {
    if (cell.element.firstElementChild !== null) {
      if (cell.element.querySelector('table') !== null) return true;
      if (cell.isBlank && cell.element.querySelector('img') !== null) return true;
    }
    if (cell.raw.length > PROSE_LENGTH && cell.text.length > PROSE_LENGTH) prose = true;
    else if (cell.isFigure) figures += 1;
  }
  return prose && figures < FIGURES_IN_A_ROW_OF_DATA;
}
