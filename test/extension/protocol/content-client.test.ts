import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notAReport } from '../../../src/result';
import { OVERLAY_COMMANDS } from '../../../src/settings';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { toFrame } = await import('../../../src/extension/protocol/messages');
const frame = await import('../../../src/extension/protocol/content-client');

const result = notAReport({ url: 'http://www.example.gov.cn/', title: '首页' });
const sender = { id: 'this-extension' };
beforeEach(() => vi.stubGlobal('browser', fake.browser));
afterEach(() => vi.unstubAllGlobals());

test('by hand and by schema, the same messages are understood', () => {
  const type = fc.constantFrom(
    'audit/get',
    'audit/data',
    'marks/get',
    'status/get',
    'audit/focus',
    'audit/show',
    'overlay/command',
    'ignored/changed',
    'odd',
  );
  const value = fc.oneof(
    fc.nat(),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.constantFrom(...OVERLAY_COMMANDS, Number.MAX_SAFE_INTEGER, 2 ** 53, -0, null),
    fc.anything(),
  );
  const near = fc.record(
    { type, index: value, at: value, command: value, other: value },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof({ arbitrary: near, weight: 9 }, fc.anything()), (data) => {
      const parsed = toFrame.safeParse(data);
      expect(frame.parseToFrame(data)).toEqual(parsed.success ? parsed.data : null);
    }),
    { numRuns: 5000 },
  );
});

describe('messages to a frame', () => {
  const stop = () =>
    frame.answerInFrame((message) =>
      message.type === 'audit/get' ? result : message.type === 'audit/focus' && message.index < 2,
    );

  test('are answered, and only those of this extension', () => {
    stop();
    expect(fake.deliver({ type: 'audit/get' }, sender)).toBe(result);
    expect(fake.deliver({ type: 'audit/focus', index: 1 }, sender)).toBe(true);
    expect(fake.deliver({ type: 'audit/focus', index: 2 }, sender)).toBe(false);
    expect(fake.deliver({ type: 'audit/focus', index: -1 }, sender)).toBeUndefined();
    expect(fake.deliver({ type: 'audit/get' }, { id: 'another-extension' })).toBeUndefined();
    expect(fake.deliver({ type: 'audit/get' }, {})).toBeUndefined();
  });

  test('are answered later where the answer takes time', async () => {
    const sent = vi.fn();
    frame.answerInFrame(() => Promise.resolve(frame.AUDIT_FAILED));
    fake.listen({ type: 'audit/get' }, sender, sent);
    expect(sent).not.toHaveBeenCalledWith(frame.AUDIT_FAILED);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(frame.AUDIT_FAILED));
  });
});

describe('a page that follows the person’s wishes', () => {
  const { sendMessage } = fake.browser.runtime;
  const context = { locale: 'en' };

  test('gets them at once, at every change, and when it comes back', async () => {
    sendMessage.mockResolvedValue(context);
    const page = new EventTarget();
    const take = vi.fn();
    frame.followContext(page as Window, take);
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(1));
    expect(take).toHaveBeenLastCalledWith(context);
    await fake.browser.storage.local.set({ 'preference/theme': 'dark' });
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(2));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(3));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  test('takes the answer to what it asked last', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    sendMessage.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
    const take = vi.fn();
    frame.followContext(new EventTarget() as Window, take);
    await fake.browser.storage.local.set({ 'preference/theme': 'light' });
    answers.at(-1)?.({ locale: 'zh' });
    answers.at(-2)?.({ locale: 'en' });
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(1));
    expect(take).toHaveBeenCalledWith({ locale: 'zh' });
  });

  test('gets null where nobody answers, and them where somebody does later', async () => {
    vi.useFakeTimers();
    try {
      sendMessage.mockRejectedValue(new Error('the background was stopped'));
      const take = vi.fn();
      frame.followContext(new EventTarget() as Window, take);
      await vi.advanceTimersByTimeAsync(0);
      expect(take).toHaveBeenCalledExactlyOnceWith(null);
      sendMessage.mockResolvedValue(context);
      await vi.runAllTimersAsync();
      expect(take).toHaveBeenCalledTimes(2);
      expect(take).toHaveBeenLastCalledWith(context);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what is set aside in a report', () => {
  const report = { organ: '示例县某镇人民政府', year: 2022 };
  const { sendMessage } = fake.browser.runtime;
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  test('is asked for again where nobody answered, until somebody does', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('the background was stopped'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ site: 'example.gov.cn', entries: [] });
    expect(await frame.askForIgnored(report)).toBeNull();
    const later = frame.isIgnoredKnown(report, () => true);
    await vi.runAllTimersAsync();
    expect(await later).toBe(true);
    expect(sendMessage).toHaveBeenCalledTimes(3);
    expect(sendMessage).toHaveBeenLastCalledWith({
      type: 'ignored/get',
      ...report,
      reasons: false,
    });
  });

  test('is not asked for any more once another report is', async () => {
    sendMessage.mockResolvedValue(undefined);
    const later = frame.isIgnoredKnown(report, () => false);
    await vi.runAllTimersAsync();
    expect(await later).toBe(false);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
