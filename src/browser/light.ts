import type { Runtime, Storage } from 'webextension-polyfill';

/**
 * The extension API for scripts that run in pages and can't carry the polyfill: Firefox names it
 * `browser`, Chrome and Edge `chrome`.
 */
interface LightRuntime extends Pick<Runtime.Static, 'id' | 'sendMessage'> {
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

interface LightApi {
  readonly runtime: LightRuntime;
  readonly storage: Pick<Storage.Static, 'onChanged'>;
}

interface ExtensionGlobals {
  readonly browser?: LightApi;
  readonly chrome?: LightApi;
}

/** @throws Error outside an extension */
export function lightApi(): LightApi {
  const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
  const api = browser ?? chrome;
  if (!api) throw new Error('not an extension');
  return api;
}

/**
 * Whether the extension that started this script is still there. Once it has been updated or removed,
 * pages keep its scripts, and nobody hears these any more.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(lightApi().runtime.id);
  } catch {
    return false;
  }
}
