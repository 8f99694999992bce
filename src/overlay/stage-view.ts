import type { OverlayWords } from '../messages';
import type { AuditResult, DrawnMark } from '../report';
import { el, severityIconOf } from '../ui/dom';
import type { BadgePlace } from './badges';
import { gapBadgeWidth } from './gap-badges';
import { union, type Box } from './geometry';
import type { Spot } from './marks';
import type { Measured } from './measure';
import { fill, write } from './paint';
import { trusted } from './trusted';

export interface StageEvents {
  /** The pointer or the keyboard focus has come to a badge. */
  readonly onBadgeEnter: (spot: number, how: 'pointer' | 'focus') => void;
  readonly onBadgeLeave: (how: 'pointer' | 'focus') => void;
  /** A badge was clicked or pressed. */
  readonly onBadgeOpen: (spot: number) => void;
}

export interface StageViewProps {
  readonly result: AuditResult;
  readonly spots: readonly Spot[];
  readonly words: OverlayWords;
  /** The number of a finding among all; null for one that was set aside. */
  readonly numberOf: (finding: number) => number | null;
  /** What a finding says. */
  readonly messageOf: (finding: number) => string;
  readonly events: StageEvents;
}

const badgeWord = (count: number, words: OverlayWords): string =>
  count > 1 ? `${words.gap} ${count}` : words.gap;

function badgeName(
  { marks, place }: Spot,
  { result, words, messageOf }: Pick<StageViewProps, 'result' | 'words' | 'messageOf'>,
): string {
  const index = marks[0]?.finding ?? 0;
  const finding = result.findings[index];
  if (!finding) return '';
  const severity = words.severity[finding.severity];
  const message = messageOf(index);
  const name =
    marks.length === 1
      ? words.badge(severity, message)
      : words.badges(marks.length, severity, message);
  // What a badge shows must be in what it is called, for those who speak to their computer.
  return place.kind === 'gap' ? `${badgeWord(marks.length, words)} ${name}` : name;
}

/** How a spot stands to the open card. */
export interface Standing {
  /** Whether the card is about one of its findings. */
  readonly isCurrent: boolean;
  /** Whether the card stands beside its badge. */
  readonly isOpen: boolean;
}

/** The elements of one spot: a mark for each of its findings, the first one drawn, and their badge. */
interface SpotView {
  readonly marks: readonly HTMLElement[];
  readonly badge: HTMLElement;
}

/**
 * The marks and badges, each made when it is first drawn, so that hundreds need not be made at
 * once. They stand in the order of their spots, whatever order they are made in: the keyboard goes
 * from badge to badge as one reads.
 */
export class StageView {
  /** For what is drawn for a while. */
  readonly tints: HTMLElement;
  readonly #marks: HTMLElement;
  readonly #badges: HTMLElement;
  readonly #views: (SpotView | undefined)[] = [];
  readonly #spotOf = new WeakMap<EventTarget, number>();

  constructor(
    private readonly document: Document,
    layer: HTMLElement,
    private readonly props: StageViewProps,
  ) {
    const { events } = props;
    this.#marks = el(document, 'div', { class: 'marks', 'aria-hidden': 'true' });
    this.tints = el(document, 'div', { class: 'tints', 'aria-hidden': 'true' });
    // One listener for all badges: five on each of hundreds would cost more than the marks.
    this.#badges = el(document, 'div', {
      class: 'badges',
      onpointerover: (event: PointerEvent) => {
        const spot = this.#entered(event);
        if (spot >= 0 && event.pointerType !== 'touch') events.onBadgeEnter(spot, 'pointer');
      },
      onpointerout: (event: PointerEvent) => {
        if (this.#entered(event) >= 0) events.onBadgeLeave('pointer');
      },
      onfocusin: ({ target }: FocusEvent) => events.onBadgeEnter(this.spotOf(target), 'focus'),
      onfocusout: () => events.onBadgeLeave('focus'),
      onclick: trusted(({ target }: MouseEvent) => {
        const spot = this.spotOf(target);
        if (spot >= 0) events.onBadgeOpen(spot);
      }),
    });
    layer.replaceChildren(this.#marks, this.tints, this.#badges);
  }

  /** The badge of a spot, where it is drawn. */
  badge(spot: number): HTMLElement | null {
    const badge = this.#views[spot]?.badge;
    return badge && !badge.hidden ? badge : null;
  }

