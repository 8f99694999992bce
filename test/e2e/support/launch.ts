import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserKind } from '../../../scripts/lib/browsers.mjs';
import { localeFor, type Locale } from '../../../src/messages/all';
import { ExtensionPage, pollUntil } from './extension-page';
import { OpenPage } from './open-page';
import { GOV_HOST, OTHER_HOST } from './serve';

export type { BrowserKind };

const ROOT = join(import.meta.dirname, '..', '..', '..');
const BUILDS = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv2'),
};

// Firefox gives an add-on a random address on each installation, unless a preference says which.
const FIREFOX_UUID = '6f1d9c1e-3f7a-4f0e-9a53-2b8d1c7e4a90';

/** Flags of the driver by which Chromium treats a tab out of sight as one that is seen. */
const NO_THROTTLING = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** No end to waiting: some pages take a slow machine minutes, and each test has an end of its own. */
const PATIENT = 0;

export interface LaunchSettings {
  /** Port of the page server. */
  readonly port: number;
  /** Show a window; without, the browser runs unseen. */
  readonly headed?: boolean;
  /** Language of the browser's surfaces, as a tag. */
  readonly language?: string;
  /** Folder for downloads; without, they are refused. */
  readonly downloads?: string;
  /** Slow tabs down that are out of sight, as browsers do that no program drives. */
  readonly throttles?: boolean;
  /** Folder in which the browser keeps what it knows; without, one that is gone with it. */
  readonly profile?: string;
  /** Room that Firefox gives to all databases, in KB; without, as much as the disk allows. */
  readonly room?: number;
  /** Firefox's own settings, where they are others than usual. */
  readonly prefs?: Readonly<Record<string, boolean | number>>;
}

/**
 * Starts Chromium, Chrome or Edge with the built extension.
 * @throws Error when no browser starts here, or the extension is not built
 */
export async function launchChromium(settings: LaunchSettings): Promise<AuditedBrowser> {
  const { port, headed = false, language = 'zh-CN', downloads } = settings;
  const browser = await puppeteer.launch({
    ...(await shared('chromium', settings)),
    // The one way to load an extension that branded Chrome still accepts.
    pipe: true,
    enableExtensions: [BUILDS.chromium],
    headless: !headed,
    ...(settings.throttles === true ? { ignoreDefaultArgs: NO_THROTTLING } : {}),
    args: [
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${String(port)}`,
      // Pages are served without TLS; don't try it first.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
      '--disable-quic',
      '--disable-search-engine-choice-screen',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      ...(headed ? ['--start-maximized'] : ['--disable-gpu', '--window-size=1280,900']),
      // As root (a container, a build machine) Chromium's sandbox does not start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    ...(downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:'),
    { timeout: PATIENT },
  );
  return AuditedBrowser.start('chromium', browser, localeFor(language), {
    site: `http://${GOV_HOST}`,
    plainSite: `http://127.0.0.1:${String(port)}`,
    extension: `chrome-extension://${new URL(worker.url()).host}`,
  });
}

/**
 * Starts Firefox with the built extension.
 * @throws Error when no browser starts here, or the extension is not built
 */
export async function launchFirefox(settings: LaunchSettings): Promise<AuditedBrowser> {
  const { port, headed = false, language = 'zh-CN', downloads, room, prefs = {} } = settings;
  const browser = await puppeteer.launch({
    ...(await shared('firefox', settings)),
    browser: 'firefox',
    headless: !headed,
    // Else the protocol refuses to open the extension's own pages.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...prefs,
      'network.dns.localDomains': `${GOV_HOST},${OTHER_HOST}`,
      // A process for pages that stays: else each tab starts one, which costs as much as its test.
      'dom.ipc.processCount': 1,
      'dom.ipc.keepProcessesAlive.web': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      // Else timers of a tab behind another go off once a second, as those of a popup that is a tab here.
      ...(settings.throttles === true
        ? {}
        : {
            'dom.min_background_timeout_value': 4,
            'dom.min_background_timeout_value_without_budget_throttling': 4,
          }),
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId()]: FIREFOX_UUID }),
      'intl.accept_languages': language,
      // A temporary add-on is removed with its data when the browser closes.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // No program can answer the browser's own prompt: what an extension asks for is granted.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': language,
      ...(room === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': room }),
      ...(downloads === undefined
        ? {}
        : {
            'browser.download.dir': downloads,
            'browser.download.folderList': 2,
            'browser.download.useDownloadDir': true,
            'browser.download.always_ask_before_handling_new_types': false,
          }),
    },
  });
  await browser.installExtension(BUILDS.firefox);
  return AuditedBrowser.start('firefox', browser, localeFor(language), {
    site: `http://${GOV_HOST}:${String(port)}`,
    plainSite: `http://127.0.0.1:${String(port)}`,
    extension: `moz-extension://${FIREFOX_UUID}`,
  });
}

