import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { LOCALES, uiMessages, type UiMessages } from '../../src/messages/all';
import { printedResult } from '../../src/result';
import { HOST } from './support/closed-root';
import { savedFile } from './support/downloads';
import { pollUntil } from './support/extension-page';
import { expectedOf, FIXTURES, type Expected } from './support/fixtures';
import { allowBeforehand, click as clickOn, openSettings, there } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** The popup in the extension as built. */

const pageWhere = (wanted: (expected: Expected) => boolean) => {
  const name = FIXTURES.find((one) => wanted(expectedOf(one)));
  if (name === undefined) throw new Error('samples/pages has no page of that kind');
  return `/${name}.html`;
};
const WITH_SLIPS = pageWhere(({ findings }) => findings.length > 3);
const NO_REPORT = pageWhere(({ isReport }) => !isReport);

/** The text of a popup, once it contains some words. */
const textWith = (popup: Page, words: string) =>
  pollUntil(async () => {
    const text = await popup.evaluate(() => document.body.innerText);
    return text.includes(words) ? text : undefined;
  }, `the popup to say “${words}”`);

/** Clicks the button with the given words, or the first whose words contain them. */
const click = (popup: Page, words: string) =>
  popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.innerText.includes(wanted),
    );
    if (!button) throw new Error(`no button ${wanted}`);
    button.click();
  }, words);

await inEachBrowser('popup', { languages: LOCALES }, ({ kind, browser, downloads }) => {
  let words: UiMessages['panel'];
  let formats: UiMessages['saving']['formats'];
  beforeAll(() => {
    const all = uiMessages(browser().locale);
    words = all.panel;
    formats = all.saving.formats;
  });

  it('lists every slip, and a click leads there', async () => {
    const page = await browser().open(WITH_SLIPS);
    const { findings, report } = await page.audit();
    const popup = await browser().openPopup(page);
    const text = await textWith(popup, words.save);
    expect(text).toContain(report?.issuer);
    for (const { message } of findings) expect(text).toContain(message);

    for (const { rule, at, message } of findings) {
      await page.page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      await click(popup, message);
      await page.waitForMarkInView({ rule, at });
    }
    await popup.close();
    await page.close();
  });

  it('saves the audit as JSON', async () => {
    const page = await browser().open(WITH_SLIPS);
    const result = await page.audit();
    const popup = await browser().openPopup(page);
    await textWith(popup, words.save);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click(),
    );
    await textWith(popup, formats.json);
    await click(popup, formats.json);
    const { name, bytes } = await savedFile(downloads(), 'json');
    expect(name).toContain(String(result.report?.year));
    expect(printedResult.parse(JSON.parse(bytes.toString()))).toEqual(result);
    await popup.close();
    await page.close();
  });

  it('says when a page is no report', async () => {
    const page = await browser().open(NO_REPORT);
    await page.audit();
    const popup = await browser().openPopup(page);
    await textWith(popup, words.notReport);
    await popup.close();
    await page.close();
  });

  // Pages at which the gate says no, and one that it may have the auditor read by itself.
  it.each(['not-a-report-list', 'not-a-report-accounts', 'not-a-report-news'])(
    'reads a page that is no report when asked to, and says so from then on: %s',
    async (name) => {
      const page = await browser().open(`/${name}.html`);
      await page.audit();
      const popup = await browser().openPopup(page);
      await textWith(popup, words.notReport);
      if (!(await popup.evaluate(() => document.body.innerText)).includes(words.notReportChecked)) {
        await click(popup, words.auditAnyway);
        await textWith(popup, words.notReportChecked);
      }
      await textWith(popup, words.retry);
      await popup.close();
      const again = await browser().openPopup(page);
      const text = await textWith(again, words.retry);
      expect(text).toContain(words.notReportChecked);
      await again.close();
      await page.close();
    },
  );

  // Firefox has no way to click a toolbar button from outside.
  it.skipIf(kind === 'firefox')('audits a page outside gov.cn when asked to', async () => {
    const page = await browser().openUnaudited(WITH_SLIPS);
    const popup = await browser().clickToolbarButton(page);
    await textWith(popup, words.audit);
    expect(await page.$(HOST)).toBeNull();
    await click(popup, words.audit);
    await textWith(popup, words.save);
    // The popup is told what was found before anything is shown of it.
    await pollUntil(async () => (await page.$(HOST)) ?? undefined, 'the overlay');
    await popup.close();
    await page.close();
  });

  // With a scroll bar, and without.
  it.skipIf(kind === 'firefox').each([WITH_SLIPS, NO_REPORT])(
    'is filled from edge to edge: %s',
    async (path) => {
      const page = await browser().open(path);
      await page.audit();
      const popup = await browser().clickToolbarButton(page.page);
      await textWith(popup, words.settings);
      await pollUntil(
        () =>
          popup.evaluate(() => {
            const { clientWidth, scrollWidth } = document.documentElement;
            const { left, width } = document.body.getBoundingClientRect();
            const isFilled = left === 0 && width === clientWidth && scrollWidth === clientWidth;
            return (isFilled && clientWidth >= 400) || undefined;
          }),
        'the popup to be filled',
      );
      await popup.close();
      await page.close();
    },
  );

  it.skipIf(kind === 'firefox')(
    'has a site outside gov.cn audited always when asked to',
    async () => {
      const page = await browser().openUnaudited(WITH_SLIPS);
      const settings = await openSettings(browser(), page, 'sites');
      await allowBeforehand(settings, '*://127.0.0.1/*');
      await page.bringToFront();
      const popup = await browser().clickToolbarButton(page);
      await textWith(popup, words.audit);
      await click(popup, words.audit);
      const offer = words.auditAlways('127.0.0.1');
      await textWith(popup, offer);
      await click(popup, offer);
      const text = await textWith(popup, words.siteAdded('127.0.0.1'));
      expect(text).not.toContain(words.onlyThisTime);
      await popup.close();

      await page.reload();
      await page.waitForSelector(HOST);
      const again = await browser().clickToolbarButton(page);
      expect(await textWith(again, words.save)).not.toContain(words.onlyThisTime);
      await again.close();
      await clickOn(settings, '[data-site="127.0.0.1"] button');
      await there(settings, '.sites:not(:has([data-site]))');
      await settings.close();
      await page.close();
    },
  );
});
