/**
 * Characters that do something to a terminal or to the order of a line instead of being shown: codes
 * of control, and marks that turn the direction of writing around.
 */
const CONTROLS = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text from a page or a file's name, as one line of a terminal that it can't do anything to. */
export const printable = (text: string): string => text.replace(CONTROLS, escaped);

/** JSON on one line: what would act on a terminal is escaped, and reads back the same. */
export const printableJson = (value: unknown): string => printable(JSON.stringify(value));
