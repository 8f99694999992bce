import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type RuleSettings } from '../../src/report';
import { fakeBrowser } from './fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { dropSetAside, keepSettings, onSettings, readSetAside, readSettings, setUnreadableAside } =
  await import('../../src/browser/storage');
const { followSettings } = await import('../../src/browser/settings');

const OFF: RuleSettings = { version: 1, rules: { 'section-order': { off: true } } };
const KEY = 'settings/rules';
const NEWER = { version: 7, rules: 'a list of some kind' };
beforeEach(() => fake.kept.clear());

describe('the settings of rules in local storage', () => {
  test('are the defaults where there are none', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await setUnreadableAside();
    expect(await readSetAside()).toEqual([]);
  });

  test('are read back as kept', async () => {
    await keepSettings(OFF);
    expect(await readSettings()).toEqual(OFF);
  });

  test('count as absent where they can’t be read, and are put aside before they are replaced', async () => {
    fake.kept.set(KEY, NEWER);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(fake.kept.get(KEY)).toEqual(NEWER);
    await keepSettings(OFF);
    expect(await readSettings()).toEqual(OFF);
    expect(await readSetAside()).toEqual([NEWER]);
  });

  test('are put aside one after the other, and dropped when asked to', async () => {
    for (const item of [NEWER, 'rubbish', null]) {
      fake.kept.set(KEY, item);
      await setUnreadableAside();
      expect(fake.kept.has(KEY)).toBe(false);
    }
    expect(await readSetAside()).toEqual([NEWER, 'rubbish', null]);
    await dropSetAside();
    expect(await readSetAside()).toEqual([]);
  });

  test('are told to whoever listens, until they stop', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await keepSettings(OFF);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(OFF));
    await dropSetAside();
    stop();
    await keepSettings(DEFAULT_SETTINGS);
    await Promise.resolve();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a page that follows the settings', () => {
  test('gets them at once, at every change, and when it comes back', async () => {
    await keepSettings(OFF);
    const page = new EventTarget();
    const take = vi.fn();
    followSettings(page as Window, take);
    await vi.waitFor(() => expect(take).toHaveBeenLastCalledWith(OFF));
    await keepSettings(DEFAULT_SETTINGS);
    await vi.waitFor(() => expect(take).toHaveBeenLastCalledWith(DEFAULT_SETTINGS));
    fake.kept.set(KEY, OFF); // while the page was put aside: no event
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(take).toHaveBeenLastCalledWith(OFF));
  });

  test('gets the defaults where nothing can be read', async () => {
    const get = vi
      .spyOn(fake.browser.storage.local, 'get')
      .mockRejectedValueOnce(new Error('Extension context invalidated.'));
    const take = vi.fn();
    followSettings(new EventTarget() as Window, take);
    await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS));
    get.mockRestore();
  });
});
