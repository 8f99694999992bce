import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../browser-api/fake-browser';
import { cleanReport, noReport } from './results';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { currentPage } = await import('../../src/panel/source');

const { query, sendMessage } = fake.browser.tabs;
const { executeScript } = fake.browser.scripting;
/** The popup opened on a tab with the given address. */
function openOn(url: string) {
  query.mockResolvedValue([{ id: 7, url }]);
  return currentPage();
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  executeScript.mockReset();
});

test('on a government site the panel waits for a page that is being audited', async () => {
  const source = await openOn('http://www.example.gov.cn/');
  const reading = source.read();
  await vi.advanceTimersByTimeAsync(400);
  sendMessage.mockResolvedValueOnce(cleanReport);
  await vi.advanceTimersByTimeAsync(400);
  expect(await reading).toMatchObject({ kind: 'report', frameId: 0 });
});

test('it doesn’t wait for ever', async () => {
  const source = await openOn('http://www.example.gov.cn/');
  const reading = source.read();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await reading).toEqual({ kind: 'offer', gov: true });
});

test('elsewhere nothing is injected before a person asks', async () => {
  const source = await openOn('https://www.example.org/');
  expect(await source.read()).toEqual({ kind: 'offer', gov: false });
  expect(executeScript).not.toHaveBeenCalled();

  executeScript.mockResolvedValueOnce([{ frameId: 0 }, { frameId: 9 }]);
  sendMessage.mockResolvedValueOnce(noReport).mockResolvedValueOnce(cleanReport);
  expect(await source.audit()).toMatchObject({ kind: 'report', frameId: 9 });
});

test('a page that lets no script in is said to be closed', async () => {
  const source = await openOn('https://www.example.org/');
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await source.audit()).toEqual({ kind: 'closed', why: 'browser' });
});

test('the panel follows reports of its own tab, and no others', async () => {
  const source = await openOn('http://www.example.gov.cn/');
  const changed = vi.fn();
  const stop = source.watch(changed);
  const tell = (tabId: number, status: object | null) =>
    fake.deliver(
      { type: 'audit/status', document: 'd', status },
      { id: 'this-extension', tab: { id: tabId }, frameId: 0 },
    );
  tell(8, { state: 'failed' });
  tell(7, null);
  expect(changed).not.toHaveBeenCalled();
  tell(7, { state: 'failed' });
  expect(changed).toHaveBeenCalledOnce();
  stop();
  tell(7, { state: 'failed' });
  expect(changed).toHaveBeenCalledOnce();
});

test('without a tab there is nothing to audit', async () => {
  query.mockResolvedValueOnce([]);
  const source = await currentPage();
  expect(await source.read()).toEqual({ kind: 'closed', why: 'browser' });
});
