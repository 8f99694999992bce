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

/** Runs in the page: selects words and scrolls to them, as the browser's own search does. */
function selectWords(beginnings: readonly string[]): boolean {
  const view = window as unknown as {
    find(words: string, matchCase: boolean, backwards: boolean, wrap: boolean): boolean;
  };
  getSelection()?.removeAllRanges();
  return beginnings.some((words) => view.find(words, true, false, true));
}

/** So many characters are looked for, the longer ones first: a page may have spaces or a break in them. */
const BEGINNINGS_CHARS = [24, 12, 8];

/**
 * Leads the reader to words of a page, by their beginning.
 * @param words without the spaces that the page may have between them
 * @returns whether they are there
 */
export async function leadToWords(
  { tabId, frameId }: FrameAddress,
  words: string,
): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: selectWords,
      args: [BEGINNINGS_CHARS.map((length) => words.slice(0, length))],
    });
    return injected?.result === true;
  } catch {
    return false;
  }
}
