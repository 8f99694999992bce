import browser, { type Tabs } from 'webextension-polyfill';
import { withIgnored, withStates } from '../../result';
import {
  askForAudit,
  askForStatus,
  askOverlay,
  onFrameMessage,
  type FrameAddress,
  type FrameAnswer,
} from '../protocol/messages';
import { pageKind, type PageKind } from '../sites/hosts';
import { readSites } from '../sites/sites';
import { isPrivateTab, readDecisions } from '../storage/decisions';
import { readStates } from '../storage/states';
import { injectIntoTab } from './inject';
import { statusesOfTab } from './statuses';

/** A tab as the panel deals with it. */
export interface AuditedTab {
  readonly id: number;
  /** `unseen`: the browser doesn't tell what it shows, since the extension has no access to it. */
  readonly page: PageKind | 'unseen';
  /** Null where the browser keeps it to itself. */
  readonly address: string | null;
}

async function auditedTab({ id, url }: Tabs.Tab): Promise<AuditedTab | null> {
  if (id === undefined) return null;
  if (url === undefined) return { id, page: 'unseen', address: null };
  return { id, page: pageKind(url, await readSites().catch(() => [])), address: url };
}

/** The tab in front of the window that shows this page of the extension; null where there is none. */
export async function currentTab(): Promise<AuditedTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? auditedTab(tab) : null;
}

/** A tab by its id; null where it was closed. */
export async function tabOf(id: number): Promise<AuditedTab | null> {
  try {
    return await auditedTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** What came back from a frame that was asked for its audit. */
export interface FrameReply {
  readonly frameId: number;
  /** Null: nobody answered. */
  readonly answer: FrameAnswer | null;
  /** Whether the auditor has read the whole frame; else the gate has looked at it, if anybody has. */
  readonly isRead: boolean;
}

/** The gate answers for frames that hold no report, but only the auditor has a status. */
const isReadByAuditor = async (frame: FrameAddress, answer: FrameAnswer | null) =>
  answer !== null &&
  (!('isReport' in answer) || answer.isReport || (await askForStatus(frame)) !== null);

/**
 * Asks frames of a tab for their audits.
 * @param frameIds by default the top frame and those known to hold a report
 */
export async function askTab(
  tabId: number,
  frameIds?: readonly number[],
): Promise<readonly FrameReply[]> {
  const frames = frameIds ?? new Set([0, ...(await statusesOfTab(tabId)).keys()]);
  return Promise.all(
    [...frames].map(async (frameId) => {
      const frame = { tabId, frameId };
      const answer = await askDecided(frame);
      return { frameId, answer, isRead: await isReadByAuditor(frame, answer) };
    }),
  );
}

/**
 * Asks a frame for its audit. Decisions are looked up here: frames don't know reasons, nor what was
 * decided on other sites.
 */
export async function askDecided(frame: FrameAddress): Promise<FrameAnswer | null> {
  const answer = await askForAudit(frame);
  if (!answer || 'type' in answer) return answer;
  const decisions = await readDecisions(await isPrivateTab(frame.tabId)).catch(() => null);
  const decided = decisions ? withIgnored(answer, decisions) : answer;
  return withStates(decided, await readStates().catch(() => []));
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

/** What frames tell while a panel is open. */
export interface FrameEvents {
  /** The auditor of a frame has come to an outcome, or its document goes. */
  readonly audited: (tabId: number) => void;
  /** The person has come to a place of the report in a frame. */
  readonly shown: (tabId: number, frameId: number, at: string) => void;
}

/** Calls back when frames tell something. Returns what ends it. */
export function onFrames({ audited, shown }: FrameEvents): () => void {
  return onFrameMessage((message, { tabId, frameId }) => {
    if (message.type === 'audit/status') audited(tabId);
    if (message.type === 'place/shown') shown(tabId, frameId, message.at);
  });
}

/** What happens to tabs while a panel is open. */
export interface TabEvents {
  /** Another tab, or another window, may have come to the front. */
  readonly activeTabChanged: () => void;
  /** The tab begins to show another page. */
  readonly left: (tabId: number) => void;
  /** The tab has loaded its page. */
  readonly loaded: (tabId: number) => void;
  readonly closed: (tabId: number) => void;
}

/** Calls back when something happens to tabs. Returns what ends it. */
export function onTabs({ activeTabChanged: turned, left, loaded, closed }: TabEvents): () => void {
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'loading') left(tabId);
    if (status === 'complete') loaded(tabId);
  };
  const activated = () => turned();
  const removed = (tabId: number) => closed(tabId);
  const { onActivated, onUpdated, onRemoved } = browser.tabs;
  // Android has no windows.
  const onFocus = (browser.windows as typeof browser.windows | undefined)?.onFocusChanged;
  onActivated.addListener(activated);
  onUpdated.addListener(updated);
  onRemoved.addListener(removed);
  onFocus?.addListener(activated);
  return () => {
    onActivated.removeListener(activated);
    onUpdated.removeListener(updated);
    onRemoved.removeListener(removed);
    onFocus?.removeListener(activated);
  };
}

/** Opens the page with the settings in a tab of its own. */
export const openSettingsPage = (): Promise<void> => browser.runtime.openOptionsPage();
