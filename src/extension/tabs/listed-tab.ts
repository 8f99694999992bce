import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { ROW_KINDS, type NewRow } from '../../batch';
import { isPrivateTab } from '../storage/decisions';

/** What a page lists, and how many reports that is until the tab shows another page. */

const LIST_READER = '/listed.js';

/** Reports that a page lists, as they come out of it and as they are kept to choose from. */
export const listedRows = z.array(
  z.object({
    url: z.string(),
    name: z.string(),
    organ: z.nullable(z.string()),
    year: z.nullable(z.number()),
    kind: z.nullable(z.enum(ROW_KINDS)),
  }),
);

/**
 * The reports that the page of a tab lists, as rows of a run: what it shows now, without asking for
 * anything. None in private windows, where there is no run, and where the browser lets no script in.
 */
export async function listedInTab(tabId: number): Promise<readonly NewRow[]> {
  if (await isPrivateTab(tabId).catch(() => true)) return [];
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [LIST_READER],
    });
    const rows = listedRows.safeParse(injected?.result);
    return rows.success ? rows.data : [];
  } catch {
    return [];
  }
}

// --- How many, in session storage beside the statuses of frames.

const keyOf = (tabId: number): string => `listed/${tabId}`;
const listed = z.object({ address: z.string(), count: z.int().check(z.positive()) });

/** A page that lists reports, and how many. */
export type Listed = z.infer<typeof listed>;

/** Notes how many reports the page of a tab lists; nothing is kept of a page that lists none. */
export const keepListed = (tabId: number, { address, count }: Listed): Promise<void> =>
  count > 0
    ? browser.storage.session.set({ [keyOf(tabId)]: { address, count } })
    : dropListed(tabId);

/** What is noted of a tab; null for nothing. */
export async function listedOf(tabId: number): Promise<Listed | null> {
  const item = listed.safeParse((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  return item.success ? item.data : null;
}

export const dropListed = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));

/** The tabs whose pages list reports. */
export async function tabsWithList(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => Number(/^listed\/(\d+)$/.exec(key)?.[1] ?? Number.NaN) || []);
}
