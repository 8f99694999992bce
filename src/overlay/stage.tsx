import { render } from 'preact';
import type { OverlayWords } from '../messages';
import type { AuditResult, Place } from '../report';
import { bottom, right, spread, union, type Box, type Point } from './geometry';
import { SeverityIcon } from '../ui/icons';
import type { MarkPlace, Spot } from './marks';
import { Measure } from './measure';

/** Side of a badge's clickable square, in CSS pixels; WCAG 2.2 asks for 24. */
const BADGE = 24;
/** Width given to the layer in the style sheet; what it measures on screen tells the page's zoom. */
const LAYER_WIDTH = 100;

type Words = OverlayWords;

export interface StageEvents {
  /** The pointer or the keyboard focus has come to a badge. */
  readonly onBadgeEnter: (spot: number, how: 'pointer' | 'focus') => void;
  readonly onBadgeLeave: (how: 'pointer' | 'focus') => void;
  /** A badge was clicked or pressed. */
  readonly onBadgeOpen: (spot: number) => void;
}

/** A cell that a sum refers to, tinted while its card is open. */
export interface Tint {
  readonly place: Place;
  readonly strong: boolean;
}

interface StageViewProps {
  readonly result: AuditResult;
  readonly spots: readonly Spot[];
  readonly words: Words;
  readonly events: StageEvents;
}

function badgeName({ marks, place }: Spot, { findings }: AuditResult, words: Words): string {
  const finding = findings[marks[0]?.finding ?? 0];
  if (!finding) return '';
  const severity = words.severity[finding.severity];
  const name =
    marks.length === 1
      ? words.badge(severity, finding.message)
      : words.badges(marks.length, severity, finding.message);
  // What a badge shows must be in what it is called, for those who speak to their computer.
  return place.kind === 'gap' ? `${badgeWord(marks.length, words)} ${name}` : name;
}

const badgeWord = (count: number, words: Words): string =>
  count > 1 ? `${words.gap} ${count}` : words.gap;

/** The marks and badges, rendered once; only their positions change afterwards. */
const StageView = ({ result, spots, words, events }: StageViewProps) => (
  <>
    <div class="marks" aria-hidden="true">
      {spots.flatMap(({ marks, severity, place }) =>
        marks.map((mark) => (
          <div
            key={`${mark.finding} ${mark.at}`}
            class={`mark ${place.kind}${place.vertical ? ' vertical' : ''} ${severity}`}
            data-rule={mark.rule}
            data-at={mark.at}
          />
        )),
      )}
    </div>
    <div class="tints" aria-hidden="true" />
    <div class="badges">
      {spots.map((spot, index) => (
        <button
          key={index}
          type="button"
          class={`badge ${spot.place.kind} ${spot.severity}`}
          aria-label={badgeName(spot, result, words)}
          aria-haspopup="dialog"
          onPointerEnter={(event: PointerEvent) =>
            event.pointerType !== 'touch' && events.onBadgeEnter(index, 'pointer')
          }
          onPointerLeave={() => events.onBadgeLeave('pointer')}
          onFocus={() => events.onBadgeEnter(index, 'focus')}
          onBlur={() => events.onBadgeLeave('focus')}
          onClick={() => events.onBadgeOpen(index)}
        >
          <span class="face">
            <SeverityIcon severity={spot.severity} />
            {spot.place.kind === 'gap' ? (
              <span class="word">{badgeWord(spot.marks.length, words)}</span>
            ) : (
              spot.marks.length > 1 && <span class="count">{spot.marks.length}</span>
            )}
          </span>
        </button>
      ))}
    </div>
  </>
);

/** What one spot needs to be painted; `marks` are its mark elements, the first one drawn. */
interface Painted {
  readonly spot: Spot;
  readonly marks: readonly HTMLElement[];
  readonly badge: HTMLElement;
  boxes: readonly Box[];
}

/** Where a badge would like to sit: at a corner that marks of other shapes leave free. */
function wish({ kind }: MarkPlace, boxes: readonly Box[]): Point {
  const first = boxes[0] as Box;
  const last = boxes.at(-1) as Box;
  switch (kind) {
    case 'row':
    case 'table':
    case 'gap':
      return { x: first.left, y: first.top };
    case 'heading':
      return { x: right(last) + BADGE / 2, y: last.top + last.height / 2 };
    case 'text':
      return { x: right(last), y: last.top };
    default:
      return { x: right(first), y: first.top };
  }
}

function write(element: HTMLElement, { left, top, width, height }: Box): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** Gives an element exactly so many children of a class. */
function fill(parent: HTMLElement, count: number, className: string): readonly HTMLElement[] {
  while (parent.childElementCount > count) parent.lastElementChild?.remove();
  while (parent.childElementCount < count) {
    const child = parent.ownerDocument.createElement('div');
    child.className = className;
    parent.append(child);
  }
  return [...parent.children] as HTMLElement[];
}

