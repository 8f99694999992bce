import type { Anchor, Printed, TextSpan } from '../report';

/** What reading knows beside the report itself: which nodes of the page each thing was read from. */

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
export interface Located<T> extends Printed<T> {
  readonly place: Anchor | null;
}

/** A fact without its place, as a report keeps it. */
export const printed = <T>(fact: Located<T> | null): Printed<T> | null =>
  fact && { value: fact.value, raw: fact.raw };
