import type { OverlayWords } from '../../messages';
import type { AuditResult } from '../../result';
import type { DrawnMark } from '../../settings';
import { el, severityIconOf } from '../../ui/dom';
import { union, type Box } from '../layout/geometry';
import type { Measured } from '../layout/measure';
import type { MarkGroup } from '../model/marks';
import { trusted } from '../trusted';
import type { BadgePlace } from './badges';
import { gapBadgeWidth } from './gap-badges';
import { fill, write } from './paint';

export interface MarkEvents {
  /** The pointer or the keyboard focus has come to a badge. */
  readonly onBadgeEnter: (group: number, how: 'pointer' | 'focus') => void;
  readonly onBadgeLeave: (how: 'pointer' | 'focus') => void;
  /** A badge was clicked or pressed. */
  readonly onBadgeOpen: (group: number) => void;
}

export interface MarkDomProps {
  readonly result: AuditResult;
  readonly groups: readonly MarkGroup[];
  readonly words: OverlayWords;
  /** The number of a finding among all; null for one that was set aside. */
  readonly numberOf: (finding: number) => number | null;
  /** What a finding says. */
  readonly messageOf: (finding: number) => string;
  readonly events: MarkEvents;
}

const badgeWord = (count: number, words: OverlayWords): string =>
  count > 1 ? `${words.gap} ${count}` : words.gap;

/** Over that of the severity, which the sign in the badge still tells. */
const ownClass = (isOwn: boolean): string => (isOwn ? ' own' : '');

function badgeName(
  { marks, place }: MarkGroup,
  { result, words, messageOf }: Pick<MarkDomProps, 'result' | 'words' | 'messageOf'>,
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

/** How a group stands to the open card. */
export interface MarkState {
  /** Whether the card is about one of its findings. */
  readonly isCurrent: boolean;
  /** Whether the card stands beside its badge. */
  readonly isOpen: boolean;
}

/** The elements of one group: a mark for each of its findings, the first one drawn, and their badge. */
interface GroupDom {
  readonly marks: readonly HTMLElement[];
  readonly badge: HTMLElement;
}

/**
 * The marks and badges, each made when it is first drawn, so that hundreds need not be made at
 * once. They stand in the order of their groups, whatever order they are made in: the keyboard goes
 * from badge to badge as one reads.
 */
export class MarkDom {
  /** For what is drawn for a while. */
  readonly tints: HTMLElement;
  readonly #marks: HTMLElement;
  readonly #badges: HTMLElement;
  readonly #views: (GroupDom | undefined)[] = [];
  readonly #groupOf = new WeakMap<EventTarget, number>();

  constructor(
    private readonly document: Document,
    layer: HTMLElement,
    private readonly props: MarkDomProps,
  ) {
    const { events } = props;
    this.#marks = el(document, 'div', { class: 'marks', 'aria-hidden': 'true' });
    this.tints = el(document, 'div', { class: 'tints', 'aria-hidden': 'true' });
    // One listener for all badges: five on each of hundreds would cost more than the marks.
    this.#badges = el(document, 'div', {
      class: 'badges',
      onpointerover: (event: PointerEvent) => {
        const group = this.#entered(event);
        if (group >= 0 && event.pointerType !== 'touch') events.onBadgeEnter(group, 'pointer');
      },
      onpointerout: (event: PointerEvent) => {
        if (this.#entered(event) >= 0) events.onBadgeLeave('pointer');
      },
      onfocusin: ({ target }: FocusEvent) => events.onBadgeEnter(this.groupOf(target), 'focus'),
      onfocusout: () => events.onBadgeLeave('focus'),
      onclick: trusted(({ target }: MouseEvent) => {
        const group = this.groupOf(target);
        if (group >= 0) events.onBadgeOpen(group);
      }),
    });
    layer.replaceChildren(this.#marks, this.tints, this.#badges);
  }

  /** The badge of a group, where it is drawn. */
  badge(group: number): HTMLElement | null {
    const badge = this.#views[group]?.badge;
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

  /** Draws a group where it was measured, and its badge; null: no badge. Reads no layout. */
  draw(
    group: number,
    { boxes, isDark }: Measured,
    place: BadgePlace | null,
    standing: MarkState,
  ): void {
    const made = this.#views[group];
    const { marks, badge } = made ?? this.#make(group);
    if (!made) this.setState(group, standing);
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

  /** Sets a group off from the others, or not; nothing where it has not been drawn. */
  setState(group: number, { isCurrent, isOpen }: MarkState): void {
    const made = this.#views[group];
    if (!made) return;
    made.marks[0]?.classList.toggle('current', isCurrent);
    if (made.badge.classList.contains('current') === isOpen) return;
    made.badge.classList.toggle('current', isOpen);
    made.badge.setAttribute('aria-expanded', String(isOpen));
  }

  #make(group: number): GroupDom {
    const view = { marks: this.#makeMarks(group), badge: this.#makeBadge(group) };
    let next: GroupDom | undefined;
    for (let index = group + 1; !next && index < this.#views.length; index += 1)
      next = this.#views[index];
    this.#views[group] = view;
    this.#groupOf.set(view.badge, group);
    for (const mark of view.marks) this.#marks.insertBefore(mark, next?.marks[0] ?? null);
    this.#badges.insertBefore(view.badge, next?.badge ?? null);
    return view;
  }

  /** Index of the group whose badge something stands in; -1 for none. */
  groupOf(target: EventTarget | null): number {
    const badge = target instanceof Element ? target.closest('.badge') : null;
    return (badge && this.#groupOf.get(badge)) ?? -1;
  }

  /** The group whose badge the pointer enters or leaves; -1 where it only moves within one. */
  #entered({ target, relatedTarget }: PointerEvent): number {
    const group = this.groupOf(target);
    return group === this.groupOf(relatedTarget) ? -1 : group;
  }

  #makeMarks(group: number): readonly HTMLElement[] {
    const { marks, place, severity, isOwn } = this.props.groups[group] as MarkGroup;
    return marks.map((mark) =>
      el(this.document, 'div', {
        class: `mark ${place.kind}${place.vertical ? ' vertical' : ''} ${severity}${ownClass(isOwn)}`,
        'data-rule': mark.rule,
        'data-at': mark.at,
        hidden: true,
      }),
    );
  }

  /** The findings of a group by their numbers, as the printed list has them. */
  #numbers({ marks }: MarkGroup): string {
    const numbers = marks.map(({ finding }) => this.props.numberOf(finding));
    return [...new Set(numbers)].filter((number) => number !== null).join(' ');
  }

  #makeBadge(index: number): HTMLElement {
    const { document } = this;
    const { groups, words } = this.props;
    const group = groups[index] as MarkGroup;
    const { marks, place, severity, isOwn } = group;
    const gap = place.kind === 'gap';
    return el(
      document,
      'button',
      {
        type: 'button',
        class: `badge ${place.kind} ${severity}${ownClass(isOwn)}`,
        'aria-label': badgeName(group, this.props),
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
        el(document, 'span', { class: 'nth' }, this.#numbers(group)),
      ),
    );
  }
}
