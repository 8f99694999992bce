import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const {
  atHand,
  changeItem,
  changeItems,
  dropQuarantine: dropSetAside,
  isStorageFull,
  onItems,
  readQuarantine: readSetAside,
} = await import('../../../src/extension/storage/storage');
const { quarantineUnreadable: setUnreadableAside } =
  await import('../../../src/extension/storage/storage');

const { local } = fake.browser.storage;
const parseNumber = (data: unknown) => (typeof data === 'number' ? data : null);
const isNumber = (_key: string, item: unknown) => typeof item === 'number';
const isReadable = (key: string, item: unknown) =>
  key.startsWith('settings/') || isNumber(key, item);
const count = () => changeItem('count', parseNumber, (value) => (value ?? 0) + 1);
const full = () => new Error('Resource::kQuotaBytes quota exceeded');

beforeEach(() => {
  fake.kept.clear();
  local.set.mockClear();
  local.remove.mockClear();
});

describe('an item', () => {
  test('counts every one of changes made at once', async () => {
    await Promise.all(Array.from({ length: 20 }, count));
    expect(fake.kept.get('count')).toBe(20);
  });

  test('is changed by several windows in turn, by the browser’s own lock', async () => {
    // Another window is another copy of the module: all that the two share is the browser.
    vi.resetModules();
    const other = await import('../../../src/extension/storage/storage');
    expect(other.changeItem).not.toBe(changeItem);
    let turn: Promise<unknown> = Promise.resolve();
    const request = vi.fn(
      (_name: string, step: () => Promise<unknown>) => (turn = turn.then(step)),
    );
    vi.stubGlobal('navigator', { locks: { request } });
    const countThere = () => other.changeItem('count', parseNumber, (value) => (value ?? 0) + 1);
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? count() : countThere())));
    vi.unstubAllGlobals();
    expect(fake.kept.get('count')).toBe(20);
    expect(new Set(request.mock.calls.map(([name]) => name)).size).toBe(1);
  });

  test('that can’t be read is put aside before something takes its place', async () => {
    fake.kept.set('count', 'many');
    await count();
    expect(fake.kept.get('count')).toBe(1);
    expect(await readSetAside()).toEqual([{ key: 'count', item: 'many' }]);
  });

  test('stays as it was where there is no room, and later changes go through', async () => {
    await count();
    local.set.mockRejectedValueOnce(full());
    await expect(count()).rejects.toThrow('quota');
    expect(fake.kept.get('count')).toBe(1);
    await count();
    expect(fake.kept.get('count')).toBe(2);
  });
});

describe('a change of several items', () => {
  test('writes all of them in one step, with what is put aside, and removes only then', async () => {
    fake.kept.set('a', 1).set('b', 'odd').set('c', 3);
    await changeItems(isNumber, () => ({ set: { a: 2, b: 2 }, remove: ['c'] }));
    expect(local.set).toHaveBeenCalledOnce();
    expect(fake.kept.get('a')).toBe(2);
    expect(fake.kept.get('b')).toBe(2);
    expect(fake.kept.has('c')).toBe(false);
    expect(await readSetAside()).toEqual([{ key: 'b', item: 'odd' }]);
  });

  test('without room leaves everything alone, the removed ones too', async () => {
    fake.kept.set('a', 1).set('b', 'odd').set('c', 3);
    const before = new Map(fake.kept);
    local.set.mockRejectedValueOnce(full());
    await expect(
      changeItems(isNumber, () => ({ set: { a: 2, b: 2 }, remove: ['c'] })),
    ).rejects.toThrow('quota');
    expect(fake.kept).toEqual(before);
    expect(local.remove).not.toHaveBeenCalled();
  });
});

describe('what can’t be read', () => {
  test('is put aside piece by piece, the rest stays, and it is dropped when asked to', async () => {
    fake.kept.set('a', 1).set('b', null);
    await setUnreadableAside(isReadable);
    fake.kept.set('c', { version: 9 });
    await setUnreadableAside(isReadable);
    expect(await readSetAside()).toEqual([
      { key: 'b', item: null },
      { key: 'c', item: { version: 9 } },
    ]);
    expect(fake.kept.get('a')).toBe(1);
    expect(fake.kept.has('b')).toBe(false);
    await dropSetAside();
    expect(await readSetAside()).toEqual([]);
  });

  test('is put aside once, though a window is closed while it does so', async () => {
    fake.kept.set('b', 'odd').set('c', { version: 9 });
    local.remove.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(setUnreadableAside(isReadable)).rejects.toThrow('invalidated');
    expect(fake.kept.get('b')).toBe('odd');
    // Another one finds the same item, and a newer one in place of the other.
    fake.kept.set('c', { version: 10 });
    await setUnreadableAside(isReadable);
    expect(await readSetAside()).toEqual([
      { key: 'b', item: 'odd' },
      { key: 'c', item: { version: 9 } },
      { key: 'c', item: { version: 10 } },
    ]);
    expect([...fake.kept.keys()]).toEqual(['settings/unreadable']);
  });

  test('stays where it is when there is no room to put it aside', async () => {
    fake.kept.set('b', 'odd');
    local.set.mockRejectedValueOnce(full());
    await expect(setUnreadableAside(isNumber)).rejects.toThrow('quota');
    expect(fake.kept.get('b')).toBe('odd');
  });
});

test('listeners hear of their own items, until they stop', async () => {
  const heard = vi.fn();
  const stop = onItems('co', heard);
  await count();
  expect(heard).toHaveBeenCalledTimes(1);
  await changeItem('other', parseNumber, () => 1);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await count();
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each<[string, boolean]>([
  ['Error: Resource::kQuotaBytes quota exceeded', true],
  ['QuotaExceededError: storage.local API call exceeded its quota limitations.', true],
  ['IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9::LogSync::8)', true],
  ['Error: Extension context invalidated.', false],
])('“%s” says that storage is full: %s', (text, expected) => {
  expect(isStorageFull(new Error(text))).toBe(expected);
});

describe('what is at hand', () => {
  test('is read once, and anew when something in storage has changed', async () => {
    await count();
    const read = vi.fn(async () => (await local.get('count'))['count']);
    const known = atHand(read);
    expect([await known.get(), await known.get()]).toEqual([1, 1]);
    expect(read).toHaveBeenCalledOnce();
    await count();
    expect([await known.get(), await known.get()]).toEqual([2, 2]);
    expect(read).toHaveBeenCalledTimes(2);
    known.end();
  });

  test('is not what was being read while it changed', async () => {
    const answers: ((value: string) => void)[] = [];
    const known = atHand(() => new Promise<string>((resolve) => answers.push(resolve)));
    const before = known.get();
    await count();
    const after = known.get();
    answers.forEach((answer, index) => answer(['old', 'new'][index] ?? ''));
    expect([await before, await after, await known.get()]).toEqual(['old', 'new', 'new']);
    known.end();
  });

  test('is read anew where it could not be', async () => {
    const read = vi.fn(() => Promise.resolve(1)).mockRejectedValueOnce(new Error('gone'));
    const known = atHand(read);
    await expect(known.get()).rejects.toThrow('gone');
    expect(await known.get()).toBe(1);
    known.end();
  });
});
