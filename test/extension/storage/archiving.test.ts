import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reportWith } from '../../archive/records';
import { auditedPage } from '../../support/audited';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const room = vi.hoisted(() => ({
  keepAudit: vi.fn<(audit: { url: string }) => Promise<'first' | 'new' | 'again' | null>>(() =>
    Promise.resolve('again'),
  ),
}));
vi.mock('../../../src/archive', async (original) => ({
  ...(await original<object>()),
  ...room,
}));
const { ArchiveError } = await import('../../../src/archive');
const { handleFrameMessage } = await import('../../../src/extension/background/message-router');
const { onFrameMessage } = await import('../../../src/extension/protocol/messages');
const archiving = await import('../../../src/extension/storage/archiving');

const result = auditedPage('many-slips');
const message = {
  type: 'archive/keep' as const,
  visit: 'v1',
  result,
  report: reportWith(),
};
const from = {
  tabId: 7,
  frameId: 0,
  site: 'example.gov.cn',
  url: 'http://www.example.gov.cn/a.html',
  isPrivate: false,
};
const keep = (sender = from) => handleFrameMessage(message, sender);
const problem = async () => (await archiving.readArchiveState()).problem?.kind ?? null;

beforeEach(() => {
  fake.kept.clear();
  fake.items.clear();
  room.keepAudit.mockReset().mockResolvedValue('again');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('an audit', () => {
  test('is kept under the address of its frame, whatever it says of itself', async () => {
    expect(await keep()).toBe(true);
    const [given] = room.keepAudit.mock.calls[0] ?? [];
    expect(given).toMatchObject({ url: from.url, visit: 'v1', result, auditedBy: '0.0.0' });
    expect(await problem()).toBeNull();
  });

  test('of a private window is not', async () => {
    expect(await keep({ ...from, isPrivate: true })).toBe(false);
    expect(room.keepAudit).not.toHaveBeenCalled();
    expect(fake.kept.size).toBe(0);
  });

  test('is not where the person wants none kept', async () => {
    fake.kept.set('preference/keepArchive', false);
    expect(await keep()).toBe(false);
    expect(room.keepAudit).not.toHaveBeenCalled();
  });

  test('of another shape is not heard', () => {
    const heard = vi.fn();
    const end = onFrameMessage(heard);
    const sender = {
      id: 'this-extension',
      tab: { id: 7, url: from.url },
      frameId: 0,
      url: from.url,
    };
    fake.deliver({ ...message, result: { ...result, findings: 'many' } }, sender);
    fake.deliver({ ...message, report: { ...message.report, figures: { a: 1 } } }, sender);
    fake.deliver(message, { ...sender, id: 'another-extension' });
    expect(heard).not.toHaveBeenCalled();
    fake.deliver(message, sender);
    expect(heard).toHaveBeenCalledOnce();
    end();
  });

  test.each([
    ['http://www.example.gov.cn/a.html#top', 'http://www.example.gov.cn/a.html'],
    ['about:srcdoc', 'http://www.example.gov.cn/tab.html'],
    ['data:text/html,x', 'http://www.example.gov.cn/tab.html'],
  ])('of a frame at %s is one at %s', (url, kept) => {
    const heard = vi.fn();
    const end = onFrameMessage(heard);
    const tab = { id: 7, url: 'http://www.example.gov.cn/tab.html' };
    fake.deliver(message, { id: 'this-extension', tab, frameId: 0, url });
    expect(heard).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'archive/keep' }),
      expect.objectContaining({ url: kept }),
    );
    end();
  });
});

