import type { Anchor } from '../../report';
import type { DrawnMark } from '../../settings';
import { bottom, right, type Box, type Point } from '../layout/geometry';
import { isSame, Measure, UNSEEN, type Measured } from '../layout/measure';
import { wholePage } from '../layout/visible-viewport';
import type { LayoutWatch } from '../layout/watch';
import type { MarkGroup, MarkPlace } from '../model/marks';
import { trusted } from '../trusted';
import { badgePlaces, type BadgePlace } from './badges';
import { FrameBudgetQueue } from './frame-budget-queue';
import { Highlights, type Highlighted } from './highlights';
import { MarkDom, type MarkDomProps, type MarkState } from './mark-dom';
import { paintTransient, type TransientBox } from './paint';

export type { MarkEvents } from './mark-dom';

/** Width given to the layer in the style sheet; what it measures on screen tells the page's zoom. */
const LAYER_WIDTH = 100;

/** Deepest that marks may lie: under card and navigator, which take the greatest number there is. */
const TOP = 2147483646;

/** A cell that a sum refers to, tinted while its card is open. */
export interface Tint {
  readonly place: Anchor;
  /** The one that the reader points at. */
  readonly strong: boolean;
  /** What stands at its corner, e.g. the number of the term in the sum. */
  readonly label?: string;
  /** Whether it is the total that the others are held against: ringed instead of tinted. */
  readonly total?: boolean;
}

/** Where the layer's origin is in the window, and how large its pixels are there. */
interface Origin {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Whether more words stand behind a place in the same piece of text. */
const isFollowed = ({ span }: MarkPlace): boolean =>
  span !== undefined && span.end.data.slice(span.endOffset).trim() !== '';

const isSameBadge = (a: BadgePlace | null, b: BadgePlace | null): boolean =>
  a?.x === b?.x && a?.y === b?.y && a?.crowded === b?.crowded && a?.face === b?.face;

/** What one group needs to be painted. */
interface Painted {
  readonly index: number;
  readonly group: MarkGroup;
  /** What was measured last; boxes in coordinates of the layer. */
  measured: Measured;
  /** Where its badge belongs; null where it has none. */
  place: BadgePlace | null;
}

/**
 * Paints marks, badges, tints and the pulse in one layer, at positions relative to that layer, so
 * that scrolling the document needs no work. What is due is done in turns, one a frame and what is
 * near the window first, so that hundreds of marks hold up nobody. Every turn reads all positions
 * first, then writes what has changed: one layout a frame.
 *
 * - `schedule()` places everything anew from the next frame on, `place()` begins at once.
 * - `setFilter(isShown)` says which groups are marked at all; until then, all are. The class `off` on
 *   the layer hides everything.
 * - `setCurrent(group, finding)` sets off what the open card is about.
 * - `setTints(tints)` tints, numbers and rings the cells of a sum.
 * - `pulse(place)` rings a place for a moment.
 * - `hits(group, point)` tells whether a point of the window lies on a group.
 */
export class MarkRenderer {
  /** Told of each turn, before it reads the layout, and of each round that is through. */
  watch: LayoutWatch | null = null;
  readonly #painted: readonly Painted[];
  readonly #view: MarkDom;
  readonly #turns: FrameBudgetQueue<Painted>;
  readonly #highlights: Highlights;
  #isShown: (group: MarkGroup) => boolean = () => true;
  #tints: readonly Tint[] = [];
  #pulse: MarkPlace | null = null;
  #current = { group: -1, finding: -1 };
  #frame = 0;
  #measured = false;
  /** Whether something has moved, or looks another way, since the last round was through. */
  #hasMoved = false;
  /** Until the frame in which the layer comes onto the page: on large pages that alone takes long. */
  #isNew: boolean;

