import browser from 'webextension-polyfill';

const PAGE = '/workbench.html';

/**
 * Brings the workbench to the front, and opens it where it isn't open.
 * @param isElsewhere whether it is another tab than this that is meant
 */
export async function openWorkbench({ isElsewhere = false } = {}): Promise<void> {
  const url = browser.runtime.getURL(PAGE);
  const mine = isElsewhere ? (await browser.tabs.getCurrent()).id : undefined;
  const tabs = await browser.tabs.query({});
  // Of several the one opened first has the run.
  const open = tabs
    .filter((tab) => tab.id !== mine && tab.url?.split(/[?#]/)[0] === url)
    .sort((a, b) => (a.id ?? 0) - (b.id ?? 0))[0];
  if (open?.id === undefined) {
    if (!isElsewhere) await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  const windows = browser.windows as typeof browser.windows | undefined;
  if (open.windowId !== undefined)
    await windows?.update(open.windowId, { focused: true }).catch(() => undefined);
}
