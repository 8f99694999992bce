import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from './support/barriers';
import { pollUntil } from './support/extension-page';
import { expectedOf, FIXTURES } from './support/fixtures';
import { HOST } from './support/closed-root';
import { inEachBrowser } from './support/suite';

/** axe-core on what the extension shows, in light and dark. */

const NAME = FIXTURES.find((name) => expectedOf(name).findings.length > 3);
const NO_REPORT = FIXTURES.find((name) => !expectedOf(name).isReport);

await inEachBrowser('accessibility', {}, ({ kind, browser }) => {
  // Only Chromium lets a test choose; the style sheets are the same.
  const schemes = kind === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

  it.each(schemes)('overlay, %s', async (scheme) => {
    const page = await browser().open(`/${NAME ?? ''}.html`, (tab) => emulate(tab, scheme));
    const { findings } = await page.audit();
    await page.waitForMarks(findings);
    expect(await violations(page.page, { scope: HOST, scheme })).toEqual([]);
    for (const index of findings.keys()) {
      expect(await page.focus(index)).toBe(true);
      expect(await violations(page.page, { scope: HOST, scheme })).toEqual([]);
    }
    await page.close();
  });

  it.each(schemes)('popup, %s', async (scheme) => {
    for (const name of [NAME, NO_REPORT]) {
      const page = await browser().open(`/${name ?? ''}.html`);
      await page.audit();
      const popup = await browser().openPopup(page, (tab) => emulate(tab, scheme));
      // Loading is a state too, but a passing one.
      await pollUntil(
        () => popup.evaluate(() => document.querySelector('button') !== null || undefined),
        'the popup to show something to do',
      );
      await popup.bringToFront();
      expect(await violations(popup, { scheme })).toEqual([]);
      await popup.close();
      await page.close();
    }
  });

  async function emulate(page: Page, scheme: 'light' | 'dark'): Promise<void> {
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
});
