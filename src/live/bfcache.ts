/**
 * Runs something for as long as a page is shown: now, and again each time the page comes back after
 * it was put aside by “back”.
 *
 * @param start gets a signal that ends it when the page goes
 * @param signal ends it for good
 */
export function whilePageActive(
  view: Window,
  start: (active: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let active = new AbortController();
  const end = () => active.abort();
  view.addEventListener('pagehide', end, { signal });
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      active = new AbortController();
      start(active.signal);
    },
    { signal },
  );
  signal.addEventListener('abort', end, { once: true });
  start(active.signal);
}
