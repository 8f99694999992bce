import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { changeItem, readItem } from '../storage/storage';

/** The page that shows the panel: beside pages, or in a window or tab of its own. */
const PAGE = '/sidepanel.html';
const WINDOW = { width: 440, height: 760 };

/** What Chrome and Edge have from 114 on (`open` from 116 on), and the polyfill passes through. */
interface SidePanelApi {
  readonly open?: (options: { readonly tabId: number }) => Promise<void>;
}
interface PanelApis {
  readonly sidePanel?: SidePanelApi;
  /** Firefox only; not on Android. */
  readonly sidebarAction?: {
    open(): Promise<void>;
    isOpen(options: object): Promise<boolean>;
  };
}
const apis = browser as unknown as PanelApis;

/** Address of the panel for one tab, whichever tab is active. */
export const panelAddress = (tabId: number): string =>
  browser.runtime.getURL(`${PAGE}?tab=${tabId}`);

/** The tab that an address of the panel names; null where it is to follow the active tab. */
export function tabOfAddress(address: string): number | null {
  const tab = new URL(address).searchParams.get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

/**
 * Whether the browser has a sidebar that a person can open: Firefox on computers. It opens for the
 * toolbar's popup, and not for a click in a page.
 */
export const hasSidebar = (): boolean => apis.sidebarAction !== undefined;

/** Shows the panel beside the page. False where the browser has no such place or refuses. */
async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (apis.sidePanel?.open) {
      await apis.sidePanel.open({ tabId });
      return true;
    }
    if (apis.sidebarAction) {
      await apis.sidebarAction.open();
      return true;
    }
  } catch {
    // Firefox knows no gesture that was made in a page; one that has the sidebar open needs none.
    return (await apis.sidebarAction?.isOpen({}).catch(() => false)) ?? false;
  }
  return false;
}

async function openPopupWindow(tabId: number): Promise<void> {
  const url = panelAddress(tabId);
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined)
      await browser.windows.update(open.windowId, { focused: true }).catch(() => undefined);
    return;
  }
  try {
    await browser.windows.create({ url, type: 'popup', ...WINDOW });
  } catch {
    // Android has tabs, and no windows.
    await browser.tabs.create({ url });
  }
}

/**
 * Opens the panel for a tab: beside it where the browser has a place for that, else in a window or a
 * tab of its own. To be called in the very turn of the person's gesture, or browsers refuse.
 * @throws Error where the browser opens nothing at all
 */
export async function openPanel(tabId: number): Promise<void> {
  if (await openSidePanel(tabId)) return;
  await openPopupWindow(tabId);
}

// --- Drafts

const DRAFTS = 'panel/drafts';
const parseDrafts = (data: unknown): Drafts | null => {
  const parsed = z.record(z.string(), z.string()).safeParse(data);
  return parsed.success ? parsed.data : null;
};
/** Reasons that a person has begun to write and not kept yet, by what tells the finding. */
export type Drafts = Readonly<Record<string, string>>;

/** The drafts that were left: the panel may be closed, or the extension updated, at any moment. */
export const readDrafts = async (): Promise<Drafts> => (await readItem(DRAFTS, parseDrafts)) ?? {};

/**
 * Keeps drafts; those of other windows of the panel stay.
 * @param change null drops a draft
 * @throws Error where the browser can't keep them
 */
export const keepDrafts = (change: Readonly<Record<string, string | null>>): Promise<void> =>
  changeItem(DRAFTS, parseDrafts, (drafts) => {
    const all = Object.entries({ ...drafts, ...change });
    return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
  });