  /** The marks as they are drawn now, in the viewport; none of those that are hidden. */
  drawn(): DrawnMark[] {
    return [...this.#marks.querySelectorAll<HTMLElement>('[data-rule]')].flatMap((mark) => {
      if (mark.getClientRects().length === 0) return [];
      const { x, y, width, height } = mark.getBoundingClientRect();
      const { rule = '', at = '' } = mark.dataset;
      return [{ rule, at, x, y, width, height }];
    });
  }

  /** How broad the badge of a gap is that stands for so many findings, in pixels. */
  gapWidth(count: number): number {
    return gapBadgeWidth(badgeWord(count, this.props.words));
  }

  /** Draws a spot where it was measured, and its badge; null: no badge. Reads no layout. */
  draw(
    spot: number,
    { boxes, isDark }: Measured,
    place: BadgePlace | null,
    standing: Standing,
  ): void {
    const made = this.#views[spot];
    const { marks, badge } = made ?? this.#make(spot);
    if (!made) this.stand(spot, standing);
    const whole = union(boxes);
    badge.hidden = !place;
    for (const mark of marks) mark.hidden = !whole;
    if (!whole) return;
    for (const [nth, mark] of marks.entries()) {
      write(mark, whole);
      mark.classList.toggle('dark', isDark);
      // Outlines on top of each other would only darken: the first one stands for all.
      if (nth > 0) continue;
      fill(mark, boxes.length, 'line').forEach((line, index) => {
        const box = boxes[index] as Box;
        write(line, { ...box, left: box.left - whole.left, top: box.top - whole.top });
      });
    }
    if (!place) return;
    badge.style.left = `${place.x}px`;
    badge.style.top = `${place.y}px`;
    badge.classList.toggle('dark', isDark);
    badge.classList.toggle('crowded', place.crowded);
    badge.classList.toggle('small', place.face === 12);
    badge.classList.toggle('fine', place.face === 10);
  }

  /** Sets a spot off from the others, or not; nothing where it has not been drawn. */
  stand(spot: number, { isCurrent, isOpen }: Standing): void {
    const made = this.#views[spot];
    if (!made) return;
    made.marks[0]?.classList.toggle('current', isCurrent);
    if (made.badge.classList.contains('current') === isOpen) return;
    made.badge.classList.toggle('current', isOpen);
    made.badge.setAttribute('aria-expanded', String(isOpen));
  }

  #make(spot: number): SpotView {
    const view = { marks: this.#makeMarks(spot), badge: this.#makeBadge(spot) };
    let next: SpotView | undefined;
    for (let index = spot + 1; !next && index < this.#views.length; index += 1)
      next = this.#views[index];
    this.#views[spot] = view;
    this.#spotOf.set(view.badge, spot);
    for (const mark of view.marks) this.#marks.insertBefore(mark, next?.marks[0] ?? null);
    this.#badges.insertBefore(view.badge, next?.badge ?? null);
    return view;
  }

  /** Index of the spot whose badge something stands in; -1 for none. */
  spotOf(target: EventTarget | null): number {
    const badge = target instanceof Element ? target.closest('.badge') : null;
    return (badge && this.#spotOf.get(badge)) ?? -1;
  }

  /** The spot whose badge the pointer enters or leaves; -1 where it only moves within one. */
  #entered({ target, relatedTarget }: PointerEvent): number {
    const spot = this.spotOf(target);
    return spot === this.spotOf(relatedTarget) ? -1 : spot;
  }

  #makeMarks(spot: number): readonly HTMLElement[] {
    const { marks, place, severity } = this.props.spots[spot] as Spot;
    return marks.map((mark) =>
      el(this.document, 'div', {
        class: `mark ${place.kind}${place.vertical ? ' vertical' : ''} ${severity}`,
        'data-rule': mark.rule,
        'data-at': mark.at,
        hidden: true,
      }),
    );
  }

  /** The findings of a spot by their numbers, as the printed list has them. */
  #numbers({ marks }: Spot): string {
    const numbers = marks.map(({ finding }) => this.props.numberOf(finding));
    return [...new Set(numbers)].filter((number) => number !== null).join(' ');
  }

  #makeBadge(index: number): HTMLElement {
    const { document } = this;
    const { spots, words } = this.props;
    const spot = spots[index] as Spot;
    const { marks, place, severity } = spot;
    const gap = place.kind === 'gap';
    return el(
      document,
      'button',
      {
        type: 'button',
        class: `badge ${place.kind} ${severity}`,
        'aria-label': badgeName(spot, this.props),
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        hidden: true,
      },
      el(
        document,
        'span',
        { class: 'face' },
        severityIconOf(document, severity),
        gap && el(document, 'span', { class: 'word' }, badgeWord(marks.length, words)),
        !gap && marks.length > 1 && el(document, 'span', { class: 'count' }, String(marks.length)),
        el(document, 'span', { class: 'nth' }, this.#numbers(spot)),
      ),
    );
  }
}
