import browser from 'webextension-polyfill';
import type { NewRow } from '../../batch';
import { listedRows } from './listed-tab';

const PAGE = '/workbench.html';

/**
 * Brings the workbench to the front, and opens it where it isn't open.
 * @param isElsewhere whether it is another tab than this that is meant
 */
export async function openWorkbench({ isElsewhere = false } = {}): Promise<void> {
  const url = browser.runtime.getURL(PAGE);
  const mine = isElsewhere ? (await browser.tabs.getCurrent()).id : undefined;
  const tabs = await browser.tabs.query({});
  // Of several the one opened first has the run.
  const open = tabs
    .filter((tab) => tab.id !== mine && tab.url?.split(/[?#]/)[0] === url)
    .sort((a, b) => (a.id ?? 0) - (b.id ?? 0))[0];
  if (open?.id === undefined) {
    if (!isElsewhere) await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  const windows = browser.windows as typeof browser.windows | undefined;
  if (open.windowId !== undefined)
    await windows?.update(open.windowId, { focused: true }).catch(() => undefined);
}

// --- Reports to choose from, until the browser closes: in session storage, since the popup that found
// them is gone when the workbench opens.

const OFFERED = 'workbench/offered';

/** Opens the workbench with reports to choose from. */
export async function offerReports(rows: readonly NewRow[]): Promise<void> {
  const items = rows.map(({ url, name = '', organ = null, year = null, kind = null }) => ({
    ...{ url, name, organ, year, kind },
  }));
  await browser.storage.session.set({ [OFFERED]: items });
  await openWorkbench();
}

/** The reports that were offered last; none where nothing that can be read is there. */
export async function offeredReports(): Promise<readonly NewRow[]> {
  const item = (await browser.storage.session.get(OFFERED))[OFFERED];
  const parsed = listedRows.safeParse(item);
  return parsed.success ? parsed.data : [];
}

/** They were taken, or are not wanted. */
export const dropOffered = (): Promise<void> => browser.storage.session.remove(OFFERED);

/** Calls `listener` when reports are offered or were taken. Returns what ends it. */
export function onOffered(listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && OFFERED in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
