import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { serveFrame } = await import('../../src/browser/serve');

const frame = { tabId: 7, frameId: 2, site: 'www.example.gov.cn', isPrivate: false };
const status = { state: 'failed' } as const;

test.each([
  ['that looks like a report', { type: 'gate/report' }],
  ['that needs another script', { type: 'frame/part', part: 'marks' }],
] as const)('a frame %s is told whether scripts could be started', async (_which, message) => {
  expect(await serveFrame(message, frame)).toBe(true);
  fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error('the frame is gone'));
  expect(await serveFrame(message, frame)).toBe(false);
});

test('a status is answered once it is kept', async () => {
  expect(await serveFrame({ type: 'audit/status', document: 'a', status }, frame)).toBe(true);
  expect(fake.items.get('frame/7/2')).toEqual({ document: 'a', status });
});
