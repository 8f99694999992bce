import { useState } from 'preact/hooks';

/**
 * Texts of thousands of lines, as they are pasted from a list or a table. A browser lays a field out
 * line by line, and stands still meanwhile: such a text is taken over beside the field.
 */

/** A field with so many lines or characters is laid out within a few milliseconds. */
const MOST_LINES = 400;
const MOST_CHARS = 24_000;
/** Who adds no more than these to a long field writes in it. */
const FEW_LINES = 20;
const FEW_CHARS = 1200;

/** How many lines a text has. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

const isMore = (text: string, lines: number, chars: number): boolean =>
  text.length > chars || (text.length > lines && countLines(text) > lines);

/**
 * Whether a text is too long to be put into a field at once.
 * @param given what is to be put there
 * @param all what the field holds then
 */
export const isTooLong = (given: string, all: string): boolean =>
  isMore(all, MOST_LINES, MOST_CHARS) && isMore(given, FEW_LINES, FEW_CHARS);

/** What has come into a text in one place. */
function addedTo(before: string, now: string): string {
  let from = 0;
  while (from < before.length && before[from] === now[from]) from += 1;
  let after = 0;
  const most = Math.min(before.length, now.length) - from;
  while (after < most && before.at(-1 - after) === now.at(-1 - after)) after += 1;
  return now.slice(from, now.length - after);
}

/** A text that was taken over, and what the field held before and after. */
export interface Taken {
  readonly id: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

interface Written {
  /** What the field holds. */
  readonly text: string;
  readonly taken: readonly Taken[];
  /** The text that was taken over last, as long as nothing has been written since: undoing drops it. */
  readonly last: Taken | null;
  /** One that was dropped by undoing, to be put back. */
  readonly undone: Taken | null;
}
const NOTHING: Written = { text: '', taken: [], last: null, undone: null };

const without = (taken: readonly Taken[], one: Taken): readonly Taken[] =>
  taken.filter(({ id }) => id !== one.id);

/** What is written into a field, with the long texts beside it. */
export interface LongText {
  readonly text: string;
  readonly taken: readonly Taken[];
  /** All of it, the field first. */
  readonly all: string;
  /** The field holds another text. One that has become long at once is taken over. */
  readonly write: (text: string) => void;
  /**
   * Something is about to be put into the field.
   * @param left what the field holds then but for that
   * @returns whether it was taken over, and is not to be put there
   */
  readonly take: (given: string, left: string) => boolean;
  readonly drop: (taken: Taken) => void;
  /** Undoes what was done last, where that was taking over. False where it wasn't. */
  readonly undo: () => boolean;
  /** Takes over again what was undone last. False where nothing was. */
  readonly redo: () => boolean;
  readonly clear: () => void;
}

export function useLongText(): LongText {
  const [written, setWritten] = useState(NOTHING);
  const { text, taken, last, undone } = written;
  const takeOver = (given: string, after: string) => {
    const one = { id: (taken.at(-1)?.id ?? 0) + 1, text: given, before: text, after };
    setWritten({ text: after, taken: [...taken, one], last: one, undone: null });
  };
  return {
    text,
    taken,
    all: [text, ...taken.map((one) => one.text)].filter((part) => part.trim() !== '').join('\n'),
    write: (now) => {
      // All of it is taken over, wherever the rest came in: nothing changes its place.
      if (isTooLong(addedTo(text, now), now)) takeOver(now, '');
      else setWritten({ ...written, text: now, last: null, undone: null });
    },
    take: (given, left) => {
      if (!isTooLong(given, left + given)) return false;
      takeOver(given, left);
      return true;
    },
    drop: (one) => setWritten({ ...written, taken: without(taken, one), last: null, undone: null }),
    undo: () => {
      if (!last) return false;
      setWritten({ text: last.before, taken: without(taken, last), last: null, undone: last });
      return true;
    },
    redo: () => {
      if (!undone) return false;
      takeOver(undone.text, undone.after);
      return true;
    },
    clear: () => setWritten(NOTHING),
  };
}
