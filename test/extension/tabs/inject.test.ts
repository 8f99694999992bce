import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { injectIntoFrame, injectIntoTab, injectPart } =
  await import('../../../src/extension/tabs/inject');
const { PARTS } = await import('../../../src/extension/protocol/messages');

const { executeScript } = fake.browser.scripting;
const FRAME = { tabId: 7, frameId: 3 };
const target = { tabId: 7, frameIds: [3] };
beforeEach(() => {
  fake.kept.clear();
  executeScript.mockClear();
});

test('the auditor starts in one frame alone', async () => {
  await injectIntoFrame(FRAME);
  expect(executeScript).toHaveBeenLastCalledWith({ target, files: ['/auditor.js'] });
});

test('it starts in every frame of a tab, and says in which', async () => {
  executeScript.mockResolvedValueOnce([{ frameId: 0 }, { frameId: 4 }]);
  expect(await injectIntoTab(7)).toEqual([0, 4]);
  expect(executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 7, allFrames: true },
    files: ['/auditor.js'],
  });
});

test.each(PARTS)('the part “%s” is a script of its own name, in one frame alone', async (part) => {
  await injectPart(FRAME, part);
  expect(executeScript).toHaveBeenLastCalledWith({ target, files: [`/${part}.js`] });
});

test('where the browser lets no script in, that is said', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await expect(injectIntoFrame(FRAME)).rejects.toThrow('Cannot access');
});
