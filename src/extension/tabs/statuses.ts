import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { ReportKey } from '../../result';
import { storedStatus, type FrameAddress, type StoredStatus } from '../protocol/messages';

/**
 * How the frames of open tabs came out, in session storage: gone when the browser closes or the
 * extension is updated, so it is never migrated. The background may be stopped at any moment; it
 * holds no state but this. One item a frame: writes for two frames never cross.
 */

const prefix = (tabId: number): string => `frame/${tabId}/`;
const keyOf = ({ tabId, frameId }: FrameAddress): string => `${prefix(tabId)}${frameId}`;

/** Statuses of the frames of a tab by frame id. What can't be read counts as absent. */
export async function statusesOfTab(tabId: number): Promise<ReadonlyMap<number, StoredStatus>> {
  const statuses = new Map<number, StoredStatus>();
  for (const [key, item] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith(prefix(tabId))) continue;
    const frameId = Number(key.slice(prefix(tabId).length));
    const parsed = storedStatus.safeParse(item);
    if (Number.isInteger(frameId) && parsed.success) statuses.set(frameId, parsed.data);
  }
  return statuses;
}

/** The tabs of which a status is kept. */
export async function tabsWithStatus(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const tabs = keys.flatMap((key) => /^frame\/(\d+)\//.exec(key)?.[1] ?? []);
  return [...new Set(tabs.map(Number))];
}

export async function keepStatus(frame: FrameAddress, status: StoredStatus): Promise<void> {
  await browser.storage.session.set({ [keyOf(frame)]: status });
}

/**
 * Drops the status of a frame, unless another document has taken the frame over in the meantime.
 * @param document the document that is gone
 */
export async function dropStatus(frame: FrameAddress, document: string): Promise<void> {
  const key = keyOf(frame);
  const item = storedStatus.safeParse((await browser.storage.session.get(key))[key]);
  if (!item.success || item.data.document === document) await browser.storage.session.remove(key);
}

/** Drops all that is kept of a tab. */
export async function dropTab(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const isOfTab = (key: string) =>
    key.startsWith(prefix(tabId)) || key.startsWith(`${ASKED}${tabId}/`);
  await browser.storage.session.remove(keys.filter(isOfTab));
}

// --- Which frames have asked for last year's report, so that they hear when it comes.

const ASKED = 'years/';
const askedReport = z.object({ organ: z.string(), year: z.nullable(z.number()) });

/** A frame, and the report for which it has asked for last year's. */
export interface AskingFrame {
  readonly frame: FrameAddress;
  readonly report: ReportKey;
}

/** Notes that a frame has asked for last year's report of its own. */
export async function noteAsking({ tabId, frameId }: FrameAddress, report: ReportKey) {
  const { organ, year } = report;
  await browser.storage.session.set({ [`${ASKED}${tabId}/${frameId}`]: { organ, year } });
}

/** All frames that have asked; some may be gone, or show another report by now. */
export async function askingFrames(): Promise<readonly AskingFrame[]> {
  return Object.entries(await browser.storage.session.get(null)).flatMap(([key, item]) => {
    const [, tab, frame] = /^years\/(\d+)\/(\d+)$/.exec(key) ?? [];
    const asked = askedReport.safeParse(item);
    if (tab === undefined || frame === undefined || !asked.success) return [];
    return [{ frame: { tabId: Number(tab), frameId: Number(frame) }, report: asked.data }];
  });
}
