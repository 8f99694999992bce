import {
  askTab,
  auditTab,
  currentTab,
  focusInTab,
  onReportIn,
  openSettingsPage,
  type AuditedTab,
} from '../browser/tabs';
import { stateOf, type PanelState } from './state';

/** Where the panel gets what it shows, and where its wishes go. */
export interface PanelSource {
  /** What is known of the page now; waits a little where the page is about to be audited. */
  read(): Promise<PanelState>;
  /** Audits the page now, whatever the gate thinks of it. */
  audit(): Promise<PanelState>;
  /** Leads the reader to a finding in a frame. False where the place is gone. */
  focus(frameId: number, index: number): Promise<boolean>;
  /** Calls `changed` when a report was audited on the page meanwhile. Returns what ends it. */
  watch(changed: () => void): () => void;
  /** Opens the settings of rules. */
  readonly openRules: () => void;
}

const PATIENCE_MS = 2500;
const PAUSE_MS = 150;
const CLOSED: PanelState = { kind: 'closed', why: 'browser' };

const openRules = () => void openSettingsPage();

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** On a government site the gate answers as soon as the page has loaded: worth waiting for. */
async function readTab({ id, page }: AuditedTab): Promise<PanelState> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = stateOf(page, await askTab(id), false);
    if (state.kind !== 'offer' || !state.gov || Date.now() > end) return state;
    await pause(PAUSE_MS);
  }
}

/** The page of the tab that the popup was opened on. */
export async function currentPage(): Promise<PanelSource> {
  const tab = await currentTab();
  if (!tab)
    return {
      read: () => Promise.resolve(CLOSED),
      audit: () => Promise.resolve(CLOSED),
      focus: () => Promise.resolve(false),
      watch: () => () => undefined,
      openRules,
    };
  return {
    read: () => readTab(tab),
    audit: async () => {
      try {
        return stateOf(tab.page, await auditTab(tab.id), true);
      } catch {
        // The browser says no in words of its own, which differ and change; the reason is one.
        return CLOSED;
      }
    },
    focus: (frameId, index) => focusInTab(tab.id, frameId, index),
    watch: (changed) => onReportIn(tab.id, changed),
    openRules,
  };
}
