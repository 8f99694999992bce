import type { Place } from '../report';
import { badgePlaces, type BadgePlace } from './badges';
import { bottom, right, union, type Box, type Point } from './geometry';
import { Highlights, type Highlighted } from './highlights';
import type { MarkPlace, Spot } from './marks';
import { Measure } from './measure';
import { fill, paintPassing, write, type Passing } from './paint';
import { stageView, type StageViewProps } from './stage-view';

export type { StageEvents } from './stage-view';

/** Width given to the layer in the style sheet; what it measures on screen tells the page's zoom. */
const LAYER_WIDTH = 100;

/** Deepest that marks may lie: under card and navigator, which take the greatest number there is. */
const TOP = 2147483646;

/** A cell that a sum refers to, tinted while its card is open. */
export interface Tint {
  readonly place: Place;
  /** The one that the reader points at. */
  readonly strong: boolean;
  /** What stands at its corner, e.g. the number of the term in the sum. */
  readonly label?: string;
  /** Whether it is the total that the others are held against: ringed instead of tinted. */
  readonly total?: boolean;
}

/** What one spot needs to be painted; `marks` are its mark elements, the first one drawn. */
interface Painted {
  readonly spot: Spot;
  readonly marks: readonly HTMLElement[];
  readonly badge: HTMLElement;
  boxes: readonly Box[];
  isDark: boolean;
  /** What was written last: unchanged marks are not written again. */
  written: string;
}

/**
 * Paints marks, badges, tints and the pulse in one layer, at positions relative to that layer, so
 * that scrolling the document needs no work. Every pass reads all positions first, then writes what
 * has changed.
 *
 * - `schedule()` places everything in the next frame, `place()` at once.
 * - `setFilter(isShown)` says which spots are marked at all; until then, all are. The class `off` on
 *   the layer hides everything.
 * - `setCurrent(spot, finding)` sets off what the open card is about.
 * - `setTints(tints)` tints, numbers and rings the cells of a sum.
 * - `pulse(place)` rings a place for a moment.
 * - `boxes(spot)`, `hits(spot, point)` tell where a spot is in the window.
 */
export class Stage {
  readonly #painted: readonly Painted[];
  readonly #tintLayer: HTMLElement;
  readonly #highlights: Highlights;
  #isShown: (spot: Spot) => boolean = () => true;
  #tints: readonly Tint[] = [];
  #pulse: MarkPlace | null = null;
  #current = { spot: -1, finding: -1 };
  #scheduled = 0;
  #measured = false;
  /** Whether some mark stands in something that sticks to the window while the page scrolls. */
  sticks = false;

