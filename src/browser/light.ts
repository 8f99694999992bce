import type { Runtime } from 'webextension-polyfill';

/**
 * The runtime API for the gate, which runs on every page of every government site and can't carry
 * the polyfill: Firefox names it `browser`, Chrome and Edge `chrome`.
 */
interface LightRuntime extends Pick<Runtime.Static, 'id' | 'sendMessage'> {
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: Runtime.MessageSender,
        sendResponse: (answer: unknown) => void,
      ) => void,
    ): void;
  };
}

interface ExtensionGlobals {
  readonly browser?: { readonly runtime: LightRuntime };
  readonly chrome?: { readonly runtime: LightRuntime };
}

/** @throws Error outside an extension */
export function lightRuntime(): LightRuntime {
  const { browser, chrome } = globalThis as unknown as ExtensionGlobals;
  const api = browser ?? chrome;
  if (!api) throw new Error('not an extension');
  return api.runtime;
}

/**
 * Whether the extension that started this script is still there. Once it has been updated or removed,
 * pages keep its scripts, and nobody hears these any more.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(lightRuntime().id);
  } catch {
    return false;
  }
}
