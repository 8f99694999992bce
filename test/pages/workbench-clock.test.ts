import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workerClock, type Ticker } from '../../src/pages/workbench/clock';

/** A worker that keeps the time, until it is stopped without a word. */
class FakeTicker implements Ticker {
  static started = 0;
  static stopped = false;
  onmessage: Ticker['onmessage'] = null;
  constructor() {
    FakeTicker.started += 1;
  }
  postMessage({ id, ms }: { readonly id: number; readonly ms: number }): void {
    if (FakeTicker.stopped) return;
    setTimeout(() => this.onmessage?.({ data: id } as MessageEvent<number>), ms);
  }
  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeTicker.started = 0;
  FakeTicker.stopped = false;
});
afterEach(() => {
  vi.useRealTimers();
});

const outcome = (waiting: Promise<void>) => {
  const seen = { done: false };
  void waiting.then(() => {
    seen.done = true;
  });
  return seen;
};

describe('the clock', () => {
  it('waits until a time, however long', async () => {
    const clock = workerClock(() => new FakeTicker());
    const seen = outcome(clock.waitUntil(clock.now() + 60_000));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(seen.done).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.done).toBe(true);
  });

  it('waits no longer than it is wanted', async () => {
    const clock = workerClock(() => new FakeTicker());
    const controller = new AbortController();
    const seen = outcome(clock.waitUntil(clock.now() + 60_000, controller.signal));
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.done).toBe(true);
    expect(outcome(clock.waitUntil(clock.now() - 1))).toBeDefined();
  });

  it('starts its worker again where that was stopped', async () => {
    const clock = workerClock(() => new FakeTicker());
    FakeTicker.stopped = true;
    const first = outcome(clock.waitUntil(clock.now() + 1000));
    const second = outcome(clock.waitUntil(clock.now() + 9000));
    await vi.advanceTimersByTimeAsync(3000);
    FakeTicker.stopped = false;
    await vi.advanceTimersByTimeAsync(1500);
    expect(first.done).toBe(true);
    expect(FakeTicker.started).toBe(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(second.done).toBe(true);
  });
});
