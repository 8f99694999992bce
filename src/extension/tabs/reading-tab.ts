import browser from 'webextension-polyfill';
import type { AuditResult } from '../../result';
import { pageKind } from '../sites/hosts';
import { readSites } from '../sites/sites';
import { askTab } from './tabs';

/** Pages that are read in a tab of ours: filled by scripts, or of sites that may not be fetched. */

/** So long (ms) a page may take to load. */
const LOAD_TIMEOUT_MS = 45_000;
/** So long (ms) its scripts may take to fill it then. */
const FILL_TIMEOUT_MS = 8000;
const POLL_MS = 400;

/** Whether the gate runs on a page: on a government site, or one that the person has added. */
export async function isGated(address: string): Promise<boolean> {
  const sites = await readSites().catch(() => []);
  return pageKind(address, sites) === 'gov';
}

// --- Tabs of ours, in session storage: who opened one may be gone before it is closed.

const PREFIX = 'reading/';
const noteReading = (id: number): Promise<void> =>
  browser.storage.session.set({ [`${PREFIX}${id}`]: true });

/** A tab that a person has turned to, or that is gone, is none of ours any more. */
export const releaseTab = (id: number): Promise<void> =>
  browser.storage.session.remove(`${PREFIX}${id}`);

/** Closes a tab of ours, unless a person has turned to it. */
async function closeUnused(id: number): Promise<void> {
  const key = `${PREFIX}${id}`;
  const isOurs = key in (await browser.storage.session.get(key));
  await releaseTab(id);
  if (isOurs) await browser.tabs.remove(id).catch(() => undefined);
}

/**
 * Closes the tabs that were left open when the page that read in them was closed or broke down. Those
 * that a person has turned to since stay.
 */
export async function closeLeftTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const ids = keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  for (const id of ids) await closeUnused(Number(id));
}

/** Whether a tab has loaded its page; null where it was closed. */
async function isLoaded(tabId: number): Promise<boolean | null> {
  try {
    return (await browser.tabs.get(tabId)).status === 'complete';
  } catch {
    return null;
  }
}

/**
 * Reads a page in a tab that is opened beside those of the person, not in front, and closed again.
 * Gate and auditor run in it as on any page.
 * @param wait resolves after so many milliseconds
 * @returns the audit of the frame that holds a report, or else that of the page; null where nothing
 *   came of it
 */
export async function readInTab(
  url: string,
  wait: (ms: number) => Promise<void>,
  signal: AbortSignal,
): Promise<AuditResult | null> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return null;
  await noteReading(id);
  try {
    // It is read, and not listened to.
    await browser.tabs.update(id, { muted: true }).catch(() => undefined);
    return await auditIn(id, wait, signal);
  } finally {
    await closeUnused(id);
  }
}

async function auditIn(
  tabId: number,
  wait: (ms: number) => Promise<void>,
  signal: AbortSignal,
): Promise<AuditResult | null> {
  let left = LOAD_TIMEOUT_MS;
  let isFilling = false;
  let page: AuditResult | null = null;
  while (left > 0 && !signal.aborted) {
    await wait(POLL_MS);
    left -= POLL_MS;
    const loaded = await isLoaded(tabId);
    if (loaded === null) return null;
    for (const { answer } of await askTab(tabId)) {
      if (!answer || 'type' in answer) continue;
      if (answer.isReport) return answer;
      page ??= answer;
    }
    if (loaded && !isFilling) {
      isFilling = true;
      left = Math.min(left, FILL_TIMEOUT_MS);
    }
  }
  return page;
}
