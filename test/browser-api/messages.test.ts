import { beforeEach, describe, expect, test, vi } from 'vitest';
import { notAReport } from '../../src/report';
import { fakeBrowser } from './fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const messages = await import('../../src/browser/messages');

const result = notAReport({ url: 'http://www.example.gov.cn/', title: '首页' });
const sender = { id: 'this-extension', tab: { id: 7 }, frameId: 3 };
const status = { state: 'audited', template: '2021', errors: 2, warnings: 1 };

describe('messages to the background', () => {
  const listener = vi.fn();
  const stop = () => messages.onFrameMessage(listener);
  beforeEach(() => listener.mockReset());

  test('come with the frame that sent them', () => {
    const off = stop();
    fake.deliver({ type: 'gate/report' }, sender);
    fake.deliver({ type: 'audit/fold' }, sender);
    fake.deliver({ type: 'audit/status', document: 'd', status }, sender);
    off();
    fake.deliver({ type: 'gate/report' }, sender);
    const frame = { tabId: 7, frameId: 3 };
    expect(listener.mock.calls).toEqual([
      [{ type: 'gate/report' }, frame],
      [{ type: 'audit/fold' }, frame],
      [{ type: 'audit/status', document: 'd', status }, frame],
    ]);
  });

  test.each([
    ['another extension', { type: 'gate/report' }, { ...sender, id: 'other' }],
    ['no tab', { type: 'gate/report' }, { id: 'this-extension', frameId: 0 }],
    ['no frame', { type: 'gate/report' }, { id: 'this-extension', tab: { id: 7 } }],
    ['an unknown type', { type: 'audit/everything' }, sender],
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

  test('are sent without ever rejecting', async () => {
    fake.browser.runtime.sendMessage.mockRejectedValueOnce(new Error('context invalidated'));
    await expect(messages.sendToBackground({ type: 'gate/report' })).resolves.toBeUndefined();
  });
});

describe('messages to a frame', () => {
  const frame = { tabId: 7, frameId: 3 };

  test('are answered, and only those of this extension', () => {
    messages.answerInFrame((message) =>
      message.type === 'audit/get' ? result : message.index < 2,
    );
    expect(fake.deliver({ type: 'audit/get' }, sender)).toBe(result);
    expect(fake.deliver({ type: 'audit/focus', index: 1 }, sender)).toBe(true);
    expect(fake.deliver({ type: 'audit/focus', index: 2 }, sender)).toBe(false);
    expect(fake.deliver({ type: 'audit/focus', index: -1 }, sender)).toBeUndefined();
    expect(fake.deliver({ type: 'audit/focus', index: 0.5 }, sender)).toBeUndefined();
    expect(fake.deliver({ type: 'audit/get' }, { id: 'other' })).toBeUndefined();
  });

  test('are answered later where the answer takes time', async () => {
    const sent = vi.fn();
    messages.answerInFrame(() => Promise.resolve(messages.AUDIT_FAILED));
    fake.listen({ type: 'audit/get' }, sender, sent);
    expect(sent).not.toHaveBeenCalledWith(messages.AUDIT_FAILED);
    await vi.waitFor(() => {
      expect(sent).toHaveBeenCalledWith(messages.AUDIT_FAILED);
    });
  });

  test('go to that frame, and what comes back is checked', async () => {
    const { sendMessage } = fake.browser.tabs;
    sendMessage.mockResolvedValueOnce(result);
    expect(await messages.askForAudit(frame)).toEqual(result);
    expect(sendMessage).toHaveBeenLastCalledWith(7, { type: 'audit/get' }, { frameId: 3 });

    sendMessage.mockResolvedValueOnce({ type: 'audit/failed' });
    expect(await messages.askForAudit(frame)).toEqual(messages.AUDIT_FAILED);

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
    expect(await messages.askForFocus(frame, 0)).toBe(false);
  });
});
