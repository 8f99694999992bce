import { serialQueue } from '../../base/queue';
import { uiMessages } from '../../messages/all';
import { askForStatus, type FrameAddress, type FrameReport } from '../protocol/messages';
import { keptAddress } from '../../result';
import { onLanguage, readLocale } from '../storage/user-settings';
import { dropListed, keepListed, listedInTab, listedOf, tabsWithList } from '../tabs/listed-tab';
import { dropStatus, dropTab, keepStatus, statusesOfTab, tabsWithStatus } from '../tabs/statuses';
import { badgeFor, showBadge, showTitle } from './badge';

/**
 * Keeps the toolbar button of every tab in step with what the auditors of its frames report. Steps
 * run one after the other, so that of two reports the later one decides what is shown.
 */
const inQueue = serialQueue();

const inTurn = (step: () => Promise<void>): Promise<void> =>
  inQueue(step).catch((error: unknown) => {
    console.error('[gov-report-audit] the toolbar could not be updated:', error);
  });

async function refresh(tabId: number): Promise<void> {
  const { toolbar } = uiMessages(await readLocale());
  const statuses = [...(await statusesOfTab(tabId)).values()].map(({ status }) => status);
  const listed = (await listedOf(tabId))?.count ?? 0;
  await showBadge(tabId, badgeFor(statuses, listed, toolbar));
}

/** Reads how many reports the page of a tab lists, and shows it. Returns whether it lists some. */
export async function takeList(tabId: number, address: string): Promise<boolean> {
  const { length: count } = await listedInTab(tabId);
  await inTurn(async () => {
    await keepListed(tabId, { address, count });
    await refresh(tabId);
  });
  return count > 0;
}

/**
 * Forgets what a page has listed when its tab goes on to another one. The browser itself takes a badge
 * away with its page; where a script puts another address into the same page, it doesn't.
 * @param address where the tab is now, if that is known to have changed
 */
export async function leaveList(tabId: number, address: string | undefined): Promise<void> {
  const listed = await listedOf(tabId);
  if (!listed || (address !== undefined && keptAddress(address) === listed.address)) return;
  await inTurn(async () => {
    await dropListed(tabId);
    if (address !== undefined) await refresh(tabId);
  });
}

/** Takes in what the auditor of a frame reports of its document. */
export const takeReport = (frame: FrameAddress, report: FrameReport): Promise<void> =>
  inTurn(async () => {
    const { document, status } = report;
    if (status) await keepStatus(frame, { document, status });
    else await dropStatus(frame, document);
    await refresh(frame.tabId);
  });

/**
 * Drops the frames of a tab in which nobody answers any more. Documents say when they go, but one
 * that crashed, or whose browser cuts it off first (Firefox does), can't.
 */
export async function recheckTab(tabId: number): Promise<void> {
  const known = await statusesOfTab(tabId);
  if (known.size === 0) return;
  // Outside the queue: a busy page answers late, and other tabs shouldn't wait for it.
  const silent = await Promise.all(
    [...known].map(async ([frameId, { document }]) => {
      const frame = { tabId, frameId };
      const answer = await askForStatus(frame);
      const lives = answer?.document === document && answer.status !== null;
      return lives ? [] : [{ frame, document }];
    }),
  );
  await inTurn(async () => {
    for (const { frame, document } of silent.flat()) await dropStatus(frame, document);
    await refresh(tabId);
  });
}

/** Forgets a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> =>
  inTurn(async () => {
    await dropTab(tabId);
    await dropListed(tabId);
  });

/**
 * Has the toolbar speak the chosen language, over every tab. Without a choice the manifest's words are
 * those of the browser's language already.
 */
export function followLanguage(): void {
  const speak = () =>
    inTurn(async () => {
      await showTitle(uiMessages(await readLocale()).toolbar.idle);
      const tabs = new Set([...(await tabsWithStatus()), ...(await tabsWithList())]);
      for (const tabId of tabs) await refresh(tabId);
    });
  onLanguage(() => void speak());
  void speak();
}
