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
  try {
    // It is read, and not listened to.
    await browser.tabs.update(id, { muted: true }).catch(() => undefined);
    return await auditIn(id, wait, signal);
  } finally {
    await browser.tabs.remove(id).catch(() => undefined);
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
