import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
const tabs = {
  ...fake.browser.tabs,
  create: vi.fn(() => Promise.resolve({ id: 7 })),
  update: vi.fn(() => Promise.resolve({})),
  remove: vi.fn<(id: number) => Promise<void>>(() => Promise.resolve()),
};
vi.mock('webextension-polyfill', () => ({ default: { ...fake.browser, tabs } }));
const { closeLeftTabs, readInTab, releaseTab } =
  await import('../../../src/extension/tabs/reading-tab');

const URL = 'http://www.example.gov.cn/';
/** Reads until it is called off. */
async function read(meanwhile: () => Promise<void> | void = () => undefined): Promise<void> {
  const controller = new AbortController();
  await readInTab(
    URL,
    async () => {
      await meanwhile();
      controller.abort();
    },
    controller.signal,
  );
}

beforeEach(() => {
  fake.items.clear();
  tabs.remove.mockClear();
});

describe('a tab that is opened for reading', () => {
  test('is closed when it was read', async () => {
    await read();
    expect(tabs.remove.mock.calls).toEqual([[7]]);
    expect(fake.items.size).toBe(0);
  });

  test('stays where a person has turned to it', async () => {
    await read(() => releaseTab(7));
    expect(tabs.remove).not.toHaveBeenCalled();
  });

  test('is closed later where who opened it was gone before', async () => {
    let left: Promise<void> | undefined;
    // Never comes to its end.
    void read(() => {
      left ??= closeLeftTabs();
      return new Promise(() => undefined);
    });
    await vi.waitFor(() => expect(left).toBeDefined());
    await left;
    expect(tabs.remove.mock.calls).toEqual([[7]]);
    tabs.remove.mockClear();
    await closeLeftTabs();
    expect(tabs.remove).not.toHaveBeenCalled();
  });

  test('is never closed later where a person has turned to it', async () => {
    void read(() => new Promise(() => undefined));
    await vi.waitFor(() => expect(fake.items.size).toBe(1));
    await releaseTab(7);
    await closeLeftTabs();
    expect(tabs.remove).not.toHaveBeenCalled();
  });

  test('is gone already', async () => {
    tabs.remove.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await expect(read()).resolves.toBeUndefined();
  });
});
