import browser from 'webextension-polyfill';
import { injectIntoTab } from './inject';
import { askForAudit, askOverlay, onFrameMessage, type FrameAnswer } from './messages';
import { pageKind, type PageKind } from './hosts';
import { statusesOfTab } from './statuses';

/** A tab as the panel deals with it. */
export interface AuditedTab {
  readonly id: number;
  readonly page: PageKind;
}

/** The tab that the popup was opened on; null where the browser names none. */
export async function currentTab(): Promise<AuditedTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, page: pageKind(tab.url) };
}

/**
 * Asks frames of a tab for their audits.
 * @param frameIds by default the top frame and those known to hold a report
 * @returns one reply a frame; null where nobody answers
 */
export async function askTab(
  tabId: number,
  frameIds?: readonly number[],
): Promise<readonly { frameId: number; answer: FrameAnswer | null }[]> {
  const frames = frameIds ?? new Set([0, ...(await statusesOfTab(tabId)).keys()]);
  return Promise.all(
    [...frames].map(async (frameId) => ({
      frameId,
      answer: await askForAudit({ tabId, frameId }),
    })),
  );
}

/**
 * Starts the auditor in all frames of a tab that let it in, and asks them for their audits.
 * @throws Error where the browser lets no script into the page
 */
export async function auditTab(tabId: number): ReturnType<typeof askTab> {
  return askTab(tabId, await injectIntoTab(tabId));
}

/** Leads the reader to a finding. False where its place can't be found on the page any more. */
export async function focusInTab(tabId: number, frameId: number, index: number): Promise<boolean> {
  return askOverlay({ tabId, frameId }, { type: 'audit/focus', index });
}

/** Leads the reader to a place of the report. False where it can't be found on the page any more. */
export async function showInTab(tabId: number, frameId: number, at: string): Promise<boolean> {
  return askOverlay({ tabId, frameId }, { type: 'audit/show', at });
}

/** Calls `listener` whenever an auditor in the tab is done with a report. Returns what ends it. */
export function onReportIn(tabId: number, listener: () => void): () => void {
  return onFrameMessage((message, from) => {
    if (from.tabId === tabId && message.type === 'audit/status' && message.status) listener();
  });
}

/** Opens the page with the settings of rules in a tab of its own. */
export const openSettingsPage = (): Promise<void> => browser.runtime.openOptionsPage();
