import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../extension/fake-browser';
import { cleanReport, noReport } from './results';

/** An event of the extension API that tests can fire. */
function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => void>();
  return {
    addListener: (listener: (...args: A) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => void) => void listeners.delete(listener),
    fire: (...args: A) => listeners.forEach((listener) => listener(...args)),
    listeners,
  };
}

const fake = fakeBrowser();
const onActivated = fakeEvent<[]>();
const onUpdated = fakeEvent<[number, { status?: string }]>();
const onRemoved = fakeEvent<[number]>();
const onFocusChanged = fakeEvent<[]>();
const get = vi.fn<(id: number) => Promise<{ id: number; url?: string; incognito?: boolean }>>();
const create = vi.fn(() => Promise.resolve({}));
Object.assign(fake.browser, { windows: { onFocusChanged, create } });
Object.assign(fake.browser.tabs, { onActivated, onUpdated, onRemoved, get });
Object.assign(fake.browser.runtime, { getURL: (path: string) => `ext://id${path}` });
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { sourceFor } = await import('../../../src/pages/panel/source');

const { query, sendMessage } = fake.browser.tabs;
const { executeScript } = fake.browser.scripting;
const GOV = 'http://www.example.gov.cn/';

/** The popup opened on a tab with the given address. */
function popupOn(url: string | undefined) {
  const tab = { id: 7, ...(url === undefined ? {} : { url }) };
  query.mockResolvedValue([tab]);
  get.mockResolvedValue(tab);
  return sourceFor('popup');
}

const events = () => ({ changed: vi.fn(), turned: vi.fn(), shown: vi.fn(), adding: vi.fn() });
const tell = (tabId: number, message: object) =>
  fake.deliver(message, { id: 'this-extension', tab: { id: tabId }, frameId: 3 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  executeScript.mockReset();
  sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist'));
  query.mockReset();
  get.mockReset();
});

test('on a government site the panel waits for a page that is being audited', async () => {
  const source = await popupOn(GOV);
  const reading = source.read();
  await vi.advanceTimersByTimeAsync(400);
  sendMessage.mockResolvedValueOnce(cleanReport);
  await vi.advanceTimersByTimeAsync(400);
  expect(await reading).toMatchObject({ kind: 'report', frame: { tabId: 7, frameId: 0 } });
});

test('it doesn’t wait for ever', async () => {
  const source = await popupOn(GOV);
  const reading = source.read();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await reading).toEqual({ kind: 'offer', gov: true });
});

test('elsewhere nothing is injected before a person asks', async () => {
  const source = await popupOn('https://www.example.org/');
  expect(await source.read()).toEqual({ kind: 'offer', gov: false });
  expect(executeScript).not.toHaveBeenCalled();

  executeScript.mockResolvedValueOnce([{ frameId: 0 }, { frameId: 9 }]);
  sendMessage.mockResolvedValueOnce(noReport).mockResolvedValueOnce(cleanReport);
  expect(await source.audit()).toMatchObject({ kind: 'report', frame: { tabId: 7, frameId: 9 } });
});

/** A frame that the gate has looked at, and that answers as the auditor from when it is injected. */
function frameWithoutReport() {
  let isRead = false;
  executeScript.mockImplementation(() => {
    isRead = true;
    return Promise.resolve([{ frameId: 0 }]);
  });
  sendMessage.mockImplementation((_tab, message) => {
    const { type } = message as { type: string };
    if (type === 'audit/data') return Promise.resolve(noReport);
    const status = { document: 'd', status: null };
    return isRead && type === 'status/get'
      ? Promise.resolve(status)
      : Promise.reject(new Error('Receiving end does not exist'));
  });
}

test.each([
  ['popup', () => popupOn(GOV)],
  ['panel beside pages', () => popupOn(GOV).then(() => sourceFor('beside'))],
  ['panel of one tab', () => popupOn(GOV).then(() => sourceFor(7))],
])('in the %s a page that was read once is said to be, whoever asks', async (_, open) => {
  frameWithoutReport();
  const source = await open();
  const glanced = { kind: 'notReport', checked: false };
  const read = { kind: 'notReport', checked: true };
  expect(await source.read()).toEqual(glanced);
  // What the auditor tells while it is asked has the panel read the page once more.
  const [audited, readAgain] = await Promise.all([source.audit(), source.read()]);
  expect(audited).toEqual(read);
  expect([glanced, read]).toContainEqual(readAgain);
  expect(await source.read()).toEqual(read);
  expect(await (await open()).read()).toEqual(read);
});

test('a page that lets no script in is said to be closed', async () => {
  const source = await popupOn('https://www.example.org/');
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await source.audit()).toEqual({ kind: 'closed', why: 'browser' });
});

test('an address that the browser keeps to itself: closed for the popup, out of sight beside', async () => {
  const popup = await popupOn(undefined);
  expect(await popup.read()).toEqual({ kind: 'closed', why: 'browser' });
  const beside = await sourceFor('beside');
  expect(await beside.read()).toEqual({ kind: 'closed', why: 'unseen' });
});

