import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { languageTag, type Locale } from '../../../src/messages/all';
import { PAGES } from './fixtures';
import {
  browserOf,
  launch,
  type AuditedBrowser,
  type BrowserKind,
  type LaunchSettings,
} from './launch';
import { serve, type MadePages, type PageServer } from './serve';

export interface Session {
  readonly kind: BrowserKind;
  /** The language that the extension speaks in it. */
  readonly locale: Locale;
  /** The browser; there from the first test on. */
  readonly browser: () => AuditedBrowser;
  /** The folder for downloads, empty before the first test; there from it on. */
  readonly downloads: () => string;
}

interface SuiteOptions {
  /** Pages made for the suite, by path. */
  readonly pages?: MadePages;
  /** Languages of the browser, with a suite for each; Chinese alone unless told. */
  readonly languages?: readonly Locale[];
  /** Whether tests do to a browser what can't be taken back: it is then one of their own. */
  readonly apart?: boolean;
  /** Settings of Firefox that are others than usual: it is then one of their own. */
  readonly prefs?: LaunchSettings['prefs'];
}

/** The browsers that tests run in: both, or the one that TEST_BROWSER names. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((kind) =>
  [undefined, '', kind].includes(process.env['TEST_BROWSER']),
);

/** A browser that runs, with what it is served and where it saves. */
interface Running {
  readonly browser: AuditedBrowser;
  readonly server: PageServer;
  readonly downloads: string;
}

/** A browser that takes longer to be tidied is of no use any more (ms). */
const TIDY_MS = 60_000;

/**
 * Browsers that one suite leaves to the next, in this file or in another: to start one takes longer
 * than many a test. They close with the process.
 */
const kept = new Map<BrowserKind, Running>();
/** The language of those; suites in other ones have a browser of their own. */
const KEPT_LOCALE: Locale = 'zh';

async function start(
  kind: BrowserKind,
  locale: Locale,
  prefs: LaunchSettings['prefs'] = {},
): Promise<Running> {
  const [server, downloads] = await Promise.all([
    serve(PAGES),
    mkdtemp(join(tmpdir(), 'gov-report-audit-')),
  ]);
  const language = locale === 'en' ? 'en-US' : languageTag(locale);
  return {
    browser: await launch[kind]({ port: server.port, language, downloads, prefs }),
    server,
    downloads,
  };
}

async function stop({ browser, server, downloads }: Running): Promise<void> {
  await browser.close();
  await server.close();
  await rm(downloads, { recursive: true });
}

/** Has a browser as if it had just been started; false where that can't be done. */
async function isTidied({ browser, downloads }: Running): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), TIDY_MS);
  });
  const done = await Promise.race([browser.tidy().then(() => true), late]).catch(() => false);
  clearTimeout(timer);
  for (const name of await readdir(downloads)) await rm(join(downloads, name));
  return done;
}

/** The browser that was left by other suites, or a new one. */
async function keptBrowser(kind: BrowserKind): Promise<Running> {
  const left = kept.get(kind);
  if (left && (await isTidied(left))) return left;
  left?.browser.kill();
  const started = await start(kind, KEPT_LOCALE);
  kept.set(kind, started);
  process.once('exit', () => rmSync(started.downloads, { recursive: true }));
  return started;
}

/**
 * Declares the same tests for Chromium and for Firefox, in a language that is chosen here, whatever
 * the machine speaks. What a test has left in the extension's storage is gone before the next one,
 * failed or not, and tabs are before the next suite. Where a browser is not installed its tests are
 * skipped, with the reason in their name; `npm test` counts that as not run.
 */
export async function inEachBrowser(
  name: string,
  options: SuiteOptions,
  tests: (session: Session) => void,
): Promise<void> {
  const { languages = [KEPT_LOCALE] } = options;
  for (const kind of BROWSERS) {
    const found = await browserOf(kind);
    for (const locale of languages) {
      const title = `${name} in ${languages.length > 1 ? `${locale} ` : ''}${kind}`;
      if ('reason' in found)
        describe.skip(`${title} (${found.reason})`, () => {
          const absent = () => notRunning(kind);
          tests({ kind, locale, browser: absent, downloads: absent });
        });
      else describe(title, () => declareSuite(kind, locale, options, tests));
    }
  }
}

function declareSuite(
  kind: BrowserKind,
  locale: Locale,
  { pages = {}, prefs, apart = prefs !== undefined }: SuiteOptions,
  tests: (session: Session) => void,
): void {
  const isKept = !apart && locale === KEPT_LOCALE;
  let running: Running | undefined;
  beforeAll(async () => {
    running = await (isKept ? keptBrowser(kind) : start(kind, locale, prefs));
    running.server.offer(pages);
  });
  afterEach(() => running?.browser.resetStorage());
  afterAll(async () => {
    if (running && !isKept) await stop(running);
  });
  const now = (): Running => running ?? notRunning(kind);
  tests({ kind, locale, browser: () => now().browser, downloads: () => now().downloads });
}

function notRunning(kind: BrowserKind): never {
  throw new Error(`${kind} is not running`);
}
