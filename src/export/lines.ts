/** How many lines texts take, for programs that don't fit heights to them. */

// Words of narrow letters stay whole where a line is wide enough for them; other characters may part anywhere.
const WORDS = /[\u0021-\u00ff]+|[^]/gu;

/** How wide a text is, in narrow letters: Chinese characters take two. */
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

/** Lines that a text takes in so much width (narrow letters). */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + broken(line, width).length, 0);

/** A text of one line as far as it fits into so many lines, with 「…」 where the rest is left out. */
export function shortened(text: string, width: number, most: number): string {
  const lines = broken(text, width);
  if (lines.length <= most) return text;
  // The mark is as wide as two letters.
  return `${[...lines.slice(0, most).join('')].slice(0, -2).join('')}…`;
}
