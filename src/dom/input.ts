/**
 * Keys and pointers, heard of before the page hears of them: what listens at the window first can keep an
 * event from all others, or change what was seen as it came. Only the first script of a frame comes before
 * those of the page.
 */

type Input = KeyboardEvent | PointerEvent;
type Hear = (event: Input) => void;

const TYPES = ['keydown', 'keyup', 'pointerover', 'pointermove', 'pointerdown'] as const;

/** A symbol: elements of the page are properties of the global object by their names and ids. */
const RELAY = Symbol.for('gov-report-audit.input');
// eslint-disable-next-line no-restricted-globals -- what the scripts of a frame share, each on its own
const world = globalThis as { [RELAY]?: { hear: Hear | null } };

const listen = (
  view: Window,
  hear: Hear,
  options: { readonly signal?: AbortSignal } = {},
): void => {
  for (const type of TYPES)
    view.addEventListener(type, hear, { capture: true, passive: true, ...options });
};

/** Listens for whoever wants to hear of input later. For the first script of a frame. */
export function relayInput(view: Window): void {
  const relay: { hear: Hear | null } = { hear: null };
  world[RELAY] = relay;
  listen(view, (event) => relay.hear?.(event));
}

/**
 * Calls back with each key that is pressed and let go of, and each pointer that moves or is pressed; where
 * the first script of the frame was not ours, or the page has written itself anew, as soon as the page lets
 * it.
 */
export function hearInput(view: Window, hear: Hear, signal: AbortSignal): void {
  let last: Input | null = null;
  const once: Hear = (event) => {
    if (event !== last) hear(event);
    last = event;
  };
  listen(view, once, { signal });
  const relay = world[RELAY];
  if (!relay) return;
  relay.hear = once;
  signal.addEventListener('abort', () => {
    if (relay.hear === once) relay.hear = null;
  });
}