export const launch: Record<BrowserKind, (settings: LaunchSettings) => Promise<AuditedBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

const searches = new Map<BrowserKind, ReturnType<typeof findBrowser>>();
/** The browser of a kind on this machine, looked for once, or why there is none. */
export function browserOf(kind: BrowserKind): ReturnType<typeof findBrowser> {
  const search = searches.get(kind) ?? findBrowser(kind);
  searches.set(kind, search);
  return search;
}

async function shared(
  kind: BrowserKind,
  { headed, profile }: LaunchSettings,
): Promise<LaunchOptions> {
  const found = await browserOf(kind);
  if ('reason' in found) throw new Error(found.reason);
  await readFile(join(BUILDS[kind], 'manifest.json')).catch(() => {
    throw new Error(`The extension is not built: ${BUILDS[kind]} is missing. Run: npm run build`);
  });
  return {
    executablePath: found.path,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: headed ? null : { width: 1280, height: 900 },
    timeout: 60_000,
    protocolTimeout: PATIENT,
  };
}

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

async function geckoId(): Promise<string> {
  const text = await readFile(join(BUILDS.firefox, 'manifest.json'), 'utf8');
  const id = (JSON.parse(text) as Manifest).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error('The Firefox build has no add-on id');
  return id;
}

interface Addresses {
  /** Where the extension looks at pages. */
  readonly site: string;
  /** The same pages where it doesn't. */
  readonly plainSite: string;
  readonly extension: string;
}

/** A browser with the extension: opens pages and the extension's own popup. */
export class AuditedBrowser {
  private opened = 0;

  private constructor(
    readonly kind: BrowserKind,
    readonly browser: Browser,
    private readonly addresses: Addresses,
    /** A page of the extension, through which its APIs are reached. */
    private control: ExtensionPage,
    /** The language that the extension speaks in this browser. */
    readonly locale: Locale,
    /** What the extension's storage holds at the beginning of each test. */
    public stored: Readonly<Record<string, unknown>>,
  ) {}

  /** Where the browser can't speak a language, for want of a pack, the extension's settings say so. */
  static async start(
    kind: BrowserKind,
    browser: Browser,
    locale: Locale,
    addresses: Addresses,
  ): Promise<AuditedBrowser> {
    const control = await ExtensionPage.open(browser, `${addresses.extension}/popup.html`);
    const spoken = localeFor(await control.language());
    const stored = {
      // Else a page would be held against what an earlier test has opened.
      'preference/keepArchive': false,
      ...(spoken === locale ? {} : { 'preference/language': locale }),
    };
    const started = new AuditedBrowser(kind, browser, addresses, control, locale, stored);
    await started.resetStorage();
    return started;
  }

  /**
   * Takes away what tests have put into the extension's storage.
   * @throws Error where it can't, so that no test goes on with what another has left
   */
  resetStorage(): Promise<void> {
    return this.control.replaceStored(this.stored);
  }

  /** Has audits kept from now on, as they are where nothing was chosen. */
  keepArchive(): Promise<void> {
    this.stored = Object.fromEntries(
      Object.entries(this.stored).filter(([key]) => key !== 'preference/keepArchive'),
    );
    return this.resetStorage();
  }

  /** Closes all tabs, and takes away whatever tests have had the extension keep. */
  async tidy(): Promise<void> {
    const pages = await this.browser.pages();
    await Promise.all(pages.filter((page) => page !== this.control.page).map((one) => one.close()));
    await this.control.forgetSession();
    await this.resetStorage();
  }

