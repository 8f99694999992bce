import browser from 'webextension-polyfill';
import { serialQueue } from '../../base/queue';

/**
 * Items in local storage. Every item is checked when it is read; what can't be read is never written
 * over: it is put aside first, since a newer version of the extension may have written it.
 */

/** A list of what was found in place of items and could not be read. */
const QUARANTINE = 'settings/unreadable';

/** What is in storage, by key. */
export type Items = Readonly<Record<string, unknown>>;

/** How an item is told from what can't be read; null for the latter. */
export type Parse<T> = (data: unknown) => T | null;
/** Whether what stands under a key can be read. */
export type IsReadable = (key: string, item: unknown) => boolean;

/** What is written and removed in one step. */
export interface Change {
  readonly set?: Items;
  readonly remove?: readonly string[];
}

/** Writing waits its turn: of two changes to one item none is lost to the other. */
const inQueue = serialQueue();
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  const alone = async (): Promise<T> =>
    // Windows of the extension and its background share the items; the lock is the browser's own.
    navigator?.locks ? await navigator.locks.request('kept', step) : step();
  return inQueue(alone);
}

const readAll = (): Promise<Items> => browser.storage.local.get(null);

const quarantineOf = (items: Items): readonly unknown[] => {
  const item = items[QUARANTINE];
  return Array.isArray(item) ? (item as unknown[]) : [];
};

/** Whether an item is in the list of what was put aside. Items are JSON; their names keep their order. */
const isQuarantined = (aside: readonly unknown[], key: string, item: unknown): boolean =>
  aside.some((entry) => {
    const known = entry as { readonly key?: unknown; readonly item?: unknown } | null;
    return known?.key === key && JSON.stringify(known.item) === JSON.stringify(item);
  });

/** What to add to a change that takes the place of items, so that none is lost that can't be read. */
function quarantined(items: Items, keys: readonly string[], isReadable: IsReadable): Items {
  const lost = keys.filter((key) => key in items && !isReadable(key, items[key]));
  if (lost.length === 0) return {};
  const aside = quarantineOf(items);
  const entries = lost
    .map((key) => ({ key, item: items[key] }))
    // A window may go between the two steps of putting aside: the first has been done then.
    .filter(({ key, item }) => !isQuarantined(aside, key, item));
  return { [QUARANTINE]: [...aside, ...entries] };
}

/**
 * Changes items by what they are at that moment, all of them or none.
 * @param isReadable what can't be read is put aside before something else takes its place
 * @throws Error where the browser can't keep it; what was there stays as it was
 */
export const changeItems = (
  isReadable: IsReadable,
  change: (items: Items) => Change,
): Promise<void> =>
  inTurn(async () => {
    const items = await readAll();
    const { set = {}, remove = [] } = change(items);
    const aside = quarantined(items, [...Object.keys(set), ...remove], isReadable);
    // One call: the browser writes all of it or, without room, nothing.
    await browser.storage.local.set({ ...aside, ...set });
    if (remove.length > 0) await browser.storage.local.remove([...remove]);
  });

/**
 * Changes one item by what it is at that moment.
 * @param change gets null where there is nothing that can be read
 * @throws Error where the browser can't keep it
 */
export const changeItem = <T>(
  key: string,
  parse: Parse<T>,
  change: (value: T | null) => T,
): Promise<void> =>
  changeItems(
    (name, item) => name !== key || parse(item) !== null,
    (items) => ({ set: { [key]: change(key in items ? parse(items[key]) : null) } }),
  );

/** Puts aside all that can't be read. */
export const quarantineUnreadable = (isReadable: IsReadable): Promise<void> =>
  inTurn(async () => {
    const items = await readAll();
    const aside = quarantined(items, Object.keys(items), isReadable);
    if (Object.keys(aside).length === 0) return;
    const lost = Object.keys(items).filter((key) => !isReadable(key, items[key]));
    await browser.storage.local.set(aside);
    await browser.storage.local.remove(lost);
  });

/** What stands under a key; null where there is nothing that can be read. */
export async function readItem<T>(key: string, parse: Parse<T>): Promise<T | null> {
  const item = (await browser.storage.local.get(key))[key];
  return item === undefined ? null : parse(item);
}

/** Those of given items whose key begins so, as far as they can be read. */
export const itemsOf = <T>(items: Items, prefix: string, parse: Parse<T>): readonly T[] =>
  Object.entries(items).flatMap(([key, item]) => {
    const parsed = key.startsWith(prefix) ? parse(item) : null;
    return parsed === null ? [] : [parsed];
  });

/** What was put aside, the oldest first. */
export const readQuarantine = async (): Promise<readonly unknown[]> =>
  quarantineOf(await browser.storage.local.get(QUARANTINE));

/** Forgets what was put aside. */
export const dropQuarantine = (): Promise<void> =>
  inTurn(() => browser.storage.local.remove(QUARANTINE));

/** Whether something could not be kept because the browser gives the extension no more room. */
export const isStorageFull = (error: unknown): boolean =>
  // Chrome: “… quota exceeded”, or the disk's own words; Firefox: “QuotaExceededError: …”.
  /quota|no space|disk full|FILE_ERROR_NO_SPACE/i.test(String(error));

/** Calls `listener` when an item whose key begins so has changed. Returns what ends it. */
export function onItems(prefix: string, listener: () => void): () => void {
  const changed = (changes: Items, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What storage holds, for who asks again and again. */
export interface AtHand<T> {
  /** As it is now. Rejects as reading does, and reads anew the next time. */
  readonly get: () => Promise<T>;
  /** Listens no more. */
  readonly end: () => void;
}

/**
 * Keeps at hand what is read of storage, local or of the session, until anything in there has changed.
 * @param read what it is made of; storage is the one thing that it depends on
 */
export function atHand<T>(read: () => Promise<T>): AtHand<T> {
  let known: Promise<T> | null = null;
  const forget = () => {
    known = null;
  };
  browser.storage.onChanged.addListener(forget);
  return {
    get: () => {
      const mine = (known ??= read());
      mine.catch(() => {
        if (known === mine) known = null;
      });
      return mine;
    },
    end: () => {
      browser.storage.onChanged.removeListener(forget);
      forget();
    },
  };
}
