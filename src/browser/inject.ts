import browser from 'webextension-polyfill';
import type { FrameAddress } from './messages';

const AUDITOR = '/auditor.js';
/** Hands the dictionary of Traditional characters to the auditor. */
const TRADITIONAL = '/traditional.js';

/**
 * Starts a script in one frame: the auditor, or what it asks for.
 * @throws Error where the browser lets no script in
 */
export async function injectIntoFrame(
  { tabId, frameId }: FrameAddress,
  script: 'auditor' | 'traditional' = 'auditor',
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [script === 'auditor' ? AUDITOR : TRADITIONAL],
  });
}

/**
 * Starts the auditor in every frame of a tab that the browser allows.
 * @returns the ids of those frames
 * @throws Error where the browser lets no script into the page
 */
export async function injectIntoTab(tabId: number): Promise<readonly number[]> {
  const injected = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [AUDITOR],
  });
  return injected.map(({ frameId }) => frameId);
}
