import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, parseSettings, type RuleSettings } from '../report';
import { storedStatus, type FrameAddress, type StoredStatus } from './messages';

/**
 * What the extension keeps.
 *
 * How the frames of open tabs came out, in session storage: gone when the browser closes or the
 * extension is updated, so it is never migrated. The background may be stopped at any moment; it
 * holds no state but this. One item a frame: writes for two frames never cross.
 *
 * The settings of rules, in local storage, with a version: see `parseSettings` for its migrations.
 */

const prefix = (tabId: number): string => `frame/${tabId}/`;
const keyOf = ({ tabId, frameId }: FrameAddress): string => `${prefix(tabId)}${frameId}`;

/** Statuses of the frames of a tab by frame id. What can't be read counts as absent. */
export async function statusesOfTab(tabId: number): Promise<ReadonlyMap<number, StoredStatus>> {
  const statuses = new Map<number, StoredStatus>();
  for (const [key, item] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith(prefix(tabId))) continue;
    const frameId = Number(key.slice(prefix(tabId).length));
    const parsed = storedStatus.safeParse(item);
    if (Number.isInteger(frameId) && parsed.success) statuses.set(frameId, parsed.data);
  }
  return statuses;
}

export async function keepStatus(frame: FrameAddress, status: StoredStatus): Promise<void> {
  await browser.storage.session.set({ [keyOf(frame)]: status });
}

/**
 * Drops the status of a frame, unless another document has taken the frame over in the meantime.
 * @param document the document that is gone
 */
export async function dropStatus(frame: FrameAddress, document: string): Promise<void> {
  const key = keyOf(frame);
  const item = storedStatus.safeParse((await browser.storage.session.get(key))[key]);
  if (!item.success || item.data.document === document) await browser.storage.session.remove(key);
}

/** Drops all that is kept of a tab. */
export async function dropTab(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix(tabId))));
}

const SETTINGS = 'settings/rules';
/** A list of what was found in place of settings and could not be read. */
const SET_ASIDE = 'settings/unreadable';

/** The settings of rules; the defaults where there are none that can be read. */
export async function readSettings(): Promise<RuleSettings> {
  const item = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  return parseSettings(item) ?? DEFAULT_SETTINGS;
}

/**
 * Keeps the settings of rules. What stands there and can't be read is put aside first, never lost: a
 * newer version of the extension may have written it.
 */
export async function keepSettings(settings: RuleSettings): Promise<void> {
  await setUnreadableAside();
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** Puts aside what stands in place of settings and can't be read; audits go by the defaults then. */
export async function setUnreadableAside(): Promise<void> {
  const item = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  if (item === undefined || parseSettings(item)) return;
  await browser.storage.local.set({ [SET_ASIDE]: [...(await readSetAside()), item] });
  await browser.storage.local.remove(SETTINGS);
}

/** What was put aside, the oldest first. */
export async function readSetAside(): Promise<readonly unknown[]> {
  const item: unknown = (await browser.storage.local.get(SET_ASIDE))[SET_ASIDE];
  return Array.isArray(item) ? (item as unknown[]) : [];
}

export async function dropSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE);
}

/** Calls `listener` with the settings of rules whenever they change. Returns what ends it. */
export function onSettings(listener: (settings: RuleSettings) => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    // Read anew and not taken from the event: of changes in a row the last one counts.
    if (area === 'local' && SETTINGS in changes) readSettings().then(listener, () => undefined);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
