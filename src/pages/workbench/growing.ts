import { useEffect, useState } from 'preact/hooks';

/** What is drawn at first, and how much more each time: some milliseconds' worth. */
const FIRST = 40;
const MORE = 20;

/**
 * How many of a list's items to draw: bit by bit, since hundreds at once make a page stand still.
 * @param count of all items
 * @param of what the list shows: another begins anew
 */
export function useGrowing(count: number, of: unknown): number {
  const [drawn, setDrawn] = useState({ of, count: FIRST });
  const now = drawn.of === of ? drawn.count : FIRST;
  useEffect(() => {
    if (now >= count) return undefined;
    // Not by frames, which a page out of sight has none of.
    const timer = setTimeout(() => setDrawn({ of, count: now + MORE }));
    return () => clearTimeout(timer);
  }, [now, count, of]);
  return Math.min(now, count);
}
