import { expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { injectIntoFrame } = await import('../../src/browser/inject');

test.each([
  [undefined, '/auditor.js'],
  ['auditor', '/auditor.js'],
  ['traditional', '/traditional.js'],
] as const)('injectIntoFrame starts %s in that frame alone', async (script, file) => {
  await injectIntoFrame({ tabId: 7, frameId: 3 }, script);
  expect(fake.browser.scripting.executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 7, frameIds: [3] },
    files: [file],
  });
});