/**
 * Paints marks, badges and tints in one layer, at positions relative to that layer, so that scrolling
 * the document needs no work. Every pass reads all positions first and then writes.
 */
export class Stage {
  readonly #painted: readonly Painted[];
  readonly #tintLayer: HTMLElement;
  #tints: readonly Tint[] = [];
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
    render(<StageView {...props} />, layer);
    const marks = [...layer.querySelectorAll<HTMLElement>('.mark')];
    const badges = [...layer.querySelectorAll<HTMLElement>('.badge')];
    this.#tintLayer = layer.querySelector('.tints') as HTMLElement;
    let from = 0;
    this.#painted = props.spots.map((spot, index) => {
      const own = marks.slice(from, (from += spot.marks.length));
      return { spot, marks: own, badge: badges[index] as HTMLElement, boxes: [] };
    });
    signal.addEventListener('abort', () => {
      this.#view.cancelAnimationFrame(this.#scheduled);
      render(null, layer);
    });
  }

  get #view(): Window {
    return this.document.defaultView as Window;
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
    const { left, top, scale } = this.#origin();
    const toLayer = (box: Box): Box => ({
      left: (box.left - left) / scale,
      top: (box.top - top) / scale,
      width: box.width / scale,
      height: box.height / scale,
    });

    const measure = new Measure(this.document);
    for (const item of this.#painted) item.boxes = measure.boxes(item.spot.place).map(toLayer);
    const tints = this.#tints.flatMap(({ place, strong }) =>
      measure.boxes(place).map((box) => ({ box: toLayer(box), strong })),
    );
    const windowWidth = Math.min(
      this.#view.innerWidth,
      this.document.documentElement.clientWidth || Infinity,
    );
    this.sticks = measure.sticks;
    this.#measured = true;

    const shown = this.#painted.filter(({ boxes }) => boxes.length > 0);
    const windowLeft = -left / scale;
    const centres = this.#centres(shown, windowLeft, windowLeft + windowWidth / scale);

    for (const item of this.#painted) {
      const visible = item.boxes.length > 0;
      item.badge.hidden = !visible;
      for (const mark of item.marks) mark.hidden = !visible;
      if (visible) this.#paint(item);
    }
    shown.forEach(({ badge }, index) => {
      const { x, y } = centres[index] as Point;
      badge.style.left = `${x}px`;
      badge.style.top = `${y}px`;
    });
    fill(this.#tintLayer, tints.length, 'tint').forEach((element, index) => {
      const { box, strong } = tints[index] as { box: Box; strong: boolean };
      element.classList.toggle('strong', strong);
      write(element, box);
    });
  }

  #paint({ boxes, marks }: Painted): void {
    const whole = union(boxes) as Box;
    for (const [index, mark] of marks.entries()) {
      write(mark, whole);
      // Outlines on top of each other would only darken: the first one stands for all.
      if (index > 0) continue;
      fill(mark, boxes.length, 'line').forEach((line, i) => {
        const box = boxes[i] as Box;
        write(line, { ...box, left: box.left - whole.left, top: box.top - whole.top });
      });
    }
  }

  /** Centres of badges: at the wished corner, inside the window where the mark itself is, apart. */
  #centres(items: readonly Painted[], windowLeft: number, windowRight: number): readonly Point[] {
    const half = BADGE / 2;
    const minimum = windowLeft + half;
    const maximum = windowRight - half;
    const wishes = items.map(({ spot, boxes }) => {
      const point = wish(spot.place, boxes);
      const whole = union(boxes) as Box;
      const inWindow = right(whole) > windowLeft && whole.left < windowRight;
      return inWindow
        ? { x: Math.max(minimum, Math.min(maximum, point.x)), y: Math.max(point.y, half) }
        : point;
    });
    return spread(wishes, BADGE, minimum);
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
   * Sets off what the open card is about: every mark of its finding, and the badge it stands beside.
   * @param spot index of the spot the card belongs to; -1 for no card
   */
  setCurrent(spot: number, finding: number): void {
    this.#painted.forEach(({ spot: { marks: own }, marks, badge }, index) => {
      const on = spot >= 0 && own.some((mark) => mark.finding === finding);
      marks[0]?.classList.toggle('current', on);
      badge.classList.toggle('current', index === spot);
      badge.setAttribute('aria-expanded', String(index === spot));
    });
  }

  /** Tints the cells of the sum that is being looked at. */
  setTints(tints: readonly Tint[]): void {
    if (tints.length === 0 && this.#tints.length === 0) return;
    this.#tints = tints;
    this.schedule();
  }

  /** Puts the keyboard focus on the badge of a spot. */
  focusBadge(spot: number): void {
    this.#painted[spot]?.badge.focus({ preventScroll: true });
  }
}
