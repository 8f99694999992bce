import { beforeEach, describe, expect, test, vi } from 'vitest';
import { idOfIgnored, type IgnoredFinding } from '../../../src/result';
import {
  DEFAULT_LETTER_PRESETS,
  DEFAULT_PREFERENCES,
  DEFAULT_SETTINGS,
  type RuleSettings,
} from '../../../src/settings';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { readQuarantine: readSetAside } = await import('../../../src/extension/storage/storage');
const userSettings = await import('../../../src/extension/storage/user-settings');
const { changeSettings, keepIgnored, keepPreferences } = userSettings;
const { readPreferences, loadUserSettings } = userSettings;
const readSettings = async () => (await loadUserSettings()).rules;
const readIgnored = async () => (await loadUserSettings()).ignored;

const OFF: RuleSettings = { version: 1, rules: { 'section-order': { off: true } } };
const KEY = 'settings/rules';
const NEWER = { version: 7, rules: 'a list of some kind' };
const entry = (
  at: string,
  reason = '',
  ignoredOn = '2026-11-20T00:00:00.000Z',
): IgnoredFinding => ({
  version: 2,
  site: 'example.gov.cn',
  content: { figures: {} },
  organ: '某镇人民政府',
  year: 2022,
  rule: 'requests-row-total',
  at,
  reason,
  ignoredOn,
  message: '总计不等于各列之和',
  url: 'http://www.example.gov.cn/a.html',
});
beforeEach(() => fake.kept.clear());

describe('settings of rules', () => {
  test('are the defaults where there are none', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await userSettings.quarantineUnreadableSettings();
    expect(await readSetAside()).toEqual([]);
  });

  test('are changed by what they are at that moment, whoever else changes them', async () => {
    const off = (id: string) =>
      changeSettings((settings) => ({
        ...settings,
        rules: { ...settings.rules, [id]: { off: true as const } },
      }));
    await Promise.all([off('section-order'), off('cell-empty'), off('period-wrong')]);
    expect(Object.keys((await readSettings()).rules)).toHaveLength(3);
  });

  test('of a newer version count as absent, and are put aside before they are replaced', async () => {
    fake.kept.set(KEY, NEWER);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(fake.kept.get(KEY)).toEqual(NEWER);
    await changeSettings(() => OFF);
    expect(await readSettings()).toEqual(OFF);
    expect(await readSetAside()).toEqual([{ key: KEY, item: NEWER }]);
  });
});

describe('presets of letters', () => {
  const { changeLetterPresets, readLetterPresets } = userSettings;

  test('are blank at first, and change one by one', async () => {
    expect(await readLetterPresets()).toEqual(DEFAULT_LETTER_PRESETS);
    await Promise.all([
      changeLetterPresets({ office: '青石县政务公开办公室' }),
      changeLetterPresets({ contact: '王某' }),
    ]);
    expect(await readLetterPresets()).toEqual({
      ...DEFAULT_LETTER_PRESETS,
      office: '青石县政务公开办公室',
      contact: '王某',
    });
  });

  test('that can’t be read count as blank, and are put aside before they are replaced', async () => {
    const newer = { version: 9, office: '某办公室' };
    fake.kept.set('settings/letter', newer);
    expect(await readLetterPresets()).toEqual(DEFAULT_LETTER_PRESETS);
    await changeLetterPresets({ contact: '王某' });
    expect(await readSetAside()).toEqual([{ key: 'settings/letter', item: newer }]);
  });
});

describe('preferences', () => {
  test('are kept one by one: of two windows none undoes the other', async () => {
    await Promise.all([keepPreferences({ theme: 'dark' }), keepPreferences({ language: 'en' })]);
    expect(await readPreferences()).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      language: 'en',
    });
  });

  test('that can’t be read come out as the default, and the others as they are', async () => {
    fake.kept.set('preference/theme', 'neon').set('preference/printMarks', true);
    expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, printMarks: true });
    await keepPreferences({ theme: 'light' });
    expect(await readSetAside()).toEqual([{ key: 'preference/theme', item: 'neon' }]);
  });

  test('of a newer version are left alone', async () => {
    fake.kept.set('preference/sound', 'loud');
    await userSettings.quarantineUnreadableSettings();
    expect(fake.kept.get('preference/sound')).toBe('loud');
  });

  test('are told to whoever listens', async () => {
    const heard = vi.fn();
    const stop = userSettings.onPreferences(heard);
    await keepPreferences({ theme: 'dark' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(heard).toHaveBeenCalledWith({ ...DEFAULT_PREFERENCES, theme: 'dark' });
    stop();
  });
});

test('the place of the navigator is kept and told in a few steps: a page can see it', async () => {
  const collapsed = false;
  await keepPreferences({ navigator: { x: 0.4321, y: 0.8765, collapsed } });
  expect(fake.kept.get('preference/navigator')).toEqual({ x: 0.5, y: 1, collapsed });
  fake.kept.set('preference/navigator', { x: 0.1234, y: 0.3, collapsed });
  expect((await userSettings.frameContext()).preferences.navigator).toEqual({
    x: 0,
    y: 0.25,
    collapsed,
  });
});

test('what a finding says since it has changed is noted beside the decision, and taken off again', async () => {
  await keepIgnored([entry('a')]);
  const id = idOfIgnored(entry('a'));
  await userSettings.noteIgnored(id, '填的是 99');
  expect(await readIgnored()).toEqual([{ ...entry('a'), changedTo: '填的是 99' }]);
  await userSettings.noteIgnored(id, null);
  expect(await readIgnored()).toEqual([entry('a')]);
  await userSettings.noteIgnored('no such', '填的是 99');
  expect(await readIgnored()).toEqual([entry('a')]);
});

describe('ignored findings', () => {
  test('are kept by what they are known by, the oldest first', async () => {
    const [a, b] = [entry('a', '', '2026-11-21T00:00:00.000Z'), entry('b')];
    await keepIgnored([a]);
    await keepIgnored([b]);
    await keepIgnored([{ ...a, reason: 'again' }]);
    expect(await readIgnored()).toEqual([b, { ...a, reason: 'again' }]);
    await userSettings.dropIgnored([a]);
    expect(await readIgnored()).toEqual([b]);
  });

  test('that can’t be read are passed over, and put aside when asked to', async () => {
    await keepIgnored([entry('a')]);
    fake.kept.set('ignored/odd', { version: 2 });
    expect(await readIgnored()).toEqual([entry('a')]);
    await userSettings.quarantineUnreadableSettings();
    expect(await readSetAside()).toEqual([{ key: 'ignored/odd', item: { version: 2 } }]);
    expect(await readIgnored()).toEqual([entry('a')]);
  });
});

describe('what an audited page is told', () => {
  test('is how it should look and which rules count, and nothing that was decided', async () => {
    await changeSettings(() => OFF);
    await keepPreferences({ language: 'en' });
    await keepIgnored([entry('a')]);
    expect(await userSettings.frameContext()).toEqual({
      locale: 'en',
      settings: OFF,
      preferences: { ...DEFAULT_PREFERENCES, language: 'en' },
    });
  });

  test('are the defaults where storage is broken', async () => {
    const get = vi.spyOn(fake.browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await userSettings.frameContext()).toEqual({
      locale: 'zh',
      settings: DEFAULT_SETTINGS,
      preferences: DEFAULT_PREFERENCES,
    });
    get.mockRestore();
  });
});
