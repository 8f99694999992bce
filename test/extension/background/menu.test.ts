import { beforeEach, expect, test, vi } from 'vitest';
import { uiMessages } from '../../../src/messages/all';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const openPanel = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../../src/extension/tabs/panel', () => ({ openPanel }));
const { followMenu } = await import('../../../src/extension/background/menu');
const { onOwnAsked, takeOwnAsked } = await import('../../../src/extension/tabs/own-asked');
const { keepPreferences } = await import('../../../src/extension/storage/user-settings');

const { contextMenus, permissions, runtime } = fake.browser;
type OnClick = (info: { menuItemId: string }, tab?: { id?: number }) => void;
const click: OnClick = (info, tab) =>
  (contextMenus.onClicked.addListener.mock.lastCall as [OnClick] | undefined)?.[0](info, tab);
const laid = () => contextMenus.create.mock.lastCall?.[0];
const install = () => (runtime.onInstalled.addListener.mock.lastCall as [() => void])[0]();

beforeEach(() => {
  vi.clearAllMocks();
  fake.items.clear();
  followMenu();
});

test('the entry stands over words on government sites and added ones, in the person’s language', async () => {
  install();
  await vi.waitFor(() =>
    expect(laid()).toMatchObject({
      contexts: ['selection'],
      title: uiMessages('zh').toolbar.addFinding,
      documentUrlPatterns: ['*://*.gov.cn/*'],
    }),
  );
  expect(contextMenus.removeAll).toHaveBeenCalledBefore(contextMenus.create);
  await permissions.request({ origins: ['*://a.com/*'] });
  await vi.waitFor(() =>
    expect(laid()).toMatchObject({ documentUrlPatterns: ['*://*.gov.cn/*', '*://a.com/*'] }),
  );
  await keepPreferences({ language: 'en' });
  await vi.waitFor(() =>
    expect(laid()).toMatchObject({ title: uiMessages('en').toolbar.addFinding }),
  );
});

test('a click opens the panel within the gesture, and leaves it a note to take once', async () => {
  click({ menuItemId: 'own/add' }, { id: 7 });
  expect(openPanel).toHaveBeenCalledExactlyOnceWith(7);
  await vi.waitFor(async () => expect(await takeOwnAsked(7)).toBe(true));
  expect(await takeOwnAsked(7)).toBe(false);
  click({ menuItemId: 'own/add' }, { id: 7 });
  await vi.waitFor(() => expect(fake.items.size).toBe(1));
  expect(await takeOwnAsked(8)).toBe(false);
});

test('entries of others, and clicks outside of tabs, do nothing', () => {
  click({ menuItemId: 'other' }, { id: 7 });
  click({ menuItemId: 'own/add' });
  expect(openPanel).not.toHaveBeenCalled();
});

test('a panel that is open already hears of it, until it is closed', async () => {
  const listener = vi.fn();
  const end = onOwnAsked(listener);
  click({ menuItemId: 'own/add' }, { id: 7 });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce());
  end();
  click({ menuItemId: 'own/add' }, { id: 7 });
  expect(listener).toHaveBeenCalledOnce();
});
