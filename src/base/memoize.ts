/** Which texts are worth remembering: up to so many characters, and how many of them. */
interface Memory {
  readonly maxChars: number;
  readonly maxTexts: number;
}
/** Labels come again in every row, and in every audit of a page; longer texts hardly. */
const LABELS: Memory = { maxChars: 64, maxTexts: 2000 };
/** Lines come again where a page that has changed is audited anew: a report has some two hundred. */
export const LINES: Memory = { maxChars: 2000, maxTexts: 200 };
/** Styles set on elements; those of text from word processors are long. */
export const STYLES: Memory = { maxChars: 500, maxTexts: 1000 };

/**
 * A function that remembers what it said about texts: labels unless told otherwise.
 * @param make depends on the text alone, and gives something that nobody changes
 */
export function memoize<T>(
  make: (text: string) => T,
  { maxChars: longest, maxTexts: most } = LABELS,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
