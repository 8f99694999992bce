import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { uiMessages } from '../../src/messages/all';
import { cardWords } from '../../src/messages/card';
import { reportId } from '../../src/archive';
import { violations } from './support/barriers';
import { listed, untilListed } from './support/archive-page';
import { pollUntil } from './support/extension-page';
import { auditInNode, PAGES, sourceOf } from './support/fixtures';
import { launch, type AuditedBrowser } from './support/launch';
import { OverlayDriver } from './support/overlay-driver';
import { serve } from './support/serve';
import { click, openSettings, says, there } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** What is kept of audits: over restarts, and what is said where it can't be. */

const REPORT = sourceOf('many-slips');
/** The report after some of its slips were mended. */
const CORRECTED = REPORT.replace('五、其他需要报告的事项', '六、其他需要报告的事项');
const { report } = auditInNode(REPORT, 'zh').result;
const ORGAN = report?.issuer ?? '';
const listItem = (name: string, year: number) =>
  `<li><a href="/${name}.html">${ORGAN}${year}年政府信息公开工作年度报告</a></li>`;
const PAGES_MADE = {
  '/first.html': REPORT,
  '/other-year.html': REPORT.replaceAll('2023', '2022'),
  '/corrected.html': CORRECTED,
  '/corrected-copy.html': CORRECTED,
  '/framed.html':
    '<title>年报</title><iframe src="/other-year.html" width="900" height="700"></iframe>',
  '/last.html': REPORT.replaceAll('2023', '2021'),
  '/in-column.html': REPORT.replace(/<a [^>]*\bt\d\.html[^]*?<\/a>/g, '').replace(
    /<body[^>]*>/,
    '$&<div>当前位置：<a href="/">首页</a> &gt; <a href="/column/">政府信息公开年报</a></div>',
  ),
  '/column/': `<title>政府信息公开年报</title><ul>${listItem('first', 2023)}${listItem('other-year', 2022)}</ul>`,
};
const ID = reportId(ORGAN, report?.year ?? null);

/** Words of the page that are highlighted as what a warning is about. */
const highlighted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('gov-report-audit-warning'))
      .flatMap(([, ranges]) => [...ranges].map(String)),
  );

/** Does something with the database itself, as another version of the extension would. */
const withDatabase = (
  page: Page,
  version: number | undefined,
  stores: readonly string[],
): Promise<void> =>
  page.evaluate(
    (number, names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('archive', number);
        opening.onupgradeneeded = () => {
          for (const name of names) opening.result.createObjectStore(name);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(new Error(opening.error?.name));
      }),
    version,
    stores,
  );

