import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import { PAGES } from './fixtures';
import { launch, type AuditedBrowser, type BrowserKind } from './launch';
import { serve, type MadePage, type PageServer } from './serve';

export interface Session {
  readonly kind: BrowserKind;
  /** The browser; there from the first test on. */
  readonly browser: () => AuditedBrowser;
}

interface SuiteOptions {
  /** Pages made for the suite, by path. */
  readonly pages?: Readonly<Record<string, MadePage>>;
  /** Folder for downloads. */
  readonly downloads?: (kind: BrowserKind) => string;
}

/** The browsers that tests run in: both, or the one that TEST_BROWSER names. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter((kind) =>
  [undefined, '', kind].includes(process.env['TEST_BROWSER']),
);

/**
 * Declares the same tests for Chromium and for Firefox, each with a browser of its own. Where a
 * browser is not installed its tests are skipped, with the reason in their name; `npm test` counts
 * that as not run.
 */
export async function inEachBrowser(
  name: string,
  options: SuiteOptions,
  tests: (session: Session) => void,
): Promise<void> {
  for (const kind of BROWSERS) {
    const found = await findBrowser(kind);
    if ('reason' in found) {
      describe.skip(`${name} in ${kind} (${found.reason})`, () => {
        tests({ kind, browser: () => absent(kind) });
      });
      continue;
    }
    describe(`${name} in ${kind}`, () => {
      let server: PageServer | undefined;
      let browser: AuditedBrowser | undefined;
      beforeAll(async () => {
        server = await serve(PAGES, options.pages);
        const downloads = options.downloads?.(kind);
        browser = await launch[kind]({
          port: server.port,
          ...(downloads === undefined ? {} : { downloads }),
        });
      });
      afterAll(async () => {
        await browser?.close();
        await server?.close();
      });
      tests({ kind, browser: () => browser ?? absent(kind) });
    });
  }
}

function absent(kind: BrowserKind): never {
  throw new Error(`${kind} is not running`);
}
