/** A map that is emptied before it holds more than so many entries: they are made anew as needed. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  constructor(private readonly maxEntries: number) {
    super();
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.maxEntries) this.clear();
    return super.set(key, value);
  }
}

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
  const known = new BoundedMap<string, T>(most);
  return (text) => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/**
 * A function that remembers what it said about an object as long as that is in use.
 * @param make depends on the object alone, which doesn't change, or on what else it is given that
 *   follows from the object; gives something that nobody changes
 */
/* @__NO_SIDE_EFFECTS__ */
export function memoizeByObject<
  Key extends object,
  Rest extends readonly unknown[],
  T extends object,
>(make: (key: Key, ...rest: Rest) => T): (key: Key, ...rest: Rest) => T {
  const known = new WeakMap<Key, T>();
  return (key, ...rest) => {
    let made = known.get(key);
    if (!made) known.set(key, (made = make(key, ...rest)));
    return made;
  };
}
