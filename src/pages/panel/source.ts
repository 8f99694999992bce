import type { NewRow } from '../../batch';
import { onArchive } from '../../archive';
import { pause } from '../../base/pause';
import type { FrameAddress } from '../../extension/protocol/messages';
import { readSites, requestSites } from '../../extension/sites/sites';
import type { HistoryShown } from '../../extension/storage/archiving';
import {
  changeDecisionsIn,
  ignoreFinding,
  isPrivateTab,
  unignoreFinding,
} from '../../extension/storage/decisions';
import { keepState, onStates } from '../../extension/storage/states';
import type { ChosenOnPage } from '../../extension/tabs/chosen';
import { keepPreferences, type IgnoredChange } from '../../extension/storage/user-settings';
import {
  hasSidebar,
  keepDrafts,
  openPanel,
  readDrafts,
  type Drafts,
} from '../../extension/tabs/panel';
import { listedInTab } from '../../extension/tabs/listed-tab';
import { leadToWords } from '../../extension/tabs/markup';
import {
  askTab,
  auditTab,
  currentTab,
  focusInTab,
  onFrames,
  onTabs,
  openSettingsPage,
  showInTab,
  tabOf,
  type AuditedTab,
} from '../../extension/tabs/tabs';
import { offerReports, openWorkbench } from '../../extension/tabs/workbench-tab';
import type { AuditResult, Finding, FindingState, IgnoredFinding, OwnFinding } from '../../result';
import type { ExportFormat } from '../../settings';
import type { GivenPage, Taken } from './last-year';
import type { LinkedLastYear, LookedIn } from './last-year-lists';
import { onAdding, OWN_FINDINGS } from './own-source';
import { stateOf, type PanelState } from './state';
import { YEARS } from './years-source';

/** What happens while the panel is open. */
export interface PanelEvents {
  /** The page may have another audit. */
  readonly changed: () => void;
  /** Another page is in front; what was shown is not of it. */
  readonly turned: () => void;
  /** The person has asked in the browser's menu to add a finding. */
  readonly adding: () => void;
  /** The person has come to a place on the page. */
  readonly shown: (frame: FrameAddress, at: string) => void;
}

/** Where the panel gets what it shows, and where its wishes go. */
export interface PanelSource {
  /** What is known of the page now; waits a little where the page is about to be audited. */
  read(): Promise<PanelState>;
  /** Audits the page now, whatever the gate thinks of it. */
  audit(): Promise<PanelState>;
  /** Leads the reader to a finding in a frame. False where the place is gone. */
  focus(frame: FrameAddress, index: number): Promise<boolean>;
  /** Leads the reader to a place of the report in a frame. False where it is gone. */
  show(frame: FrameAddress, at: string): Promise<boolean>;
  /** Leads the reader to words of the page in a frame. False where they are gone. */
  leadToWords(frame: FrameAddress, words: string): Promise<boolean>;
  /** Calls back when something happens. Returns what ends it. */
  watch(events: PanelEvents): () => void;
  /**
   * Sets a finding aside, with a reason and what it says; `unignore` drops the decision on it. Both give the way back.
   * @throws Error where the browser can't keep it
   */
  ignore(
    tabId: number,
    result: AuditResult,
    finding: Finding,
    said: Pick<IgnoredFinding, 'reason' | 'message'>,
  ): Promise<IgnoredChange>;
  unignore(tabId: number, result: AuditResult, finding: Finding): Promise<IgnoredChange>;
  /** Goes such a way back. */
  decide(tabId: number, change: IgnoredChange): Promise<void>;
  /**
   * Keeps how far the person has come with a finding.
   * @throws Error where the browser can't keep it, and for pages in private windows
   */
  keepState(
    tabId: number,
    result: AuditResult,
    finding: Finding,
    state: FindingState,
  ): Promise<void>;
  /** What is chosen on the page in a frame; null for nothing. Never rejects. */
  readChosen(frame: FrameAddress): Promise<ChosenOnPage | null>;
  /** A finding of the person's own, as it is kept; null where it is gone. */
  readOwn(tabId: number, id: string): Promise<OwnFinding | null>;
  /**
   * Keeps a finding of the person's own, or drops one.
   * @throws Error where the browser can't
   */
  keepOwn(tabId: number, own: OwnFinding): Promise<void>;
  dropOwn(tabId: number, id: string): Promise<void>;
  /** What is known of the report in a frame besides its audit. Never rejects. */
  readHistory(frame: FrameAddress, result: AuditResult): Promise<HistoryShown>;
  /**
   * Keeps which report is last year's of the one in a frame, and has the frame look again.
   * @throws ArchiveError where that can't be kept
   */
  choosePrevious(
    frame: FrameAddress,
    result: AuditResult,
    previous: { readonly organ: string; readonly year: number | null } | null,
  ): Promise<void>;
  /** Where last year's report may be by the links of the page in a frame. Never rejects. */
  linkedLastYear(frame: FrameAddress, result: AuditResult): Promise<LinkedLastYear>;
  /** Looks for last year's report in the column at an address. Never rejects. */
  lookInColumn(result: AuditResult, column: string): Promise<LookedIn>;
  /** Reads a page as last year's report and keeps it; the frame then looks again. */
  takeLastYear(frame: FrameAddress, result: AuditResult, given: GivenPage): Promise<Taken>;
  readDrafts(): Promise<Drafts>;
  /** Keeps reasons as they are written; null drops one. */
  keepDrafts(change: Readonly<Record<string, string | null>>): Promise<void>;
  /** Remembers the format an audit was saved in. */
  rememberFormat(format: ExportFormat): Promise<void>;
  /**
   * Asks the person to let the pages of sites be audited by themselves. To be called in the very turn
   * of a click. The browser's prompt may close the popup: what was allowed then counts all the same.
   * @returns whether it was allowed
   */
  readonly addSites: (sites: readonly string[]) => Promise<boolean>;
  readonly openSettings: () => void;
  readonly openWorkbench: (offered?: readonly NewRow[]) => void;
  /** The reports that the page lists; none of pages in private windows. Never rejects. */
  readonly readListed: () => Promise<readonly NewRow[]>;
  /** Opens the panel beside the page; null where it is open already. */
  readonly openPanel: (() => Promise<void>) | null;
  /** Whether the panel is in a window of its own in a browser that has a sidebar for it. */
  readonly couldBeInSidebar: boolean;
}

