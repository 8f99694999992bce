import { vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/**
 * A stand-in for `webextension-polyfill`, which refuses to load outside an extension: session and
 * local storage in memory, message listeners that tests call, and spies for the rest.
 */
export function fakeBrowser() {
  const items = new Map<string, unknown>();
  const kept = new Map<string, unknown>();
  const watchers = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const tellLocal = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const watcher of watchers) watcher(changes, 'local');
  };
  const listeners = new Set<Listener>();
  const browser = {
    runtime: {
      id: 'this-extension',
      sendMessage: vi.fn(() => Promise.resolve(undefined as unknown)),
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
    i18n: { getUILanguage: () => 'zh-CN' },
    tabs: {
      sendMessage: vi.fn<
        (tabId: number, message: unknown, options: { frameId: number }) => Promise<unknown>
      >(() => Promise.reject(new Error('Receiving end does not exist'))),
      query: vi.fn(() => Promise.resolve([] as { id?: number; url?: string }[])),
    },
    scripting: {
      executeScript: vi.fn<(injection: unknown) => Promise<{ frameId: number }[]>>(() =>
        Promise.resolve([]),
      ),
    },
    action: {
      setBadgeText: vi.fn<(details: { tabId: number; text: string }) => Promise<void>>(() =>
        Promise.resolve(),
      ),
      setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
      setTitle: vi.fn(() => Promise.resolve()),
    },
    storage: {
      onChanged: {
        addListener: (watcher: (changes: Record<string, unknown>, area: string) => void) =>
          void watchers.add(watcher),
        removeListener: (watcher: (changes: Record<string, unknown>, area: string) => void) =>
          void watchers.delete(watcher),
      },
      local: {
        get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) kept.set(key, value);
          tellLocal(Object.keys(entries));
          return Promise.resolve();
        },
        remove: (key: string) => {
          kept.delete(key);
          tellLocal([key]);
          return Promise.resolve();
        },
      },
      session: {
        get: (key: string | null) =>
          Promise.resolve(
            Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
          ),
        set: (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) items.set(key, value);
          return Promise.resolve();
        },
        remove: (keys: string | string[]) => {
          for (const key of [keys].flat()) items.delete(key);
          return Promise.resolve();
        },
      },
    },
  };
  /** Delivers a message to every listener, which answers when it likes. */
  const listen = (message: unknown, sender: object, respond: (answer: unknown) => void): void => {
    for (const listener of listeners) listener(message, sender, respond);
  };
  /** Delivers a message to every listener; returns the answer, if one comes at once. */
  const deliver = (message: unknown, sender: object): unknown => {
    let answer: unknown;
    listen(message, sender, (sent) => (answer = sent));
    return answer;
  };
  return { browser, items, kept, listen, deliver };
}
