/** Longer texts hardly come again. */
const LONGEST = 64;
const MOST = 2000;

/**
 * A function that remembers what it said about short texts: labels, which come again in every row and
 * in every audit of a page.
 * @param make depends on the text alone, and gives something that nobody changes
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
