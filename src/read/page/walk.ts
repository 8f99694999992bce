import { YieldBudget, type Resumable } from '../../base/resumable';
import * as unclobbered from '../../dom/clobbering';
import { BLOCK_TAGS } from '../../dom/tags';
import { hiddenTagsIn, isOutOfSight } from '../../dom/visibility';
import type { TextSpan } from '../../report';
import { Limits, READ_LIMITS } from '../limits';
import type { Line } from '../located';
import { gridSteps, type Grid, type GridRow } from '../tables/grid';
import { NormalizedText, type ToSimplified } from '../text';

/** A line of running text. */
export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  readonly normalized: NormalizedText;
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

/** Characters of an item. */
export function lengthOf(item: Item): number {
  if (item.kind === 'line') return item.line.raw.length;
  return item.kind === 'row' ? item.row.cells.reduce((sum, { raw }) => sum + raw.length, 0) : 0;
}

/** Deeper than any page lays itself out; what lies deeper is read as text of the cell around it. */
const MAX_TABLE_DEPTH = 64;
/** A cell with more text than this is no label: the longest label of the templates has 40 characters. */
const PROSE_LENGTH = 160;
const FIGURES_IN_A_ROW_OF_DATA = 3;
/** Smaller pictures are icons, not tables. */
const ICON_SIZE = 60;

/**
 * Turns a page into one flat sequence in reading order: lines of running text, table rows and
 * pictures. Layout tables dissolve into what their cells hold; tables of data stay rows.
 *
 * @param root the element to read, usually the body
 * @param fold see `NormalizedText`
 */
export function* walk(
  root: Element,
  fold?: ToSimplified,
  limits = new Limits(),
): Resumable<Item[]> {
  const items: Item[] = [];
  const hiddenTags = yield* hiddenTagsIn(root);
  yield* walkFlow(root, { items, fold, limits, hiddenTags, budget: new YieldBudget() }, 0);
  return items;
}

/** What a walk carries along. */
interface Walk {
  readonly items: Item[];
  readonly fold: ToSimplified | undefined;
  readonly limits: Limits;
  /** See `hiddenTagsIn`. */
  readonly hiddenTags: readonly string[];
  readonly budget: YieldBudget;
}

function* walkFlow(root: Element, walk: Walk, depth: number): Resumable<void> {
  const line = new LineBuffer(root, walk);
  /** The elements around the node, inside the root, and the block that each of them stands in. */
  const path: Element[] = [];
  const blocks: Element[] = [];
  const leaveLost = (bookmark: Bookmark): Node | null => {
    while (path.length > bookmark.kept) {
      path.pop();
      line.enter(blocks.pop() as Element);
    }
    return bookmark.next;
  };
  let node: Node | null = unclobbered.firstChild(root);
  while (!walk.limits.isFull) {
    if (node === null) {
      const left = path.pop();
      if (left === undefined) break;
      line.enter(blocks.pop() as Element);
      node = unclobbered.nextSibling(left);
      continue;
    }
    walk.budget.add(0);
    if (walk.budget.takePause()) {
      const bookmark = new Bookmark(root, path, node);
      yield;
      if (bookmark.isLost) {
        node = leaveLost(bookmark);
        continue;
      }
    }
    const role = roleOf(node, depth);
    if (role === 'table') {
      line.flush();
      const bookmark = new Bookmark(root, path, node);
      yield* walkTable(node as Element, walk, depth + 1);
      if (bookmark.isLost) {
        node = leaveLost(bookmark);
        continue;
      }
    } else if (role === 'text') line.add(node as Text);
    else if (role === 'picture') addPicture(node as Element, walk);
    else if (role === 'break') line.flush();
    else if (role !== null) {
      const inner = unclobbered.firstChild(node);
      if (inner !== null) {
        path.push(node as Element);
        blocks.push(line.block);
        if (role === 'block') line.enter(node as Element);
        node = inner;
        continue;
      }
      if (role === 'block') line.flush();
    }
    node = unclobbered.nextSibling(node);
  }
  line.flush();
}

/** What a node is in the flow; null for what is passed over, with all below it. */
type FlowRole = 'text' | 'table' | 'picture' | 'break' | 'block' | 'inline' | null;

/** @param depth of the tables around the node */
function roleOf(node: Node, depth: number): FlowRole {
  const nodeType = unclobbered.nodeType(node);
  if (nodeType === 3) return 'text';
  if (nodeType !== 1) return null;
  const tag = unclobbered.localName(node as Element);
  if (isOutOfSight(node as Element, tag)) return null;
  if (tag === 'table' && depth < MAX_TABLE_DEPTH) return 'table';
  if (tag === 'img') return 'picture';
  if (tag === 'br' || tag === 'hr') return 'break';
  return BLOCK_TAGS.has(tag) ? 'block' : 'inline';
}

function addPicture(image: Element, { items, limits }: Walk): void {
  if (!isPicture(image)) return;
  items.push({ kind: 'image', element: image });
  limits.use('items', 1);
}

/** A node that a walk has come to, and where to go on if it is gone after a pause. */
class Bookmark {
  readonly #trail: readonly Node[];
  readonly #next: readonly (Node | null)[];

  /** @param path the elements around the node, inside the root */
  constructor(
    private readonly root: Element,
    path: readonly Element[],
    node: Node,
  ) {
    this.#trail = [...path, node];
    this.#next = this.#trail.map((node) => unclobbered.nextSibling(node));
  }

