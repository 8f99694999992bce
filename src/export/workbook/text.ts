/** Texts as cells of a workbook hold them. They come `readable` already: one line, no control characters. */

/** What Excel holds in a cell at most. */
const MAX_CELL_CHARS = 32_767;
/** A cell in text format shows no more than so many characters, and `####` beyond. */
const LONGEST_AS_TEXT = 255;
// 「_x000D_」 in a string is a character by its code to Excel; the page meant the seven letters.
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const FORMULA = /^[=+\-@]/;

/** A text as stored: with nothing in it that a reader decodes. */
export const stored = (text: string): string =>
  text.replace(CODE, '_x005F_').slice(0, MAX_CELL_CHARS);

/**
 * Whether a cell should be in text format: a text that looks like a formula would turn into one as
 * soon as someone goes into its cell and out again.
 */
export const keptAsText = (text: string): boolean =>
  FORMULA.test(text) && text.length <= LONGEST_AS_TEXT;

/** A text as part of a page's header or footer, where `&` begins a code. */
export const inFooter = (text: string): string =>
  [...text].slice(0, 40).join('').replace(/&/g, '&&');

/** A text as a constant in a formula, which may be 255 characters long at most. */
export const quoted = (text: string): string =>
  `"${[...text].slice(0, 120).join('').replace(/"/g, '""')}"`;
