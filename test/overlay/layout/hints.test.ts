import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Hints } from '../../../src/overlay/layout/hints';

describe('Hints', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Takes a hint every 10 ms for a while; a placing is through at once. */
  function storm(duration: number, hasMoved: () => boolean) {
    const end = new AbortController();
    const place = vi.fn(() => hints.placed(hasMoved()));
    const hints = new Hints(place, end.signal);
    const go = (time: number) => {
      for (let passed = 0; passed < time; passed += 10) {
        hints.take();
        vi.advanceTimersByTime(10);
      }
    };
    go(duration);
    return { end, go, hints, place };
  }

  test('places at once where hints are few', () => {
    const { place } = storm(30, () => false);
    expect(place).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('looks ever less often at what moves nothing', () => {
    const { go, place } = storm(10_000, () => false);
    expect(place.mock.calls.length).toBeLessThan(25);
    place.mockClear();
    go(10_000);
    expect(place.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(place.mock.calls.length).toBeLessThan(14);
  });

  test('looks each time at what moves marks', () => {
    const { place } = storm(1000, () => true);
    expect(place).toHaveBeenCalledTimes(100);
  });

  test('a hint is never lost: the last one of a storm is followed by a placing', () => {
    const { hints, place } = storm(5000, () => false);
    hints.take();
    place.mockClear();
    vi.advanceTimersByTime(1000);
    expect(place).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins afresh after a rest, and once marks have moved', () => {
    const { go, hints, place } = storm(5000, () => false);
    vi.advanceTimersByTime(3000);
    place.mockClear();
    hints.take();
    expect(place).toHaveBeenCalledOnce();
    go(5000);
    vi.advanceTimersByTime(1000);
    hints.placed(true);
    place.mockClear();
    hints.take();
    expect(place).toHaveBeenCalledOnce();
  });

  test('what is placed for other reasons makes no hint wait', () => {
    const { hints, place } = storm(0, () => false);
    for (let count = 0; count < 100; count += 1) hints.placed(false);
    hints.take();
    expect(place).toHaveBeenCalledOnce();
  });

  test('has no timer once it has ended', () => {
    const { end, hints } = storm(5000, () => false);
    hints.take();
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