  get isLost(): boolean {
    return this.kept < this.#trail.length;
  }

  /** How many of the elements around the node, from the root on, are where they were. */
  get kept(): number {
    const lost = this.#trail.findIndex(
      (node, level) => unclobbered.parentNode(node) !== this.#parent(level),
    );
    return lost < 0 ? this.#trail.length : lost;
  }

  /** The node behind what is lost, if that is still there. */
  get next(): Node | null {
    const next = this.#next[this.kept] ?? null;
    return next && unclobbered.parentNode(next) === this.#parent(this.kept) ? next : null;
  }

  #parent(level: number): Node {
    return this.#trail[level - 1] ?? this.root;
  }
}

function isPicture(image: Element): boolean {
  const size = (name: string) => Number.parseInt(unclobbered.getAttribute(image, name) ?? '', 10);
  return !(size('width') < ICON_SIZE || size('height') < ICON_SIZE);
}

/** A text node, or as much of one as stands in a line. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}
const textOfPiece = ({ node, from, to }: Piece): string => node.data.slice(from, to);

/** Of one text; what is behind them is one more. There is no pause between two of them. */
const MAX_BROKEN_LINES = 2000;

/** Collects text until a line ends. */
class LineBuffer {
  #pieces: Piece[] = [];
  #raw = '';
  #block: Element;

  constructor(
    root: Element,
    private readonly walk: Walk,
  ) {
    this.#block = root;
  }

  /** The block element that the text to come stands in. */
  get block(): Element {
    return this.#block;
  }

  /** Goes on in a block; in another one a line of its own begins. */
  enter(block: Element): void {
    if (block === this.#block) return;
    this.flush();
    this.#block = block;
  }

  add(node: Text): void {
    const text = node.data;
    this.walk.budget.add(text.length, 0);
    let from = 0;
    // Elsewhere a line that is broken in the source goes on.
    if (unclobbered.localName(this.#block) === 'pre')
      for (const { index } of [...text.matchAll(/\n/g)].slice(0, MAX_BROKEN_LINES)) {
        this.#take({ node, from, to: index });
        this.flush();
        from = index + 1;
      }
    this.#take({ node, from, to: text.length });
  }

  #take(piece: Piece): void {
    const text = textOfPiece(piece);
    if (this.#pieces.length === 0 && text.trim() === '') return;
    const room = READ_LIMITS.line - this.#raw.length;
    if (text.length > room) this.walk.limits.markExceeded();
    if (room <= 0) return;
    this.#pieces.push(piece);
    this.#raw += text.slice(0, room);
  }

  flush(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    const normalized = new NormalizedText(this.#raw, this.walk.fold);
    const { raw, text } = normalized;
    this.#pieces = [];
    this.#raw = '';
    this.walk.limits.use('items', 1);
    this.walk.limits.use('text', raw.length);
    if (normalized.isBlank) return;
    normalized.precompute();
    const line: Line = { raw, text, span: spanOf(pieces), element: this.#block };
    this.walk.items.push({ kind: 'line', line, normalized });
  }
}

/** The span from the first to the last visible character of some text. */
function spanOf(pieces: readonly Piece[]): TextSpan {
  const start = pieces[0] as Piece;
  let last = pieces.length - 1;
  while (last > 0 && textOfPiece(pieces[last] as Piece).trim() === '') last -= 1;
  const end = pieces[last] ?? start;
  return {
    start: start.node,
    startOffset: start.to - textOfPiece(start).trimStart().length,
    end: end.node,
    endOffset: end.from + textOfPiece(end).trimEnd().length,
  };
}

function* walkTable(table: Element, walk: Walk, depth: number): Resumable<void> {
  for (
    let child = unclobbered.firstElementChild(table);
    child;
    child = unclobbered.nextElementSibling(child)
  )
    if (unclobbered.localName(child) === 'caption' && !isOutOfSight(child))
      yield* walkFlow(child, walk, depth);

  const grid = yield* gridSteps(table, walk);
  const holdsImages = unclobbered.getElementsByTagName(table, 'img').length > 0;
  for (const row of grid.rows) {
    if (walk.limits.isFull) return;
    if (isOutOfSight(row.element)) continue;
    const item: RowItem = { kind: 'row', grid, row };
    if (holdsFlow(row, holdsImages)) {
      for (const cell of row.cells)
        if (!isOutOfSight(cell.element)) yield* walkFlow(cell.element, walk, depth);
    } else {
      walk.items.push(item);
      walk.limits.use('items', 1);
      if (row.cells.some(({ raw }) => raw.length >= READ_LIMITS.line)) walk.limits.markExceeded();
    }
    walk.budget.add(lengthOf(item), row.cells.length);
    if (walk.budget.takePause()) yield;
  }
}

/**
 * Whether a row lays out running text, tables or pictures, rather than holding labels and figures.
 * @param holdsImages whether its table holds pictures anywhere
 */
function holdsFlow(row: GridRow, holdsImages: boolean): boolean {
  let flow = false;
  let figures = 0;
  for (const cell of row.cells) {
    if (cell.holdsTable) return true;
    if (holdsImages && cell.isBlank && unclobbered.querySelector(cell.element, 'img') !== null)
      flow = true;
    else if (cell.raw.length > PROSE_LENGTH && cell.text.length > PROSE_LENGTH) flow = true;
    else if (cell.isFigure) figures += 1;
  }
  return flow && figures < FIGURES_IN_A_ROW_OF_DATA;
}