/** Not with the protocol’s own: Firefox never says that it is over. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.id = 'before';
    location.reload();
  });
  await there(page, 'body:not(#before) main h2');
}

const forget = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('archive');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error('the archive stays'));
      }),
  );

await inEachBrowser('the archive', { pages: PAGES_MADE, apart: true }, ({ browser }) => {
  const words = () => uiMessages(browser().locale).archive;
  let settings: Page;
  beforeAll(async () => {
    await browser().keepArchive();
    const page = await browser().open('/first.html');
    await page.audit();
    settings = await openSettings(browser(), page, 'archive');
    await page.close();
  });
  afterEach(() => forget(settings));

  /** Has a page audited, and waits until that is kept. */
  async function audited(path: string, ids: readonly string[]): Promise<void> {
    const page = await browser().open(path);
    await page.audit();
    await untilListed(settings, ids);
    await page.close();
  }

  it('lists what was audited, without a word from the person', async () => {
    await forget(settings);
    await reload(settings);
    await there(settings, '.empty');
    await audited('/first.html', [ID]);
    await audited('/other-year.html', [ID, reportId(ORGAN, 2022)]);
    await settings.bringToFront();
    expect(await violations(settings)).toEqual([]);
    await click(settings, `[data-report='${ID}'] .quiet`);
    await untilListed(settings, [reportId(ORGAN, 2022)]);
    await click(settings, '.toast .link');
    await untilListed(settings, [ID, reportId(ORGAN, 2022)]);
  });

  it('keeps nothing where that is turned off, and keeps on when it is turned on again', async () => {
    await click(settings, '#keep-archive');
    await there(settings, '#keep-archive:not(:checked)');
    const page = await browser().open('/first.html');
    await page.audit();
    expect(await listed(settings)).toEqual([]);
    await click(settings, '#keep-archive');
    // The page that is open is kept as well.
    await untilListed(settings, [ID]);
    await page.close();
  });

  it('has a report held against last year’s, on the page and in the panel', async () => {
    await audited('/other-year.html', [reportId(ORGAN, 2022)]);
    const page = await browser().open('/first.html');
    const result = await pollUntil(async () => {
      const now = await page.audit();
      return now.report?.previous ? now : undefined;
    }, 'an audit with last year’s report');
    expect(result.report?.previous).toMatchObject({ year: 2022, issuer: ORGAN });
    expect(result.report?.previous?.source).toContain('/other-year.html');
    // The same tables with another year.
    const rules = result.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['figures-repeated', 'text-repeated']));
    // Every passage that is last year's is marked where it stands.
    await page.page.bringToFront();
    await page.focus(rules.indexOf('text-repeated'));
    await pollUntil(
      async () => ((await highlighted(page.page)).length > 2 ? true : undefined),
      'marks on the passages',
    );
    const panel = await browser().openPanel(page);
    await there(panel, '#tab-years');
    await click(panel, '#tab-years');
    await there(panel, '.years .numbers.compared');
    await there(panel, '.years-chart .requests circle');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('has an open page hear of last year’s report as soon as that is kept', async () => {
    const page = await browser().open('/first.html');
    expect((await page.audit()).report?.previous).toBeUndefined();
    await untilListed(settings, [ID]);
    await audited('/other-year.html', [ID, reportId(ORGAN, 2022)]);
    await page.page.bringToFront();
    await pollUntil(
      async () => ((await page.audit()).report?.previous ? true : undefined),
      'last year’s report on the page that was open',
    );
    await page.close();
  });

  it.each([
    ['', 'other-year'],
    [', in a tab where it can’t be fetched', 'framed'],
  ])('reads last year’s report from an address that the person gives%s', async (_how, name) => {
    const page = await browser().open('/first.html');
    await page.audit();
    await untilListed(settings, [ID]);
    const panel = await browser().openPanel(page);
    await there(panel, '#tab-years');
    await click(panel, '#tab-years');
    await there(panel, '.give form input');
    await panel.focus('.give form input');
    await panel.keyboard.type(page.page.url().replace('first', name));
    await panel.keyboard.press('Enter');
    await there(panel, '.years .numbers.compared');
    expect(await violations(panel)).toEqual([]);
    await untilListed(settings, [ID, reportId(ORGAN, 2022)]);
    await pollUntil(
      async () => ((await page.audit()).report?.previous ? true : undefined),
      'last year’s report on the page that was open',
    );
    // What was opened for reading is closed again.
    await pollUntil(async () => {
      const left = (await panel.browser().pages()).map((one) => one.url());
      return left.some((url) => url.includes(name)) ? undefined : true;
    }, 'the tab that was opened for reading to close');
    await panel.close();
    await page.close();
  });

  it('finds last year’s report in the column that the page leads to, and reads it when told to', async () => {
    const page = await browser().open('/in-column.html');
    await page.audit();
    await untilListed(settings, [ID]);
    const panel = await browser().openPanel(page);
    await there(panel, '#tab-years');
    await click(panel, '#tab-years');
    const { giving } = uiMessages(browser().locale).years;
    const column = `.offered[aria-label="${giving.columns}"] button`;
    await there(panel, column);
    await click(panel, column);
    const found = `.offered[aria-label="${giving.inColumn}"] button`;
    await there(panel, found);
    expect(await violations(panel)).toEqual([]);
    // Nothing but the list was asked for yet.
    await untilListed(settings, [ID]);
    await click(panel, found);
    await there(panel, '.years .numbers.compared');
    await untilListed(settings, [ID, reportId(ORGAN, 2022)]);
    await panel.close();
    await page.close();
  });

  it('tells what was corrected since the last audit: panel, card, and each of two addresses', async () => {
    await audited('/first.html', [ID]);
    const page = await browser().open('/corrected.html');
    const { findings } = await page.audit();
    const panel = await browser().openPanel(page);
    await there(panel, '.recheck .gone');
    await there(panel, '.finding .rechecked.open');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await page.page.bringToFront();
    await page.waitForMarks(findings);
    await page.focus(0);
    const overlay = new OverlayDriver(page.page);
    const { name } = cardWords(browser().locale).recheck;
    await overlay.card(({ text }) => text.includes(name));
    await page.close();
    // The same words at another address are no other version.
    await audited('/corrected-copy.html', [ID]);
    await reload(settings);
    await untilListed(settings, [ID]);
    await says(settings, words().versions(2));
  });

  it('is emptied, and that is not taken for a loss', async () => {
    await audited('/first.html', [ID]);
    await click(settings, '.options main > .actions .quiet');
    await click(settings, '.card .primary');
    await untilListed(settings, []);
    await audited('/first.html', [ID]);
    expect(await settings.$('[data-problem]')).toBeNull();
  });

  it('says when it was made by a newer version, and leaves it as it is', async () => {
    await forget(settings);
    await withDatabase(settings, 99, ['of a later time']);
    const page = await browser().open('/first.html');
    expect((await page.audit()).isReport).toBe(true);
    await reload(settings);
    await says(settings, words().problem.newer);
    await withDatabase(settings, undefined, []);
    await page.close();
  });

  it('says when it was thrown away, and begins anew', async () => {
    await audited('/first.html', [ID]);
    await forget(settings);
    await audited('/other-year.html', [reportId(ORGAN, 2022)]);
    await says(settings, words().problem.gone);
    await click(settings, '[data-problem=gone] button');
    await pollUntil(
      async () => ((await settings.$('[data-problem]')) ? undefined : true),
      'the message to go',
    );
  });

  it('stays what it is where a record is damaged', async () => {
    await audited('/first.html', [ID]);
    await settings.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('archive');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('reports', 'readwrite');
            writing.objectStore('reports').put({ id: 'damaged', organ: 7 });
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
          opening.onerror = () => reject(new Error(opening.error?.name));
        }),
    );
    await reload(settings);
    await says(settings, words().unreadable(1));
    await untilListed(settings, [ID]);
  });
});

