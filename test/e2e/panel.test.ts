import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { LOCALES, uiMessages, type UiMessages } from '../../src/messages/all';
import { violations } from './support/barriers';
import { pollUntil } from './support/extension-page';
import { expectedOf, FIXTURES, type Expected } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { store, there } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** The panel in the extension as built: in a tab of its own, and beside pages where that can be driven. */

const pageWhere = (wanted: (expected: Expected) => boolean) => {
  const name = FIXTURES.find((one) => wanted(expectedOf(one)));
  if (name === undefined) throw new Error('samples/pages has no page of that kind');
  return `/${name}.html`;
};
const FAILING_TOTAL = 'requests.granted.total';
const WITH_SLIPS = pageWhere(
  ({ findings }) => findings.length > 3 && findings.some(({ at }) => at === FAILING_TOTAL),
);
const CLEAN = pageWhere(({ isReport, findings }) => isReport && findings.length === 0);
const NO_REPORT = pageWhere(({ isReport }) => !isReport);

/** Whatever a page of the extension shows, once it is as wanted. */
const until = (page: Page, wanted: () => boolean, what: string) =>
  pollUntil(async () => (await page.evaluate(wanted)) || undefined, what);
const press = (page: Page, selector: string) =>
  page.evaluate((where) => {
    const element = document.querySelector<HTMLElement>(where);
    if (!element) throw new Error(`no ${where}`);
    element.click();
  }, selector);
const textOf = (page: Page, selector: string) =>
  page.evaluate((where) => document.querySelector<HTMLElement>(where)?.innerText ?? '', selector);

/** Waits until something has the keyboard focus. */
const focused = (page: Page, selector: string) =>
  pollUntil(async () => {
    const hasIt = await page.evaluate((where) => document.activeElement?.matches(where), selector);
    return hasIt ? true : undefined;
  }, `the focus on ${selector}`);

