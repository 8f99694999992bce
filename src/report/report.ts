import type { TemplateId, SectionKey, TableKey } from '../template';
import type { Claim } from './claims';
import type { Statements } from './statements';

/**
 * A report as read from a page: what stands there, and by name where. It is plain data that JSON
 * carries, so that a store, a worker or a test can hold one. Rules see this and nothing else; the nodes
 * behind the names of places stay on the page, see `PageAnchors`.
 */

/** A fact taken from the page, with the words that it was read from. */
export interface Printed<T> {
  readonly value: T;
  readonly raw: string;
}

/**
 * - `number`: a number, perhaps with a remark or a unit beside it.
 * - `blank`: nothing.
 * - `dash`: a stroke or 无, put where there is nothing to report.
 * - `unreadable`: other words.
 */
export type FigureState = 'number' | 'blank' | 'dash' | 'unreadable';

export interface Figure {
  readonly field: string;
  /** The text of the cell as printed, trimmed. */
  readonly raw: string;
  readonly state: FigureState;
  /** The number; null unless `state` is `number`. */
  readonly value: number | null;
  /** What is printed beside the number, e.g. 「（其中修订16件）」; empty where there is nothing. */
  readonly remark: string;
}

export interface SectionReading {
  readonly key: SectionKey;
  /** The title as printed; null where the section is missing. */
  readonly title: string | null;
  /** The title's words without number and punctuation. */
  readonly words: string;
  /** The number in front of the title; null where none is printed. */
  readonly ordinal: number | null;
  /** Whether its number is in brackets, or missing where the other titles are numbered. */
  readonly misnumbered: boolean;
  /** Position among the sections found on the page, from 0; -1 where missing. */
  readonly order: number;
  /** Whether anything at all stands under the title: text, table or picture. */
  readonly empty: boolean;
}

/** A row or column that the template has and the page words otherwise. */
export interface LabelDeviation {
  /** `TABLE.ROW` or `TABLE.*.COLUMN`. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  readonly fields: readonly string[];
  /** Key of the place of the label cell in `Report.places`. */
  readonly mark: string;
}

/** A row or column that the page has and the template doesn't. */
export interface ExtraLine {
  readonly label: string;
  /** Key of its place in `Report.places`. */
  readonly mark: string;
}

/** A row or column that the template has and the page doesn't. */
export interface MissingLine {
  /** `TABLE.ROW` or `TABLE.*.COLUMN`. */
  readonly at: string;
  readonly label: string;
  /** The cells that are missing with it. */
  readonly fields: readonly string[];
}

export interface TableReading {
  readonly key: TableKey;
  /**
   * - `read`: the table is there.
   * - `image`: a picture stands where it belongs.
   * - `missing`: its section stands, the table doesn't.
   * - `absent`: neither section nor table is there.
   */
  readonly state: 'read' | 'image' | 'missing' | 'absent';
  readonly missingRows: readonly MissingLine[];
  readonly missingColumns: readonly MissingLine[];
  readonly extraRows: readonly ExtraLine[];
  readonly extraColumns: readonly ExtraLine[];
  readonly labelDeviations: readonly LabelDeviation[];
}

/** Kinds of files that reports are published as; `zip` is any archive. */
export const OFFERED_FORMATS = [
  'pdf',
  'docx',
  'doc',
  'wps',
  'ofd',
  'xlsx',
  'zip',
  'other',
] as const;
export type OfferedFormat = (typeof OFFERED_FORMATS)[number];

/** What a page offers in place of the report's text. */
export interface Offered {
  /**
   * - `document`: a file to download.
   * - `viewer`: a file shown in a frame.
   * - `pictures`: pictures of the pages.
   */
  readonly kind: 'document' | 'viewer' | 'pictures';
  /** Name of the file or the words of the link; empty where there are none. */
  readonly name: string;
  /** Where it is, complete and of the web; null where that isn't known. */
  readonly href: string | null;
  /** What kind of file it is; null where that isn't known. */
  readonly format: OfferedFormat | null;
}

export interface Report {
  readonly url: string;
  /** `document.title`. */
  readonly pageTitle: string;
  readonly title: Printed<string> | null;
  readonly issuer: Printed<string> | null;
  readonly year: Printed<number> | null;
  /** ISO date. */
  readonly publishedOn: Printed<string> | null;
  /** ISO date; `value` is null where the printed date does not exist in the calendar. */
  readonly signedOn: Printed<string | null> | null;
  /** The format the page follows, or null for a report of an older format. */
  readonly template: TemplateId | null;
  /** The format laid down for its year; null where the year is unknown or before 2019. */
  readonly requiredTemplate: TemplateId | null;
  readonly sections: Readonly<Record<SectionKey, SectionReading>>;
  readonly tables: Readonly<Record<TableKey, TableReading>>;
  /** What the report says in words, outside its tables. */
  readonly statements: Statements;
  /** Set where the page announces the report and its text is elsewhere; nothing else is read then. */
  readonly offered: Offered | null;
  /** Whether all of the page was read; false where it holds more than an audit goes through. */
  readonly isWhole: boolean;
  /** Every cell of the template that the page has, by field name. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** What the running text states about these figures. */
  readonly claims: readonly Claim[];
  /**
   * Every place of the report that was found on the page, by name (`section.other`,
   * `requests.granted.total`, …), with its rank in reading order, from 0. What stands at one and the
   * same point has one rank.
   */
  readonly places: Readonly<Record<string, number>>;
}
