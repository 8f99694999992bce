import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { IgnoredFinding } from '../../../src/result';
import { DEFAULT_PREFERENCES, toBackup } from '../../../src/settings';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { importSettings, readAllSettings, readBefore } =
  await import('../../../src/extension/storage/backup');
const { changeSettings, keepIgnored, keepPreferences } =
  await import('../../../src/extension/storage/user-settings');
const { readQuarantine: readSetAside } = await import('../../../src/extension/storage/storage');

const { permissions, storage } = fake.browser;
const NOW = new Date('2026-11-22T08:00:00Z');
const entry = (at: string): IgnoredFinding => ({
  version: 2,
  site: 'example.gov.cn',
  content: { figures: {} },
  organ: '某镇人民政府',
  year: 2022,
  rule: 'cell-empty',
  at,
  reason: '',
  ignoredOn: '2026-11-20T00:00:00.000Z',
  message: '有空白',
  url: 'http://www.example.gov.cn/a.html',
});
const file = toBackup(
  {
    rules: { version: 1, rules: { 'cell-empty': { off: true } } },
    preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' },
    sites: ['b.com'],
    ignored: [entry('table.requests')],
  },
  NOW,
);

beforeEach(async () => {
  vi.clearAllMocks();
  fake.kept.clear();
  fake.origins.clear();
  fake.origins.add('*://a.com/*');
  await changeSettings(() => ({ version: 1, rules: { 'section-order': { off: true } } }));
  await keepPreferences({ language: 'en' });
  await keepIgnored([entry('table.disputes')]);
});

describe('an import', () => {
  test('merges, keeps what was there, and can be taken back whole', async () => {
    const before = await readAllSettings();
    expect(await importSettings(file, 'merge', before.sites, NOW)).toEqual({ refused: [] });
    const merged = await readAllSettings();
    expect(Object.keys(merged.rules.rules).sort()).toEqual(['cell-empty', 'section-order']);
    expect(merged.preferences).toMatchObject({ theme: 'dark' });
    expect(merged.sites).toEqual(['a.com', 'b.com']);
    expect(merged.ignored.map(({ at }) => at).sort()).toEqual(['table.disputes', 'table.requests']);

    const aside = await readBefore();
    expect(aside).toEqual(toBackup(before, NOW));
    if (aside) await importSettings(aside, 'replace', merged.sites, NOW);
    expect(await readAllSettings()).toEqual(before);
    expect(await readBefore()).toEqual(toBackup(merged, NOW));
  });

  test('replaces', async () => {
    await importSettings(file, 'replace', ['a.com'], NOW);
    const { rules, sites, ignored } = await readAllSettings();
    expect(rules).toEqual(file.rules);
    expect(sites).toEqual(['b.com']);
    expect(ignored).toEqual(file.ignored);
  });

  test('asks for sites in the very turn of the call, and goes on without them', async () => {
    permissions.request.mockResolvedValueOnce(false);
    const importing = importSettings(file, 'merge', ['a.com'], NOW);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://b.com/*'] });
    expect(await importing).toEqual({ refused: ['b.com'] });
    expect((await readAllSettings()).sites).toEqual(['a.com']);
    expect((await readAllSettings()).rules.rules).toHaveProperty('cell-empty');
  });

  test('leaves all as it was where there is no room', async () => {
    const before = new Map(fake.kept);
    storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(importSettings(file, 'replace', ['a.com'], NOW)).rejects.toThrow('quota');
    expect(fake.kept).toEqual(before);
    expect(fake.origins).toContain('*://a.com/*');
  });

  test('puts aside what it takes the place of and can’t be read, and leaves other such alone', async () => {
    fake.kept.set('settings/rules', { version: 9 }).set('ignored/odd', { version: 9 });
    await importSettings(file, 'replace', ['a.com'], NOW);
    expect(await readSetAside()).toEqual([{ key: 'settings/rules', item: { version: 9 } }]);
    expect(fake.kept.get('ignored/odd')).toEqual({ version: 9 });
  });
});
