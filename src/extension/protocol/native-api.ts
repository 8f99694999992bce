import type { Runtime, Storage } from 'webextension-polyfill';
import { pause } from '../../base/pause';
import type { ToBackground } from './messages';

/**
 * The extension API for scripts that run in pages and can't carry the polyfill: Firefox names it
 * `browser`, Chrome and Edge `chrome`.
 */
interface ExtensionRuntime extends Pick<Runtime.Static, 'id' | 'sendMessage'> {
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: Runtime.MessageSender,
        sendResponse: (answer: unknown) => void,
        // `true` keeps the channel open for an answer that comes later.
      ) => true | undefined,
    ): void;
  };
}

interface ExtensionApi {
  readonly runtime: ExtensionRuntime;
  readonly storage: Pick<Storage.Static, 'onChanged'>;
}

/** What goes by such a name: a page may have an element of that name or id, even a form with fields. */
interface Candidate {
  readonly runtime?: { readonly sendMessage?: unknown };
}

/** Whether something is a function; embedded objects of a page call themselves one, too. */
const isFunction = (value: unknown): boolean =>
  typeof value === 'function' && Object.prototype.toString.call(value).endsWith('Function]');

/** @throws Error outside an extension, and where a page has put a frame in the way of its API */
export function extensionApi(): ExtensionApi {
  const world = globalThis as unknown as Readonly<Record<string, Candidate | undefined>>;
  for (const name of ['browser', 'chrome']) {
    const api = world[name];
    if (isFunction(api?.runtime?.sendMessage)) return api as unknown as ExtensionApi;
  }
  throw new Error('not an extension');
}

/**
 * Whether the extension that started this script is still there. Once it has been updated or removed,
 * pages keep its scripts, and nobody hears these any more.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(extensionApi().runtime.id);
  } catch {
    return false;
  }
}

/** Waits (ms) before a message that had no answer is sent once more. */
const RESEND_DELAYS_MS = [300, 1000, 3000, 10_000, 30_000];

/**
 * Sends a message to the background and, where they are open, to panel and popup. Never rejects:
 * without a listener (the extension was just updated) nothing can be done.
 * @returns the answer; undefined where there is none
 */
export async function sendToBackground(message: ToBackground): Promise<unknown> {
  try {
    const answer: unknown = await extensionApi().runtime.sendMessage(message);
    return answer;
  } catch {
    // The page outlives the extension that was started in it.
    return undefined;
  }
}

/** Sends a message again, ever later, until it is answered or no longer meant. */
export async function resendToBackground(
  message: ToBackground,
  isMeant: () => boolean = () => true,
): Promise<unknown> {
  for (const delay of RESEND_DELAYS_MS) {
    await pause(delay);
    if (!isMeant() || !isExtensionAlive()) return undefined;
    const answer = await sendToBackground(message);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/**
 * Sends a message until it is answered: a browser may stop the background at any moment, and what it
 * was about to do is then lost.
 */
export async function deliverToBackground(
  message: ToBackground,
  isMeant?: () => boolean,
): Promise<unknown> {
  return (await sendToBackground(message)) ?? (await resendToBackground(message, isMeant));
}
