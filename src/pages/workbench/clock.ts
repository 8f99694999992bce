/** A clock that goes on in a hidden tab: a worker keeps the time. */
export interface Clock {
  readonly now: () => number;
  /** Resolves at a time (ms since 1970), or sooner where the signal fires. */
  readonly waitUntil: (time: number, signal?: AbortSignal) => Promise<void>;
  readonly end: () => void;
}

/** The part of a `Worker` that is used here. */
export interface Ticker {
  postMessage(order: { readonly id: number; readonly ms: number }): void;
  onmessage: ((event: MessageEvent<number>) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly time: number;
  readonly fire: () => void;
}

/** A worker that is this late (ms) is taken to be gone. */
const MAX_LATE_MS = 3000;
/** Longer times than this (ms) are waited for bit by bit, as computers sleep meanwhile. */
const MAX_STEP_MS = 10_000;

/**
 * Makes a clock.
 * @param start starts a worker that answers each order with its id, see entrypoints/ticker.ts. One that
 *   was stopped is started again; until then the page's own timers go.
 */
export function workerClock(start: () => Ticker): Clock {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let lastTick = Date.now();
  let ticker = begin();

  function begin(): Ticker {
    const begun = start();
    begun.onmessage = ({ data }) => {
      lastTick = Date.now();
      tick(data);
    };
    return begun;
  }
  function order(id: number): void {
    const one = waiting.get(id);
    if (!one) return;
    const ms = Math.min(Math.max(0, one.time - Date.now()), MAX_STEP_MS);
    ticker.postMessage({ id, ms });
    // Whichever comes first: a worker may be gone without a word.
    setTimeout(() => late(id), ms + MAX_LATE_MS);
  }
  function late(id: number): void {
    if (!waiting.has(id)) return;
    if (Date.now() - lastTick > MAX_LATE_MS) {
      ticker.terminate();
      ticker = begin();
      lastTick = Date.now();
      for (const other of waiting.keys()) if (other !== id) order(other);
    }
    tick(id);
  }
  function tick(id: number): void {
    const one = waiting.get(id);
    if (!one) return;
    if (Date.now() < one.time) order(id);
    else one.fire();
  }

  return {
    now: () => Date.now(),
    waitUntil: (time, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true || time <= Date.now()) {
          resolve();
          return;
        }
        lastId += 1;
        const id = lastId;
        const fire = () => {
          waiting.delete(id);
          signal?.removeEventListener('abort', fire);
          resolve();
        };
        waiting.set(id, { time, fire });
        signal?.addEventListener('abort', fire);
        order(id);
      }),
    end: () => ticker.terminate(),
  };
}
