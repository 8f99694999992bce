import * as unclobbered from '../../dom/clobbering';
import type { Anchor } from '../../report';
import type { Passage } from '../card/types';

/** So many characters of a sentence are shown on each side of the words it is about. */
const CONTEXT_CHARS = 56;
const END_OF_SENTENCE = /[。！？；!?;]/u;

/**
 * The words of a place with the sentence around them, spaces collapsed; long sentences are cut.
 * @returns null for places that are no words, and for words that a script has taken away
 */
export function passageOf({ span, elements }: Anchor): Passage | null {
  const block = elements[0];
  if (!span || !block) return null;
  const { start, end } = span;
  if (!unclobbered.contains(block, start) || !unclobbered.contains(block, end)) return null;
  const startOffset = Math.min(span.startOffset, start.length);
  const endOffset = Math.min(span.endOffset, end.length);
  const range = (unclobbered.ownerDocument(block) as Document).createRange();
  const textOf = (set: () => void): string => {
    range.selectNodeContents(block);
    set();
    return range.toString().replace(/\s+/gu, ' ');
  };
  const before = textOf(() => range.setEnd(start, startOffset));
  const exact = textOf(() => {
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
  });
  const after = textOf(() => range.setStart(end, endOffset));

  const lead = before.split(END_OF_SENTENCE).at(-1) ?? '';
  const stop = after.search(END_OF_SENTENCE);
  const rest = stop < 0 ? after : after.slice(0, stop + 1);
  return {
    before: lead.length > CONTEXT_CHARS ? `…${lead.slice(-CONTEXT_CHARS)}` : lead.trimStart(),
    exact,
    after: rest.length > CONTEXT_CHARS ? `${rest.slice(0, CONTEXT_CHARS)}…` : rest.trimEnd(),
  };
}