/**
 * - `popup`: over the tab in front, until the person looks elsewhere.
 * - `beside`: follows the tab in front.
 * - a number: stays with that tab, in a window or tab of its own.
 */
export type Surface = 'popup' | 'beside' | number;

const PATIENCE_MS = 2500;
const PAUSE_MS = 150;

const closed = (why: 'browser' | 'gone'): PanelState => ({ kind: 'closed', why });

const readAdded = () => readSites().catch(() => []);

/** On a government site the gate answers as soon as the page has loaded: worth waiting for. */
async function readTab(tab: AuditedTab): Promise<PanelState> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = stateOf(tab, await askTab(tab.id), false, await readAdded());
    if (state.kind !== 'offer' || !state.gov || Date.now() > end) return state;
    await pause(PAUSE_MS);
  }
}

/** What is asked and kept alike wherever the panel stands. */
const ON_EVERY_SURFACE = { leadToWords, ...OWN_FINDINGS, ...YEARS };

/**
 * The audit of the tab that a surface shows.
 * @returns once the tab is known
 */
export async function sourceFor(surface: Surface): Promise<PanelSource> {
  const first = typeof surface === 'number' ? null : await currentTab();
  const find = async (): Promise<AuditedTab | null> => {
    if (typeof surface === 'number') return tabOf(surface);
    if (surface === 'beside') return currentTab();
    const tab = first && (await tabOf(first.id));
    // A popup is given access to its page: what stays unseen is the browser's own.
    return tab?.page === 'unseen' ? { ...tab, page: 'closed' } : tab;
  };
  // Known at once when a button is clicked: the panel opens within the gesture, or not at all.
  let tab = first;
  // The last tab that was shown: what was written for it may come when it is gone.
  let lastId = typeof surface === 'number' ? surface : (first?.id ?? null);
  const none = () => closed(typeof surface === 'number' ? 'gone' : 'browser');
  const isShown = (tabId: number) => tab?.id === tabId;
  const look = async (): Promise<AuditedTab | null> => {
    tab = await find();
    lastId = tab?.id ?? lastId;
    return tab;
  };

  return {
    read: async () => {
      const shown = await look();
      return shown ? readTab(shown) : none();
    },
    audit: async () => {
      const shown = await look();
      if (!shown) return none();
      try {
        return stateOf(shown, await auditTab(shown.id), true, await readAdded());
      } catch {
        // The browser says no in words of its own, which differ and change; the reason is one.
        return closed('browser');
      }
    },
    focus: ({ tabId, frameId }, index) => focusInTab(tabId, frameId, index),
    show: ({ tabId, frameId }, at) => showInTab(tabId, frameId, at),
    watch: ({ changed, turned, shown, adding }) => {
      const ends = [
        onFrames({
          audited: (tabId) => isShown(tabId) && changed(),
          shown: (tabId, frameId, at) => isShown(tabId) && shown({ tabId, frameId }, at),
        }),
        onTabs({
          activeTabChanged: () => {
            const before = tab?.id;
            void find().then((now) => {
              if (now?.id !== before) turned();
            });
          },
          left: (tabId) => isShown(tabId) && turned(),
          loaded: (tabId) => isShown(tabId) && changed(),
          closed: (tabId) => isShown(tabId) && turned(),
        }),
        // Last year's report, or an earlier audit of this one, may have come.
        onArchive(changed),
        onAdding(() => lastId, adding),
        onStates(changed),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
    ignore: ignoreFinding,
    unignore: unignoreFinding,
    decide: changeDecisionsIn,
    keepState: async (tabId, result, finding, state) => {
      if (await isPrivateTab(tabId)) throw new Error('nothing is kept in private windows');
      await keepState(result, finding, state);
    },
    ...ON_EVERY_SURFACE,
    readDrafts,
    keepDrafts: async (change) => {
      // What is written in a private window is not kept on disk.
      if (lastId === null || !(await isPrivateTab(lastId))) await keepDrafts(change);
    },
    rememberFormat: (saveAs) => keepPreferences({ saveAs }),
    addSites: requestSites,
    openSettings: () => void openSettingsPage(),
    openWorkbench: (offered) => void (offered ? offerReports(offered) : openWorkbench()),
    readListed: () => (tab ? listedInTab(tab.id) : Promise.resolve([])),
    openPanel: surface === 'popup' && first ? () => openPanel(first.id) : null,
    couldBeInSidebar: typeof surface === 'number' && hasSidebar(),
  };
}
