import browser from 'webextension-polyfill';
import { distinctOwn, ownOfReport, parseOwn, type OwnFinding, type ReportKey } from '../../result';
import { isPrivateTab } from './decisions';
import { itemsOf } from './storage';
import { PRIVATE_OWN } from './storage-keys';
import { dropOwn, keepOwn, readOwn } from './user-settings';

/**
 * The findings that a person has added to reports: on disk, or, from private windows, in session storage,
 * which is in memory only and goes with the last private window.
 */

/**
 * All of them, as a window of its kind knows them.
 * @param isPrivate private windows know those of others, not the other way round
 */
async function readAll(isPrivate: boolean): Promise<readonly OwnFinding[]> {
  const kept = await readOwn();
  if (!isPrivate) return kept;
  const items = await browser.storage.session.get(null);
  return distinctOwn([...kept, ...itemsOf(items, PRIVATE_OWN, parseOwn)]);
}

/** What a frame is told: those of its report that were made on its site. */
export const ownFindingsFor = async (
  report: ReportKey,
  { site, isPrivate }: { readonly site: string; readonly isPrivate: boolean },
): Promise<readonly OwnFinding[]> => ownOfReport(await readAll(isPrivate), report, site);

/** One of them, as the window of a tab knows it; null where it is gone. */
export async function ownFindingIn(tabId: number, id: string): Promise<OwnFinding | null> {
  const known = await readAll(await isPrivateTab(tabId));
  return known.find((own) => own.id === id) ?? null;
}

/** Has the frames of a private window's tab look again: pages hear of what is kept on disk alone. */
const tellPrivate = (tabId: number): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { type: 'ignored/changed' }).catch(() => undefined);

/**
 * Keeps one in the window of a tab, in place of an earlier version of it.
 * @throws Error where the browser can't keep it
 */
export async function keepOwnIn(tabId: number, own: OwnFinding): Promise<void> {
  if (!(await isPrivateTab(tabId))) return keepOwn([own]);
  await browser.storage.session.set({ [PRIVATE_OWN + own.id]: own });
  await tellPrivate(tabId);
}

/**
 * Drops one in the window of a tab.
 * @throws Error where the browser can't
 */
export async function dropOwnIn(tabId: number, id: string): Promise<void> {
  if (await isPrivateTab(tabId)) await browser.storage.session.remove(PRIVATE_OWN + id);
  await dropOwn([id]);
  if (await isPrivateTab(tabId)) await tellPrivate(tabId);
}
