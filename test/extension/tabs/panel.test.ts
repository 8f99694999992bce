import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';

/** Opening the panel, in browsers that have a place for it and in those that haven't. */

const fake = fakeBrowser();
const create = vi.fn<(options: object) => Promise<object>>();
const createTab = vi.fn<(options: object) => Promise<object>>(() => Promise.resolve({}));
const update = vi.fn(() => Promise.resolve({}));
const updateWindow = vi.fn(() => Promise.resolve({}));
Object.assign(fake.browser, { windows: { create, update: updateWindow } });
Object.assign(fake.browser.tabs, { create: createTab, update });
Object.assign(fake.browser.runtime, { getURL: (path: string) => `ext://id${path}` });
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { openPanel, panelAddress, tabOfAddress } = await import('../../../src/extension/tabs/panel');
const { handleFrameMessage } = await import('../../../src/extension/background/message-router');

/** Gives the browser, or takes from it, what only some have. */
const have = (apis: { sidePanel?: object; sidebarAction?: object }) =>
  Object.assign(fake.browser, { sidePanel: undefined, sidebarAction: undefined, ...apis });

beforeEach(() => {
  vi.clearAllMocks();
  create.mockResolvedValue({});
  fake.browser.tabs.query.mockResolvedValue([]);
});

test('beside the page in Chrome and Edge, within the very turn of the click', () => {
  const open = vi.fn(() => Promise.resolve());
  have({ sidePanel: { open } });
  handleFrameMessage(
    { type: 'panel/open' },
    {
      tabId: 7,
      frameId: 2,
      site: 'example.gov.cn',
      url: 'http://www.example.gov.cn/a.html',
      isPrivate: false,
    },
  );
  // Nothing was awaited: a gesture lasts no longer.
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  expect(create).not.toHaveBeenCalled();
});

test('in the sidebar of Firefox', async () => {
  const open = vi.fn(() => Promise.resolve());
  have({ sidebarAction: { open } });
  await openPanel(7);
  expect(open).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
});

test('in a window where Firefox sees no gesture, unless the sidebar is open', async () => {
  const isOpen = vi.fn(() => Promise.resolve(false));
  have({ sidebarAction: { open: () => Promise.reject(new Error('no user input')), isOpen } });
  await openPanel(7);
  expect(create).toHaveBeenCalledOnce();
  isOpen.mockResolvedValue(true);
  await openPanel(7);
  expect(create).toHaveBeenCalledOnce();
});

test.each([{}, { sidePanel: {} }])(
  'in a window in browsers before Chrome 116: %j',
  async (apis) => {
    have(apis);
    await openPanel(7);
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: panelAddress(7), type: 'popup' }),
    );
  },
);

test('in a tab where there are no windows', async () => {
  have({});
  create.mockRejectedValue(new Error('not supported'));
  await openPanel(7);
  expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: panelAddress(7) });
});

test('a panel that is open for the tab comes to the front', async () => {
  have({});
  fake.browser.tabs.query.mockResolvedValue([
    { id: 3, url: panelAddress(8) },
    { id: 4, url: panelAddress(7), ...{ windowId: 2 } },
  ]);
  await openPanel(7);
  expect(update).toHaveBeenCalledExactlyOnceWith(4, { active: true });
  expect(updateWindow).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(create).not.toHaveBeenCalled();
});

test('its address says which tab it is for', () => {
  expect(tabOfAddress(panelAddress(12))).toBe(12);
  expect(tabOfAddress('ext://id/sidepanel.html')).toBeNull();
  expect(tabOfAddress('ext://id/sidepanel.html?tab=x')).toBeNull();
});
