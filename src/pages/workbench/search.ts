/**
 * What a text has to hold to be found: every word of a search, in whatever case.
 * @param search words with white space between them; without any, each text is found
 */
export function searchFor(search: string): (text: string) => boolean {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const inLowerCase = text.toLowerCase();
    return words.every((word) => inLowerCase.includes(word));
  };
}
