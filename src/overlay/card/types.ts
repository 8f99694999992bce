import type { Locale } from '../../messages';
import type { AuditResult, ReportHistory } from '../../result';
import type { CommandKeys } from '../../settings';
import type { MenuProps as SharedMenuProps } from '../../ui/components/menu';
import type { Box } from '../layout/geometry';
import type { Explained } from '../model/explain';
import type { Position } from '../model/overlay-model';
import type { Guarded } from './guarded';

/**
 * What the overlay and its part agree on. The part holds all that appears on demand: the card, menus,
 * the help sheet. It comes as a script of its own, so that a page nobody asks about doesn't carry it.
 */
export interface CardPart {
  /**
   * Shows everything in an element of the overlay's shadow root, style sheet included.
   * @param container stays empty but for this; at the origin of the layer that scrolls with the page
   * @param sheetOf makes a style sheet of the overlay
   */
  mount(
    container: HTMLElement,
    props: CardHostProps,
    sheetOf: (css: string) => HTMLStyleElement,
  ): MountedCard;
}

export interface MountedCard {
  update(props: CardHostProps): void;
  /** Puts the card anew where it belongs, after the page has moved. */
  layout(): void;
  /** Gives the card the keyboard focus. False where none is open. */
  focus(): boolean;
  destroy(): void;
}

export interface CardHostProps {
  readonly locale: Locale;
  /** Makes a control that changes something. */
  readonly guarded: Guarded;
  /** Why the last click was not heeded; empty where it was. */
  readonly refusal: string;
  readonly card: CardProps | null;
  readonly menu: MenuProps | null;
  readonly help: HelpProps | null;
}

/** Where the card belongs; boxes are in window coordinates. */
export interface CardPlace {
  /** What is in view of the window. */
  readonly seen: Box;
  /** The place that it speaks of; null where that is not visible. */
  readonly anchor: Box | null;
  /** The table row around it, which is not to be covered; null outside of tables. */
  readonly row: Box | null;
  /** The table around the place, left uncovered where the window has room beside it. */
  readonly table: Box | null;
  /** Where the navigator is: not to be covered where the window has room elsewhere. */
  readonly navigator: Box | null;
  /** Whether the place and the cells it is about stand below each other, and should stay in view. */
  readonly upright: boolean;
  /** Whether the place is a line from margin to margin, whose neighbours should stay in view. */
  readonly across: boolean;
}

/** Words of the page that a slip is about, within the sentence around them. */
export interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** A cell of the page by its name, with what stands in it; an empty string for a blank. */
export interface CellValue {
  readonly field: string;
  readonly name: string;
  readonly value: string;
}

/** For slips of the text against the table: both sides. */
export interface Evidence {
  readonly passage: Passage;
  /** Place name of the passage. */
  readonly at: string;
  readonly cells: readonly CellValue[];
}

/** Whose report a finding is of, and where that stands; null for what the page doesn't tell. */
export interface Source {
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  readonly url: string;
}

/** Asks what is known of the report of an audit besides it. */
export type AskHistory = (result: AuditResult) => Promise<ReportHistory>;

export interface CardProps {
  /** The audit that the finding is of. */
  readonly result: AuditResult;
  /** What the finding is known by through audits. */
  readonly id: string;
  readonly shown: Explained;
  readonly source: Source;
  /** All findings of the group, the shown one among them. */
  readonly siblings: readonly Explained[];
  /** Its number among all findings, as everywhere; null for one that was set aside. */
  readonly position: Position | null;
  /** Whether there is another finding to step to. */
  readonly more: boolean;
  readonly visible: boolean;
  readonly evidence: Evidence | null;
  /** Turns a text of the page into the characters of the templates; it stays as long as it was. */
  readonly fold: (text: string) => string;
  readonly ignored: boolean;
  /** Set where it counts though it was set aside on this site once, with what it said then. */
  readonly before: {
    readonly state: 'changed' | 'unconfirmed';
    readonly message: string;
  } | null;
  /** What has been written of a reason and not been kept yet; empty for nothing. */
  readonly draft: () => string;
  /** The place that the card has been taken to; null at its own. */
  readonly visiting: string | null;
  readonly where: () => CardPlace;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Another finding of the same group was chosen. */
  readonly onPick: (finding: number) => void;
  /** The reader has begun to use the card: it is to stay. */
  readonly onPin: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  /** A place is pointed to or has the focus; null when no longer. */
  readonly onPoint: (at: string | null) => void;
  /** Goes to a place; null: back to the card's own. */
  readonly onVisit: (at: string | null) => void;
  /** Something was written of a reason; empty: it is given up. */
  readonly onDraft: (reason: string) => void;
  /** Sets the finding aside. False where that could not be kept. */
  readonly onIgnore: (reason: string) => Promise<boolean>;
  /** Sets it aside for the reason that it was set aside for before. */
  readonly onIgnoreAgain: () => Promise<boolean>;
  /** Lets it count again. False where that could not be kept. */
  readonly onUnignore: () => Promise<boolean>;
}

/** A menu of the overlay; where it is put depends on what is in view. */
export interface MenuProps extends Omit<SharedMenuProps, 'onShown'> {
  /** Its button, in window coordinates. */
  readonly anchor: () => Box;
  /** What is in view of the window. */
  readonly seen: () => Box;
}

export interface HelpProps {
  readonly keys: readonly CommandKeys[];
  readonly onClose: () => void;
  readonly onChange: () => void;
}
