import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { dropSites, followSites, onSites, readSites, requestSites } =
  await import('../../../src/extension/sites/sites');

const { permissions, scripting, tabs } = fake.browser;
beforeEach(() => {
  fake.origins.clear();
  vi.clearAllMocks();
});

describe('sites', () => {
  test('are what the browser grants beyond government sites', async () => {
    for (const one of ['*://www.b.com/*', 'https://a.com/*', '*://x.gov.cn/*', 'file:///*'])
      fake.origins.add(one);
    expect(await readSites()).toEqual(['a.com', 'www.b.com']);
  });

  test('are asked for in the very turn of the call', () => {
    void requestSites(['www.example.com', '*.example.org']);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://www.example.com/*', '*://*.example.org/*'],
    });
  });

  test('are refused where the browser refuses, whatever it says', async () => {
    permissions.request.mockResolvedValueOnce(false);
    expect(await requestSites(['a.com'])).toBe(false);
    permissions.request.mockRejectedValueOnce(new Error('must be called during a user gesture'));
    expect(await requestSites(['a.com'])).toBe(false);
  });

  test('are given back by every permission that speaks of them', async () => {
    for (const one of ['http://a.com/*', 'https://a.com/*', '*://b.com/*']) fake.origins.add(one);
    expect(await dropSites(['a.com'])).toBe(true);
    expect(await readSites()).toEqual(['b.com']);
    permissions.remove.mockResolvedValueOnce(false);
    expect(await dropSites(['b.com'])).toBe(false);
  });

  test('are told of when they come and go, until the listener stops', async () => {
    const heard = vi.fn();
    const stop = onSites(heard);
    await requestSites(['a.com']);
    await dropSites(['a.com']);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await requestSites(['a.com']);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('the gate on added sites', () => {
  const registered = () => [...fake.scripts.values()];
  followSites();

  test('comes, changes and goes with the permissions, and stays off government sites', async () => {
    await requestSites(['a.com']);
    await vi.waitFor(() => expect(registered()).toHaveLength(2));
    const everywhere = {
      matches: ['*://a.com/*'],
      excludeMatches: ['*://*.gov.cn/*'],
      allFrames: true,
    };
    expect(registered()).toMatchObject([
      { js: ['start.js'], runAt: 'document_start', ...everywhere },
      { js: ['gate.js'], runAt: 'document_idle', ...everywhere },
    ]);
    await requestSites(['*.b.com']);
    const matches = ['*://*.b.com/*', '*://a.com/*'];
    await vi.waitFor(() => expect(registered()).toMatchObject([{ matches }, { matches }]));
    await dropSites(['a.com', '*.b.com']);
    await vi.waitFor(() => expect(registered()).toEqual([]));
  });

  test('is registered where the browser knows less', async () => {
    scripting.registerContentScripts.mockRejectedValueOnce(new TypeError('Unexpected property'));
    await requestSites(['a.com']);
    await vi.waitFor(() => expect(registered()).toHaveLength(2));
    for (const script of registered()) expect(script).not.toHaveProperty('matchOriginAsFallback');
    await dropSites(['a.com']);
    await vi.waitFor(() => expect(registered()).toEqual([]));
  });

  test('starts in pages that are open, but not where it is already', async () => {
    fake.origins.add('*://www.a.com/*');
    tabs.query.mockResolvedValueOnce([
      { id: 1, url: 'https://news.a.com/x.html' },
      { id: 2, url: 'https://www.a.com/y.html' },
      { id: 3, url: 'https://a.com/' },
    ]);
    await requestSites(['*.a.com']);
    await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalledTimes(2));
    expect(tabs.query).toHaveBeenCalledWith({ url: ['*://*.a.com/*'] });
    expect(scripting.executeScript.mock.calls.map(([injection]) => injection)).toEqual(
      [1, 3].map((tabId) => ({ target: { tabId, allFrames: true }, files: ['/gate.js'] })),
    );
  });
});