await inEachBrowser('the archive of a profile', {}, ({ kind }) => {
  it('is there when the browser comes back', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'audit-profile-'));
    const server = await serve(PAGES, PAGES_MADE);
    const start = async (): Promise<AuditedBrowser> => {
      const browser = await launch[kind]({ port: server.port, profile });
      await browser.keepArchive();
      return browser;
    };
    const first = await start();
    const page = await first.open('/first.html');
    await page.audit();
    const before = await openSettings(first, page, 'archive');
    await untilListed(before, [ID]);
    const last = await first.open('/last.html');
    await last.audit();
    await untilListed(before, [ID, reportId(ORGAN, 2021)]);
    // An archive that has just been begun was not thrown away.
    expect(await before.$('[data-problem]')).toBeNull();
    await first.close();

    const second = await start();
    const other = await second.open('/other-year.html');
    await other.audit();
    const after = await openSettings(second, other, 'archive');
    await untilListed(after, [ID, reportId(ORGAN, 2021), reportId(ORGAN, 2022)]);
    expect(await after.$('[data-problem]')).toBeNull();
    await second.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  });
});

/** Has a database of another name take all the room that is left to the extension. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('filler');
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('filler', { autoIncrement: true });
        };
        opening.onerror = () => reject(new Error(opening.error?.name));
        // Noise, which can't be packed.
        const noise = crypto.getRandomValues(new Uint8Array(16_384));
        const add = () => {
          const adding = opening.result.transaction('filler', 'readwrite');
          adding.objectStore('filler').add(noise);
          adding.oncomplete = add;
          adding.onabort = () => {
            opening.result.close();
            resolve();
          };
        };
        opening.onsuccess = add;
      }),
  );

await inEachBrowser('the archive without room', {}, ({ kind }) => {
  // Chromium knows no such setting, and takes what is left on the disk for room.
  it.runIf(kind === 'firefox')('says that it is full, and goes on when there is room', async () => {
    const server = await serve(PAGES, PAGES_MADE);
    const browser = await launch[kind]({ port: server.port, room: 12 * 1024 });
    await browser.keepArchive();
    const page = await browser.open('/first.html');
    await page.audit();
    const settings = await openSettings(browser, page, 'archive');
    await untilListed(settings, [ID]);
    await fill(settings);
    const other = await browser.open('/other-year.html');
    // The audit is what it is without an archive.
    expect((await other.audit()).findings.length).toBeGreaterThan(0);
    await reload(settings);
    const words = uiMessages(browser.locale).archive;
    await says(settings, words.problem.full);
    await untilListed(settings, [ID]);
    expect(await violations(settings)).toEqual([]);
    await settings.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('filler').onsuccess = () => resolve();
        }),
    );
    const again = await browser.open('/other-year.html');
    await again.audit();
    await untilListed(settings, [ID, reportId(ORGAN, 2022)]);
    await browser.close();
    await server.close();
  });
});
