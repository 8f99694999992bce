import { hearInput } from '../../dom/input';
import { trusted } from '../trusted';

/** A key that was pressed elsewhere and not let go of within so long was let go of unheard. */
const KEY_HELD_MS = 1500;

/** A key that clicks what has the focus. */
const isClicking = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** What those hear of whom presses concern. */
export interface PressEvents {
  /** Somebody moves the pointer or presses something; `isHere`: in the overlay. */
  readonly onUse: (isHere: boolean) => void;
  /** A key is pressed that may move the focus. */
  readonly onKey: (event: KeyboardEvent, isHere: boolean) => void;
}

/**
 * When and where what a person holds was pressed: what he meant by it is what he saw then, and a page may
 * show something else as soon as it hears of the press.
 */
export class Presses {
  /** Since when a pointer is pressed, or was until just now. */
  #pointerSince: number | null = null;
  /** Since when a key that clicks is pressed that was pressed in the overlay. */
  #keySince: number | null = null;
  /** When a key that clicks was last heard of that was pressed outside of the overlay, and is perhaps held still. */
  #elsewhereAt: number | null = null;

  /** @param host the overlay's element */
  constructor(
    private readonly view: Window,
    private readonly host: Element,
    private readonly events: PressEvents,
    signal: AbortSignal,
  ) {
    const hear = (event: KeyboardEvent | PointerEvent) => this.#hear(event);
    hearInput(view, trusted(hear), signal);
    view.addEventListener(
      'click',
      // The last of what is heard of a press.
      trusted(() => void view.setTimeout(() => (this.#pointerSince = null))),
      { capture: true, passive: true, signal },
    );
  }

  /** When the press began that now ends with a click; null where none is known of, as from assistive software. */
  since(byKey: boolean): number | null {
    return byKey ? this.#keySince : this.#pointerSince;
  }

  /** Whether a key may still be held that was pressed elsewhere. */
  isHeldSinceElsewhere(now: number): boolean {
    return this.#elsewhereAt !== null && now - this.#elsewhereAt < KEY_HELD_MS;
  }

  #hear(event: KeyboardEvent | PointerEvent): void {
    const isHere = event.target === this.host;
    if (event.type !== 'keyup') this.events.onUse(isHere);
    if (event.type === 'pointerdown') this.#pointerSince = performance.now();
    if ('key' in event) this.#hearKey(event, isHere);
  }

  #hearKey(event: KeyboardEvent, isHere: boolean): void {
    const isPress = event.type === 'keydown';
    if (isPress) this.events.onKey(event, isHere);
    if (!isClicking(event)) return;
    if (isPress) this.#press(isHere, event.repeat);
    // The space bar clicks when it is let go of, right after this.
    else this.view.setTimeout(() => (this.#keySince = this.#elsewhereAt = null));
  }

  /**
   * A key that clicks is pressed, or repeats while it is held: in a dialog of the page, or in a frame,
   * from which nothing was heard of it, until the focus came here.
   */
  #press(isHere: boolean, repeats: boolean): void {
    const now = performance.now();
    if (!repeats) this.#keySince = isHere ? now : null;
    this.#elsewhereAt = isHere && this.#keySince !== null ? null : now;
  }
}
