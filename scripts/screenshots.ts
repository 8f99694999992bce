import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MediaFeature, Page, Viewport } from 'puppeteer-core';
import { LOCALES } from '../src/messages/all';
import { OWN_RULE, siteOfAddress } from '../src/result';
import { ExtensionPage, pollUntil } from '../test/e2e/support/extension-page';
import { PAGES } from '../test/e2e/support/fixtures';
import { launchChromium, type AuditedBrowser } from '../test/e2e/support/launch';
import type { OpenPage } from '../test/e2e/support/open-page';
import { OverlayDriver } from '../test/e2e/support/overlay-driver';
import { GOV_HOST, serve } from '../test/e2e/support/serve';
import { store } from '../test/e2e/support/settings-page';
import {
  begin,
  drawnRows,
  hurry,
  openWorkbench,
  untilRead,
} from '../test/e2e/support/workbench-page';
import { cellTarget, ownFinding } from '../test/support/own';

/**
 * Takes the pictures of docs/images from sample pages, with the extension as built: run
 * `npm run build` first, then `npx tsx scripts/screenshots.ts [--language zh|en] [--to FOLDER]`. The
 * results are committed: run it again only when the looks change.
 */

const SAMPLE = '/many-slips.html';
/** Slips whose cards are shown: a sum, a label that differs, words against a cell. */
const CARDS: readonly (readonly [name: string, page: string, rule: string])[] = [
  ['page', SAMPLE, 'requests-row-total'],
  ['card-label', '/label-row.html', 'label-deviation'],
  ['card-text', '/text-figure-mismatch.html', 'text-figure-mismatch'],
];
/** Views of the panel, in the order of their tabs. */
const VIEWS = ['findings', 'data', 'checks', 'years'] as const;
/** Reports of two years, which do not follow from one another. */
const YEARS = join(PAGES, '..', 'years', 'carried-in-mismatch');
const OPTIONS = ['rules', 'sites', 'look', 'letter', 'ignored', 'archive', 'backup'] as const;

/** Pages that stand for a column of reports. */
const COLUMN = [
  ...['hancheng-2022', 'baijiagou-2022', 'chengguan-2020', 'mianyang-2021', 'clean-plain'],
  ...['many-slips', 'cell-dash', 'announcement-attachment', 'not-a-report-news', 'no-such-page'],
];
const OWN_TARGET = cellTarget('requests.newReceived.naturalPerson', '251');

const WINDOW = { width: 1280, height: 800, deviceScaleFactor: 1.5 };
const NARROW = { width: 320, height: 640, deviceScaleFactor: 2 };
const PANEL = { width: 400, height: 760, deviceScaleFactor: 2 };
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 };
const WORKBENCH = { width: 1280, height: 760, deviceScaleFactor: 1.5 };
const PAGE_OF_OPTIONS = { width: 1000, height: 720, deviceScaleFactor: 1.5 };

type Scheme = 'light' | 'dark';

/** Else a card is caught while it fades in. */
const features = (scheme: Scheme): MediaFeature[] => [
  { name: 'prefers-color-scheme', value: scheme },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];
const prepared = (scheme: Scheme, viewport: Viewport) => async (tab: Page) => {
  await tab.setViewport(viewport);
  await tab.emulateMediaFeatures(features(scheme));
};

/** Takes the pictures of one colour scheme. */
class Photographer {
  constructor(
    private readonly browser: AuditedBrowser,
    private readonly folder: string,
    private readonly scheme: Scheme,
  ) {}

  async takeAll(): Promise<void> {
    for (const [name, path, rule] of CARDS) await this.#card(name, path, rule);
    await this.#help();
    await this.#narrow();
    const page = await this.#open(SAMPLE, WINDOW);
    const popup = await this.browser.openPopup(page, prepared(this.scheme, POPUP));
    await popup.bringToFront();
    await popup.waitForSelector('main:not([role=status])');
    await this.#save(popup, 'popup');
    const extension = await popup.evaluate(() => location.origin);
    await this.#panel(extension, await this.#tabOf(popup, page), ['findings', 'data', 'checks']);
    const both = await this.#heldAgainstLastYear('/2023.html');
    await this.#panel(extension, await this.#tabOf(popup, both), ['years']);
    await both.close();
    await this.#repeated();
    await this.#own(popup);
    await this.#options(extension);
    await this.#workbench();
    await Promise.all([popup.close(), page.close()]);
  }

