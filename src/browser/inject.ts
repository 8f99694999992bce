import browser from 'webextension-polyfill';
import type { FrameAddress, Part } from './messages';
import { localeOf, readPreferences } from './wishes';

const AUDITOR = '/auditor.js';
/** The words of the auditor in English; Chinese it knows itself. */
const ENGLISH = '/english.js';
/** What a frame asks for when it needs it. */
const PART_FILES: Readonly<Record<Part, string>> = {
  traditional: '/traditional.js',
  saving: '/saving.js',
};

async function auditorFiles(): Promise<string[]> {
  const locale = await readPreferences().then(localeOf, () => 'zh');
  return locale === 'en' ? [ENGLISH, AUDITOR] : [AUDITOR];
}

/**
 * Starts a script that a frame asks for.
 * @throws Error where the browser lets no script in
 */
export async function injectPart({ tabId, frameId }: FrameAddress, part: Part): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [PART_FILES[part]],
  });
}

/**
 * Starts the auditor in one frame.
 * @throws Error where the browser lets no script in
 */
export async function injectIntoFrame({ tabId, frameId }: FrameAddress): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: await auditorFiles(),
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
    files: await auditorFiles(),
  });
  return injected.map(({ frameId }) => frameId);
}
