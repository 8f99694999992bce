/** The name of the lock by which one page of the extension owns the run; the others look on. */
const LOCK = 'workbench';

/**
 * Calls `take` when this page owns the run: at once, or when the page that owned it is gone.
 * @param wait is called where another page owns it
 * @returns gives it back
 */
export function ownRun(take: () => void, wait: () => void): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const controller = new AbortController();
  const { locks } = navigator;
  const own = () => {
    take();
    return held;
  };
  void locks
    .request(LOCK, { ifAvailable: true }, (lock) => {
      if (lock) return own();
      wait();
      void locks.request(LOCK, { signal: controller.signal }, own).catch(() => undefined);
      return undefined;
    })
    .catch(() => undefined);
  return () => {
    controller.abort();
    release();
  };
}