  async #open(path: string, viewport: Viewport): Promise<OpenPage> {
    const page = await this.browser.open(path, prepared(this.scheme, viewport));
    await page.waitForMarks((await page.audit()).findings);
    return page;
  }

  async #card(name: string, path: string, rule: string): Promise<void> {
    const page = await this.#open(path, WINDOW);
    await this.#explain(page, rule);
    await this.#save(page.page, name);
    await page.close();
  }

  async #explain(page: OpenPage, rule: string): Promise<void> {
    const { findings } = await page.audit();
    const index = findings.findIndex((finding) => finding.rule === rule);
    if (!(await page.focus(index))) throw new Error(`there is no place for ${rule}`);
    await new OverlayDriver(page.page).card();
  }

  async #help(): Promise<void> {
    const page = await this.#open(SAMPLE, WINDOW);
    await page.command('help');
    await new OverlayDriver(page.page).part('dialog', true);
    await this.#save(page.page, 'help');
    await page.close();
  }

  async #narrow(): Promise<void> {
    const page = await this.#open(SAMPLE, NARROW);
    await this.#explain(page, 'requests-row-total');
    await this.#save(page.page, 'narrow');
    await page.close();
  }

  /** This year's page, held against last year's report, which is audited before. */
  async #heldAgainstLastYear(path: string): Promise<OpenPage> {
    const before = await this.#open('/2022.html', WINDOW);
    await before.close();
    const page = await this.#open(path, WINDOW);
    await pollUntil(
      async () => (await page.audit()).report?.previous,
      'an audit with last year’s report',
    );
    return page;
  }

  async #repeated(): Promise<void> {
    const page = await this.#heldAgainstLastYear('/copied.html');
    await this.#explain(page, 'text-repeated');
    await this.#save(page.page, 'page-repeated');
    await page.close();
  }

  /** A page with a finding of the person's own. @param extensionPage lends its storage */
  async #own(extensionPage: Page): Promise<void> {
    const page = await this.#open(SAMPLE, WINDOW);
    const own = ownFinding(OWN_TARGET, {
      site: siteOfAddress(page.page.url()),
      words: '请与依申请公开台账核对。',
    });
    await store(extensionPage, { [`own/${own.id}`]: own });
    await pollUntil(
      async () => (await page.audit()).findings.find(({ rule }) => rule === OWN_RULE),
      'the finding of one’s own',
    );
    await this.#explain(page, OWN_RULE);
    await this.#save(page.page, 'page-own');
    await store(extensionPage, { [`own/${own.id}`]: null });
    await page.close();
  }

  async #workbench(): Promise<void> {
    const page = await openWorkbench(this.browser);
    // The compiler of this script has functions keep their names, by one that the page hasn't.
    await page.evaluate('globalThis.__name = (named) => named');
    await prepared(this.scheme, WORKBENCH)(page);
    if ((await drawnRows(page)).length === 0) {
      await page.waitForSelector('.gap input');
      await hurry(page);
      await begin(
        page,
        COLUMN.map((name) => `http://${GOV_HOST}/${name}.html`),
      );
    }
    await untilRead(page, COLUMN.length);
    await this.#save(page, 'workbench');
    await page.close();
  }

  /** The browser's number for the tab of a page. */
  async #tabOf(extensionPage: Page, page: OpenPage): Promise<number> {
    const url = page.page.url();
    const id = await extensionPage.evaluate(async (wanted) => {
      const tabs = (await chrome?.tabs.query({})) ?? [];
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url);
    if (id === undefined) throw new Error(`no tab shows ${url}`);
    return id;
  }

  async #panel(
    extension: string,
    tab: number,
    views: readonly (typeof VIEWS)[number][],
  ): Promise<void> {
    const panel = await this.browser.browser.newPage();
    await prepared(this.scheme, PANEL)(panel);
    await ExtensionPage.load(panel, `${extension}/sidepanel.html?tab=${String(tab)}`);
    for (const view of views) {
      const index = VIEWS.indexOf(view);
      await panel.waitForSelector('[role=tab]');
      const [chosen] = (await panel.$$('[role=tab]')).slice(index);
      await chosen?.click();
      await panel.waitForSelector(
        `[role=tab]:nth-of-type(${String(index + 1)})[aria-selected=true]`,
      );
      if (view === 'years') await panel.waitForSelector('.years .compared');
      await this.#save(panel, `panel-${view}`);
    }
    await panel.close();
  }

  async #options(extension: string): Promise<void> {
    for (const view of OPTIONS) {
      const page = await this.browser.browser.newPage();
      await prepared(this.scheme, PAGE_OF_OPTIONS)(page);
      await ExtensionPage.load(page, `${extension}/options.html#${view}`);
      await page.waitForSelector('main');
      await this.#save(page, `options-${view}`);
      await page.close();
    }
  }

  async #save(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const path = join(this.folder, `${name}-${this.scheme}.webp`);
    await page.screenshot({ path: path, type: 'webp', quality: 90 });
  }
}

/** Has the extension speak a language, whatever the browser speaks. */
async function speak(language: string): Promise<void> {
  const page = await browser.open(SAMPLE);
  const popup = await browser.openPopup(page);
  await popup.evaluate(
    (chosen) => chrome?.storage.local.set({ 'preference/language': chosen }),
    language,
  );
  await Promise.all([popup.close(), page.close()]);
}

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'zh' },
    to: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'images') },
  },
});
await mkdir(values.to, { recursive: true });
if (!LOCALES.some((locale) => locale === values.language))
  throw new Error(`--language takes ${LOCALES.join(' or ')}`);
const yearOf = (year: number) => readFile(join(YEARS, `${String(year)}.html`), 'utf8');
const server = await serve(PAGES, {
  '/copied.html': (await yearOf(2022)).replaceAll('2022', '2023'),
  '/2022.html': await yearOf(2022),
  '/2023.html': await yearOf(2023),
});
const browser = await launchChromium({ port: server.port });
try {
  await browser.keepArchive();
  await speak(values.language);
  for (const scheme of ['light', 'dark'] as const)
    await new Photographer(browser, values.to, scheme).takeAll();
} finally {
  await browser.close();
  await server.close();
}
