import { GUARDED, type Guarded } from '../card/guarded';
import { Covers, isInTransition } from '../layout/occlusion';
import { effectOnPage, type Effect } from '../layout/page-effects';
import { trusted } from '../trusted';
import { ControlHistory } from './control-history';
import { Presses } from './presses';
import type { Shell } from './shell';

/** A control has to have been seen for so long; browsers hold their own prompts to the same. */
const MIN_SEEN_MS = 500;

/** Why a click is not heeded: the control is covered, or was only just shown, uncovered or moved. */
export type Refusal = 'covered' | 'moved';

/**
 * Protects what changes something from clickjacking: a click, or a key, counts only where the person
 * has seen the very control for a while at the place of the click. A page can lay something over the
 * overlay that lets the pointer through, move the overlay under it, or have the focus given back to it.
 */
export class ClickGuard {
  readonly #history: ControlHistory;
  readonly #presses: Presses;
  #focused: {
    readonly element: EventTarget;
    readonly at: number;
    readonly byPerson: boolean;
  } | null = null;
  /** A page can have the focus given back to any of these. */
  readonly #hadFocus = new WeakSet<EventTarget>();
  /** What a person is just doing that moves the focus: in the overlay, or from outside. */
  #moving: 'within' | 'into' | null = null;
  /** @param onDecided told of each click what became of it; null: it was heeded */
  constructor(
    private readonly document: Document,
    private readonly shell: Shell,
    private readonly onDecided: (refusal: Refusal | null, control: HTMLElement) => void,
    signal: AbortSignal,
  ) {
    this.#history = new ControlHistory(document, shell, signal);
    const events = {
      onUse: (isHere: boolean) => this.#history.sample(isHere),
      onKey: ({ key }: KeyboardEvent, isHere: boolean) => {
        if (isHere) this.#move('within');
        else if (key === 'Tab') this.#move('into');
      },
    };
    this.#presses = new Presses(document.defaultView as Window, shell.host, events, signal);
    this.#listen(signal);
  }

  readonly guarded: Guarded = (act, isMeant = () => true) => ({
    [GUARDED]: '',
    onClick: trusted((event: MouseEvent) => {
      if (!isMeant(event)) return;
      const control = event.currentTarget as HTMLElement;
      const refusal = this.#refusalOf(event, control);
      this.onDecided(refusal, control);
      if (!refusal) act();
    }),
  });

  #listen(signal: AbortSignal): void {
    const { shadow } = this.shell;
    const passive = { capture: true, passive: true, signal };
    for (const type of ['pointerdown', 'mousedown'])
      shadow.addEventListener(
        type,
        trusted(() => this.#move('within')),
        passive,
      );
    shadow.addEventListener('focusin', ({ target }) => target && this.#focus(target), passive);
  }

  #move(how: 'within' | 'into'): void {
    this.#moving = how;
    (this.document.defaultView as Window).setTimeout(() => (this.#moving = null));
  }

  /** The focus has come to an element, and may go on from there within the same task. */
  #focus(element: EventTarget): void {
    const isGivenBack = this.#moving === 'into' && this.#hadFocus.has(element);
    if (isGivenBack) this.#moving = null;
    this.#hadFocus.add(element);
    this.#focused = { element, at: performance.now(), byPerson: this.#moving !== null };
  }

  /** Why a click is not to be heeded; null where it is. */
  #refusalOf(event: MouseEvent, control: HTMLElement): Refusal | null {
    const byKey = event.detail === 0;
    const box = control.getBoundingClientRect();
    const effect = effectOnPage(this.document);
    const point = byKey
      ? { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      : { x: event.clientX, y: event.clientY };
    if (!this.#isInPlace() || effect === 'harmful' || !this.#isAt(control, point)) return 'covered';
    const now = performance.now();
    // What was to be seen as the press began, however long it was held.
    const since = this.#presses.since(byKey) ?? now;
    const refusal = this.#refusalByHistory(control, box, effect, since);
    return refusal ?? (byKey && !this.#isFocusMeant(now) ? 'moved' : null);
  }

  /** Whether the overlay stands where it was put, and nothing of the page comes in between. */
  #isInPlace(): boolean {
    const { host } = this.shell;
    return (
      host.parentNode === this.document.documentElement && !isInTransition(this.document, host)
    );
  }

  /** Whether a control had been in view, uncovered and in its place for long enough when it was pressed. */
  #refusalByHistory(
    control: HTMLElement,
    box: DOMRect,
    effect: Effect,
    since: number,
  ): Refusal | null {
    const standing = this.#history.of(control);
    const isUntold = this.#isUntold(standing?.clearSince, effect);
    if (isUntold && new Covers(this.document, this.shell.host, true).isOver(box)) return 'covered';
    // One that has only just come.
    if (!standing) return 'moved';
    const { clearSince, shownSince, movedAt, coveredAt } = standing;
    if (!isUntold && clearSince === null && shownSince !== null) return 'covered';
    const uncoveredAt = isUntold ? (coveredAt ?? -Infinity) : clearSince;
    return [uncoveredAt, shownSince, movedAt].some((at) => since - (at ?? since) < MIN_SEEN_MS)
      ? 'moved'
      : null;
  }

  /** Whether the browser doesn't tell if something is covered: it can't, or a page's effect is in the way. */
  #isUntold(clearSince: number | null | undefined, effect: Effect): boolean {
    return clearSince === undefined || (clearSince === null && effect !== 'none');
  }

  /** Whether what lies at a point of the window is a control. */
  #isAt(control: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): boolean {
    const { host, shadow } = this.shell;
    if (Document.prototype.elementFromPoint.call(this.document, x, y) !== host) return false;
    const found = shadow.elementFromPoint(x, y);
    return found !== null && control.contains(found);
  }

  /** Whether the person knows where the focus is: a page can have it given back to the overlay. */
  #isFocusMeant(now: number): boolean {
    if (this.#presses.isHeldSinceElsewhere(now)) return false;
    const { activeElement } = this.shell.shadow;
    // Assistive software clicks without a key and a focus.
    if (!activeElement) return true;
    const focused = this.#focused;
    if (focused?.element !== activeElement) return false;
    return focused.byPerson || now - focused.at >= MIN_SEEN_MS;
  }
}
