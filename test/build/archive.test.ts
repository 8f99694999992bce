import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { repacked } from '../../scripts/build/archive';

it('an archive comes out the same, whenever and in whatever order it was packed', () => {
  const [a, b] = [strToU8('first'), strToU8('第二')];
  const archives = [
    zipSync({ 'a.txt': a, '路/b.js': b }, { mtime: new Date(2026, 1, 2, 3, 4, 6) }),
    zipSync({ '路/b.js': b, 'a.txt': a }, { mtime: new Date(2020, 5, 6), level: 0 }),
  ];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 1, 2) });
  const [first, second] = archives.map((archive) => {
    vi.setSystemTime(Date.now() + 3_600_000);
    return repacked(archive);
  });
  vi.useRealTimers();
  expect(first).toEqual(second);
  const files = unzipSync(first ?? new Uint8Array());
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.txt', 'first'],
    ['路/b.js', '第二'],
  ]);
});
