/** Time that something has, and the signal by which it is told that this is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether time was over, and it was not ended by who asked. */
  readonly isLate: () => boolean;
  /** Lets go of timer and signal: to be called at the end, whatever came of it. */
  readonly end: () => void;
}

/** A signal that fires with another one, or when time is over. `AbortSignal.any` came with Chrome 116. */
export function deadline(timeoutMs: number, signal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    abort();
  }, timeoutMs);
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    isLate: () => isLate,
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}
