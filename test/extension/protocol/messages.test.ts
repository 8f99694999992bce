import { beforeEach, describe, expect, test, vi } from 'vitest';
import { notAReport } from '../../../src/result';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const messages = await import('../../../src/extension/protocol/messages');

const result = notAReport({ url: 'http://www.example.gov.cn/', title: '首页' });
const url = 'https://www.example.gov.cn/a.html';
const sender = { id: 'this-extension', tab: { id: 7 }, frameId: 3, url };
const status = { state: 'audited', template: '2021', errors: 2, warnings: 1 };

describe('messages to the background', () => {
  const listener = vi.fn();
  const stop = () => messages.onFrameMessage(listener);
  beforeEach(() => listener.mockReset());

  test('come with the frame that sent them', () => {
    const off = stop();
    fake.deliver({ type: 'gate/report' }, sender);
    fake.deliver({ type: 'frame/part', part: 'traditional' }, sender);
    fake.deliver({ type: 'audit/status', document: 'd', status }, sender);
    off();
    fake.deliver({ type: 'gate/report' }, sender);
    const { url } = sender;
    const frame = { tabId: 7, frameId: 3, site: 'example.gov.cn', url, isPrivate: false };
    expect(listener.mock.calls).toEqual([
      [{ type: 'gate/report' }, frame],
      [{ type: 'frame/part', part: 'traditional' }, frame],
      [{ type: 'audit/status', document: 'd', status }, frame],
    ]);
  });

  test.each([
    ['another extension', { type: 'gate/report' }, { ...sender, id: 'other' }],
    ['no tab', { type: 'gate/report' }, { id: 'this-extension', frameId: 0 }],
    ['no frame', { type: 'gate/report' }, { id: 'this-extension', tab: { id: 7 } }],
    ['no sender to speak of', { type: 'gate/report' }, {}],
    ['an unknown type', { type: 'audit/everything' }, sender],
    ['an unknown part', { type: 'frame/part', part: '/popup.html' }, sender],
    ['an odd preference', { type: 'preferences/set', change: { theme: 'neon' } }, sender],
    ['half an entry', { type: 'ignored/add', entry: { version: 1, rule: 'cell-empty' } }, sender],
    ['no object', 'gate/report', sender],
    ['nothing', null, sender],
    [
      'a negative count',
      { type: 'audit/status', document: 'd', status: { ...status, errors: -1 } },
      sender,
    ],
    ['no document', { type: 'audit/status', status }, sender],
    ['an unknown state', { type: 'audit/status', document: 'd', status: { state: 'odd' } }, sender],
  ])('are ignored with %s', (_why, message, from) => {
    const off = stop();
    fake.deliver(message, from);
    off();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('answers of the background', () => {
  const gate = { type: 'gate/report' };

  test('come at once or later, and none where there is nothing to say', async () => {
    const answer = vi.fn<() => unknown>();
    const off = messages.onFrameMessage(answer);
    answer.mockReturnValueOnce('now');
    expect(fake.deliver(gate, sender)).toBe('now');
    const sent = vi.fn();
    answer.mockReturnValueOnce(Promise.resolve('later'));
    fake.listen(gate, sender, sent);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith('later'));
    const silent = vi.fn();
    fake.listen(gate, sender, silent);
    expect(silent).not.toHaveBeenCalled();
    off();
  });
});

describe('messages to a frame', () => {
  const frame = { tabId: 7, frameId: 3 };

  test('go to that frame, and what comes back is checked', async () => {
    const { sendMessage } = fake.browser.tabs;
    sendMessage.mockResolvedValueOnce(result);
    expect(await messages.askForAudit(frame)).toEqual(result);
    expect(sendMessage).toHaveBeenLastCalledWith(7, { type: 'audit/data' }, { frameId: 3 });

    sendMessage.mockResolvedValueOnce({ type: 'audit/failed' });
    expect(await messages.askForAudit(frame)).toEqual({ type: 'audit/failed' });

    for (const odd of [
      undefined,
      null,
      'yes',
      { ...result, schema: 'other/9' },
      { isReport: true },
    ]) {
      sendMessage.mockResolvedValueOnce(odd);
      expect(await messages.askForAudit(frame)).toBeNull();
    }
    expect(await messages.askForAudit(frame)).toBeNull(); // nobody listens
  });

  test('ask for something, and only “true” says that it was done', async () => {
    const { sendMessage } = fake.browser.tabs;
    const focus = { type: 'audit/focus', index: 0 } as const;
    sendMessage.mockResolvedValueOnce(true);
    expect(await messages.askOverlay(frame, focus)).toBe(true);
    expect(sendMessage).toHaveBeenLastCalledWith(7, focus, { frameId: 3 });
    for (const odd of [false, undefined, 'true', 1, {}]) {
      sendMessage.mockResolvedValueOnce(odd);
      expect(await messages.askOverlay(frame, focus)).toBe(false);
    }
    expect(await messages.askOverlay(frame, focus)).toBe(false); // nobody listens
  });
});
