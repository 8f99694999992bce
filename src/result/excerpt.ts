/** Longer words are cut: a finding is to be recognised by them, and a page may have endless ones. */
const MAX_EXCERPT_CHARS = 600;

/** Words of a page as a result holds them: whole, or cut with 「…」. */
function excerpt(words: string): string {
  if (words.length <= MAX_EXCERPT_CHARS) return words;
  // No half of a character is left at the end.
  return `${words.slice(0, MAX_EXCERPT_CHARS).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Plain data with all words in it as a result holds them. */
export function excerpts<T>(data: T): T {
  if (typeof data === 'string') return excerpt(data) as T;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one: unknown) => excerpts(one)) as T;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [name, excerpts(value)]),
  ) as T;
}
