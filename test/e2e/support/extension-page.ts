import type { Browser, Page } from 'puppeteer-core';

/** What the tests use of the extension API, in a page of the extension. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number; readonly allFrames: true };
      readonly func: () => void;
    }): Promise<{ readonly frameId: number }[]>;
  };
  readonly i18n: { getUILanguage(): string };
  readonly windows: { create(how: { readonly url: string; readonly incognito: true }): unknown };
  readonly storage: {
    readonly session: { clear(): Promise<void> };
    readonly local: {
      get(key: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
      set(items: object): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    };
  };
  readonly action?: BadgeApi;
  readonly browserAction?: BadgeApi;
}
interface BadgeApi {
  getBadgeText(details: { tabId: number }): Promise<string>;
  getTitle(details: { tabId: number }): Promise<string>;
}
declare global {
  // Only in the pages of an extension.
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}

/**
 * A machine that does other things as well takes many seconds for what else takes none. Within the time
 * of a test, so that it says what it waited for (ms).
 */
const TIMEOUT_MS = 120_000;

/**
 * Asks again and again until there is an answer.
 * @param ask gives undefined as long as there is none, or rejects: a page that is on its way to
 *   another can't be asked, and a file that a browser puts in the place of another can't be read
 * @param what named in the error
 * @param patience how long to ask (ms); else as long as a busy machine may take
 * @throws Error when there is no answer by then, caused by what went wrong last
 */
export async function pollUntil<T>(
  ask: () => Promise<T | undefined>,
  what: string,
  patience = TIMEOUT_MS,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > deadline) {
      const why = cause instanceof Error ? `: ${cause.message}` : '';
      throw new Error(`waited in vain for ${what}${why}`, { cause });
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** A page of the extension in a tab. Evaluating in it reaches the extension's APIs. */
export class ExtensionPage {
  private constructor(readonly page: Page) {}

  /** @param patience how long to wait for it (ms); else as long as a busy machine may take */
  static async open(browser: Browser, url: string, patience?: number): Promise<ExtensionPage> {
    const page = await browser.newPage();
    try {
      await ExtensionPage.load(page, url, patience);
    } catch (error) {
      await page.close();
      throw error;
    }
    return new ExtensionPage(page);
  }

  /**
   * Loads an extension page into a tab. Not with `goto` alone: Firefox puts the page into another
   * process without telling the protocol that the navigation is over.
   */
  static async load(page: Page, url: string, patience?: number): Promise<void> {
    page.goto(url).catch(() => undefined);
    await pollUntil(
      () =>
        page.evaluate(
          (wanted) => (location.href === wanted && document.readyState === 'complete') || undefined,
          url,
        ),
      url,
      patience,
    );
  }

  /** The language of the browser's own surfaces, as a tag. */
  language(): Promise<string> {
    return this.page.evaluate(
      () => (globalThis.browser ?? globalThis.chrome)?.i18n.getUILanguage() ?? '',
    );
  }

  /** The id of the tab that shows an address. */
  tabId(url: string): Promise<number> {
    return pollUntil(
      () =>
        this.page.evaluate(async (wanted) => {
          const tabs = await (globalThis.browser ?? globalThis.chrome)?.tabs.query({});
          return tabs?.find((tab) => tab.url === wanted)?.id;
        }, url),
      `a tab with ${url}`,
    );
  }

  /** Opens an address in a private window. */
  openPrivately(address: string): Promise<void> {
    return this.page.evaluate(async (url) => {
      await (globalThis.browser ?? globalThis.chrome)?.windows.create({ url, incognito: true });
    }, address);
  }

  /** Sends a message to a frame of a tab; undefined where nobody answers. */
  async send(tab: number, message: unknown, frameId: number): Promise<unknown> {
    // As text: to hand an audit over bit by bit takes Firefox long.
    const answer = await this.page.evaluate(
      async (id, content, frame) => {
        const api = globalThis.browser ?? globalThis.chrome;
        const given = api?.tabs.sendMessage(id, content, { frameId: frame });
        return JSON.stringify(await given?.catch(() => undefined));
      },
      tab,
      message,
      frameId,
    );
    return (answer as string | undefined) === undefined
      ? undefined
      : (JSON.parse(answer) as unknown);
  }

  /** Ids of the frames of a tab that the extension may look at. */
  frames(tab: number): Promise<number[]> {
    return this.page.evaluate(async (tabId) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const target = { tabId, allFrames: true } as const;
      const answers = await api?.scripting.executeScript({ target, func: () => undefined });
      return (answers ?? []).map(({ frameId }) => frameId);
    }, tab);
  }

  /** Sends a message to the background, as a page with the extension's scripts does. */
  tell(message: unknown): Promise<unknown> {
    return this.page.evaluate(
      (content) => (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage(content),
      message,
    );
  }

  /** Writes items to the extension's storage, past all checks. */
  keep(items: object): Promise<void> {
    return this.page.evaluate(async (given) => {
      await (globalThis.browser ?? globalThis.chrome)?.storage.local.set(given);
    }, items);
  }

  /**
   * Empties the extension's storage, and writes items to it. Where it holds just these nothing is done:
   * all that is open would hear of it.
   * @throws Error where the page is closed, or not the extension's any more
   */
  replaceStored(items: Readonly<Record<string, unknown>>): Promise<void> {
    return this.page.evaluate(async (given) => {
      const api = globalThis.browser ?? globalThis.chrome;
      if (!api) throw new Error(`not a page of the extension: ${location.href}`);
      const { local } = api.storage;
      // No function with a name: a script is run with helpers for these that a page doesn't have.
      const [kept, wanted] = [await local.get(null), given].map((all) =>
        JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
      );
      if (kept === wanted) return;
      await local.clear();
      await local.set(given);
    }, items);
  }

  /** Empties what the extension keeps until the browser closes. */
  forgetSession(): Promise<void> {
    return this.page.evaluate(async () => {
      await (globalThis.browser ?? globalThis.chrome)?.storage.session.clear();
    });
  }

  /** Takes items out of the extension's storage. */
  forget(keys: readonly string[]): Promise<void> {
    return this.page.evaluate(
      async (given) => {
        await (globalThis.browser ?? globalThis.chrome)?.storage.local.remove(given);
      },
      [...keys],
    );
  }

  /** The words on the toolbar icon and its tooltip, for a tab. */
  badge(tab: number): Promise<{ text: string; title: string }> {
    return this.page.evaluate(async (tabId) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const button = api?.action ?? api?.browserAction;
      return {
        text: (await button?.getBadgeText({ tabId })) ?? '',
        title: (await button?.getTitle({ tabId })) ?? '',
      };
    }, tab);
  }
}
