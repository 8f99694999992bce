import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MediaFeature, Page } from 'puppeteer-core';
import { PAGES } from '../test/browser/support/fixtures';
import { launchChromium, type AuditedBrowser } from '../test/browser/support/launch';
import { OverlayDriver } from '../test/browser/support/overlay-driver';
import { serve } from '../test/browser/support/serve';

/**
 * Takes the pictures of docs/images from a sample page, with the extension as built: run
 * `npm run build` first, then `npx tsx scripts/screenshots.ts [--language zh-CN]`. The results are
 * committed: run it again only when the looks change. On Debian the browser speaks Chinese with the
 * package chromium-l10n.
 */

const FOLDER = join(import.meta.dirname, '..', 'docs', 'images');
const SAMPLE = '/many-slips.html';
/** The slip explained in the picture: its card writes a sum out. */
const EXPLAINED = 'requests-row-total';

const WINDOW = { width: 1280, height: 800, deviceScaleFactor: 1.5 };
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 };

type Scheme = 'light' | 'dark';

/** Else a card is caught while it fades in. */
const features = (scheme: Scheme): MediaFeature[] => [
  { name: 'prefers-color-scheme', value: scheme },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

const picture = (name: string, scheme: Scheme) =>
  join(FOLDER, `${name}-${scheme}.png`) as `${string}.png`;

async function take(browser: AuditedBrowser, scheme: Scheme): Promise<void> {
  const prepare = (viewport: typeof WINDOW) => async (tab: Page) => {
    await tab.setViewport(viewport);
    await tab.emulateMediaFeatures(features(scheme));
  };
  const page = await browser.open(SAMPLE, prepare(WINDOW));
  const { findings } = await page.audit();
  await page.waitForMarks(findings);
  const index = findings.findIndex(({ rule }) => rule === EXPLAINED);
  if (!(await page.focus(index))) throw new Error(`${SAMPLE} has no place for ${EXPLAINED}`);
  await new OverlayDriver(page.page).card();
  await page.page.screenshot({ path: picture('page', scheme) });

  const popup = await browser.openPopup(page, prepare(POPUP));
  await popup.bringToFront();
  await popup.waitForSelector('main:not([role=status])');
  await popup.screenshot({ path: picture('popup', scheme) });
  await Promise.all([popup.close(), page.close()]);
}

const { values } = parseArgs({ options: { language: { type: 'string', default: 'zh-CN' } } });
await mkdir(FOLDER, { recursive: true });
const server = await serve(PAGES);
const browser = await launchChromium({ port: server.port, language: values.language });
try {
  if (!values.language.startsWith(browser.locale))
    process.stderr.write(
      `The browser does not speak ${values.language}; it is set to ${browser.locale}.\n`,
    );
  for (const scheme of ['light', 'dark'] as const) await take(browser, scheme);
} finally {
  await browser.close();
  await server.close();
}
