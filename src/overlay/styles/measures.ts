/** Windows that get the card as a sheet at their foot or head: narrow ones, and low ones. */
export const SHEET = '(max-width: 520px), (max-height: 480px)';
/** Windows so low that the card says only what is needed to judge a finding at once. */
export const LOW = '(max-height: 480px)';
/** Height in which a card shows a sum with all that belongs to it. */
export const CARD_HEIGHT_PX = 460;
