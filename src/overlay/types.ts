import type { Locale } from '../messages';
import type { Naming } from '../present';
import type { Anchor } from '../report';
import type { AuditResult, Finding } from '../result';
import type { CommandKeys, ExportFormat, NavigatorPlace, Preferences, Theme } from '../settings';
import type { CardPart } from './card/types';

/** What an overlay shows. */
export interface OverlayInput {
  /** The audit; its findings are in reading order, those set aside among them. */
  readonly result: AuditResult;
  /** Where everything stands on the page, by place name. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly locale: Locale;
  /** What findings say, and what places are called. */
  readonly naming: Naming;
  /** Turns the characters of a page in Traditional ones into those of the templates. */
  readonly fold?: (text: string) => string;
  readonly look: OverlayLook;
}

/** How a person wants it to look. */
export interface OverlayLook {
  readonly theme: Theme;
  readonly printMarks: boolean;
  readonly navigator: NavigatorPlace;
  /** The format an audit was last saved in. */
  readonly saveAs: ExportFormat;
}

/** What an overlay can ask for and not do itself. */
export interface OverlayActions {
  /** Sets a finding aside. False where that could not be kept. */
  ignore(result: AuditResult, finding: Finding, reason: string): Promise<boolean>;
  /** Drops the decision on a finding. False where that could not be kept. */
  unignore(result: AuditResult, finding: Finding): Promise<boolean>;
  /** Opens the panel for this page. */
  openPanel(): void;
  /** Saves an audit as a document. False where that failed. */
  save(result: AuditResult, format: ExportFormat): Promise<boolean>;
  /** Keeps how the person likes it. */
  prefer(change: Partial<Preferences>): void;
  /** The person has come to a place of the page, by its name. */
  shown(at: string): void;
  /** Brings the part with card, menus and help; null where it can't be had now. */
  loadCard(): Promise<CardPart | null>;
  /** The keys of the commands as they are set now; none where the browser doesn't tell. */
  keys(): Promise<readonly CommandKeys[]>;
  /** Opens the browser's own page on which keys are changed. */
  changeKeys(): void;
}
