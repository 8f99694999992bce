/** Tags of elements that play something, and what stands in them where nothing plays. */
const PLAYERS = /(<\/?)(?:video|audio)(?=[\s/>])/gi;

/**
 * Markup without elements that play. A browser keeps a parsed document alive for each of them, so that
 * a thousand pages would fill the memory. They become `<span>`, which stands where they stood, with the
 * words in it: the page reads as before.
 */
export const withoutPlayers = (html: string): string => html.replace(PLAYERS, '$1span');
