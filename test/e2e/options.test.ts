import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { LOCALES, uiMessages } from '../../src/messages/all';
import type { PrintedResult } from '../../src/result';
import { DEFAULT_LETTER_PRESETS, readBackup, type Backup } from '../../src/settings';
import { violations } from './support/barriers';
import { HOST } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { auditInNode, sourceOf } from './support/fixtures';
import { type OpenPage } from './support/open-page';
import {
  allowBeforehand,
  click,
  openSettings,
  says,
  store,
  stored,
  there,
} from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** The settings in the extension as built: what is set here counts everywhere, at once. */

const PAGE = '/section-order.html';
const RULE = 'section-order';
const VIEWS = ['rules', 'sites', 'look', 'letter', 'ignored', 'backup'] as const;

/** The audit of a page, once it is as expected. */
const auditWhere = (page: OpenPage, expected: (result: PrintedResult) => boolean) =>
  pollUntil(async () => {
    const result = await page.audit();
    return expected(result) ? result : undefined;
  }, 'the page to be audited anew');

const markOf = async (page: OpenPage) =>
  (await page.marks()).some(({ rule, shown }) => shown && rule === RULE);

const ENTRY = {
  version: 1,
  organ: '示例县某镇人民政府',
  year: 2022,
  rule: RULE,
  at: 'section.other',
  reason: '网站栏目如此',
  ignoredOn: '2026-11-20T08:00:00.000Z',
  message: '章节顺序不符',
  url: 'http://www.example.gov.cn/a.html',
};

