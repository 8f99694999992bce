import { keptAddress } from '../result';

/** Frames in frames, and windows opened by windows, that have no address of their own. */
const MAX_STEPS = 32;

/** The document around a frame, or the one that opened a window; null where it belongs to another site. */
function writerOf({ defaultView: view }: Document): Document | null {
  if (!view) return null;
  try {
    if (view.parent !== view) return view.parent.document;
    return (view.opener as Window | null)?.document ?? null;
  } catch {
    return null;
  }
}

/**
 * The address of a page. A frame that a script wrote has none: it has that of the page which the
 * script belongs to, and never one that stands in the frame itself, such as that of a `<base>`.
 */
export function addressOf(document: Document): string {
  let writer: Document | null = document;
  for (let steps = 0; writer && steps < MAX_STEPS; steps += 1) {
    if (!writer.URL.startsWith('about:')) return keptAddress(writer.URL);
    writer = writerOf(writer);
  }
  return document.URL;
}
