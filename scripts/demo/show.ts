import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { exportFileName } from '../../src/export/filename';
import { uiMessages, type Locale } from '../../src/messages/all';
import { findingWords, placeName } from '../../src/present';
import type { AuditResult } from '../../src/result';
import { PAGES } from '../../test/e2e/support/fixtures';
import { launchChromium, type AuditedBrowser } from '../../test/e2e/support/launch';
import type { OpenPage } from '../../test/e2e/support/open-page';
import { OverlayDriver } from '../../test/e2e/support/overlay-driver';
import { GOV_HOST, serve } from '../../test/e2e/support/serve';
import { bold, dim, green, note, red, step, yellow } from '../lib/console.mjs';
import { leaveOpen, runCommand } from '../lib/browse';
import { indexPage, samples, type Sample } from './index-page';

/** The second half of `npm run demo`: serves the samples and opens one in a browser. */

const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'demo-output');
const COLOURS = { error: red, warning: yellow, info: dim };

/** The sample asked for, or the one with the greatest variety of slips. */
function choose(list: readonly Sample[], name: string | undefined): Sample {
  const asked = list.find((sample) => sample.name === name);
  if (asked) return asked;
  if (name !== undefined)
    throw new Error(
      `There is no sample “${name}”. Samples: ${list.map((one) => one.name).join(', ')}`,
    );
  const [first] = [...list].sort((a, b) => b.rules.size - a.rules.size);
  if (!first) throw new Error('There are no sample pages in samples/pages.');
  return first;
}

function printAudit({ isReport, report, checks, findings }: AuditResult, locale: Locale): void {
  const { panel: words, overlay } = uiMessages(locale);
  if (!isReport || !report) {
    console.log(`  ${words.notReport}`);
    return;
  }
  const made = checks.passed + checks.failed + checks.unknown;
  console.log(`  ${bold(report.title ?? '')}`);
  console.log(
    `  ${report.issuer ?? words.issuerUnknown} · ${report.year === null ? words.yearUnknown : words.year(report.year)} · ${report.offered ? words.textNotRead : words.format(report.template)}`,
  );
  console.log(
    `  ${words.checks} · ${made === 0 ? words.checksNone : words.checksOf(checks.failed, checks.unknown)}\n`,
  );
  if (findings.length === 0) console.log(green(`  ✓ ${words.clean}`));
  findings.forEach((finding, index) => {
    const { severity, at, basis } = finding;
    const { message, advice } = findingWords(finding, report.template, locale);
    console.log(
      `  ${String(index + 1)}. ${COLOURS[severity](overlay.severity[severity])} ${message}`,
    );
    console.log(dim(`     ${placeName(at, report.template, locale)} · ${basis}`));
    console.log(dim(`     ${advice}`));
  });
}

/** Does something while the window is as high as the page, so that all of it is in the picture. */
async function inFullHeight(page: Page, work: () => Promise<unknown>): Promise<void> {
  const usual = page.viewport();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: usual?.width ?? 1280, height });
  // The overlay follows a change of the window in the next frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await work();
  await page.setViewport(usual);
}

/** Saves the page with its marks, one slip explained, the popup and the exported audit. */
async function save(browser: AuditedBrowser, page: OpenPage, result: AuditResult): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const saved: string[] = [];
  const path = (name: string) => {
    const file = join(OUTPUT, name);
    saved.push(relative(ROOT, file));
    return file as `${string}.png`;
  };
  await inFullHeight(page.page, () => page.page.screenshot({ path: path('page-with-marks.png') }));
  const telling = result.findings.findIndex(({ rule, at }) =>
    result.identities.some((identity) => identity.rule === rule && identity.at === at),
  );
  if (result.findings.length > 0 && (await page.focus(Math.max(telling, 0)))) {
    await new OverlayDriver(page.page).card();
    await page.page.screenshot({ path: path('card.png') });
  }
  const popup = await browser.openPopup(page, (tab) =>
    tab.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 }),
  );
  await popup.bringToFront();
  await popup.waitForSelector('main:not([role=status])', { timeout: 5000 }).catch(() => null);
  await popup.screenshot({ path: path('popup.png') });
  const name = exportFileName({
    issuer: result.report?.issuer ?? null,
    year: result.report?.year ?? null,
    savedAt: new Date(),
    extension: 'json',
  });
  await writeFile(path(name), `${JSON.stringify(result, null, 2)}\n`);
  step('Saved');
  for (const file of saved) note(file);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { page: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const list = samples();
  const sample = choose(list, values.page);
  const server = await serve(PAGES, { '/': indexPage(list) });
  const browser = await launchChromium({ port: server.port, headed: !values.headless });
  try {
    step(`Opening http://${GOV_HOST}/${sample.name}.html`);
    note('The samples come from this machine; the name only exists inside this browser.');
    const page = await browser.open(`/${sample.name}.html`, async (tab) => {
      // Else a card is caught in a picture while it fades in.
      if (values.headless)
        await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    });
    const result = await page.audit();
    await page.waitForMarks(result.findings);
    printAudit(result, browser.locale);
    if (values.headless) {
      await save(browser, page, result);
      return;
    }
    step('Have a look');
    note(`All samples are listed at http://${GOV_HOST}/`);
    note('Point at a mark, or step through the slips with the bar at the bottom right.');
    note('The toolbar button (under the puzzle piece) shows the list and saves the audit.');
    await leaveOpen(browser);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

runCommand(main);
