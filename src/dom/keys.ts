/**
 * Keys, heard of before the page hears of them: what listens at the window first can keep an event from
 * all others. Only the first script of a frame comes before those of the page.
 */

type Hear = (event: KeyboardEvent) => void;

/** A symbol: elements of the page are properties of the global object by their names and ids. */
const RELAY = Symbol.for('gov-report-audit.keys');
// eslint-disable-next-line no-restricted-globals -- what the scripts of a frame share, each on its own
const world = globalThis as { [RELAY]?: { hear: Hear | null } };

const listen = (
  view: Window,
  hear: Hear,
  options: { readonly signal?: AbortSignal } = {},
): void => {
  for (const type of ['keydown', 'keyup'] as const)
    view.addEventListener(type, hear, { capture: true, passive: true, ...options });
};

/** Listens for whoever wants to hear of keys later. For the first script of a frame. */
export function relayKeys(view: Window): void {
  const relay: { hear: Hear | null } = { hear: null };
  world[RELAY] = relay;
  listen(view, (event) => relay.hear?.(event));
}

/**
 * Calls back with each key that is pressed and let go of; where the first script of the frame was not
 * ours, or the page has written itself anew, as soon as the page lets it.
 */
export function hearKeys(view: Window, hear: Hear, signal: AbortSignal): void {
  let last: KeyboardEvent | null = null;
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
