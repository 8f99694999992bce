/**
 * Entries by when they were made, the oldest first; those of one moment stay as they are.
 * @param madeOn ISO date and time of an entry
 */
export const oldestFirst = <Entry>(
  entries: readonly Entry[],
  madeOn: (entry: Entry) => string,
): readonly Entry[] =>
  [...entries].sort((a, b) => Number(madeOn(a) > madeOn(b)) - Number(madeOn(a) < madeOn(b)));