  constructor(
    private readonly document: Document,
    private readonly layer: HTMLElement,
    props: MarkDomProps,
    private readonly signal: AbortSignal,
  ) {
    this.#isNew = !layer.isConnected;
    this.#view = new MarkDom(document, layer, props);
    this.#painted = props.groups.map((group, index) => ({
      ...{ index, group, measured: UNSEEN, place: null },
    }));
    this.#turns = new FrameBudgetQueue(this.#painted);
    this.#highlights = new Highlights(document, signal);
    this.#view.tints.addEventListener('animationend', () => {
      this.#pulse = null;
      this.schedule();
    });
    this.#followPrinting();
    signal.addEventListener('abort', () => {
      this.#window.cancelAnimationFrame(this.#frame);
      layer.replaceChildren();
    });
  }

  /** Whether some mark stands in something that sticks to the window while the page scrolls. */
  get sticks(): boolean {
    return this.#painted.some(({ measured }) => measured.sticks);
  }

  get #window(): Window {
    return this.document.defaultView as Window;
  }

  get #host(): Element {
    return (this.layer.getRootNode() as ShadowRoot).host;
  }

  /**
   * Chromium tells when the page is laid out for paper and before it is painted: marks are placed on
   * that. Firefox lays out a copy of the page, where none can be placed; there the list alone is printed.
   */
  #followPrinting(): void {
    const onPaper = this.#window.matchMedia('print');
    const onChange = () => {
      this.layer.classList.toggle('printed', onPaper.matches);
      this.#turns.begin();
      this.#turn(false);
    };
    onPaper.addEventListener('change', trusted(onChange), { signal: this.signal });
  }

  /** Places everything anew from the next frame on, however often it is asked for until then. */
  schedule(): void {
    this.#turns.begin();
    this.#ask();
  }

  /** Places what is near the window anew at once, and the rest in the next frames. */
  place(): void {
    this.#turns.begin();
    this.#turn(true);
  }

  #ask(): void {
    if (this.#frame !== 0 || this.signal.aborted) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#isNew) this.#turn(true);
      this.#isNew = false;
      if (!this.#turns.isDone) this.#ask();
    });
  }

  /** @param isShort whether what does not fit into a frame is left to the next one */
  #turn(isShort: boolean): void {
    this.#window.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.signal.aborted) return;
    this.watch?.settle();
    const origin = this.#origin();
    const { left, top, scale } = origin;
    const toLayer = (box: Box): Box => ({
      left: (box.left - left) / scale,
      top: (box.top - top) / scale,
      width: box.width / scale,
      height: box.height / scale,
    });

    const measure = new Measure(this.document);
    const look = (place: MarkPlace): Measured => {
      const found = measure.look(place);
      return { ...found, boxes: found.boxes.map(toLayer), words: found.words.map(toLayer) };
    };
    this.#turns.order(({ group }) => measure.distance(group.place));
    for (const item of this.#turns.toMeasure(isShort)) {
      const before = item.measured;
      item.measured = this.#isShown(item.group) ? look(item.group.place) : UNSEEN;
      if (!isSame(before, item.measured)) this.#change(item);
    }
    const passing = this.#measurePassing(look);
    this.#placeBadges(origin);
    const able = this.#highlights.isAble;
    this.#measured = true;

    const depth = Math.max(0, ...this.#painted.map(({ measured }) => measured.depth));
    this.layer.style.zIndex = String(Math.min(depth, TOP));
    this.layer.classList.toggle('highlighting', able);
    for (const { index, measured, place } of this.#turns.toPaint(isShort))
      this.#view.draw(index, measured, place, this.#standing(index));
    paintTransient(this.#view.tints, passing);
    if (able) this.#highlights.show(this.#words());
    if (!this.#turns.isDone) {
      this.#ask();
      return;
    }
    this.watch?.placed(this.#hasMoved);
    this.#hasMoved = false;
  }

  #change(item: Painted): void {
    this.#hasMoved = true;
    this.#turns.change(item);
  }

  #placeBadges({ left, scale }: Origin): void {
    const page = wholePage(this.#window);
    const shown = this.#painted.filter(({ measured }) => measured.boxes.length > 0);
    const places = badgePlaces(
      shown.map(({ group: { place, marks }, measured }) => ({
        kind: place.kind,
        findings: marks.map(({ finding }) => finding),
        boxes: measured.boxes,
        isFollowed: isFollowed(place),
        ...(place.kind === 'gap'
          ? { width: this.#view.gapWidth(marks.length), words: measured.words }
          : {}),
      })),
      { left: (page.left - left) / scale, right: (page.right - left) / scale },
    );
    const placeOf = new Map(shown.map((item, index) => [item, places[index] ?? null]));
    for (const item of this.#painted) {
      const { place } = item;
      const next = placeOf.get(item) ?? null;
      if (isSameBadge(next, place)) continue;
      item.place = next;
      this.#change(item);
    }
  }

  #measurePassing(look: (place: MarkPlace) => Measured): readonly TransientBox[] {
    const pulse = this.#pulse ? [{ place: this.#pulse, className: 'pulse', label: undefined }] : [];
    const tints = this.#tints.map(({ place, strong, total, label }) => ({
      place,
      className: `tint${strong ? ' strong' : ''}${total ? ' total' : ''}`,
      label,
    }));
    return [...tints, ...pulse].flatMap(({ place, className, label }) => {
      const { boxes, isDark } = look(place);
      return boxes.map((box) => ({
        className: isDark ? `${className} dark` : className,
        label,
        box,
      }));
    });
  }

  /** The words that are marked now, for the browser to draw. */
  #words(): readonly Highlighted[] {
    if (this.layer.classList.contains('off')) return [];
    const isPrinted = this.#host.hasAttribute('data-print');
    return this.#painted.flatMap(({ group, measured: { boxes, isDark } }) => {
      const { span, kind } = group.place;
      return span && (kind === 'text' || kind === 'heading') && boxes.length > 0
        ? [{ group, span, isDark, isPrinted, isCurrent: this.#isCurrent(group) }]
        : [];
    });
  }

  #isCurrent({ marks }: MarkGroup): boolean {
    const { group, finding } = this.#current;
    return group >= 0 && marks.some((mark) => mark.finding === finding);
  }

  #origin(): Origin {
    const { left, top, width } = this.layer.getBoundingClientRect();
    return { left, top, scale: width > 0 ? width / LAYER_WIDTH : 1 };
  }

  /** Whether a point of the window lies on a group, as the page stands now. */
  hits(group: number, { x, y }: Point): boolean {
    const { left, top, scale } = this.#origin();
    const at = { x: (x - left) / scale, y: (y - top) / scale };
    return (this.#painted[group]?.measured.boxes ?? []).some(
      (box) => at.x >= box.left && at.x <= right(box) && at.y >= box.top && at.y <= bottom(box),
    );
  }

  /**
   * Says which groups are marked. The others are neither drawn nor to be hit or focused.
   * @param isShown asked for every group at each placing; `() => false` hides all marks
   */
  setFilter(isShown: (group: MarkGroup) => boolean): void {
    this.#isShown = isShown;
    this.schedule();
  }

  /**
   * Sets off what the open card is about: every mark of its finding, and the badge it stands beside.
   * @param group index of the group the card belongs to; -1 for no card
   * @param finding index in `AuditResult.findings`
   */
  setCurrent(group: number, finding: number): void {
    this.#current = { group, finding };
    for (const { index } of this.#painted) this.#view.setState(index, this.#standing(index));
    if (this.#measured && this.#highlights.isAble) this.#highlights.show(this.#words());
  }

  #standing(index: number): MarkState {
    const item = this.#painted[index];
    return {
      isCurrent: item !== undefined && this.#isCurrent(item.group),
      isOpen: index === this.#current.group,
    };
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
    if (this.#window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#pulse = place;
    // A ring that still runs goes, so that the new one begins at its beginning.
    for (const ring of this.#view.tints.querySelectorAll('.pulse')) ring.remove();
    this.schedule();
  }

  /** The marks as they are drawn now, in the viewport. */
  drawn(): DrawnMark[] {
    return this.layer.classList.contains('off') ? [] : this.#view.drawn();
  }

  /** Puts the keyboard focus on the badge of a group. */
  focusBadge(group: number): void {
    const item = this.#painted[group];
    if (!item) return;
    // What is to be focused must be shown, and may not have been placed as yet.
    if (!this.#view.badge(group)) {
      this.#turns.prioritize(item);
      this.place();
    }
    this.#view.badge(group)?.focus({ preventScroll: true });
  }

  /** Index of the group whose badge an element is, or stands in; -1 for none. */
  groupOfBadge(element: Element | null): number {
    return this.#view.groupOf(element);
  }
}
