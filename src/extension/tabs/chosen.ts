import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { ownTarget } from '../../result';
import type { FrameAddress } from '../protocol/messages';
import { OWN_SCRIPT } from './inject';

const chosen = z.object({ targets: z.readonly(z.array(ownTarget)), isTooLong: z.boolean() });
/** What a person has chosen on a page, see `chosenOn`. */
export type ChosenOnPage = Readonly<z.infer<typeof chosen>>;

/**
 * What a person has chosen in a frame, told by a script of the extension: by its selection, which stays
 * when the panel has the keyboard.
 * @returns null where nothing is chosen, and where the browser lets no script in
 */
export async function chosenInFrame({
  tabId,
  frameId,
}: FrameAddress): Promise<ChosenOnPage | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [OWN_SCRIPT],
    });
    const read = chosen.safeParse(injected?.result);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
