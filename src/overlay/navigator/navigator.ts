import { SEVERITIES } from '../../result';
import type { NavigatorPlace } from '../../settings';
import { el, productMarkOf } from '../../ui/dom';
import type { Box } from '../layout/geometry';
import { trusted } from '../trusted';
import { follow, movedByKey, nextCorner, roomOf } from './drag';
import {
  name,
  NavigatorParts,
  verdictOf,
  type NavigatorData,
  type NavigatorEvents,
} from './navigator-parts';

/**
 * What was found, the way from slip to slip, and all that can be done: a bar, or a dot in its place.
 * Built anew only where its parts change; a step or a filter changes words and states in place.
 */
export class Navigator {
  readonly element: HTMLElement;
  #data: NavigatorData;
  #shape = '';
  readonly #parts: NavigatorParts;
  /** Whether the press that ends with a click was a drag, which is no click. */
  #moved = false;

  /** @param box what it can be moved about in, in window coordinates */
  constructor(
    private readonly document: Document,
    data: NavigatorData,
    private readonly events: NavigatorEvents,
    private readonly box: () => Box,
  ) {
    this.#data = data;
    this.#parts = new NavigatorParts(document, () => this.#data, events);
    this.element = el(document, 'div', {
      onpointerdown: trusted((event: PointerEvent) => this.#onPress(event)),
      onpointerenter: events.onNear,
      onfocusin: events.onNear,
    });
    this.update(data);
  }

  update(data: NavigatorData): void {
    const wasCollapsed = this.#data.place.collapsed;
    this.#data = data;
    const { words, result, counts, count, place } = data;
    const shape = JSON.stringify([
      place.collapsed,
      words.summary,
      SEVERITIES.filter((severity) => counts[severity] > 0),
      count > 0 || verdictOf(words, result),
      result.checks,
    ]);
    if (shape !== this.#shape) {
      this.#shape = shape;
      const root = this.element.getRootNode() as Partial<ShadowRoot>;
      const focused = root.activeElement instanceof HTMLElement ? root.activeElement : null;
      const key = focused && this.element.contains(focused) ? focused.dataset.key : undefined;
      this.#build();
      // A button that was pressed may be gone: its counterpart takes the focus over.
      const next = wasCollapsed !== place.collapsed ? 'toggle' : key;
      if (key !== undefined)
        this.element.querySelector<HTMLElement>(`[data-key="${next}"]`)?.focus();
    }
    this.#parts.sync();
    this.#stand(place);
  }

  #stand({ x, y }: Pick<NavigatorPlace, 'x' | 'y'>): void {
    this.element.style.setProperty('--x', String(x));
    this.element.style.setProperty('--y', String(y));
    this.element.dataset.at = x > 0.5 ? 'right' : 'left';
  }

  #put(to: Pick<NavigatorPlace, 'x' | 'y'>): void {
    this.events.onPlace({ ...to, collapsed: this.#data.place.collapsed });
  }

  /** Whether a click is one, and not the end of a drag; the keyboard's have no count. */
  #isClick({ detail }: MouseEvent): boolean {
    return detail === 0 || !this.#moved;
  }

  #onPress(event: PointerEvent): void {
    this.#moved = false;
    const button = (event.target as Element).closest('button');
    if (event.button !== 0 || (button && !button.matches('.grip, .dot'))) return;
    const { element } = this;
    follow(
      button ?? element,
      event,
      roomOf(element, this.box()),
      this.#data.place,
      (to) => {
        this.#moved = true;
        element.dataset.moving = '';
        this.#stand(to);
      },
      (to) => {
        delete element.dataset.moving;
        if (to) this.#put(to);
        else this.#stand(this.#data.place);
      },
    );
  }

  // --- Building

  #build(): void {
    const { place, words } = this.#data;
    this.#parts.clear();
    const { element } = this;
    const parts = this.#parts;
    element.className = place.collapsed ? 'navigator round' : 'navigator';
    if (place.collapsed) {
      element.removeAttribute('role');
      element.removeAttribute('aria-label');
      element.replaceChildren(this.#dot(), parts.note());
      return;
    }
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', words.summary);
    element.replaceChildren(parts.summary(this.#grip()), parts.tools());
  }

  #dot(): HTMLElement {
    const number = el(this.document, 'span', { class: 'number' });
    const dot = this.#parts.button(
      'toggle',
      '',
      {
        class: 'dot',
        'aria-expanded': 'false',
        ...this.events.guarded(
          () => this.events.onPlace({ ...this.#data.place, collapsed: false }),
          (event) => this.#isClick(event),
        ),
      },
      productMarkOf(this.document),
      number,
    );
    this.#parts.onSync(() => {
      const { words, counts } = this.#data;
      name(dot, words.expand(counts.error, counts.warning));
      number.hidden = counts.error === 0;
      number.textContent = counts.error > 99 ? '99+' : String(counts.error);
    });
    return dot;
  }

  #grip(): HTMLElement {
    return this.#parts.button(
      'grip',
      this.#data.words.move,
      {
        class: 'grip',
        onclick: trusted((event: MouseEvent) => {
          if (this.#isClick(event)) this.#put(nextCorner(this.#data.place));
        }),
        onkeydown: trusted((event: KeyboardEvent) => {
          const to = movedByKey(this.#data.place, roomOf(this.element, this.box()), event.key);
          if (!to) return;
          event.preventDefault();
          this.#put(to);
        }),
      },
      productMarkOf(this.document),
    );
  }
}