  /** Waits until an extension that was replaced is back. Its pages were closed: one is opened again. */
  async waitForReplaced(): Promise<void> {
    const address = `${this.addresses.extension}/popup.html`;
    // Asked for too early it is an error page for good. How early that is depends on the machine.
    let patience = 1_000;
    this.control = await pollUntil(() => {
      patience *= 2;
      return ExtensionPage.open(this.browser, address, patience);
    }, 'the extension to be back');
  }

  /**
   * Opens a page in a new tab, in front.
   * @param path e.g. `/name.html`
   * @param prepare what to do with the tab before the page loads, e.g. emulate a media feature
   * @param host the name under which the page is served
   */
  async open(
    path: string,
    prepare?: (page: Page) => Promise<void>,
    host = GOV_HOST,
  ): Promise<OpenPage> {
    const url = this.newAddress(path, host);
    const page = await this.newTab(url, prepare);
    return new OpenPage(page, await this.control.tabId(url), this.control);
  }

  /** Opens a page in a private window, which the extension must have been let into. */
  async openPrivately(path: string): Promise<OpenPage> {
    const url = this.newAddress(path);
    await this.control.openPrivately(url);
    const target = await this.browser.waitForTarget((one) => one.url() === url);
    const page = await target.asPage();
    page.setDefaultTimeout(PATIENT);
    return new OpenPage(page, await this.control.tabId(url), this.control);
  }

  /** Loads another page into the tab of one, as a link does. */
  async goTo(page: OpenPage, path: string): Promise<OpenPage> {
    await page.page.goto(`${this.addresses.site}${path}`, { waitUntil: 'load' });
    return page;
  }

  /** Opens the same page under a name that the extension has no access to. */
  openUnaudited(path: string): Promise<Page> {
    return this.newTab(`${this.addresses.plainSite}${path}`);
  }

  /** An address of a page by which its tab is told from all others. */
  private newAddress(path: string, host = GOV_HOST): string {
    this.opened += 1;
    return `${this.addresses.site.replace(GOV_HOST, host)}${path}?tab=${String(this.opened)}`;
  }

  private async newTab(url: string, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENT);
    await prepare?.(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /**
   * Opens the popup, as a person would over the given page. The popup is a tab here: a real one
   * cannot be driven. It finds the page all the same, as the page stays the active tab.
   */
  async openPopup(over: OpenPage | Page, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const popup = await this.browser.newPage();
    await prepare?.(popup);
    const page = over instanceof OpenPage ? over.page : over;
    await page.bringToFront();
    await ExtensionPage.load(popup, `${this.addresses.extension}/popup.html`);
    return popup;
  }

  /** Opens the panel in a tab of its own, in front, for the tab of a page. */
  async openPanel(over: OpenPage, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const panel = await this.browser.newPage();
    await prepare?.(panel);
    const { extension } = this.addresses;
    await ExtensionPage.load(panel, `${extension}/sidepanel.html?tab=${String(over.tab)}`);
    await panel.bringToFront();
    return panel;
  }

  /**
   * Clicks the extension's toolbar button over a page, which gives the extension access to it, and
   * waits for the popup. Only Chromium lets a program do so.
   */
  async clickToolbarButton(page: Page): Promise<Page> {
    const [extension] = (await this.browser.extensions()).values();
    if (!extension) throw new Error('the extension is not there');
    const known = new Set(this.browser.targets());
    await page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget(
      (one) => !known.has(one) && one.url() === `${this.addresses.extension}/popup.html`,
      { timeout: PATIENT },
    );
    return target.asPage();
  }

  /**
   * Waits for a page of the extension that the extension has opened itself. Firefox tells a program of
   * its tab and not of its address: the pages are asked.
   */
  openedPage(path: string): Promise<Page> {
    const wanted = this.extensionAddress(path);
    return pollUntil(async () => {
      const pages = await this.browser.pages();
      // One that is on its way to another address doesn't answer.
      const addresses = await Promise.all(
        pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
      );
      return pages.find((_, index) => addresses[index] === wanted);
    }, path);
  }

  /** Address of a page of the extension. */
  extensionAddress(path: string): string {
    return `${this.addresses.extension}${path}`;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Ends a browser that doesn't close any more. */
  kill(): void {
    this.browser.process()?.kill('SIGKILL');
  }
}
