import type { Report } from './report';

/** Where on the page the places of a report stand: nodes, which never leave the page. */

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
export interface Anchor {
  readonly kind: 'cell' | 'row' | 'column' | 'table' | 'heading' | 'text' | 'gap';
  readonly elements: readonly Element[];
  readonly span?: TextSpan;
  readonly side?: 'before' | 'after';
  /** The cell with the words of a row or column. */
  readonly label?: Element;
}

/** The nodes of each place of a report, by the place's name. */
export type PageAnchors = ReadonlyMap<string, Anchor>;

/** A page as read: the report, and where on the page its places stand. */
export interface PageReading {
  readonly report: Report;
  readonly anchors: PageAnchors;
}
