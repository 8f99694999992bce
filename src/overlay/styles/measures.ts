/** Windows up to this width (CSS pixels) get the card as a sheet at their foot. */
export const NARROW = 520;
