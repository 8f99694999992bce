import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameStatus } from '../../../src/extension/protocol/messages';
import { uiMessages } from '../../../src/messages/all';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { badgeFor } = await import('../../../src/extension/background/badge');
const { followLanguage, forgetTab, recheckTab, takeReport } =
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
    expect(badgeFor(statuses, toolbar).text).toBe(text);
  });

  test('explains itself', () => {
    expect(badgeFor([audited(3, 1)], toolbar).title).toContain('3 个错误，1 个警告');
    expect(badgeFor([older], toolbar).title).toBe(toolbar.older);
    expect(badgeFor([announced], toolbar).title).toBe(toolbar.textNotRead);
    expect(badgeFor([], toolbar).title).toBe(toolbar.idle);
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
