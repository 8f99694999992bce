import browser from 'webextension-polyfill';
import type { FrameAddress, Part } from '../protocol/messages';

const AUDITOR = '/auditor.js';
/** A person's own findings: puts them on the page, and says what is chosen there. */
export const OWN_SCRIPT = '/own.js';
/** How the browser's own highlights look, which mark words of running text. */
const HIGHLIGHTS = '/highlights.css';
/** What a frame asks for when it needs it. */
const PART_FILES: Readonly<Record<Part, string>> = {
  english: '/english.js',
  chinese: '/chinese.js',
  traditional: '/traditional.js',
  offered: '/offered.js',
  saving: '/saving.js',
  marks: '/marks.js',
  card: '/card.js',
  quotes: '/quotes.js',
  deciding: '/deciding.js',
  own: OWN_SCRIPT,
  years: '/years.js',
};

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

/**
 * Puts the highlights' style sheet beside those of the page, where it is in no list that the page
 * could read. As one of the author's: Chromium paints no backgrounds of highlights that a user styles.
 * Without it the words are marked by other means, so that nothing waits for it in vain.
 */
async function injectHighlights(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [HIGHLIGHTS] }).catch(() => undefined);
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
  const target = { tabId, frameIds: [frameId] };
  await injectHighlights(target);
  await browser.scripting.executeScript({ target, files: [AUDITOR] });
}

/**
 * Starts the auditor in every frame of a tab that the browser allows.
 * @returns the ids of those frames
 * @throws Error where the browser lets no script into the page
 */
export async function injectIntoTab(tabId: number): Promise<readonly number[]> {
  const target = { tabId, allFrames: true };
  await injectHighlights(target);
  const injected = await browser.scripting.executeScript({ target, files: [AUDITOR] });
  return injected.map(({ frameId }) => frameId);
}
