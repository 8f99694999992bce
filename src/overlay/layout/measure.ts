import * as unclobbered from '../../dom/clobbering';
import { displayedParent } from '../../dom/shadow';
import { isDisplayedOpaque } from '../../dom/displayed';
import type { TextSpan } from '../../report';
import type { MarkPlace } from '../model/marks';
import { edge, grown, intersection, isSameBox, linesOf, union, type Box } from './geometry';
import { occlusionOf, subtract, type StickyOcclusion } from './sticky-occlusion';
import { isDarkIn, surroundingsOf, type Surroundings } from './surroundings';
import { wordsNear } from './words-near';

export const toBox = ({ left, top, width, height }: DOMRectReadOnly): Box => ({
  left,
  top,
  width,
  height,
});

/** Pixels around a gap within which its badge may lie. */
const BADGE_REACH_PX = 96;

/** So many pieces of a text are looked at; of one that a page has taken into more, the rest is not marked. */
const MAX_PIECES = 4000;

/** What is to be known of a place to mark it. */
export interface Measured {
  /** In window coordinates, clipped to what scrolling ancestors show; none where it is hidden. */
  readonly boxes: readonly Box[];
  /** Whether it stands on dark paper: its words are light, whatever makes the paper dark. */
  readonly isDark: boolean;
  /**
   * The `z-index` at which a mark lies on it, and under what the page lays above that: its sticky
   * bars, menus and dialogs.
   */
  readonly depth: number;
  /** Whether it moves against the document when that scrolls. */
  readonly sticks: boolean;
  /** For gaps: the words nearby, which its badge is to leave readable; in window coordinates. */
  readonly words: readonly Box[];
}

/** What is hidden. */
export const UNSEEN: Measured = { boxes: [], isDark: false, depth: 0, sticks: false, words: [] };

/** Whether a mark would look the same. */
export const isSame = (a: Measured, b: Measured): boolean =>
  a.isDark === b.isDark &&
  a.boxes.length === b.boxes.length &&
  a.boxes.every((box, index) => isSameBox(box, b.boxes[index]));

const hasBreadth = ({ width, height }: Box): boolean => width > 0 && height > 0;

/**
 * Reads where places are on the screen. One instance serves one pass: what it learns of scrolling
 * ancestors is kept, so that hundreds of cells of one table cost one look at their ancestors. It only
 * ever reads; callers write after all reading is done.
 */
export class Measure {
  readonly #known = new Map<Element, Surroundings>();
  readonly #covers = new Map<Element, StickyOcclusion>();
  readonly #view: Window;
  #depth = 0;
  #sticks = false;

  constructor(private readonly document: Document) {
    this.#view = document.defaultView as Window;
  }

