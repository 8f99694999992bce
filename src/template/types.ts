/**
 * The vocabulary in which an official template is written down as data.
 *
 * A format names every section, table, row and column that the template prints. Reading matches a
 * page against these words; auditing compares what was found with what should be there.
 */

/** The six parts of the report, in the order of the official format. */
export const SECTION_KEYS = [
  'overview',
  'proactive',
  'requests',
  'disputes',
  'problems',
  'other',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** The three statistical tables. Each belongs to the section of the same name. */
export const TABLE_KEYS = ['proactive', 'requests', 'disputes'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/**
 * What a cell holds.
 * - `count`: a whole number of things, 0 or more.
 * - `change`: a whole number with a sign (本年增/减).
 * - `amount`: money, 0 or more, fractions allowed.
 */
export type FigureKind = 'count' | 'change' | 'amount';

export interface SectionSpec {
  readonly key: SectionKey;
  /** Position in the report, from 1; printed as a Chinese numeral. */
  readonly ordinal: number;
  /** The title without its number. */
  readonly title: string;
  /**
   * Words by which a reworded title is still recognised: every inner list must be met by at least
   * one of its words.
   */
  readonly cues: readonly (readonly string[])[];
  /** Words too short to tell the title by, but for its number and its neighbours. */
  readonly short?: readonly string[];
}

export interface ColumnSpec {
  /** Last part of a field name, e.g. `naturalPerson`. */
  readonly key: string;
  /** The words of the head cell, as the template prints them. */
  readonly label: string;
  /** Head cells above it, outermost first. */
  readonly groups?: readonly string[];
  readonly kind: FigureKind;
}

export interface RowSpec {
  /** Middle part of a field name, e.g. `refused.stateSecret`. */
  readonly key: string;
  /** The words of the row's own label cell, number included. */
  readonly label: string;
  /** Label cells to its left that span several rows, outermost first. */
  readonly groups?: readonly string[];
}

/** A run of rows that share their columns; section two has one for each item of Article 20. */
export interface BlockSpec {
  /** The line above the block, e.g. 第二十条第（一）项. */
  readonly heading?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

export interface TableSpec {
  readonly key: TableKey;
  /**
   * `vertical`: a label cell to the left of every row of figures.
   * `horizontal`: the rows of the specification stand side by side as column groups, over one single
   * row of figures (section four).
   */
  readonly layout: 'vertical' | 'horizontal';
  readonly blocks: readonly BlockSpec[];
}

/** An official template: what `templates.ts` lists. */
export interface TemplateSpec<Id extends string = string> {
  /** The year of its document; also the `template` of the audit result. */
  readonly id: Id;
  /** First report year it is meant for. The next template ends it. */
  readonly since: number;
  /** The document that lays the format down. */
  readonly document: string;
  readonly sections: readonly SectionSpec[];
  readonly tables: readonly TableSpec[];
}

/** Declares a template; its type is checked, nothing else happens. */
/* @__NO_SIDE_EFFECTS__ */
export const defineTemplate = <const Id extends string>(
  template: TemplateSpec<Id>,
): TemplateSpec<Id> => template;
