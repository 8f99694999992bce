import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  deliverToBackground,
  extensionApi,
  isExtensionAlive,
  sendToBackground,
} from '../../../src/extension/protocol/native-api';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const sendMessage = () => Promise.resolve(undefined);

test.each<[string, object, boolean]>([
  ['in Firefox', { browser: { runtime: { id: 'x', sendMessage } } }, true],
  ['in Chrome', { chrome: { runtime: { id: 'x', sendMessage } } }, true],
  ['after an update', { chrome: { runtime: { id: undefined, sendMessage } } }, false],
  ['after a removal', { chrome: {} }, false],
  ['elsewhere', {}, false],
])('isExtensionAlive %s', (_where, globals, alive) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(isExtensionAlive()).toBe(alive);
});

test('passes over what a page calls by the name of the API', () => {
  const chrome = { runtime: { id: 'x', sendMessage } };
  vi.stubGlobal('chrome', chrome);
  const embedded = Object.assign(() => undefined, { [Symbol.toStringTag]: 'HTMLObjectElement' });
  for (const element of [
    {},
    { runtime: { id: 'a field' } },
    { runtime: { id: 'a field', sendMessage: {} } },
    { runtime: { id: 'a field', sendMessage: embedded } },
  ]) {
    vi.stubGlobal('browser', element);
    expect(extensionApi()).toBe(chrome);
  }
});

describe('what is sent to the background', () => {
  const sent = vi.fn<() => Promise<unknown>>();
  const message = { type: 'gate/report' } as const;
  beforeEach(() => {
    vi.useFakeTimers();
    sent.mockReset();
    vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage: sent } });
  });

  test('is answered, or not', async () => {
    sent.mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('no receiving end'));
    expect(await sendToBackground(message)).toBe(true);
    expect(await sendToBackground(message)).toBeUndefined();
  });

  test('is sent again until there is an answer', async () => {
    sent
      .mockRejectedValueOnce(new Error('the background was stopped'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(false);
    const answer = deliverToBackground(message);
    await vi.runAllTimersAsync();
    expect(await answer).toBe(false);
    expect(sent).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not sent again once it is no longer meant, or the extension is gone', async () => {
    sent.mockResolvedValue(undefined);
    let isMeant = true;
    const answer = deliverToBackground(message, () => isMeant);
    await vi.advanceTimersByTimeAsync(0);
    isMeant = false;
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    expect(sent).toHaveBeenCalledTimes(1);

    const other = deliverToBackground(message);
    await vi.advanceTimersByTimeAsync(0);
    vi.stubGlobal('chrome', { runtime: {} });
    await vi.runAllTimersAsync();
    expect(await other).toBeUndefined();
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('is given up in the end', async () => {
    sent.mockResolvedValue(undefined);
    const answer = deliverToBackground(message);
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    expect(sent).toHaveBeenCalledTimes(6);
  });
});
