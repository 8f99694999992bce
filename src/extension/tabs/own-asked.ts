import browser from 'webextension-polyfill';

/**
 * For which tab a person has asked in the browser's menu to add a finding, in session storage: the panel,
 * which may only just open, takes the note and opens its form.
 */
const ASKED = 'own-asked';

/** Notes that a person has asked so. */
export const noteOwnAsked = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [ASKED]: tabId });

/** Whether that was asked for a tab; asked once, it is answered so once. */
export async function takeOwnAsked(tabId: number): Promise<boolean> {
  const asked = (await browser.storage.session.get(ASKED))[ASKED] === tabId;
  if (asked) await browser.storage.session.remove(ASKED);
  return asked;
}

/** Calls `listener` when somebody may have asked. Returns what ends it. */
export function onOwnAsked(listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && ASKED in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