// Sites that are added are the browser’s to remember.
await inEachBrowser('settings', { apart: true, languages: LOCALES }, (session) => {
  const { kind, browser, downloads } = session;
  const words = () => uiMessages(browser().locale).options;

  it('of rules reach an open page: marks, badge and result', async () => {
    const page = await browser().open(PAGE);
    const before = await page.audit();
    expect(before.findings.map(({ rule }) => rule)).toEqual([RULE]);
    expect(await page.badge('1')).toBe('1');
    await page.waitForMarks(before.findings);

    const options = await openSettings(browser(), page, 'rules');
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

    // A page opened afterwards is audited under the settings from the start.
    const second = await browser().open(PAGE);
    expect(await second.audit()).toMatchObject({ findings: [], rulesOff: [RULE] });
    await second.close();

    await options.bringToFront();
    await click(options, `[data-rule=${RULE}] .link`);
    await auditWhere(page, ({ findings }) => findings[0]?.severity === 'error');
    expect(await page.badge('1')).toBe('1');
    await options.close();
    await page.close();
  });

  it('are one in two windows that write at once', async () => {
    const page = await browser().open(PAGE);
    const [one, other] = [
      await openSettings(browser(), page, 'rules'),
      await openSettings(browser(), page, 'rules'),
    ];
    const rules = ['cell-empty', 'cell-not-number', 'row-extra', 'column-extra', 'section-title'];
    const press = (window: Page, ids: readonly string[]) =>
      window.evaluate((wanted) => {
        for (const id of wanted) document.getElementById(`rule-${id}`)?.click();
      }, ids);
    await Promise.all([press(one, rules.slice(0, 3)), press(other, rules.slice(3))]);
    for (const window of [one, other])
      await pollUntil(
        () =>
          window.evaluate(
            (count) => document.querySelectorAll('.rule.off').length === count || undefined,
            rules.length,
          ),
        'both windows to show all changes',
      );
    expect(await stored(one)).toMatchObject({
      'settings/rules': { rules: Object.fromEntries(rules.map((id) => [id, { off: true }])) },
    });
    for (const window of [one, other]) await window.close();
    await page.close();
  });

  it('of language and colours count at once in every window', async () => {
    const page = await browser().open(PAGE);
    await page.audit();
    const one = await openSettings(browser(), page, 'look');
    const other = await openSettings(browser(), page, 'ignored');
    await click(one, 'input[name=theme][value=dark]');
    for (const [locale, tag] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      await click(one, `input[name=language][value=${locale}]`);
      for (const window of [one, other])
        await pollUntil(
          () => window.evaluate((lang) => document.documentElement.lang === lang || undefined, tag),
          `a page in ${locale}`,
        );
      await says(other, uiMessages(locale).options.ignored.none);
      const [expected] = auditInNode(sourceOf(RULE), locale).result.findings;
      await auditWhere(page, ({ findings }) => findings[0]?.message === expected?.message);
    }
    await there(other, ':root[data-theme=dark]');
    for (const window of [one, other]) await window.close();
    await page.close();
  });

  it('of letters are kept as they are made, and shown in every window', async () => {
    const page = await browser().open(PAGE);
    await page.audit();
    const one = await openSettings(browser(), page, 'letter');
    const other = await openSettings(browser(), page, 'letter');
    const preview = '.letter-preview .paper';
    await one.bringToFront();
    await one.type('#letter-office', '青石县政务公开办公室');
    await click(one, 'input[name=letter-deadline][value=days]');
    await there(one, '.more input[type=number]');
    await click(one, '#letter-internalNotes');
    const { letter } = uiMessages(browser().locale).saving;
    for (const window of [one, other]) {
      await says(window, letter.closing(letter.withinDays(10)));
      await pollUntil(
        async () =>
          (await window.$eval(preview, ({ textContent }) => textContent)).includes(
            '青石县政务公开办公室',
          ) || undefined,
        'the office below the letter',
      );
    }
    await there(other, '#letter-internalNotes:checked');
    const kept = {
      office: '青石县政务公开办公室',
      deadline: { kind: 'days', days: 10 },
      date: 'today',
      internalNotes: true,
    };
    expect(await stored(one)).toMatchObject({ 'settings/letter': kept });
    const later = await openSettings(browser(), page, 'letter');
    await there(later, '#letter-internalNotes:checked');
    const value = await later.$eval('#letter-office', (field) => (field as HTMLInputElement).value);
    expect(value).toBe(kept.office);
    for (const window of [one, other, later]) await window.close();
    await page.close();
  });

  it('of sites: a site that was added is audited by itself, until it is removed', async () => {
    const page = await browser().openUnaudited(PAGE);
    const hosted = (tab: Page) =>
      tab.evaluate((name) => document.querySelector(name) !== null, HOST);
    const options = await openSettings(browser(), page, 'sites');
    if (kind === 'chromium') await allowBeforehand(options, '*://127.0.0.1/*');
    expect(await hosted(page)).toBe(false);

    await options.bringToFront();
    await options.type('#site', page.url());
    await options.keyboard.press('Enter');
    await there(options, '[data-site="127.0.0.1"]');
    // A page that is open, and one opened afterwards.
    await pollUntil(async () => (await hosted(page)) || undefined, 'the open page to be audited');
    const second = await browser().openUnaudited(PAGE);
    await pollUntil(async () => (await hosted(second)) || undefined, 'a new page to be audited');

    await options.bringToFront();
    await click(options, '[data-site="127.0.0.1"] button');
    await says(options, words().sites.removed('127.0.0.1'));
    const scripts = () =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } | undefined
        >;
        return (await (browser ?? chrome)?.scripting.getRegisteredContentScripts())?.length;
      });
    await pollUntil(async () => (await scripts()) === 0 || undefined, 'the gate to be taken away');
    // A page that is not looked at stays as it is however long one waits; one on a government site,
    // opened after it, shows that its turn has come.
    const third = await browser().openUnaudited(PAGE);
    const government = await browser().open(PAGE);
    await government.audit();
    expect(await hosted(third)).toBe(false);
    for (const tab of [page, second, third, options]) await tab.close();
    await government.close();
  });

  it('go into a file, come back from it, and can be taken back', async () => {
    const page = await browser().open(PAGE);
    await page.audit();
    const options = await openSettings(browser(), page, 'backup');
    await store(options, {
      'settings/rules': { version: 1, rules: { [RULE]: { off: true } } },
      'ignored/one': ENTRY,
      'preference/printMarks': true,
    });
    await auditWhere(page, ({ rulesOff }) => rulesOff.length === 1);
    await click(options, '.card .primary');
    const folder = downloads();
    const saved = await pollUntil(async () => {
      const name = (await readdir(folder)).find((one) => one.endsWith('.json'));
      const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8');
      return text === '' ? undefined : text;
    }, 'the saved file');
    const content = readBackup(saved) as Backup;
    expect(content).toMatchObject({
      rules: { rules: { [RULE]: { off: true } } },
      preferences: { printMarks: true },
      sites: [],
      ignored: [{ ...ENTRY, version: 2 }],
    });

    // Elsewhere: nothing is set there.
    await browser().resetStorage();
    await auditWhere(page, ({ rulesOff }) => rulesOff.length === 0);
    const file = join(folder, 'settings.json');
    const choose = async (text: string) => {
      await writeFile(file, text);
      await (await options.$('input[type=file]'))?.uploadFile(file);
    };
    await choose(JSON.stringify({ ...content, version: 99 }));
    await says(options, words().backup.problem.newer);
    await choose(saved.slice(0, 200));
    await says(options, words().backup.problem.notJson);
    expect(await stored(options)).toEqual(browser().stored);

    await choose(saved);
    await there(options, '.preview .primary');
    await click(options, '.preview .primary');
    await says(options, words().backup.imported);
    await auditWhere(page, ({ rulesOff }) => rulesOff.length === 1);
    await click(options, '.toast .link');
    await says(options, words().backup.restored);
    await auditWhere(page, ({ rulesOff }) => rulesOff.length === 0);
    expect(Object.keys(await stored(options))).not.toContain('ignored/one');
    await options.close();
    await page.close();
  });

  it('have buttons that look like buttons, the one for a file too', async () => {
    const page = await browser().open(PAGE);
    const options = await openSettings(browser(), page, 'backup');
    const look = () =>
      options.evaluate(() => {
        const label = document.querySelector('label.quiet');
        if (!label) throw new Error('no label for the file');
        const { borderTopStyle, borderTopWidth, fontWeight, color, backgroundColor } =
          getComputedStyle(label);
        const accent = getComputedStyle(document.querySelector('nav a[aria-current]') ?? label);
        return {
          border: `${borderTopWidth} ${borderTopStyle}`,
          fontWeight,
          isAccented: color === accent.color,
          backgroundColor,
        };
      });
    const before = await look();
    expect(before).toMatchObject({ border: '1px solid', fontWeight: '600', isAccented: true });
    await options.bringToFront();
    await options.hover('label.quiet');
    await pollUntil(
      async () => (await look()).backgroundColor !== before.backgroundColor || undefined,
      'the button to answer the pointer',
    );
    await options.close();
    await page.close();
  });

  // Only Chromium lets a test choose; the style sheets are the same.
  const schemes = kind === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  it.each(schemes)('are set without barriers, %s', async (scheme) => {
    const page = await browser().open(PAGE);
    const options = await openSettings(browser(), page, 'rules');
    await store(options, {
      'settings/rules': {
        version: 1,
        rules: { 'cell-empty': { off: true }, 'section-title': { severity: 'info' } },
      },
      'ignored/one': ENTRY,
      'settings/letter': { ...DEFAULT_LETTER_PRESETS, deadline: { kind: 'day', on: '2020-01-02' } },
      'preference/theme': 'neon',
      'backup/before': {
        schema: 'gov-report-audit/settings',
        version: 1,
        savedAt: ENTRY.ignoredOn,
        sites: ['a.com'],
      },
    });
    if (kind === 'chromium')
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const view of VIEWS) {
      await click(options, `nav a[href='#${view}']`);
      await there(options, `nav a[href='#${view}'][aria-current]`);
      if (view === 'sites') await click(options, 'form button');
      if (view === 'backup') await click(options, '#backup-before ~ button');
      await options.setViewport({ width: 1280, height: 900 });
      expect(await violations(options, { scheme }), view).toEqual([]);
      // Twice as large is half as wide; a phone, and the least that has to do.
      for (const width of [640, 320]) {
        await options.setViewport({ width, height: 640 });
        expect(
          await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${view} at ${width}`,
        ).toBe(true);
      }
      expect(await violations(options, { scheme }), `${view} on a narrow screen`).toEqual([]);
    }
    await options.close();
    await page.close();
  });
});
