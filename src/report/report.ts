import type { Format, SectionKey, TableKey } from '../format';
import type { Statements } from './statements';
import type { Claim } from './claims';

/**
 * A report as read from a page: what stands there, and where. Rules see this and nothing else; they
 * never touch the page.
 */

/** A stretch of running text, from one text node to another. Offsets count UTF-16 units. */
export interface TextSpan {
  readonly start: Text;
  readonly startOffset: number;
  readonly end: Text;
  readonly endOffset: number;
}

/**
 * Something on the page that a finding can point to.
 *
 * - `cell`, `row`, `column`: table cells; `elements` are all of them.
 * - `table`: one or more `<table>` elements, or the picture that stands in their place.
 * - `heading`, `text`: running text; `span` says exactly which words.
 * - `gap`: the place where something is missing, on the given `side` of `elements`.
 */
export interface Place {
  readonly kind: 'cell' | 'row' | 'column' | 'table' | 'heading' | 'text' | 'gap';
  readonly elements: readonly Element[];
  readonly span?: TextSpan;
  readonly side?: 'before' | 'after';
  /** The cell with the words of a row or column. */
  readonly label?: Element;
}

/** A line of running text: the text of a block, or the part of it between two `<br>`. */
export interface Line {
  /** As on the page, spaces collapsed. */
  readonly raw: string;
  /** As compared: see `normalise`. */
  readonly text: string;
  readonly span: TextSpan;
  /** The block element that holds it. */
  readonly element: Element;
}

/** A fact taken from the page, with the place it was read from (null: not on the page itself). */
export interface Located<T> {
  readonly value: T;
  readonly raw: string;
  readonly place: Place | null;
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
  readonly element: Element;
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
  /** Text under the title, without tables and without the signature at the end of the report. */
  readonly lines: readonly Line[];
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
  readonly title: Located<string> | null;
  readonly issuer: Located<string> | null;
  readonly year: Located<number> | null;
  /** ISO date. */
  readonly publishedOn: Located<string> | null;
  /** ISO date; `value` is null where the printed date does not exist in the calendar. */
  readonly signedOn: Located<string | null> | null;
  /** The format the page follows, or null for a report of an older format. */
  readonly format: Format | null;
  /** The format laid down for its year; null where the year is unknown or before 2019. */
  readonly requiredFormat: Format | null;
  readonly sections: Readonly<Record<SectionKey, SectionReading>>;
  readonly tables: Readonly<Record<TableKey, TableReading>>;
  /** What the report says in words, outside its tables. */
  readonly statements: Statements;
  /** Set where the page announces the report and its text is elsewhere; nothing else is read then. */
  readonly offered: Offered | null;
  /** Whether all of the page was read; false where it holds more than an audit goes through. */
  readonly isWhole: boolean;
  /** Every cell of the template that the page has, by field name. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** What the running text states about these figures. */
  readonly claims: readonly Claim[];
  /** Where everything stands, by place name (`section.other`, `requests.granted.total`, …). */
  readonly places: ReadonlyMap<string, Place>;
}
