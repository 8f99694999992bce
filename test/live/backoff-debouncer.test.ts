import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BackoffDebouncer } from '../../src/live/backoff-debouncer';

describe('BackoffDebouncer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const started = (forAnything: boolean) => {
    const task = vi.fn(() => forAnything);
    return { task, pace: new BackoffDebouncer({ quiet: 400, most: 3000 }, task) };
  };

  test('has no timer without touches', () => {
    started(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([-3_600_000, 3_600_000])('goes on when the clock is set by %i ms', (shift) => {
    const { task, pace: debouncer } = started(true);
    debouncer.trigger();
    vi.setSystemTime(Date.now() + shift);
    vi.advanceTimersByTime(399);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
    // And between runs as well.
    vi.setSystemTime(Date.now() + shift);
    debouncer.trigger();
    vi.advanceTimersByTime(399);
    expect(task).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(2);
  });

  test('waits for quiet', () => {
    const { task, pace: debouncer } = started(true);
    for (let count = 0; count < 5; count += 1) {
      debouncer.trigger();
      vi.advanceTimersByTime(300);
    }
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(task).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not wait for quiet for ever', () => {
    const { task, pace: debouncer } = started(true);
    for (let time = 0; time < 3000; time += 100) {
      debouncer.trigger();
      vi.advanceTimersByTime(100);
    }
    expect(task).toHaveBeenCalledOnce();
  });

  test('waits twice as long after each run for nothing, a minute at most', () => {
    const { task, pace: debouncer } = started(false);
    const runs: number[] = [];
    task.mockImplementation(() => {
      runs.push(Date.now());
      return false;
    });
    for (let time = 0; time < 600_000; time += 1000) {
      debouncer.trigger();
      vi.advanceTimersByTime(1000);
    }
    const gaps = runs.slice(1).map((time, index) => time - (runs[index] ?? 0));
    expect(gaps.length).toBeLessThan(20);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(62_000);
    expect(gaps.at(-1)).toBeGreaterThan(55_000);
  });

  test('starts afresh after a run for something, when urged, and after a rest', () => {
    const { task, pace: debouncer } = started(false);
    const runAfter = (urgent = false): number => {
      task.mockClear();
      const start = Date.now();
      debouncer.trigger(urgent);
      while (task.mock.calls.length === 0) vi.advanceTimersByTime(50);
      return Date.now() - start;
    };
    expect(runAfter()).toBe(400);
    expect(runAfter()).toBe(800);
    expect(runAfter()).toBe(1600);
    expect(runAfter(true)).toBe(400);
    expect(runAfter()).toBe(800);
    vi.advanceTimersByTime(61_000);
    expect(runAfter()).toBe(400);
    task.mockReturnValue(true);
    expect(runAfter()).toBe(800);
    expect(runAfter()).toBe(400);
  });

  test('stops', () => {
    const { task, pace: debouncer } = started(true);
    debouncer.trigger();
    debouncer.stop();
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
  });
});
