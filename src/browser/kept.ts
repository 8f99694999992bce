import browser from 'webextension-polyfill';

/**
 * Items in local storage. Every item is checked when it is read; what can't be read is never written
 * over: it is put aside first, since a newer version of the extension may have written it.
 */

/** A list of what was found in place of items and could not be read. */
const SET_ASIDE = 'settings/unreadable';

/** How an item is told from what can't be read; null for the latter. */
export type Parse<T> = (data: unknown) => T | null;

/** Writing waits its turn: of two changes to one item none is lost to the other. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  const alone = async (): Promise<T> =>
    // Two windows of the extension share the item; the lock is the browser's own.
    navigator?.locks ? await navigator.locks.request('kept', step) : step();
  const done = queue.then(alone, alone);
  queue = done.catch(() => undefined);
  return done;
}

async function get(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** What stands under a key; null where there is nothing that can be read. */
export async function readItem<T>(key: string, parse: Parse<T>): Promise<T | null> {
  const item = await get(key);
  return item === undefined ? null : parse(item);
}

/** All items whose key begins so, by key. What can't be read is passed over, and stays. */
export async function readItems<T>(
  prefix: string,
  parse: Parse<T>,
): Promise<ReadonlyMap<string, T>> {
  const items = new Map<string, T>();
  for (const [key, item] of Object.entries(await browser.storage.local.get(null))) {
    const parsed = key.startsWith(prefix) ? parse(item) : null;
    if (parsed !== null) items.set(key, parsed);
  }
  return items;
}

/** @throws Error where the browser can't keep it, e.g. because the disk is full */
export const writeItem = <T>(key: string, parse: Parse<T>, value: T): Promise<void> =>
  inTurn(async () => {
    await moveAside(key, parse);
    await browser.storage.local.set({ [key]: value });
  });

/**
 * Changes an item by what it is at that moment.
 * @param change gets null where there is nothing that can be read
 * @throws Error where the browser can't keep it
 */
export const changeItem = <T>(
  key: string,
  parse: Parse<T>,
  change: (value: T | null) => T,
): Promise<void> =>
  inTurn(async () => {
    await moveAside(key, parse);
    await browser.storage.local.set({ [key]: change(await readItem(key, parse)) });
  });

export const removeItems = (keys: readonly string[]): Promise<void> =>
  inTurn(() => browser.storage.local.remove([...keys]));

async function moveAside<T>(key: string, parse: Parse<T>): Promise<void> {
  const item = await get(key);
  if (item === undefined || parse(item) !== null) return;
  await browser.storage.local.set({ [SET_ASIDE]: [...(await readSetAside()), item] });
  await browser.storage.local.remove(key);
}

/** Puts aside what stands in place of an item and can't be read. */
export const setUnreadableAside = <T>(key: string, parse: Parse<T>): Promise<void> =>
  inTurn(() => moveAside(key, parse));

/** What was put aside, the oldest first. */
export async function readSetAside(): Promise<readonly unknown[]> {
  const item = await get(SET_ASIDE);
  return Array.isArray(item) ? (item as unknown[]) : [];
}

/** Forgets what was put aside. */
export const dropSetAside = (): Promise<void> => removeItems([SET_ASIDE]);

/** Calls `listener` when an item whose key begins so has changed. Returns what ends it. */
export function onItems(prefix: string, listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
