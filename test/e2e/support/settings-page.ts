import type { Page } from 'puppeteer-core';
import { ExtensionPage, pollUntil } from './extension-page';
import type { AuditedBrowser } from './launch';
import type { OpenPage } from './open-page';

type View = 'rules' | 'sites' | 'look' | 'letter' | 'ignored' | 'own' | 'archive' | 'backup';

/** What these tests use of the extension API, in a page of the extension. */
interface StorageApi {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
}

/** Opens a view of the options page in a tab, in front. */
export async function openSettings(
  browser: AuditedBrowser,
  over: OpenPage | Page,
  view: View,
): Promise<Page> {
  const page = await browser.openPopup(over);
  const popup = await page.evaluate(() => location.href);
  await ExtensionPage.load(page, popup.replace('popup.html', `options.html#${view}`));
  await page.bringToFront();
  await there(page, 'main h2');
  return page;
}

/** Waits until something is on a page. */
export const there = (page: Page, selector: string): Promise<boolean> =>
  pollUntil(
    () => page.evaluate((wanted) => document.querySelector(wanted) !== null || undefined, selector),
    selector,
  );

/** Waits until a page says something. */
export const says = (page: Page, text: string): Promise<boolean> =>
  pollUntil(
    () => page.evaluate((wanted) => document.body.innerText.includes(wanted) || undefined, text),
    `the words “${text}”`,
  );

/** Clicks without a mouse: what lies above, as a message that comes up, is no obstacle. */
export const click = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`nothing matches ${wanted}`);
    element.click();
  }, selector);

/** What is in the extension's storage. */
export const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, StorageApi | undefined>;
    return (browser ?? chrome)?.storage.local.get(null) ?? Promise.resolve({});
  });

/** Writes to the extension's storage, past all checks. */
export const store = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((given) => {
    const { browser, chrome } = globalThis as unknown as Record<string, StorageApi | undefined>;
    return (browser ?? chrome)?.storage.local.set(given);
  }, items);

/** What Chromium's own page of extensions can do. */
interface DeveloperApi {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(extension: string, origin: string): Promise<void>;
      updateExtensionConfiguration(change: {
        extensionId: string;
        incognitoAccess: boolean;
      }): Promise<void>;
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

/**
 * Allows sites on Chromium's page of extensions. It asks in a window of its own, which no program can
 * answer; what has been allowed there before is granted without being asked for.
 */
export async function allowBeforehand(extensionPage: Page, origin: string): Promise<void> {
  const extensions = await extensionPage.browser().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id, allowed) =>
      (globalThis as unknown as DeveloperApi).chrome.developerPrivate.addHostPermission(
        id,
        allowed,
      ),
    new URL(extensionPage.url()).host,
    origin,
  );
  await extensions.close();
}

/** Lets Chromium start an unpacked extension again once it has been stopped. */
export async function allowUnpacked(extensionPage: Page): Promise<void> {
  const extensions = await extensionPage.browser().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    (globalThis as unknown as DeveloperApi).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await extensions.close();
}

/** Lets the extension into private windows of Chromium, which starts it anew for that. */
export async function allowPrivately(extensionPage: Page): Promise<void> {
  const extensions = await extensionPage.browser().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (extensionId) =>
      (globalThis as unknown as DeveloperApi).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    new URL(extensionPage.url()).host,
  );
  await extensions.close();
}
