/** Windows that get the card as a sheet at their foot or head: narrow ones, and low ones. */
export const SHEET = '(max-width: 520px), (max-height: 480px)';
