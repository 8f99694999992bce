import type { PreviousOnPage } from '../audit';
import type { Locale, PageWords, RuleMessages } from '../messages';
import type { CardPart, Overlay, OverlayInput } from '../overlay';
import type { Phrasing } from '../present';
import type { ReadOffered, ToSimplified } from '../read';
import type { PageAnchors, PreviousReport } from '../report';
import type { AuditResult, OwnFinding, PrintedResult } from '../result';
import type { ExportFormat } from '../settings';
import type { AuditedPage, PageArchive, PageDecisions } from './audited-page';
import type { Seen } from './ignored';

/** Saves an audit from within a page. Rejects where that can't be done. */
export type SaveInPage = (
  result: AuditResult,
  format: ExportFormat,
  locale: Locale,
) => Promise<void>;

/** Adds to an audit the words by which the places of its findings are found again. */
export type AddQuotes = (seen: Seen) => Promise<AuditResult>;

/** Puts findings that a person has added among those of an audit, and says where they stand. */
export type AddOwn = (seen: Seen, kept: readonly OwnFinding[], locale: Locale) => Seen;

/** What rules say in Chinese; and how findings are put into words and places named, in any language. */
export interface ChineseWords {
  readonly rules: RuleMessages;
  readonly phrasing: Phrasing;
}

/** What other scripts bring to the auditor of their frame, each when it is needed first. */
export interface FrameParts {
  readonly english: PageWords;
  /** Comes with the marks, whatever the language: what is not at hand in another is said in Chinese. */
  readonly chinese: ChineseWords;
  readonly traditional: ToSimplified;
  /** Comes where a page announces a report. */
  readonly offered: ReadOffered;
  readonly quotes: AddQuotes;
  /** Comes where findings were set aside, or one is to be. */
  readonly deciding: PageDecisions;
  /** Comes where a person has added findings to the report. */
  readonly own: AddOwn;
  /** Comes where last year's report is at hand. */
  readonly years: (previous: PreviousReport) => PreviousOnPage;
  readonly saving: SaveInPage;
  /** Comes where a report was found. */
  readonly marks: {
    draw(page: AuditedPage, document: Document, input: OverlayInput): Overlay;
    archiveOf(page: AuditedPage): PageArchive;
    /** An audit for others, in words or as data. */
    leave(
      page: AuditedPage,
      result: AuditResult,
      inWords: boolean,
    ): Promise<AuditResult | PrintedResult>;
  };
  readonly card: CardPart;
}

/** What an auditor does for the other scripts of its frame. */
export interface FrameAuditor {
  /** Reads and audits the page anew. */
  audit(): void;
  /** Takes what another script brings. */
  take<P extends keyof FrameParts>(part: P, value: FrameParts[P]): void;
  /** The words of a language; undefined where they were not brought. */
  words(locale: Locale): PageWords | undefined;
  /** Where everything stands on the page that is marked, by place name. */
  anchors(): PageAnchors;
}

/** A symbol: elements of the page are properties of the global object by their names and ids. */
const AUDITOR = Symbol.for('gov-report-audit.auditor');

/** How much in a text speaks of a report, as the gate sees it. */
type LookForEvidence = (text: string) => { readonly keyPhrases: number; readonly score: number };
const EVIDENCE = Symbol.for('gov-report-audit.evidence');

/** Modules of the auditor by name, for scripts that are built without them, see `scripts/build/shared.ts`. */
type SharedModules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const SHARED = Symbol.for('gov-report-audit.shared');

/**
 * The scripts of one frame share its isolated world, and nothing else. The auditor leaves itself
 * there: a second injection calls it instead of starting a second auditor, the gate leaves it the
 * word, and scripts that are injected later bring it their part.
 */
interface FrameWorld {
  [AUDITOR]?: FrameAuditor;
  [EVIDENCE]?: LookForEvidence;
  [SHARED]?: SharedModules;
}
const world = globalThis as FrameWorld;

/** The auditor of this frame, or undefined where none was injected. */
export const getAuditor = (): FrameAuditor | undefined => world[AUDITOR];

/** Takes the frame for an auditor. */
export function registerAuditor(auditor: FrameAuditor): void {
  world[AUDITOR] = auditor;
}

/** Leaves it to the auditor of this frame to look at texts as the gate does. */
export function leaveEvidence(look: LookForEvidence): void {
  world[EVIDENCE] = look;
}

/** Leaves modules to the scripts that come into this frame later. */
export function leaveShared(modules: SharedModules): void {
  world[SHARED] = modules;
}

/** A module that the auditor of this frame has left; empty where there is no auditor. */
export const sharedModule = (name: string): Readonly<Record<string, unknown>> =>
  world[SHARED]?.[name] ?? {};

/** Words in which every report is told of, where no gate runs: more than speaks of one. */
const ANY_WORD = /[公报報]/;

/**
 * Whether a text speaks of a report.
 * @param beside whether a report stands on the page: the subject alone is named in many a menu then
 */
export function speaksOfReport(text: string, beside: boolean): boolean {
  const evidence = world[EVIDENCE]?.(text);
  if (!evidence) return ANY_WORD.test(text);
  return (beside ? evidence.keyPhrases : evidence.score) > 0;
}
