import { expect, it } from 'vitest';
import { BoundedMap, memoizeByObject } from '../../src/base/memoize';
import { serialQueue } from '../../src/base/queue';
import { withTimeout } from '../../src/base/timeout';

it('does steps in turn, those behind one that fails as well', async () => {
  const inTurn = serialQueue();
  const done: string[] = [];
  const step = (name: string) => async () => {
    done.push(`${name} begins`);
    await Promise.resolve();
    if (name === 'b') throw new Error(name);
    done.push(`${name} ends`);
    return name;
  };
  const answers = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(step(name))));
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('waits for a promise so long and no longer', async () => {
  const late = () => new Error('late');
  expect(await withTimeout(Promise.resolve(1), 60_000, late)).toBe(1);
  await expect(withTimeout(new Promise(() => undefined), 0, late)).rejects.toThrow('late');
  await expect(withTimeout(Promise.reject(new Error('own')), 60_000, late)).rejects.toThrow('own');
});

it('works out once what there is to say of an object', () => {
  let count = 0;
  const of = memoizeByObject((key: { readonly a: number }, more: number) => {
    count += 1;
    return [key.a + more];
  });
  const key = { a: 1 };
  expect(of(key, 2)).toEqual([3]);
  expect(of(key, 2)).toBe(of(key, 2));
  expect(count).toBe(1);
  expect(of({ a: 1 }, 2)).not.toBe(of(key, 2));
});

it('holds no more entries than it may', () => {
  const map = new BoundedMap<number, number>(3);
  for (let n = 0; n < 10; n += 1) {
    map.set(n, n);
    expect(map.size).toBeLessThanOrEqual(3);
    expect(map.get(n)).toBe(n);
  }
});