await inEachBrowser('panel', { languages: LOCALES }, ({ kind, browser }) => {
  let words: UiMessages['panel'];
  beforeAll(() => {
    words = uiMessages(browser().locale).panel;
  });

  /** Opens the panel for a page, and waits until it has found it. */
  async function openFor(over: OpenPage, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const panel = await browser().openPanel(over, prepare);
    await until(panel, () => document.querySelector('main:not(.loading)') !== null, 'the panel');
    return panel;
  }

  it('shows the figures as on the form; a click on one leads to it', async () => {
    const page = await browser().open(WITH_SLIPS);
    const { report, findings } = await page.audit();
    await page.waitForMarks(findings);
    const panel = await openFor(page);
    await press(panel, '#tab-data');
    const shown = await panel.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-field]:not(.absent)')].map((cell) => [
          cell.dataset['field'] ?? '',
          cell.querySelector<HTMLElement>('.value')?.innerText ?? '',
        ]),
      ),
    );
    expect(Object.keys(shown).sort()).toEqual(Object.keys(report?.figures ?? {}).sort());
    for (const [field, value] of Object.entries(report?.figures ?? {}))
      expect(shown[field]).toBe(report?.printed[field] ?? (value === null ? '' : String(value)));

    await press(panel, `[data-field="${FAILING_TOTAL}"]`);
    await page.waitForMarkInView(findings.find(({ at }) => at === FAILING_TOTAL));
    await until(panel, () => document.querySelector('.place-note .go') !== null, 'the findings');
    await Promise.all([panel.close(), page.close()]);
  });

  it('lists every sum, failed ones first, and every section', async () => {
    const page = await browser().open(WITH_SLIPS);
    const { findings, identities, checks } = await page.audit();
    // Behind the panel nothing more is drawn.
    await page.waitForMarks(findings);
    const panel = await openFor(page);
    await press(panel, '#tab-checks');
    const outcomes = await panel.evaluate(() =>
      [...document.querySelectorAll('.check')].map((check) => check.classList[1]),
    );
    expect(outcomes).toHaveLength(identities.length);
    expect(outcomes.slice(0, checks.failed)).toEqual(Array(checks.failed).fill('failed'));
    expect(await panel.$$('.section')).toHaveLength(6);
    await press(panel, '.check.failed .terms button');
    // Its first term is its total, far down the page.
    const [failed] = identities.filter(({ outcome }) => outcome === 'failed');
    expect(failed?.left.terms[0]?.field).toBe(failed?.at);
    await page.waitForMarkInView(findings.find(({ at }) => at === failed?.at));
    expect(await textOf(panel, '.told')).toBe('');
    await Promise.all([panel.close(), page.close()]);
  });

  it('sets a finding aside with a reason, and takes it back', async () => {
    const page = await browser().open(WITH_SLIPS);
    const { findings } = await page.audit();
    const panel = await openFor(page);
    await panel.bringToFront();
    await press(panel, '.finding .go');
    await press(panel, '.finding.open .details .link');
    await focused(panel, 'textarea');
    await panel.keyboard.press('Escape');
    await focused(panel, '.finding.open .details .link');
    await panel.keyboard.press('Enter');
    await focused(panel, 'textarea');
    await panel.keyboard.type('已核实');
    await panel.keyboard.press('Enter');
    // The page audits again, and the panel follows.
    await until(panel, () => document.querySelector('.ignored') !== null, 'the ignored finding');
    expect(await textOf(panel, '.ignored .why')).toContain('已核实');
    expect(await panel.$$('.finding')).toHaveLength(findings.length - 1);
    // The frame is told that it is ignored, and not why.
    const { ignored } = await page.audit();
    expect(ignored).toMatchObject([{ reason: '' }]);

    await focused(panel, '.told .link');
    await panel.keyboard.press('Enter');
    await until(panel, () => document.querySelector('.ignored') === null, 'it to count again');
    await focused(panel, '.finding:first-child > .go');
    expect((await page.audit()).ignored).toEqual([]);
    await Promise.all([panel.close(), page.close()]);
  });

  it('follows its tab to another page, and says when it is closed', async () => {
    const page = await browser().open(WITH_SLIPS);
    await page.audit();
    const panel = await openFor(page);
    const address = new URL(page.page.url());
    await page.page.goto(new URL(CLEAN, address).href, { waitUntil: 'load' });
    await pollUntil(
      async () => (await textOf(panel, '#view-findings')).includes(words.clean) || undefined,
      'the clean report',
    );
    await page.page.goto(new URL(NO_REPORT, address).href, { waitUntil: 'load' });
    await pollUntil(
      async () => (await textOf(panel, 'h1')) === words.notReport || undefined,
      'the page without a report',
    );
    await page.close();
    await pollUntil(
      async () => (await textOf(panel, 'h1')) === words.gone || undefined,
      'the tab to be gone',
    );
    await panel.close();
  });

  it('reads a page that is no report when asked to, and says so from then on', async () => {
    const page = await browser().open('/not-a-report-list.html');
    await page.audit();
    const panel = await openFor(page);
    const told = (one: Page, text: string) =>
      pollUntil(
        async () => (await textOf(one, 'main')).includes(text) || undefined,
        `the panel to say “${text}”`,
      );
    await told(panel, words.notReportNote);
    await press(panel, 'main .quiet');
    await told(panel, words.notReportChecked);
    const again = await openFor(page);
    await told(again, words.notReportChecked);
    await Promise.all([panel.close(), again.close(), page.close()]);
  });

  const schemes = kind === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  it.each(schemes)('has nothing that axe objects to, %s', async (scheme) => {
    const page = await browser().open(WITH_SLIPS);
    await page.audit();
    const panel = await openFor(page, async (tab) => {
      // Only Chromium lets a test choose; the style sheets are the same.
      if (kind === 'chromium')
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    });
    await panel.bringToFront();
    await press(panel, '.finding .go');
    await press(panel, '.finding.open .details .link');
    await press(panel, '[aria-haspopup=menu]');
    expect(await violations(panel, { scheme })).toEqual([]);
    await press(panel, '.ignore .quiet');
    for (const view of ['#tab-data', '#tab-checks']) {
      await press(panel, view);
      expect(await violations(panel, { scheme })).toEqual([]);
    }
    await Promise.all([panel.close(), page.close()]);
  });

  // 320 pixels: a narrow side panel, or twice the size in one of 640.
  it.each([320, 640, 1280])('is never wider than %d pixels', async (width) => {
    const page = await browser().open(WITH_SLIPS);
    await page.audit();
    const panel = await openFor(page, (tab) => tab.setViewport({ width, height: 700 }));
    for (const view of ['#tab-findings', '#tab-data', '#tab-checks']) {
      await press(panel, view);
      const wider = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
    }
    await Promise.all([panel.close(), page.close()]);
  });

  it('keeps the number of a long title in the line of its last words', async () => {
    const page = await browser().open(WITH_SLIPS);
    await page.audit();
    const panel = await openFor(page, (tab) => tab.setViewport({ width: 320, height: 700 }));
    const apart = await panel.evaluate(() => {
      const [title, number] = document.querySelector('.group')?.childNodes ?? [];
      if (!(title instanceof Text) || !(number?.nextSibling instanceof Element)) return 'no title';
      // As long as it takes for the number to come first in a line, if it could.
      for (let length = 1; length < 60; length++) {
        title.data = '字'.repeat(length);
        const range = document.createRange();
        range.setStart(title, length - 1);
        range.setEnd(title, length);
        const last = range.getBoundingClientRect();
        if (number.nextSibling.getBoundingClientRect().top > last.bottom) return length;
      }
      return null;
    });
    expect(apart).toBeNull();
    await Promise.all([panel.close(), page.close()]);
  });

  it('draws quotation marks as wide as its language has them', async () => {
    const page = await browser().open(WITH_SLIPS);
    await page.audit();
    const panel = await openFor(page);
    await store(panel, { 'preference/language': 'en' });
    await until(panel, () => document.documentElement.lang === 'en', 'English');
    // In ems; a Chinese font draws them as wide as a character.
    const [english, chinese] = await panel.evaluate(() =>
      ['en', 'zh-CN'].map((lang) => {
        const quote = document.createElement('span');
        quote.lang = lang;
        quote.textContent = '“'.repeat(10);
        document.body.prepend(quote);
        quote.style.cssText = 'position: absolute; font-size: 100px';
        const { width } = quote.getBoundingClientRect();
        const { fontFamily } = getComputedStyle(quote);
        quote.remove();
        return { width: width / 1000, fontFamily };
      }),
    );
    expect(english?.width).toBeLessThan(0.6);
    expect(chinese?.fontFamily).toMatch(/^"PingFang SC"/);
    await Promise.all([panel.close(), page.close()]);
  });

  // Firefox lets no program open its sidebar.
  it.skipIf(kind === 'firefox')('opens beside the page, and follows the tab in front', async () => {
    const page = await browser().open(WITH_SLIPS);
    const { report } = await page.audit();
    const popup = await browser().openPopup(page);
    // In front before it has found its page, the popup would be the tab in front itself.
    await there(popup, '.foot .more .link');
    await popup.bringToFront();
    const address = popup.url().replace('popup.html', 'sidepanel.html');
    const [target] = await Promise.all([
      browser().browser.waitForTarget((one) => one.url() === address, { timeout: 0 }),
      // A click as a person makes it: Chrome opens nothing without. The popup may draw itself anew
      // when it comes to the front, so that the link is looked for until it stands still.
      popup.locator('.foot .more .link').click(),
    ]);
    const panel = await target.asPage();
    await page.page.bringToFront();
    await pollUntil(
      async () => (await textOf(panel, 'h1')) === report?.issuer || undefined,
      'the report in front',
    );
    const other = await browser().open(NO_REPORT);
    await pollUntil(
      async () => (await textOf(panel, 'h1')) === words.notReport || undefined,
      'the other page in front',
    );
    await other.close();
    await page.page.bringToFront();
    await pollUntil(
      async () => (await textOf(panel, 'h1')) === report?.issuer || undefined,
      'the report in front again',
    );
    await page.close();
  });
});
