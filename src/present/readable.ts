/**
 * Words of pages made fit for documents. What is cut or dropped here can't be seen on the page
 * either, or would keep the document from being opened.
 */

/** Longer texts are cut: nobody reads on, and 40,000 characters would bury the rest. */
const MAX_CHARS = 600;
// Tabs and line breaks of all kinds.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Control characters; marks, overrides and isolates that turn the direction of what follows; spaces
// of no width; noncharacters, which XML forbids. The joiners stay: emoji are made of them.
const INVISIBLE =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\p{NChar}]/gu;
// Halves of characters: no encoding has a place for them.
const HALVES = /\p{Cs}/gu;

/**
 * A text of a page as one line that any format can hold and anyone can read: without control and
 * direction characters and halves of characters, and cut with 「…」 beyond 600 characters.
 */
export function readable(text: string): string {
  // Ahead of the patterns, which would go through all of an endless text.
  const start = text.slice(0, 4 * MAX_CHARS);
  const clean = start.replace(BREAKS, ' ').replace(INVISIBLE, '').replace(HALVES, '\ufffd').trim();
  const letters = [...clean];
  if (letters.length <= MAX_CHARS && start.length === text.length) return clean;
  return `${letters.slice(0, MAX_CHARS).join('')}…`;
}
