import type { Overlay, OverlayInput } from '../overlay';
import type { Naming } from '../present';
import type { ReadOffered, ToSimplified } from '../read';
import type { AuditResult, ReportKey } from '../result';
import type { KnownIgnored } from './ignored';

/** What an audit came to; `failed` where it broke off. */
export type Outcome = AuditResult | 'failed';

/** Makes what marks a page. */
export type DrawMarks = (document: Document, input: OverlayInput) => Overlay;

export interface LiveAuditEvents {
  /** There is a new result, or the page has come back with the one it had. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** The page goes, and its marks with it. */
  readonly onLeave: () => void;
  /** The page can't be read without a part; `takePart` has to follow. */
  readonly onPartNeeded: (part: keyof ReadingParts) => void;
  /** What findings say and places are called. */
  readonly naming: Naming;
  /** Brings what draws marks, when there is something to mark; null where it can't be had. */
  readonly loadMarks: (result: AuditResult) => Promise<DrawMarks | null>;
  /** What is set aside in a report; null where nobody answers. */
  readonly loadIgnored: (report: ReportKey) => Promise<KnownIgnored | null>;
  /** Whether the extension that started this is still there. */
  readonly isExtensionAlive: () => boolean;
}

/** What few pages need to be read. */
export interface ReadingParts {
  /** For pages in Traditional characters. */
  readonly traditional: ToSimplified;
  /** For pages that announce a report. */
  readonly offered: ReadOffered;
}
