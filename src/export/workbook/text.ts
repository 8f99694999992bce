/** Texts as cells of a workbook hold them. They come `readable` already: one line, no control characters. */

/** What Excel holds in a cell at most. */
const LONGEST = 32_767;
/** A cell in text format shows no more than so many characters, and `####` beyond. */
const LONGEST_AS_TEXT = 255;
// 「_x000D_」 in a string is a character by its code to Excel; the page meant the seven letters.
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Words of narrow letters stay whole where a line is wide enough for them; other characters may part anywhere.
const WORDS = /[\u0021-\u00ff]+|[^]/gu;
const FORMULA = /^[=+\-@]/;

/** A text as stored: with nothing in it that a reader decodes. */
export const stored = (text: string): string => text.replace(CODE, '_x005F_').slice(0, LONGEST);

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

/** How wide a text is, in the digits of a column's width: Chinese characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}

/** The lines that one line of text is broken into; put together, they are the text. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const makeRoom = (part: string): void => {
    if (line === '' || widthOf(line + part) <= width) return;
    lines.push(line);
    line = '';
  };
  for (const word of text.match(WORDS) ?? []) {
    makeRoom(word);
    for (const letter of word) {
      makeRoom(letter);
      line += letter;
    }
  }
  return [...lines, line];
}

/** Lines that a text takes in so much width (digits). */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + broken(line, width).length, 0);

/** A text of one line as far as it fits into so many lines, with 「…」 where the rest is left out. */
export function shortened(text: string, width: number, most: number): string {
  const lines = broken(text, width);
  if (lines.length <= most) return text;
  // The mark is as wide as two letters.
  return `${[...lines.slice(0, most).join('')].slice(0, -2).join('')}…`;
}