  /** All that is to be known of a place. */
  look(place: MarkPlace): Measured {
    this.#depth = 0;
    this.#sticks = false;
    const boxes = this.boxes(place);
    const isDark = boxes.length > 0 && this.#isDark(place);
    const words = this.#wordsNear(place, boxes);
    return { boxes, isDark, depth: this.#depth, sticks: this.#sticks, words };
  }

  /** How many windows a place is away from this one: 0 for one that is in it or right beside it. */
  distance({ elements, span }: MarkPlace): number {
    const element = span?.start.parentElement ?? elements[0];
    const { innerHeight } = this.#view;
    if (!element || innerHeight === 0) return 0;
    const { top, bottom } = unclobbered.getBoundingClientRect(element);
    const away = Math.max(top - innerHeight, -bottom, 0);
    return Math.floor(away / innerHeight);
  }

  /**
   * The boxes of a place in window coordinates, clipped to what scrolling ancestors show.
   * @returns one box for cells and rows, one a table or line for what stands in several; none where
   *   nothing is visible
   */
  boxes(place: MarkPlace): readonly Box[] {
    const { kind, elements, span } = place;
    if (span && (kind === 'heading' || kind === 'text')) {
      const parent = span.start.parentElement;
      if (!parent || !this.#isVisible(parent)) return [];
      return this.#clipped(this.#lines(span), parent);
    }

    const visible = elements.filter((element) => this.#isVisible(element));
    if (kind === 'gap') return this.#gap(place, visible);
    const groups = new Map<Element, Element[]>();
    for (const element of visible) {
      // A column may run through several tables: one box each, not one around what lies between.
      const group =
        kind === 'table' ? element : (unclobbered.closest(element, 'table') ?? this.document.body);
      const members = groups.get(group);
      if (members) members.push(element);
      else groups.set(group, [element]);
    }
    return [...groups.values()].flatMap((group) => {
      const box = union(
        group.flatMap((element) => {
          const own = toBox(unclobbered.getBoundingClientRect(element));
          return hasBreadth(own) ? this.#uncovered(own, element, kind) : [];
        }),
      );
      const around = displayedParent(group[0] as Element);
      return box && around ? this.#clipped([box], around) : [];
    });
  }

  #isDark({ elements, span }: MarkPlace): boolean {
    const element = span?.start.parentElement ?? elements[0];
    return element !== undefined && isDarkIn(element, this.#view, this.#known);
  }

  #gap({ side, vertical }: MarkPlace, visible: readonly Element[]): readonly Box[] {
    // Several tables can't be missed at once: the gap is at the outer edge of the last or first.
    const all = union(visible.map((element) => toBox(unclobbered.getBoundingClientRect(element))));
    const around = visible[0] && (displayedParent(visible[0]) ?? visible[0]);
    if (!all || !around || all.width === 0) return [];
    return this.#clipped([edge(all, side ?? 'after', vertical ?? false)], around);
  }

  #wordsNear({ kind, elements: [element] }: MarkPlace, [gap]: readonly Box[]): readonly Box[] {
    if (kind !== 'gap' || !element || !gap) return [];
    return wordsNear(element, grown(gap, BADGE_REACH_PX));
  }

  #lines({ start, startOffset, end, endOffset }: TextSpan): readonly Box[] {
    const range = this.document.createRange();
    try {
      range.setStart(start, Math.min(startOffset, start.length));
      range.setEnd(end, Math.min(endOffset, end.length));
    } catch {
      // A script has taken the text out of the page since it was read.
      return [];
    }
    const pieces = range.getClientRects();
    const looked: Box[] = [];
    for (let at = 0; at < Math.min(pieces.length, MAX_PIECES); at += 1)
      looked.push(toBox(pieces[at] as DOMRect));
    return linesOf(looked);
  }

  #isVisible(element: Element): boolean {
    return unclobbered.isConnected(element) && isDisplayedOpaque(element);
  }

  /** A cell without what the sticky head or first column of its table hides of it. */
  #uncovered(box: Box, element: Element, kind: MarkPlace['kind']): readonly Box[] {
    const table = kind === 'table' ? null : unclobbered.closest(element, 'table');
    if (!table) return [box];
    let covers = this.#covers.get(table);
    if (!covers) this.#covers.set(table, (covers = occlusionOf(table, this.#view)));
    if (covers.sticky.size > 0) this.#sticks = true;
    return subtract(box, element, covers);
  }

  /** What is left of boxes within an element and all around it. */
  #clipped(boxes: readonly Box[], around: Element): readonly Box[] {
    const { clip, sticks, depth } = this.#around(around);
    if (sticks) this.#sticks = true;
    this.#depth = Math.max(this.#depth, depth ?? 0);
    if (!clip) return boxes;
    return boxes.flatMap((box) => {
      const part = intersection(box, clip);
      // What is scrolled out entirely leaves a sliver without breadth at the scroller's edge.
      const gone =
        !part || (part.width < 1 && box.width >= 1) || (part.height < 1 && box.height >= 1);
      return gone ? [] : [part];
    });
  }

  #around(element: Element): Surroundings {
    return surroundingsOf(element, this.#view, this.#known);
  }
}
