import { vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

interface RegisteredScript {
  readonly id: string;
  readonly matches?: string[];
}
type PermissionListener = (permissions: { origins?: string[] }) => void;
const listenersIn = <T>(listeners: Set<T>) => ({
  addListener: (listener: T) => void listeners.add(listener),
  removeListener: (listener: T) => void listeners.delete(listener),
});

/** A copy as Chromium keeps it: it doesn't change with what was given, and its names are in order. */
const keptCopy = (item: unknown): unknown =>
  JSON.parse(
    JSON.stringify(item, (_name, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );

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
  const origins = new Set<string>();
  const permitted = new Set<PermissionListener>();
  const refused = new Set<PermissionListener>();
  const scripts = new Map<string, RegisteredScript>();
  const browser = {
    runtime: {
      id: 'this-extension',
      getManifest: () => ({ version: '0.0.0' }),
      sendMessage: vi.fn(() => Promise.resolve(undefined as unknown)),
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
      onInstalled: { addListener: vi.fn() },
      onStartup: { addListener: vi.fn() },
    },
    permissions: {
      getAll: vi.fn(() => Promise.resolve({ origins: ['*://*.gov.cn/*', ...origins] })),
      request: vi.fn(({ origins: asked }: { origins: string[] }) => {
        for (const origin of asked) origins.add(origin);
        for (const listener of permitted) listener({ origins: asked });
        return Promise.resolve(true);
      }),
      remove: vi.fn(({ origins: given }: { origins: string[] }) => {
        for (const origin of given) origins.delete(origin);
        for (const listener of refused) listener({ origins: given });
        return Promise.resolve(true);
      }),
      onAdded: listenersIn(permitted),
      onRemoved: listenersIn(refused),
    },
    extension: { inIncognitoContext: false },
    contextMenus: {
      create: vi.fn<(entry: object) => void>(),
      removeAll: vi.fn(() => Promise.resolve()),
      onClicked: { addListener: vi.fn() },
    },
    i18n: { getUILanguage: () => 'zh-CN' },
    tabs: {
      sendMessage: vi.fn<
        (tabId: number, message: unknown, options: { frameId: number }) => Promise<unknown>
      >(() => Promise.reject(new Error('Receiving end does not exist'))),
      query: vi.fn(() => Promise.resolve([] as { id?: number; url?: string }[])),
      get: vi.fn((id: number) => Promise.resolve({ id, incognito: false })),
    },
    windows: { getAll: vi.fn(() => Promise.resolve([] as { incognito: boolean }[])) },
    commands: { onCommand: { addListener: vi.fn() }, getAll: vi.fn(() => Promise.resolve([])) },
    scripting: {
      insertCSS: vi.fn<(injection: unknown) => Promise<void>>(() => Promise.resolve()),
      getRegisteredContentScripts: vi.fn(({ ids }: { ids: string[] }) =>
        Promise.resolve([...scripts.values()].filter(({ id }) => ids.includes(id))),
      ),
      registerContentScripts: vi.fn((added: RegisteredScript[]) => {
        for (const script of added) scripts.set(script.id, script);
        return Promise.resolve();
      }),
      unregisterContentScripts: vi.fn(({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
        return Promise.resolve();
      }),
      executeScript: vi.fn<(injection: unknown) => Promise<{ frameId: number }[]>>(() =>
        Promise.resolve([]),
      ),
    },
    action: {
      setBadgeText: vi.fn<(details: { tabId: number; text: string }) => Promise<void>>(() =>
        Promise.resolve(),
      ),
      setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
      setTitle: vi.fn<(details: { tabId?: number; title: string }) => Promise<void>>(() =>
        Promise.resolve(),
      ),
    },
    storage: {
      onChanged: {
        addListener: (watcher: (changes: Record<string, unknown>, area: string) => void) =>
          void watchers.add(watcher),
        removeListener: (watcher: (changes: Record<string, unknown>, area: string) => void) =>
          void watchers.delete(watcher),
      },
      local: {
        get: (keys: string | string[] | null) =>
          Promise.resolve(
            Object.fromEntries([...kept].filter(([key]) => !keys || [keys].flat().includes(key))),
          ),
        set: vi.fn((entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) kept.set(key, keptCopy(value));
          tellLocal(Object.keys(entries));
          return Promise.resolve();
        }),
        remove: vi.fn((keys: string | string[]) => {
          for (const key of [keys].flat()) kept.delete(key);
          tellLocal([keys].flat());
          return Promise.resolve();
        }),
      },
      session: {
        get: (key: string | null) =>
          Promise.resolve(
            Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
          ),
        set: (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) items.set(key, value);
          for (const watcher of watchers) watcher(entries, 'session');
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
  return { browser, items, kept, origins, scripts, listen, deliver };
}
