import axe from 'axe-core';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { uiMessages } from '../../src/messages/all';
import { auditResult, type AuditResult } from '../../src/report';
import { ExtensionPage, pollUntil } from './support/extension-page';
import type { AuditedBrowser, BrowserKind } from './support/launch';
import type { OpenPage } from './support/open-page';
import { inEachBrowser } from './support/suite';

/** Settings of rules in the extension as built: a change reaches open pages, badge, popup, export. */

const PAGE = '/section-order.html';
const RULE = 'section-order';

const folders = new Map<BrowserKind, string>();
const downloads = (kind: BrowserKind) => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-rules-'));
  folders.set(kind, folder);
  return folder;
};

/** Opens the options page, which has the same address as the popup but for its name. */
async function openOptions(browser: AuditedBrowser, over: OpenPage): Promise<Page> {
  const page = await browser.openPopup(over);
  const popup = await page.evaluate(() => location.href);
  await ExtensionPage.load(page, popup.replace('popup.html', 'options.html'));
  await pollUntil(
    () => page.evaluate(() => document.querySelector('.rule') !== null || undefined),
    'the list of rules',
  );
  return page;
}

/** The audit of a page, once it is as expected. */
const auditWhere = (page: OpenPage, expected: (result: AuditResult) => boolean) =>
  pollUntil(async () => {
    const result = await page.audit();
    return expected(result) ? result : undefined;
  }, 'the page to be audited anew');

const click = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (!element) throw new Error(`nothing matches ${wanted}`);
    element.click();
  }, selector);

const markOf = async (page: OpenPage) =>
  (await page.marks()).some(({ rule, shown }) => shown && rule === RULE);

await inEachBrowser('settings of rules', { downloads }, ({ kind, browser }) => {
  it('reach an open page: marks, badge, popup and exported JSON', async () => {
    const words = uiMessages(browser().locale).panel;
    const page = await browser().open(PAGE);
    const before = await page.audit();
    expect(before.findings.map(({ rule }) => rule)).toEqual([RULE]);
    expect(await page.badge('1')).toBe('1');
    await page.waitForMarks(before.findings);

    const options = await openOptions(browser(), page);
    await options.select(`[data-rule=${RULE}] select`, 'warning');
    const graded = await auditWhere(page, ({ findings }) => findings[0]?.severity === 'warning');
    expect(graded.rulesOff).toEqual([]);
    expect(await page.badge('!')).toBe('!');

    await click(options, `#rule-${RULE}`);
    const after = await auditWhere(page, ({ findings }) => findings.length === 0);
    expect(after.rulesOff).toEqual([RULE]);
    expect(after.checks).toEqual(before.checks);
    await pollUntil(async () => ((await markOf(page)) ? undefined : true), 'the mark to go');
    expect(await page.badge('✓')).toBe('✓');

    const popup = await browser().openPopup(page);
    await pollUntil(async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      return text.includes(words.rulesOff(1)) || undefined;
    }, 'the popup to say that a rule is off');
    await click(popup, '.foot .primary');
    const folder = folders.get(kind) ?? '';
    const saved = await pollUntil(async () => {
      const name = (await readdir(folder)).find((one) => one.endsWith('.json'));
      const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8');
      return text === '' ? undefined : text;
    }, 'the exported file');
    expect(auditResult.parse(JSON.parse(saved))).toEqual(after);

    // A page opened afterwards is audited under the settings from the start.
    const second = await browser().open(PAGE);
    expect(await second.audit()).toMatchObject({ findings: [], rulesOff: [RULE] });
    await second.close();

    await options.bringToFront();
    await click(options, `[data-rule=${RULE}] .link`);
    await auditWhere(page, ({ findings }) => findings[0]?.severity === 'error');
    expect(await page.badge('1')).toBe('1');
    for (const one of [popup, options]) await one.close();
    await page.close();
  });

  // Only Chromium lets a test choose; the style sheets are the same.
  const schemes = kind === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  it.each(schemes)('are set on a page without barriers, %s', async (scheme) => {
    const page = await browser().open(PAGE);
    const options = await openOptions(browser(), page);
    if (kind === 'chromium')
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.bringToFront();
    await click(options, '#rule-cell-empty');
    await options.select('[data-rule=section-title] select', 'info');
    await violationsIn(options);
    await click(options, '[data-rule=section-title] .link');
    await click(options, '[data-rule=cell-empty] .link');
    await violationsIn(options);
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await options.close();
    await page.close();
  });
});

/** Expects axe to have nothing to say of a page. */
async function violationsIn(page: Page): Promise<void> {
  // Colours on their way from one state to the other are no one's to read.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${JSON.stringify(target)}`),
    );
  });
  expect(found).toEqual([]);
}
