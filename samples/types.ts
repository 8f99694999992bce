import type { Template, SectionKey, TableKey } from '../src/template';

/**
 * The vocabulary in which a report page is described: what the report says (`ReportSpec`), how the
 * page lays it out (`Shape`), and what is wrong with it (`Slip`). The three are independent, so
 * every slip can be planted in every layout.
 */

/** Decides the deadline of publication and the words in which the organ speaks of itself. */
export type Level = 'government' | 'department' | 'township';

/** A paragraph, or a headed item such as （一）主动公开 with what stands under it. */
export type Paragraph = string | { readonly heading: string; readonly text: readonly string[] };

export interface ReportSpec {
  /** The format the page uses, whatever its year demands. */
  readonly template: Template;
  /** Report year, e.g. 2022. */
  readonly year: number;
  readonly level: Level;
  /** The organ as the audit should name it. */
  readonly issuer: string;
  /** The organ as the title writes it, where that is shorter than `issuer`. */
  readonly titleOrgan: string;
  /** The site that publishes the page, e.g. 法库县人民政府. */
  readonly siteName: string;
  /** ISO date. */
  readonly publishedOn: string;
  /** The organ under the text; null for a report without a signature. */
  readonly signedBy: string | null;
  /** ISO date under the text; null for none. */
  readonly signedOn: string | null;
  /** What stands before section one; null for nothing. */
  readonly preamble: string | null;
  /** Running text by section. In sections two to four it stands before the table. */
  readonly texts: Readonly<Record<SectionKey, readonly Paragraph[]>>;
  /** Every cell of the format by field name. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Where section three breaks over two tables. */
export interface RequestsSplit {
  /** How many rows of figures stand in the first table. */
  readonly afterRow: number;
  /** Whether the second table prints the head again. */
  readonly repeatHead: boolean;
  /** What becomes of the spanning label cells that the break cuts through. */
  readonly continuedSideCells: 'blank' | 'repeated' | 'omitted';
  /** The break runs through a row: the end of its label stands in the second table. */
  readonly insideRow: boolean;
}

/** How a page is laid out. See `PLAIN` for the simplest one. */
export interface Shape {
  readonly doctype: boolean;
  /** Standard meta tags in the head. */
  readonly meta: boolean;
  /** The line with the date and the source under the title. */
  readonly infoLine: boolean;
  /** The table with 索引号, 发布机构 and so on before the text. */
  readonly metadataTable: boolean;
  readonly navigation: boolean;
  /** Links to the reports of other years. */
  readonly related: boolean;
  readonly footer: boolean;
  /** A second copy of the text that is not shown, before or after the one that is. */
  readonly hiddenCopy: 'none' | 'before' | 'after';
  /** The page is laid out with nested tables. */
  readonly layoutTables: boolean;
  /** The whole text stands in one table cell. */
  readonly wholeInCell: boolean;
  readonly body: 'trs' | 'zoom' | 'ivs' | 'article' | 'custom' | 'bare';
  readonly titleForm: 'regular' | 'yearFirst' | 'doubled' | 'short';
  readonly titleLines: 1 | 2;
  readonly titleTag: 'h1' | 'p' | 'div';
  readonly paste: 'plain' | 'word' | 'wps';
  readonly headings: 'h2' | 'strong' | 'spans' | 'div' | 'brLines' | 'cells';
  readonly numbering: 'chinese' | 'arabic' | 'spaced' | 'dot';
  /** Headed items: the heading on a line of its own or before its text. */
  readonly itemHeads: 'ownLine' | 'inline';
  readonly signature: 'twoLines' | 'oneLine';
  readonly proactiveTables: 'one' | 'perItem';
  readonly requestsSplit: RequestsSplit | null;
  readonly rowspans: 'right' | 'tooLong' | 'tooShort' | 'absentRepeated' | 'absentBlank';
  readonly thead: boolean;
  readonly th: boolean;
  readonly spacerRows: boolean;
  /** A glyph to each span, in labels and figures. */
  readonly glyphSpans: boolean;
  readonly brokenHeads: 'none' | 'br' | 'p' | 'spaced';
  readonly numbers: 'plain' | 'nbsp' | 'fullwidth' | 'thousands' | 'spaced' | 'unit' | 'remark';
  readonly brackets: 'full' | 'half';
  readonly quotes: 'curly' | 'straight';
  /** 1. or 1、 or 1． before the labels of section three. */
  readonly labelNumbers: 'dot' | 'comma' | 'wideDot';
  /** 第（一）项 or 第（1）项 in section two. */
  readonly itemNumbers: 'chinese' | 'arabic';
  /** Kangxi radicals in place of some ideographs, as copied from a PDF. */
  readonly radicals: boolean;
  readonly zeroWidth: boolean;
}

/** Sections whose whole content is running text. */
export type TextSection = 'overview' | 'problems' | 'other';

/** A deviation planted in a page. */
export type Slip =
  /** Cells that print something else; `value` is the number a reader takes from it, null for none. */
  | {
      readonly kind: 'cells';
      readonly fields: readonly string[];
      readonly text: string;
      readonly value: number | null;
    }
  /** `at` is `TABLE.ROW`. */
  | { readonly kind: 'rowRemoved'; readonly at: string }
  | {
      readonly kind: 'rowAdded';
      readonly table: TableKey;
      readonly after: string;
      readonly label: string;
      readonly text: string;
    }
  /**
   * `at` is `TABLE.*.COLUMN`. Section two and four print a column once for each block or group:
   * `row` names a row of the one that is meant.
   */
  | { readonly kind: 'columnRemoved'; readonly at: string; readonly row?: string }
  | {
      readonly kind: 'columnAdded';
      /** `TABLE.*.COLUMN` of the column to its left. */
      readonly after: string;
      readonly row?: string;
      readonly label: string;
      readonly text: string;
    }
  /** `at` is `TABLE.ROW` or `TABLE.*.COLUMN`; `row` as above. */
  | { readonly kind: 'label'; readonly at: string; readonly row?: string; readonly actual: string }
  /** The section goes with all that stands under it. */
  | { readonly kind: 'sectionRemoved'; readonly section: SectionKey }
  | { readonly kind: 'sectionTitle'; readonly section: SectionKey; readonly title: string }
  | { readonly kind: 'sectionNumber'; readonly section: SectionKey; readonly ordinal: number }
  | { readonly kind: 'sectionOrder'; readonly order: readonly SectionKey[] }
  | { readonly kind: 'sectionEmptied'; readonly section: TextSection }
  | { readonly kind: 'tableRemoved'; readonly table: TableKey }
  | { readonly kind: 'tablePicture'; readonly table: TableKey };

/** The simplest page: everything right and regular. */
export const PLAIN: Shape = {
  doctype: true,
  meta: true,
  infoLine: true,
  metadataTable: false,
  navigation: true,
  related: true,
  footer: true,
  hiddenCopy: 'none',
  layoutTables: false,
  wholeInCell: false,
  body: 'article',
  titleForm: 'regular',
  titleLines: 1,
  titleTag: 'h1',
  paste: 'plain',
  headings: 'h2',
  numbering: 'chinese',
  itemHeads: 'ownLine',
  signature: 'twoLines',
  proactiveTables: 'one',
  requestsSplit: null,
  rowspans: 'right',
  thead: true,
  th: true,
  spacerRows: false,
  glyphSpans: false,
  brokenHeads: 'none',
  numbers: 'plain',
  brackets: 'full',
  quotes: 'curly',
  labelNumbers: 'dot',
  itemNumbers: 'chinese',
  radicals: false,
  zeroWidth: false,
};
