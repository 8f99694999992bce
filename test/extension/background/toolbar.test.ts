import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameStatus } from '../../../src/extension/protocol/messages';
import { uiMessages } from '../../../src/messages/all';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { badgeFor } = await import('../../../src/extension/background/badge');
const { followLanguage, forgetTab, leaveList, recheckTab, takeList, takeReport } =
  await import('../../../src/extension/background/toolbar');
const { keepPreferences } = await import('../../../src/extension/storage/user-settings');

const audited = (errors: number, warnings: number): FrameStatus => ({
  state: 'audited',
  template: '2021',
  errors,
  warnings,
});
const older: FrameStatus = { state: 'audited', template: 'older', errors: 0, warnings: 0 };
const announced: FrameStatus = { state: 'audited', template: 'none', errors: 0, warnings: 0 };
const failed: FrameStatus = { state: 'failed' };

describe('badgeFor', () => {
  const { toolbar } = uiMessages('zh');
  test.each<[string, string, FrameStatus[]]>([
    ['nothing', '', []],
    ['the number of errors', '3', [audited(3, 1)]],
    ['the sum over frames', '5', [audited(3, 0), audited(2, 4), older]],
    ['an exclamation mark for warnings alone', '!', [audited(0, 2)]],
    ['a check where clean', '✓', [audited(0, 0)]],
    ['nothing for an older format', '', [older]],
    ['nothing for a report that is only announced', '', [announced]],
    ['a check beside an older format', '✓', [older, audited(0, 0)]],
    ['a question mark where an audit broke off', '?', [failed, audited(0, 0)]],
    ['errors before a broken audit', '1', [failed, audited(1, 0)]],
    ['no more digits than fit', '999+', [audited(1200, 0)]],
  ])('shows %s', (_what, text, statuses) => {
    expect(badgeFor(statuses, 0, toolbar).text).toBe(text);
  });

  test('explains itself', () => {
    expect(badgeFor([audited(3, 1)], 0, toolbar).title).toContain('3 个错误，1 个警告');
    expect(badgeFor([older], 0, toolbar).title).toBe(toolbar.older);
    expect(badgeFor([announced], 0, toolbar).title).toBe(toolbar.textNotRead);
    expect(badgeFor([], 0, toolbar).title).toBe(toolbar.idle);
  });
});

describe('badgeFor a page that lists reports', () => {
  const { toolbar } = uiMessages('zh');
  const clean = badgeFor([audited(3, 0)], 0, toolbar);

  test('shows how many, in a form and a colour of its own', () => {
    const badge = badgeFor([], 12, toolbar);
    expect(badge.text).toBe('≡12');
    expect(badge.title).toBe('年报审核：本页列出 12 份年度报告');
    expect(badge.color).not.toBe(clean.color);
    expect(badgeFor([], 380, toolbar).text).toBe('≡99+');
  });

  test.each<[FrameStatus[], string]>([
    [[audited(3, 0)], '3'],
    [[failed], '?'],
    [[announced], ''],
  ])('says what came of a report first: %j', (statuses, text) => {
    expect(badgeFor(statuses, 12, toolbar).text).toBe(text);
  });
});