describe('what goes wrong', () => {
  test.each(['full', 'newer', 'blocked', 'damaged', 'unavailable'] as const)(
    'is noted (%s), and forgotten once an audit was kept',
    async (kind) => {
      room.keepAudit.mockRejectedValueOnce(new ArchiveError(kind));
      expect(await keep()).toBe(false);
      expect(await problem()).toBe(kind);
      expect(await keep()).toBe(true);
      expect(await problem()).toBeNull();
    },
  );

  test('is told when the browser has thrown away what was kept, until that was read', async () => {
    // The first audit finds nothing there, as is right.
    room.keepAudit.mockResolvedValueOnce('first');
    await keep();
    expect(await problem()).toBeNull();
    await keep();
    expect(await problem()).toBeNull();
    room.keepAudit.mockResolvedValueOnce('first');
    await keep();
    expect(await problem()).toBe('gone');
    await keep();
    expect(await problem()).toBe('gone');
    await archiving.clearArchiveState();
    await keep();
    expect(await problem()).toBeNull();
  });

  test('is nothing where the person has emptied the archive', async () => {
    await keep();
    await archiving.forgetArchiveState();
    room.keepAudit.mockResolvedValueOnce('first');
    await keep();
    expect(await problem()).toBeNull();
  });

  test('is remembered for as long as the browser runs where no storage takes it', async () => {
    room.keepAudit.mockRejectedValueOnce(new ArchiveError('full'));
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    expect(await keep()).toBe(false);
    expect(await problem()).toBe('full');
    expect(await keep()).toBe(true);
    expect(await problem()).toBeNull();
  });

  test('that was only remembered is gone when the person has read it', async () => {
    room.keepAudit.mockRejectedValueOnce(new ArchiveError('full'));
    fake.browser.storage.local.set.mockRejectedValueOnce(new Error('quota exceeded'));
    await keep();
    await archiving.clearArchiveState();
    expect(await problem()).toBeNull();
  });
});

describe('an open page', () => {
  const { report } = result;
  const nextYear = { organ: report?.issuer ?? '', year: (report?.year ?? 0) + 1 };
  const asking = { ...from, tabId: 8 };
  const ask = (sender = asking, of = nextYear) =>
    handleFrameMessage({ type: 'years/get' as const, ...of }, sender);
  const told = () =>
    fake.browser.tabs.sendMessage.mock.calls.filter(
      ([, said]) => (said as { type?: string }).type === 'years/changed',
    );

  beforeEach(() => {
    fake.items.clear();
    fake.browser.tabs.sendMessage.mockClear();
  });

  test('hears when last year’s report of its own is kept', async () => {
    await ask();
    room.keepAudit.mockResolvedValueOnce('new');
    await keep();
    expect(told()).toEqual([[8, { type: 'years/changed' }, { frameId: 0 }]]);
  });

  test('hears of reports that come one after the other a moment later, of all of them', async () => {
    await ask();
    const onNew = archiving.tellingLater();
    const keeping = { ...(await archiving.readKeeping()), onNew };
    vi.useFakeTimers();
    for (const issuer of [nextYear.organ, '白河镇人民政府']) {
      const other = { ...result, report: report && { ...report, issuer } };
      room.keepAudit.mockResolvedValueOnce('new');
      await archiving.keepInArchive({ ...message, result: other }, from, keeping);
    }
    expect(told()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(told()).toEqual([[8, { type: 'years/changed' }, { frameId: 0 }]]);
  });

  test('hears nothing of what was known, and of other reports', async () => {
    await ask();
    await keep();
    await ask({ ...asking, tabId: 9 }, { ...nextYear, year: 2031 });
    await ask({ ...asking, tabId: 10 }, { ...nextYear, organ: '白河镇人民政府' });
    room.keepAudit.mockResolvedValueOnce('new');
    await keep();
    expect(told()).toHaveLength(1);
  });

  test('in a private window is told of no other report, and of no earlier audit', async () => {
    expect(await ask({ ...asking, isPrivate: true })).toEqual({ previous: null });
    room.keepAudit.mockResolvedValueOnce('new');
    await keep();
    expect(told()).toEqual([]);
    const history = await handleFrameMessage(
      { type: 'history/get' as const, result },
      { ...asking, isPrivate: true },
    );
    expect(history).toMatchObject({ recheck: null, lastYear: null });
  });
});
