import browser from 'webextension-polyfill';
import type { AuditResult } from '../../result';
import type { FrameAddress } from '../protocol/messages';
import { pageKind } from '../sites/hosts';
import { readSites } from '../sites/sites';
import { markupOfFrame } from './markup';
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

/** Waits for so many milliseconds. */
type Wait = (ms: number) => Promise<void>;

/** The audit of a page that is read, and the frame of it that is shown there. */
interface ReadFrame {
  readonly answer: AuditResult;
  readonly frame: FrameAddress;
}

/**
 * Reads a page in a tab that is opened beside those of the person, not in front, and closed again.
 * Gate and auditor run in it as on any page.
 * @returns the audit of the frame that holds a report, or else that of the page; null where nothing
 *   came of it
 */
export const readInTab = (
  url: string,
  wait: Wait,
  signal: AbortSignal,
): Promise<AuditResult | null> =>
  inOwnTab(url, wait, signal, ({ answer }) => Promise.resolve(answer));

/**
 * Reads a page in such a tab, for its markup once scripts have filled it.
 * @returns that of the frame that holds a report, with its address; null where none does
 */
export const markupInTab = (
  url: string,
  wait: Wait,
  signal: AbortSignal,
): ReturnType<typeof markupOfFrame> =>
  inOwnTab(url, wait, signal, ({ answer, frame }) =>
    answer.isReport ? markupOfFrame(frame) : Promise.resolve(null),
  );

async function inOwnTab<T>(
  url: string,
  wait: Wait,
  signal: AbortSignal,
  take: (read: ReadFrame) => Promise<T | null>,
): Promise<T | null> {
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return null;
  await noteReading(id);
  try {
    // It is read, and not listened to.
    await browser.tabs.update(id, { muted: true }).catch(() => undefined);
    const read = await auditIn(id, wait, signal);
    return read && (await take(read));
  } finally {
    await closeUnused(id);
  }
}

async function auditIn(tabId: number, wait: Wait, signal: AbortSignal): Promise<ReadFrame | null> {
  let left = LOAD_TIMEOUT_MS;
  let isFilling = false;
  let page: ReadFrame | null = null;
  while (left > 0 && !signal.aborted) {
    await wait(POLL_MS);
    left -= POLL_MS;
    const loaded = await isLoaded(tabId);
    if (loaded === null) return null;
    for (const { answer, frameId } of await askTab(tabId)) {
      if (!answer || 'type' in answer) continue;
      const read = { answer, frame: { tabId, frameId } };
      if (answer.isReport) return read;
      page ??= read;
    }
    if (loaded && !isFilling) {
      isFilling = true;
      left = Math.min(left, FILL_TIMEOUT_MS);
    }
  }
  return page;
}