describe('the toolbar of a tab that lists reports', () => {
  const badge = () => fake.browser.action.setBadgeText.mock.lastCall?.[0];
  const AT = 'http://www.example.gov.cn/nb/';
  const row = (url: string) => ({ url, name: '', organ: null, year: 2023, kind: 'page' });
  const answer = (result: unknown) =>
    fake.browser.scripting.executeScript.mockResolvedValueOnce([
      { frameId: 0, result } as { frameId: number },
    ]);
  beforeEach(() => {
    fake.items.clear();
    fake.browser.action.setBadgeText.mockClear();
  });

  test('shows what the reader of lists has found', async () => {
    answer([row('a'), row('b'), row('c')]);
    expect(await takeList(4, AT)).toBe(true);
    expect(badge()).toEqual({ tabId: 4, text: '≡3' });
    // An auditor that was asked finds no report.
    await takeReport({ tabId: 4, frameId: 0 }, { document: 'a', status: null });
    expect(badge()).toEqual({ tabId: 4, text: '≡3' });
  });

  test.each([
    ['no list', []],
    ['nothing of the kind', [{ url: 3 }]],
    ['nothing', undefined],
  ])('shows nothing for %s', async (_what, result) => {
    answer(result);
    expect(await takeList(4, AT)).toBe(false);
    expect(badge()).toEqual({ tabId: 4, text: '' });
    expect(fake.items.size).toBe(0);
  });

  test('reads nothing in private windows', async () => {
    fake.browser.tabs.get.mockResolvedValueOnce({ id: 4, incognito: true });
    fake.browser.scripting.executeScript.mockClear();
    expect(await takeList(4, AT)).toBe(false);
    expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('goes with its page, and not where the tab only goes to a place in it', async () => {
    answer([row('a'), row('b')]);
    await takeList(4, AT);
    await leaveList(4, `${AT}#list`);
    await takeReport({ tabId: 4, frameId: 0 }, { document: 'a', status: null });
    expect(badge()).toEqual({ tabId: 4, text: '≡2' });
    await leaveList(4, 'http://www.example.gov.cn/');
    expect(badge()).toEqual({ tabId: 4, text: '' });
    expect(fake.items.size).toBe(0);
  });

  test('is forgotten with a tab that is closed or loads anew', async () => {
    for (const gone of [() => forgetTab(4), () => leaveList(4, undefined)]) {
      answer([row('a'), row('b')]);
      await takeList(4, AT);
      await gone();
      expect(fake.items.size).toBe(0);
    }
  });
});

describe('the toolbar of a tab', () => {
  const badge = () => fake.browser.action.setBadgeText.mock.lastCall?.[0];
  beforeEach(() => {
    fake.items.clear();
    fake.browser.action.setBadgeText.mockClear();
  });

  test('sums its frames and follows documents that come and go', async () => {
    const [top, inner] = [
      { tabId: 1, frameId: 0 },
      { tabId: 1, frameId: 5 },
    ];
    await Promise.all([
      takeReport(top, { document: 'a', status: audited(1, 0) }),
      takeReport(inner, { document: 'b', status: audited(2, 0) }),
    ]);
    expect(badge()).toEqual({ tabId: 1, text: '3' });
    await takeReport(inner, { document: 'b', status: null });
    expect(badge()).toEqual({ tabId: 1, text: '1' });
    await takeReport(top, { document: 'late goodbye', status: null });
    expect(badge()).toEqual({ tabId: 1, text: '1' });
  });

  test('drops frames in which nobody answers any more', async () => {
    await takeReport({ tabId: 1, frameId: 5 }, { document: 'b', status: audited(2, 0) });
    await recheckTab(1);
    expect(badge()).toEqual({ tabId: 1, text: '' });
    expect(fake.items.size).toBe(0);
  });

  test('keeps frames whose auditor answers', async () => {
    await takeReport({ tabId: 1, frameId: 5 }, { document: 'b', status: failed });
    fake.browser.tabs.sendMessage.mockResolvedValueOnce({ document: 'b', status: failed });
    await recheckTab(1);
    expect(badge()).toEqual({ tabId: 1, text: '?' });
  });

  test.each([
    ['another document', { document: 'c', status: failed }],
    ['the same, without a report', { document: 'b', status: null }],
    ['something else', { document: 'b' }],
  ])('drops a frame in which %s answers', async (_which, answer) => {
    await takeReport({ tabId: 1, frameId: 5 }, { document: 'b', status: failed });
    fake.browser.tabs.sendMessage.mockResolvedValueOnce(answer);
    await recheckTab(1);
    expect(badge()).toEqual({ tabId: 1, text: '' });
  });

  test('is left alone where no report was found', async () => {
    await recheckTab(9);
    expect(badge()).toBeUndefined();
  });

  test('survives a tab that is gone', async () => {
    fake.browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 1'));
    await takeReport({ tabId: 1, frameId: 0 }, { document: 'a', status: failed });
    await forgetTab(1);
    expect(fake.items.size).toBe(0);
  });
});

test('the toolbar speaks the language that is chosen, over reports and all other pages', async () => {
  const titles = () => fake.browser.action.setTitle.mock.calls.map(([details]) => details);
  fake.items.clear();
  fake.kept.clear();
  await takeReport({ tabId: 1, frameId: 0 }, { document: 'a', status: audited(0, 0) });
  await takeReport({ tabId: 2, frameId: 5 }, { document: 'b', status: audited(1, 0) });
  fake.browser.action.setTitle.mockClear();
  followLanguage();
  await vi.waitFor(() => expect(titles()).toHaveLength(3));
  for (const locale of ['en', 'zh'] as const) {
    fake.browser.action.setTitle.mockClear();
    await keepPreferences({ language: locale });
    const { toolbar } = uiMessages(locale);
    await vi.waitFor(() =>
      expect(titles()).toEqual([
        { title: toolbar.idle },
        { tabId: 1, title: toolbar.clean },
        { tabId: 2, title: toolbar.slips(1, 0) },
      ]),
    );
    // What else a person prefers has nothing to do with it.
    await keepPreferences({ saveAs: 'csv' });
    expect(titles()).toHaveLength(3);
  }
});
