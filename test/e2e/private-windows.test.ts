import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { reportId } from '../../src/archive';
import { cardWords, type CardWords } from '../../src/messages/card';
import { listed, untilListed } from './support/archive-page';
import { ExtensionPage, pollUntil } from './support/extension-page';
import { auditInNode, sourceOf } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { allowPrivately, allowUnpacked, openSettings, stored } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** What is audited and decided in private windows holds there, and is kept nowhere. */

const REPORT = sourceOf('many-slips');
const PAGES_MADE = {
  '/first.html': REPORT,
  '/private.html': REPORT.replaceAll('2023', '2022'),
  '/last.html': REPORT.replaceAll('2023', '2021'),
};
const { report } = auditInNode(REPORT, 'zh').result;
const idOf = (year: number): string => reportId(report?.issuer ?? '', year);

await inEachBrowser('private windows', { pages: PAGES_MADE, apart: true }, ({ kind, browser }) => {
  let settings: Page;
  let said: CardWords;

  beforeAll(async () => {
    // Firefox lets no program allow a temporary add-on there.
    if (kind === 'firefox') return;
    said = cardWords(browser().locale);
    await browser().keepArchive();
    const page = await browser().open('/first.html');
    await page.audit();
    const options = await openSettings(browser(), page, 'archive');
    await untilListed(options, [idOf(2023)]);
    const address = options.url();
    await allowUnpacked(options);
    await allowPrivately(options);
    await browser().waitForReplaced();
    settings = await browser().browser.newPage();
    await ExtensionPage.load(settings, address);
    await untilListed(settings, [idOf(2023)]);
    await page.close();
  });

  const ignoredIn = async (page: OpenPage): Promise<number> => (await page.audit()).ignored.length;

  /** What is stored of decisions. */
  const kept = async (): Promise<readonly string[]> =>
    Object.keys(await stored(settings)).filter((key) => key.startsWith('ignored'));

  /** Sets the first finding of a page aside. */
  async function setAside(page: OpenPage): Promise<void> {
    const overlay = new OverlayDriver(page.page);
    await page.waitForMarks((await page.audit()).findings);
    await page.focus(0);
    await overlay.card();
    await overlay.click(said.ignore);
    await page.page.keyboard.type('a reason');
    await overlay.confirm();
    await pollUntil(async () => (await ignoredIn(page)) === 1 || undefined, 'the decision');
  }

  it.skipIf(kind === 'firefox')('leave nothing in the archive', async () => {
    const hidden = await browser().openPrivately('/private.html');
    expect((await hidden.audit()).isReport).toBe(true);
    await hidden.close();
    // One that is kept, and comes after it, shows that its turn has come.
    const last = await browser().open('/last.html');
    await last.audit();
    await untilListed(settings, [idOf(2023), idOf(2021)]);
    expect(await listed(settings)).not.toContain(idOf(2022));
    await last.close();
  });

  it.skipIf(kind === 'firefox')('keep to themselves what is set aside in them', async () => {
    const before = await kept();
    const hidden = await browser().openPrivately('/first.html');
    await setAside(hidden);
    const another = await browser().openPrivately('/first.html');
    await pollUntil(
      async () => (await ignoredIn(another)) === 1 || undefined,
      'the decision in another private window',
    );
    const outside = await browser().open('/first.html');
    expect(await ignoredIn(outside)).toBe(0);
    expect(await kept()).toEqual(before);
    for (const page of [hidden, another]) await page.close();
    await pollUntil(async () => {
      const anew = await browser().openPrivately('/first.html');
      const left = await ignoredIn(anew);
      await anew.close();
      return left === 0 || undefined;
    }, 'it to be forgotten with the last of these windows');

    // What is set aside elsewhere is kept where this would have been.
    await setAside(outside);
    expect(await kept()).not.toEqual(before);
    await outside.close();
  });
});