  constructor(
    private readonly document: Document,
    private readonly layer: HTMLElement,
    props: StageViewProps,
    private readonly signal: AbortSignal,
  ) {
    layer.replaceChildren(...stageView(document, props));
    const marks = [...layer.querySelectorAll<HTMLElement>('.mark')];
    const badges = [...layer.querySelectorAll<HTMLElement>('.badge')];
    this.#tintLayer = layer.querySelector('.tints') as HTMLElement;
    let from = 0;
    this.#painted = props.spots.map((spot, index) => {
      const own = marks.slice(from, (from += spot.marks.length));
      const badge = badges[index] as HTMLElement;
      return { spot, marks: own, badge, boxes: [], isDark: false, written: '' };
    });
    this.#highlights = new Highlights(document, signal);
    this.#tintLayer.addEventListener('animationend', () => {
      this.#pulse = null;
      this.schedule();
    });
    this.#followPrinting();
    signal.addEventListener('abort', () => {
      this.#view.cancelAnimationFrame(this.#scheduled);
      layer.replaceChildren();
    });
  }

  get #view(): Window {
    return this.document.defaultView as Window;
  }

  get #host(): Element {
    return (this.layer.getRootNode() as ShadowRoot).host;
  }

  /**
   * Chromium tells when the page is laid out for paper and before it is painted: marks are placed on
   * that. Firefox prints a copy of the page, where none can be placed; there only words are marked.
   */
  #followPrinting(): void {
    const onPaper = this.#view.matchMedia('print');
    const onChange = () => {
      this.layer.classList.toggle('printed', onPaper.matches);
      this.place();
    };
    onPaper.addEventListener('change', onChange, { signal: this.signal });
  }

  /** Places everything anew in the next frame, however often it is asked for until then. */
  schedule(): void {
    if (this.#scheduled !== 0 || this.signal.aborted) return;
    this.#scheduled = this.#view.requestAnimationFrame(() => this.place());
  }

  /** Places everything anew at once. */
  place(): void {
    this.#view.cancelAnimationFrame(this.#scheduled);
    this.#scheduled = 0;
    if (this.signal.aborted) return;
    const { left, top, scale } = this.#origin();
    const toLayer = (box: Box): Box => ({
      left: (box.left - left) / scale,
      top: (box.top - top) / scale,
      width: box.width / scale,
      height: box.height / scale,
    });

    const measure = new Measure(this.document);
    const boxesOf = (place: MarkPlace) => measure.boxes(place).map(toLayer);
    for (const item of this.#painted) {
      item.boxes = this.#isShown(item.spot) ? boxesOf(item.spot.place) : [];
      item.isDark = item.boxes.length > 0 && measure.isOnDark(item.spot.place);
    }
    const passing = this.#measurePassing(boxesOf, (place) => measure.isOnDark(place));
    const windowWidth = Math.min(
      this.#view.innerWidth,
      this.document.documentElement.clientWidth || Infinity,
    );
    const able = this.#highlights.isAble;
    this.sticks = measure.sticks;
    this.#measured = true;

    const shown = this.#painted.filter(({ boxes }) => boxes.length > 0);
    const windowLeft = -left / scale;
    const badges = badgePlaces(
      shown.map(({ spot: { place, marks }, boxes }) => ({
        kind: place.kind,
        findings: marks.map(({ finding }) => finding),
        boxes,
      })),
      { left: windowLeft, right: windowLeft + windowWidth / scale },
    );
    const badgeOf = new Map(shown.map((item, index) => [item, badges[index]]));

    this.layer.style.zIndex = String(Math.min(measure.depth, TOP));
    this.layer.classList.toggle('highlighting', able);
    for (const item of this.#painted) this.#paint(item, badgeOf.get(item) ?? null);
    paintPassing(this.#tintLayer, passing);
    if (able) this.#highlights.show(this.#words());
  }

  #measurePassing(
    boxesOf: (place: MarkPlace) => readonly Box[],
    isOnDark: (place: MarkPlace) => boolean,
  ): readonly Passing[] {
    const pulse = this.#pulse ? [{ place: this.#pulse, className: 'pulse', label: undefined }] : [];
    const tints = this.#tints.map(({ place, strong, total, label }) => ({
      place,
      className: `tint${strong ? ' strong' : ''}${total ? ' total' : ''}`,
      label,
    }));
    return [...tints, ...pulse].flatMap(({ place, className, label }) =>
      boxesOf(place).map((box) => ({
        className: isOnDark(place) ? `${className} dark` : className,
        label,
        box,
      })),
    );
  }

  #paint(item: Painted, place: BadgePlace | null): void {
    const { boxes, marks, badge, isDark } = item;
    const written = JSON.stringify([boxes, isDark, place]);
    if (written === item.written) return;
    item.written = written;
    const whole = union(boxes);
    badge.hidden = !place;
    for (const mark of marks) mark.hidden = !whole;
    if (!whole) return;
    for (const [index, mark] of marks.entries()) {
      write(mark, whole);
      mark.classList.toggle('dark', isDark);
      // Outlines on top of each other would only darken: the first one stands for all.
      if (index > 0) continue;
      fill(mark, boxes.length, 'line').forEach((line, i) => {
        const box = boxes[i] as Box;
        write(line, { ...box, left: box.left - whole.left, top: box.top - whole.top });
      });
    }
    if (!place) return;
    badge.style.left = `${place.x}px`;
    badge.style.top = `${place.y}px`;
    badge.classList.toggle('dark', isDark);
    badge.classList.toggle('crowded', place.crowded);
  }

  /** The words that are marked now, for the browser to draw. */
  #words(): readonly Highlighted[] {
    if (this.layer.classList.contains('off')) return [];
    const isPrinted = this.#host.hasAttribute('data-print');
    return this.#painted.flatMap(({ spot, boxes, isDark }) => {
      const { span, kind } = spot.place;
      return span && (kind === 'text' || kind === 'heading') && boxes.length > 0
        ? [{ spot, span, isDark, isPrinted, isCurrent: this.#isCurrent(spot) }]
        : [];
    });
  }

  #isCurrent({ marks }: Spot): boolean {
    const { spot, finding } = this.#current;
    return spot >= 0 && marks.some((mark) => mark.finding === finding);
  }

  #origin(): { left: number; top: number; scale: number } {
    const { left, top, width } = this.layer.getBoundingClientRect();
    return { left, top, scale: width > 0 ? width / LAYER_WIDTH : 1 };
  }

  /** The boxes of a spot in window coordinates, as the page stands now; none where it is hidden. */
  boxes(spot: number): readonly Box[] {
    if (!this.#measured) this.place();
    const { left, top, scale } = this.#origin();
    return (this.#painted[spot]?.boxes ?? []).map((box) => ({
      left: box.left * scale + left,
      top: box.top * scale + top,
      width: box.width * scale,
      height: box.height * scale,
    }));
  }

  /** Whether a point of the window lies on a spot. */
  hits(spot: number, { x, y }: Point): boolean {
    return this.boxes(spot).some(
      (box) => x >= box.left && x <= right(box) && y >= box.top && y <= bottom(box),
    );
  }

  /**
   * Says which spots are marked. The others are neither drawn nor to be hit or focused.
   * @param isShown asked for every spot at each placing; `() => false` hides all marks
   */
  setFilter(isShown: (spot: Spot) => boolean): void {
    this.#isShown = isShown;
    this.schedule();
  }

  /**
   * Sets off what the open card is about: every mark of its finding, and the badge it stands beside.
   * @param spot index of the spot the card belongs to; -1 for no card
   * @param finding index in `AuditResult.findings`
   */
  setCurrent(spot: number, finding: number): void {
    this.#current = { spot, finding };
    this.#painted.forEach(({ spot: own, marks, badge }, index) => {
      marks[0]?.classList.toggle('current', this.#isCurrent(own));
      badge.classList.toggle('current', index === spot);
      badge.setAttribute('aria-expanded', String(index === spot));
    });
    if (this.#measured && this.#highlights.isAble) this.#highlights.show(this.#words());
  }

  /**
   * Tints the cells of the sum that is being looked at: terms tinted and labelled, the total ringed.
   * @param tints replaces the former ones; empty for none
   */
  setTints(tints: readonly Tint[]): void {
    if (tints.length === 0 && this.#tints.length === 0) return;
    this.#tints = tints;
    this.schedule();
  }

  /** Rings a place for a moment, for a reader who was led there. Nothing under reduced motion. */
  pulse(place: MarkPlace): void {
    if (this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#pulse = place;
    // A ring that still runs goes, so that the new one begins at its beginning.
    for (const ring of this.#tintLayer.querySelectorAll('.pulse')) ring.remove();
    this.schedule();
  }

  /** Puts the keyboard focus on the badge of a spot. */
  focusBadge(spot: number): void {
    this.#painted[spot]?.badge.focus({ preventScroll: true });
  }
}
