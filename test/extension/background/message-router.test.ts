import { expect, test, vi } from 'vitest';
import { DEFAULT_LETTER_PRESETS } from '../../../src/settings';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { handleFrameMessage } = await import('../../../src/extension/background/message-router');

const frame = {
  tabId: 7,
  frameId: 2,
  site: 'www.example.gov.cn',
  url: 'http://www.example.gov.cn/a.html',
  isPrivate: false,
};
const status = { state: 'failed' } as const;

test.each([
  ['that looks like a report', { type: 'gate/report' }],
  ['that needs another script', { type: 'frame/part', part: 'marks' }],
] as const)('a frame %s is told whether scripts could be started', async (_which, message) => {
  expect(await handleFrameMessage(message, frame)).toBe(true);
  fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error('the frame is gone'));
  expect(await handleFrameMessage(message, frame)).toBe(false);
});

test('a status is answered once it is kept', async () => {
  expect(await handleFrameMessage({ type: 'audit/status', document: 'a', status }, frame)).toBe(
    true,
  );
  expect(fake.items.get('frame/7/2')).toEqual({ document: 'a', status });
});

test('a frame that writes a letter is told what is filled into it', async () => {
  const letter = { ...DEFAULT_LETTER_PRESETS, office: '青石县政务公开办公室' };
  expect(await handleFrameMessage({ type: 'letter/get' }, frame)).toEqual(DEFAULT_LETTER_PRESETS);
  fake.kept.set('settings/letter', letter);
  expect(await handleFrameMessage({ type: 'letter/get' }, frame)).toEqual(letter);
});
