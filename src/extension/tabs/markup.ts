import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { FrameAddress } from '../protocol/messages';

/** More of a page (characters) is not looked at: lists of reports are no longer. */
const MAX_MARKUP_CHARS = 4_000_000;

const markup = z.object({ html: z.string(), address: z.string() });

/** Runs in the page, where nothing else of this file is at hand. */
function readMarkup(maxChars: number): { html: string; address: string } {
  // By the prototypes: a form of the page may have taken the names of the document itself.
  const read = (name: string): unknown =>
    Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
  const root = read('documentElement') as Element | null;
  const html = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get?.call(root) as
    string | undefined;
  return { html: (html ?? '').slice(0, maxChars), address: read('URL') as string };
}

/** The markup of a frame and its address, as they are now; null where the browser lets no script in. */
export async function markupOfFrame({
  tabId,
  frameId,
}: FrameAddress): Promise<z.infer<typeof markup> | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readMarkup,
      args: [MAX_MARKUP_CHARS],
    });
    const read = markup.safeParse(injected?.result);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
