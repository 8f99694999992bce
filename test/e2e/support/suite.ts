import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { languageTag, type Locale } from '../../../src/messages/all';
import { PAGES } from './fixtures';
import { launch, type AuditedBrowser, type BrowserKind } from './launch';
import { serve, type MadePage, type PageServer } from './serve';

export interface Session {
  readonly kind: BrowserKind;
  /** The language that the extension speaks in it. */
  readonly locale: Locale;
  /** The browser; there from the first test on. */
  readonly browser: () => AuditedBrowser;
}

interface SuiteOptions {
  /** Pages made for the suite, by path. */
  readonly pages?: Readonly<Record<string, MadePage>>;
  /** Folder for downloads. */
  readonly downloads?: (kind: BrowserKind) => string;
  /** Languages of the browser, with a suite for each; Chinese alone unless told. */
  readonly languages?: readonly Locale[];
}

/** The browsers that tests run in: both, or the one that TEST_BROWSER names. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((kind) =>
  [undefined, '', kind].includes(process.env['TEST_BROWSER']),
);

/**
 * Declares the same tests for Chromium and for Firefox, each with a browser of its own and in a
 * language that is chosen here, whatever the machine speaks. What a test has left in the extension's
 * storage is gone before the next one, failed or not. Where a
 * browser is not installed its tests are skipped, with the reason in their name; `npm test` counts
 * that as not run.
 */
export async function inEachBrowser(
  name: string,
  options: SuiteOptions,
  tests: (session: Session) => void,
): Promise<void> {
  const { languages = ['zh'] } = options;
  for (const kind of BROWSERS) {
    const found = await findBrowser(kind);
    for (const locale of languages) {
      const title = `${name} in ${languages.length > 1 ? `${locale} ` : ''}${kind}`;
      if ('reason' in found)
        describe.skip(`${title} (${found.reason})`, () => {
          tests({ kind, locale, browser: () => absent(kind) });
        });
      else describe(title, () => declareSuite(kind, locale, options, tests));
    }
  }
}

function declareSuite(
  kind: BrowserKind,
  locale: Locale,
  options: SuiteOptions,
  tests: (session: Session) => void,
): void {
  let server: PageServer | undefined;
  let browser: AuditedBrowser | undefined;
  beforeAll(async () => {
    server = await serve(PAGES, options.pages);
    const downloads = options.downloads?.(kind);
    browser = await launch[kind]({
      port: server.port,
      language: locale === 'en' ? 'en-US' : languageTag(locale),
      ...(downloads === undefined ? {} : { downloads }),
    });
  });
  afterEach(() => browser?.resetStorage());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  tests({ kind, locale, browser: () => browser ?? absent(kind) });
}

function absent(kind: BrowserKind): never {
  throw new Error(`${kind} is not running`);
}
