/**
 * Runs something for as long as a page is shown: now, and again each time the page comes back after
 * it was put aside by “back”.
 *
 * @param start gets a signal that ends it when the page goes
 * @param signal ends it for good
 */
export function whileShown(
  view: Window,
  start: (shown: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let shown = new AbortController();
  const end = () => shown.abort();
  view.addEventListener('pagehide', end, { signal });
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      shown = new AbortController();
      start(shown.signal);
    },
    { signal },
  );
  signal.addEventListener('abort', end, { once: true });
  start(shown.signal);
}