test('the popup stays with its page, and can open the panel there', async () => {
  const source = await popupOn(GOV);
  query.mockResolvedValue([{ id: 8, url: 'https://www.example.org/' }]);
  sendMessage.mockResolvedValueOnce(cleanReport);
  expect(await source.read()).toMatchObject({ kind: 'report', frame: { tabId: 7 } });

  // No side panel and no sidebar here: a window of its own.
  await source.openPanel?.();
  expect(create).toHaveBeenCalledWith(
    expect.objectContaining({ url: 'ext://id/sidepanel.html?tab=7', type: 'popup' }),
  );
});

test('the panel hears of its own tab, and of no others', async () => {
  const source = await popupOn(GOV);
  const heard = events();
  const stop = source.watch(heard);
  const status = (tabId: number, value: object | null) =>
    tell(tabId, { type: 'audit/status', document: 'd', status: value });
  status(8, { state: 'failed' });
  tell(8, { type: 'place/shown', at: 'section.other' });
  expect(heard.changed).not.toHaveBeenCalled();
  expect(heard.shown).not.toHaveBeenCalled();
  status(7, { state: 'failed' });
  status(7, null);
  expect(heard.changed).toHaveBeenCalledTimes(2);
  tell(7, { type: 'place/shown', at: 'section.other' });
  expect(heard.shown).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameId: 3 }, 'section.other');

  stop();
  status(7, { state: 'failed' });
  expect(heard.changed).toHaveBeenCalledTimes(2);
  for (const event of [onActivated, onUpdated, onRemoved, onFocusChanged])
    expect(event.listeners.size).toBe(0);
});

test('beside pages it turns to the tab in front', async () => {
  query.mockResolvedValue([{ id: 7, url: GOV }]);
  const source = await sourceFor('beside');
  const heard = events();
  const stop = source.watch(heard);
  onFocusChanged.fire();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.turned).not.toHaveBeenCalled();

  query.mockResolvedValue([{ id: 9, url: GOV }]);
  onActivated.fire();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.turned).toHaveBeenCalledOnce();
  sendMessage.mockResolvedValueOnce(cleanReport);
  expect(await source.read()).toMatchObject({ kind: 'report', frame: { tabId: 9 } });

  // And to what that tab shows next.
  onUpdated.fire(7, { status: 'loading' });
  expect(heard.turned).toHaveBeenCalledOnce();
  onUpdated.fire(9, { status: 'loading' });
  expect(heard.turned).toHaveBeenCalledTimes(2);
  onUpdated.fire(9, { status: 'complete' });
  expect(heard.changed).toHaveBeenCalledOnce();
  stop();
});

test('in a tab of its own it stays with one tab, and says when that is gone', async () => {
  get.mockResolvedValue({ id: 5, url: GOV });
  const source = await sourceFor(5);
  const heard = events();
  const stop = source.watch(heard);
  sendMessage.mockResolvedValueOnce(cleanReport);
  expect(await source.read()).toMatchObject({ kind: 'report', frame: { tabId: 5 } });
  expect(source.openPanel).toBeNull();

  get.mockRejectedValue(new Error('No tab with id: 5'));
  onRemoved.fire(5);
  expect(heard.turned).toHaveBeenCalledOnce();
  expect(await source.read()).toEqual({ kind: 'closed', why: 'gone' });
  stop();
});

test('drafts are found again, and dropped one by one', async () => {
  vi.useRealTimers();
  const source = await popupOn(GOV);
  await Promise.all([source.keepDrafts({ a: '甲' }), source.keepDrafts({ b: '乙' })]);
  await source.keepDrafts({ a: null });
  expect(await source.readDrafts()).toEqual({ b: '乙' });
});

test.each([
  ['popup', 7],
  ['beside', 7],
  [7, 7],
] as const)('what is written in a private window is kept nowhere: %s', async (surface, id) => {
  const tab = { id, url: GOV, incognito: true };
  query.mockResolvedValue([tab]);
  get.mockResolvedValue(tab);
  sendMessage.mockResolvedValue(cleanReport);
  const source = await sourceFor(surface);
  await source.read();
  const key = `of ${String(surface)}`;
  await source.keepDrafts({ [key]: '甲' });
  // The tab goes while somebody writes, and what was written comes afterwards.
  query.mockResolvedValue([]);
  get.mockRejectedValue(new Error('No tab with id: 7'));
  await source.keepDrafts({ [key]: '甲乙' });
  await source.read();
  await source.keepDrafts({ [key]: '甲乙丙' });
  expect(await source.readDrafts()).not.toHaveProperty([key]);
});

test('without a tab there is nothing to audit', async () => {
  query.mockResolvedValueOnce([]);
  const source = await sourceFor('popup');
  expect(await source.read()).toEqual({ kind: 'closed', why: 'browser' });
  expect(source.openPanel).toBeNull();
});

test.each([
  ['window of its own', 7, true],
  ['popup', 'popup', false],
  ['panel beside the page', 'beside', false],
] as const)(
  'the %s is told of a sidebar, where the browser has one, only if it could be there instead',
  async (_, surface, couldBe) => {
    await popupOn(GOV);
    expect((await sourceFor(surface)).couldBeInSidebar).toBe(false);
    Object.assign(fake.browser, { sidebarAction: {} });
    try {
      expect((await sourceFor(surface)).couldBeInSidebar).toBe(couldBe);
    } finally {
      Object.assign(fake.browser, { sidebarAction: undefined });
    }
  },
);
