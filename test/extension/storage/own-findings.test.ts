import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cellTarget, ownFinding } from '../../support/own';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const storage = await import('../../../src/extension/storage/own-findings');
const userSettings = await import('../../../src/extension/storage/user-settings');
const { forgetPrivateDecisions } = await import('../../../src/extension/storage/decisions');
const { handleFrameMessage } = await import('../../../src/extension/background/message-router');
const { chosenInFrame } = await import('../../../src/extension/tabs/chosen');
const { isUserSettingKey } = await import('../../../src/extension/storage/storage-keys');

const TAB = 7;
const CELL = cellTarget('requests.granted.total', '25');
const own = ownFinding(CELL, { id: 'a' });
const { tabs } = fake.browser;
const inPrivate = (incognito: boolean) =>
  tabs.get.mockImplementation((id) => Promise.resolve({ id, incognito }));
const from = (isPrivate: boolean, site = own.site) => ({
  tabId: TAB,
  frameId: 0,
  site,
  url: own.url,
  isPrivate,
});
const toldTo = async (isPrivate: boolean, site?: string, organ = own.organ) => {
  const { year } = own;
  const message = { type: 'ignored/get', organ, year, reasons: false } as const;
  const answer = (await handleFrameMessage(message, from(isPrivate, site))) as {
    own: readonly { id: string }[];
  };
  return answer.own.map(({ id }) => id);
};

beforeEach(() => {
  vi.clearAllMocks();
  fake.kept.clear();
  fake.items.clear();
  inPrivate(false);
});

describe('a finding that a person has added', () => {
  test('is kept as an item of its own, told to frames of its site and report, and dropped', async () => {
    await storage.keepOwnIn(TAB, own);
    expect([...fake.kept.keys()]).toEqual(['own/a']);
    expect(isUserSettingKey('own/a')).toBe(true);
    expect(await toldTo(false)).toEqual(['a']);
    expect(await toldTo(false, 'other.gov.cn')).toEqual([]);
    expect(await toldTo(false, own.site, '另一单位')).toEqual([]);
    expect(await storage.ownFindingIn(TAB, 'a')).toEqual(own);
    await storage.dropOwnIn(TAB, 'a');
    expect(await toldTo(false)).toEqual([]);
    expect(await storage.ownFindingIn(TAB, 'a')).toBeNull();
  });

  test('in a private window is kept in memory alone, and gone with the last one', async () => {
    inPrivate(true);
    await storage.keepOwnIn(TAB, own);
    expect(fake.kept.size).toBe(0);
    expect(await toldTo(true)).toEqual(['a']);
    expect(await toldTo(false)).toEqual([]);
    expect(tabs.sendMessage).toHaveBeenCalledWith(TAB, { type: 'ignored/changed' });
    await forgetPrivateDecisions();
    expect(await toldTo(true)).toEqual([]);
  });

  test('that was added outside is known in private windows, as it is changed there', async () => {
    await storage.keepOwnIn(TAB, own);
    inPrivate(true);
    const changed = { ...own, words: '改过', changedOn: '2026-11-25T00:00:00.000Z' };
    await storage.keepOwnIn(TAB, changed);
    expect(await storage.ownFindingIn(TAB, 'a')).toEqual(changed);
    expect((await userSettings.readOwn())[0]).toEqual(own);
  });

  test('that can’t be read is put aside and not lost, and one that can’t be kept is said to be so', async () => {
    fake.kept.set('own/b', { version: 9 });
    await userSettings.quarantineUnreadableSettings();
    expect(fake.kept.get('settings/unreadable')).toEqual([{ key: 'own/b', item: { version: 9 } }]);
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(storage.keepOwnIn(TAB, own)).rejects.toThrow('quota');
  });

  test('stays with the settings when they are changed as a whole', async () => {
    await storage.keepOwnIn(TAB, own);
    await userSettings.updateUserSettings((settings) => ({
      settings: { ...settings, own: [...settings.own, { ...own, id: 'c' }] },
      extraItems: {},
    }));
    expect((await userSettings.readOwn()).map(({ id }) => id).sort()).toEqual(['a', 'c']);
    await userSettings.updateUserSettings((settings) => ({
      settings: { ...settings, own: [] },
      extraItems: {},
    }));
    expect(await userSettings.readOwn()).toEqual([]);
  });
});

describe('what is chosen on a page', () => {
  const answer = (result: unknown) =>
    fake.browser.scripting.executeScript.mockResolvedValueOnce([{ frameId: 4, result } as never]);
  const ask = () => chosenInFrame({ tabId: TAB, frameId: 4 });

  test('is told by a script in its frame, and checked', async () => {
    answer({ targets: [CELL], isTooLong: false });
    expect(await ask()).toEqual({ targets: [CELL], isTooLong: false });
    expect(fake.browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: TAB, frameIds: [4] },
      files: ['/own.js'],
    });
    answer({ targets: [{ kind: 'page' }], isTooLong: false });
    expect(await ask()).toBeNull();
    answer(null);
    expect(await ask()).toBeNull();
    fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error('no access'));
    expect(await ask()).toBeNull();
  });
});
