import type { NewRow } from '../../batch';
import type { ChosenOnPage } from '../../extension/tabs/chosen';
import type { HistoryShown } from '../../extension/storage/archiving';
import type { AuditResult, Finding, FindingState } from '../../result';
import type { ExportFormat } from '../../settings';
import type { GivenPage, Taken } from './last-year';
import type { LinkedLastYear, LookedIn } from './last-year-lists';
import type { OwnDraft } from './own-draft';
import type { Filter } from './view-model';

export const VIEWS = ['findings', 'data', 'checks', 'years'] as const;
export type View = (typeof VIEWS)[number];

/** What a person has done in the panel and finds again after another audit. */
export interface PanelUiState {
  readonly view: View;
  /** Of one report: what was looked for there may be all that another one has. */
  readonly filter: Filter;
  /** Reasons being written, by what tells the finding; a finding in it has its form open. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The place of the report that was come to last, here or on the page. */
  readonly place: string | null;
  /** The finding that was opened or folded last, by its key; no other has its details open. */
  readonly open: { readonly key: string; readonly unfolded: boolean } | null;
  /** Whether the person has asked for the form of a finding, which opens as soon as there is a report. */
  readonly isAdding: boolean;
  /** The state that exports are limited to; null for none. */
  readonly limit: FindingState | null;
  /** Key of a finding that was taken back, and takes the keyboard focus as soon as it is listed. */
  readonly focusOnMount: string | null;
}

/** What the parts of the panel can ask for. */
export interface PanelActions {
  readonly look: (view: View) => void;
  readonly filter: (change: Partial<Filter>) => void;
  /** Leads to a finding on the page, and opens its details. */
  readonly goTo: (result: AuditResult, finding: Finding) => void;
  /** Closes the details of a finding. */
  readonly fold: (key: string) => void;
  /** Leads to a place on the page. */
  readonly show: (at: string) => void;
  /** Leads to words on the page. */
  readonly leadToWords: (words: string) => void;
  /** Writes a reason; null gives up writing it. */
  readonly draft: (key: string, reason: string | null) => void;
  /** Sets a finding aside. False where that could not be kept, which was said then. */
  readonly ignore: (result: AuditResult, finding: Finding, reason: string) => Promise<boolean>;
  readonly unignore: (result: AuditResult, finding: Finding) => void;
  /** Keeps how far the person has come with a finding. */
  readonly keepState: (result: AuditResult, finding: Finding, state: FindingState) => void;
  /** What is chosen on the page; null for nothing. */
  readonly readChosen: () => Promise<ChosenOnPage | null>;
  /** Writes a finding of the person's own; null gives up writing it. */
  readonly draftOwn: (result: AuditResult, draft: OwnDraft | null) => void;
  /** Keeps it. False where that could not be done, which was said then. */
  readonly saveOwn: (result: AuditResult, draft: OwnDraft) => Promise<boolean>;
  /** Opens the form of one that is listed. */
  readonly editOwn: (result: AuditResult, finding: Finding) => void;
  readonly removeOwn: (result: AuditResult, finding: Finding) => void;
  /** Limits exports to findings in one state; null for all. */
  readonly limit: (state: FindingState | null) => void;
  /** The finding that was taken back has the focus. */
  readonly focused: () => void;
  /** What is known of the report besides its audit; null where it is gone. */
  readonly readHistory: (result: AuditResult) => Promise<HistoryShown | null>;
  /** Keeps which report is last year's; null takes that back. */
  readonly choosePrevious: (
    result: AuditResult,
    previous: { readonly organ: string; readonly year: number | null } | null,
  ) => void;
  /** Where last year's report may be by the links of the page. */
  readonly linkedLastYear: (result: AuditResult) => Promise<LinkedLastYear>;
  /** Looks for last year's report in the column at an address, because the person asks for it. */
  readonly lookInColumn: (result: AuditResult, column: string) => Promise<LookedIn>;
  /** Reads a page as last year's report, because the person gives it, and keeps it. */
  readonly takeLastYear: (result: AuditResult, given: GivenPage) => Promise<Taken>;
  /** @param asRecheck writes the letter as 整改复查意见 */
  readonly save: (result: AuditResult, format: ExportFormat, asRecheck?: boolean) => void;
  readonly audit: () => void;
  /** Has the pages of sites audited by themselves from now on, if the person allows it. */
  readonly addSites: (sites: readonly string[]) => void;
  readonly openSettings: () => void;
  /** Opens the page on which many reports are audited one after the other, with some to choose from. */
  readonly openWorkbench: (offered?: readonly NewRow[]) => void;
  /** The reports that the page lists. Never rejects. */
  readonly readListed: () => Promise<readonly NewRow[]>;
  /** Null where the panel is open already. */
  readonly openPanel: (() => void) | null;
}
