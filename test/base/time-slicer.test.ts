import { describe, expect, test, vi } from 'vitest';
import type { Resumable } from '../../src/base/resumable';
import { TimeSlicer } from '../../src/base/time-slicer';

/** A clock that each step of the work moves on, and pauses that end when they are told to. */
function setUp(cost: number) {
  let now = 0;
  const paused: (() => void)[] = [];
  const slices = new TimeSlicer<string>(
    () => now,
    () => new Promise<void>((resolve) => void paused.push(resolve)),
  );
  function* work(steps: number, result: string): Resumable<string> {
    for (let step = 0; step < steps; step += 1) {
      now += cost;
      yield;
    }
    return result;
  }
  /** Lets the page have its turn, and the work go on. */
  const resume = async () => {
    const before = paused.splice(0);
    for (const resolve of before) resolve();
    await vi.waitFor(() => undefined);
    return before.length;
  };
  return { slices, work, resume, paused, now: () => now };
}

describe('TimeSlicer', () => {
  test('does at once what fits into one slice', () => {
    const { slices, work, paused } = setUp(1);
    expect(slices.run(work(5, 'done'))).toBe('done');
    expect(slices.isBusy).toBe(false);
    expect(paused).toHaveLength(0);
  });

  test('gives way again and again where more is to be done', async () => {
    const { slices, work, resume, now } = setUp(1);
    const outcome = slices.run(work(100, 'done'));
    expect(outcome).toBeInstanceOf(Promise);
    const turns = [now()];
    while (slices.isBusy) {
      await resume();
      turns.push(now());
    }
    await expect(outcome).resolves.toBe('done');
    expect(turns.length).toBeGreaterThan(5);
    const longest = Math.max(...turns.map((turn, index) => turn - (turns[index - 1] ?? 0)));
    expect(longest).toBeLessThan(20);
  });

  test('drops the work under way for what begins later', async () => {
    const { slices, work, resume } = setUp(1);
    const first = slices.run(work(100, 'first'));
    const second = slices.run(work(50, 'second'));
    while (slices.isBusy) await resume();
    await expect(first).resolves.toBeNull();
    await expect(second).resolves.toBe('second');
  });

  test('drops the work under way for what is done at once', async () => {
    const { slices, work, resume } = setUp(1);
    const first = slices.run(work(100, 'first'));
    expect(slices.run(work(2, 'second'))).toBe('second');
    await resume();
    await expect(first).resolves.toBeNull();
  });

  test('tells of a failure, at once or later, and is free again', async () => {
    const { slices, work, resume } = setUp(1);
    function* failing(steps: number): Resumable<string> {
      yield* work(steps, '');
      throw new Error('broke off');
    }
    expect(() => slices.run(failing(2))).toThrow('broke off');
    const late = slices.run(failing(30));
    const told = expect(late).rejects.toThrow('broke off');
    while (slices.isBusy) await resume();
    await told;
  });
});
