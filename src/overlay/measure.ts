import type { TextSpan } from '../report';
import { edge, intersection, linesOf, union, type Box } from './geometry';
import type { MarkPlace } from './marks';

const toBox = ({ left, top, width, height }: DOMRectReadOnly): Box => ({
  left,
  top,
  width,
  height,
});

interface Surroundings {
  /** What scrolling ancestors let through; null where nothing clips. */
  readonly clip: Box | null;
  /** Whether an ancestor sticks to the window while the document scrolls. */
  readonly sticks: boolean;
}
const OPEN: Surroundings = { clip: null, sticks: false };

/**
 * Reads where places are on the screen. One instance serves one pass: what it learns of scrolling
 * ancestors is kept, so that hundreds of cells of one table cost one look at their ancestors. It only
 * ever reads; callers write after all reading is done.
 */
export class Measure {
  readonly #known = new Map<Element, Surroundings>();
  readonly #view: Window;
  /** Whether a measured place moves against the document when that scrolls. */
  sticks = false;

  constructor(private readonly document: Document) {
    this.#view = document.defaultView as Window;
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
    const groups = new Map<Element, Element[]>();
    for (const element of visible) {
      // A column may run through several tables: one box each, not one around what lies between.
      const group = kind === 'table' ? element : (element.closest('table') ?? this.document.body);
      groups.set(group, [...(groups.get(group) ?? []), element]);
    }
    if (kind === 'gap') {
      // Several tables can't be missed at once: the gap is at the outer edge of the last or first.
      const all = union(visible.map((element) => toBox(element.getBoundingClientRect())));
      const [first] = visible;
      if (!all || !first || all.width === 0) return [];
      return this.#clipped([edge(all, place.side ?? 'after', place.vertical ?? false)], first);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      const box = union(
        group
          .map((element) => toBox(element.getBoundingClientRect()))
          .filter(({ width, height }) => width > 0 && height > 0),
      );
      return box && first ? this.#clipped([box], first) : [];
    });
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
    return linesOf([...range.getClientRects()].map(toBox));
  }

  #isVisible(element: Element): boolean {
    return element.isConnected && this.#view.getComputedStyle(element).visibility === 'visible';
  }

  #clipped(boxes: readonly Box[], element: Element): readonly Box[] {
    const { clip, sticks } = this.#around(element.parentElement);
    if (sticks) this.sticks = true;
    if (!clip) return boxes;
    return boxes.flatMap((box) => {
      const part = intersection(box, clip);
      // What is scrolled out entirely leaves a sliver without breadth at the scroller's edge.
      const gone =
        !part || (part.width < 1 && box.width >= 1) || (part.height < 1 && box.height >= 1);
      return gone ? [] : [part];
    });
  }

  #around(element: Element | null): Surroundings {
    const { body, documentElement } = this.document;
    if (!element || element === documentElement) return OPEN;
    const known = this.#known.get(element);
    if (known) return known;

    const outer = this.#around(element.parentElement);
    const style = this.#view.getComputedStyle(element);
    let { clip, sticks } = outer;
    if (style.position === 'fixed' || style.position === 'sticky') sticks = true;
    // The overflow of <body> is the window's own scrolling unless <html> has one as well.
    const clips =
      (style.overflowX !== 'visible' || style.overflowY !== 'visible') &&
      (element !== body || this.#view.getComputedStyle(documentElement).overflowX !== 'visible');
    if (clips) {
      const own = toBox(element.getBoundingClientRect());
      clip = clip ? (intersection(clip, own) ?? { ...own, width: 0, height: 0 }) : own;
    }
    const here = { clip, sticks };
    this.#known.set(element, here);
    return here;
  }
}
