import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import type { AuditResult } from '../../src/result';
import { pollUntil } from './support/extension-page';
import { badgeOf, sourceOf } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { OTHER_HOST } from './support/serve';
import { openSettings, store, stored } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** What a person has set aside: what it holds for, where, and what pages are told of it. */

const AT = 'requests.granted.total';
const RULE = 'requests-row-total';
const REPORT = { organ: '青石县自然资源局', year: 2023 };
const REASON = '发布单位来电说明';
const REPORT_HTML = sourceOf('many-slips');
const PAGES = {
  '/first.html': REPORT_HTML,
  // Its total is another wrong figure.
  '/corrected.html': REPORT_HTML.replace('<td>25</td></tr>', '<td>99</td></tr>'),
};

const isAtTotal = ({ rule, at }: { readonly rule: string; readonly at: string }): boolean =>
  rule === RULE && at === AT;

/** Waits until the audit of a page says what is wanted. */
const audited = (page: OpenPage, wanted: (result: AuditResult) => boolean, what: string) =>
  pollUntil(async () => {
    const result = await page.audit();
    return wanted(result) ? result : undefined;
  }, what);

/** Works the panel by its parts. */
class Panel {
  constructor(readonly page: Page) {}

  /** Clicks the first of what a selector finds within a finding, once it is there. */
  async press(message: string, selector: string): Promise<void> {
    await pollUntil(
      () =>
        this.page.evaluate(
          (said, wanted) => {
            const item = [...document.querySelectorAll('.finding')].find((one) =>
              one.querySelector('.message')?.textContent.includes(said),
            );
            const button = item?.querySelector<HTMLElement>(wanted);
            button?.click();
            return button ? true : undefined;
          },
          message,
          selector,
        ),
      `${selector} of “${message}”`,
    );
  }

  async says(text: string): Promise<void> {
    await pollUntil(
      () => this.page.evaluate((said) => document.body.innerText.includes(said) || undefined, text),
      `the panel to say “${text}”`,
    );
  }

  /** Sets a finding aside with a reason. */
  async ignore(message: string, reason: string): Promise<void> {
    await this.press(message, '.go');
    await this.press(message, '.details > .choices .link');
    await pollUntil(
      () => this.page.evaluate(() => document.activeElement?.localName === 'textarea' || undefined),
      'the field for a reason',
    );
    await this.page.keyboard.type(reason);
    await this.page.keyboard.press('Enter');
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
  readonly scripting: {
    executeScript(injection: object): Promise<readonly { readonly result: unknown }[]>;
  };
}

/** What the scripts of a page's frame are told of decisions, when they ask for a report. */
const toldTo = (page: OpenPage, settings: Page, report: object): Promise<unknown> =>
  settings.evaluate(
    async (url, asked) => {
      const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };
      const api = world.browser ?? world.chrome;
      const tab = (await api?.tabs.query({}))?.find((one) => one.url === url);
      const ask = (message: object) =>
        (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage(message);
      const target = { tabId: tab?.id, frameIds: [0] };
      const args = [{ type: 'ignored/get', reasons: false, ...asked }];
      return (await api?.scripting.executeScript({ target, func: ask, args }))?.[0]?.result;
    },
    page.page.url(),
    report,
  );

await inEachBrowser('decisions', { pages: PAGES }, ({ browser }) => {
  let words: UiMessages['ignoring'];
  let settings: Page;
  beforeAll(async () => {
    words = uiMessages(browser().locale).ignoring;
    const page = await browser().open('/first.html');
    settings = await openSettings(browser(), page, 'backup');
    await page.close();
  });

  /** Opens the report, and sets the finding on the total aside. */
  async function decided(): Promise<{ page: OpenPage; message: string; badge: string }> {
    const page = await browser().open('/first.html');
    const result = await page.audit();
    const message = result.findings.find(isAtTotal)?.message ?? '';
    const panel = new Panel(await browser().openPanel(page));
    await panel.ignore(message, REASON);
    await audited(page, ({ ignored }) => ignored.some(isAtTotal), 'the decision');
    await panel.close();
    return { page, message, badge: badgeOf(result) };
  }

  it('hold for what was objected to: another figure in the cell counts, and says so', async () => {
    const { page, message, badge } = await decided();
    expect(await page.badge(String(Number(badge) - 1))).toBe(String(Number(badge) - 1));
    const other = await browser().open('/corrected.html');
    const result = await audited(
      other,
      ({ ignoredBefore }) => ignoredBefore !== undefined,
      'the decision',
    );
    expect(result.ignored).toEqual([]);
    expect(result.ignoredBefore).toMatchObject([
      { rule: RULE, at: AT, state: 'changed', reason: '', message },
    ]);
    expect(await other.badge(badgeOf(result))).toBe(badgeOf(result));
    const now = result.findings.find(isAtTotal)?.message ?? '';
    expect(now).not.toBe(message);

    const panel = new Panel(await browser().openPanel(other));
    await panel.press(now, '.go');
    await panel.says(words.before.changed);
    await panel.says(REASON);
    // Dropped, it is dropped everywhere on the site.
    await panel.press(now, '.before .choices .link:nth-child(2)');
    await audited(page, ({ ignored }) => ignored.length === 0, 'it to count again');
    expect(Object.keys(await stored(settings)).filter((key) => key.startsWith('ignored/'))).toEqual(
      [],
    );
    expect(await page.badge(badge)).toBe(badge);
    for (const tab of [panel, other, page]) await tab.close();
  });

  it('hold on their own site: a copy elsewhere counts, and only the panel knows why', async () => {
    const { page, message, badge } = await decided();
    const copy = await browser().open('/first.html', undefined, OTHER_HOST);
    const result = await copy.audit();
    expect(result.findings.some(isAtTotal)).toBe(true);
    expect(result.ignored).toEqual([]);
    expect(result.ignoredBefore).toBeUndefined();
    expect(await copy.badge(badge)).toBe(badge);
    const panel = new Panel(await browser().openPanel(copy));
    await panel.press(message, '.go');
    await panel.says(words.before.elsewhere);
    await panel.says(REASON);
    // Nothing has come of it where it was made.
    expect((await page.audit()).ignored.some(isAtTotal)).toBe(true);
    for (const tab of [panel, copy, page]) await tab.close();
  });

  describe('a frame is told', () => {
    it('of its own site, organ and year, and of no reasons', async () => {
      const { page } = await decided();
      const told = await toldTo(page, settings, REPORT);
      expect(told).toMatchObject({ entries: [{ rule: RULE, at: AT, reason: '' }] });
      expect(JSON.stringify(told)).not.toContain(REASON);
      expect(JSON.stringify(await page.audit())).not.toContain(REASON);
      for (const other of [
        { ...REPORT, year: 2022 },
        { ...REPORT, organ: '青石县人民政府' },
      ])
        expect(await toldTo(page, settings, other)).toMatchObject({ entries: [] });
      const copy = await browser().open('/first.html', undefined, OTHER_HOST);
      expect(await toldTo(copy, settings, REPORT)).toMatchObject({ entries: [] });
      for (const tab of [copy, page]) await tab.close();
    });
  });

  it('of an earlier version are asked about, and hold again once confirmed', async () => {
    const page = await browser().open('/first.html');
    const message = (await page.audit()).findings.find(isAtTotal)?.message ?? '';
    const { organ, year } = REPORT;
    await store(settings, {
      [`ignored/${JSON.stringify([organ, year, RULE, AT, null])}`]: {
        version: 1,
        ...REPORT,
        rule: RULE,
        at: AT,
        reason: REASON,
        ignoredOn: '2026-11-20T00:00:00.000Z',
        message,
        url: page.page.url(),
      },
    });
    const result = await audited(page, ({ ignoredBefore = [] }) => ignoredBefore.length > 0, 'it');
    expect(result.ignored).toEqual([]);
    expect(result.ignoredBefore).toMatchObject([{ at: AT, state: 'unconfirmed', reason: '' }]);
    const panel = new Panel(await browser().openPanel(page));
    await panel.press(message, '.go');
    await panel.says(words.before.unconfirmed);
    await panel.press(message, '.before .choices .link');
    await audited(page, ({ ignored }) => ignored.some(isAtTotal), 'the decision');
    await panel.says(REASON);
    const kept = Object.entries(await stored(settings)).filter(([key]) =>
      key.startsWith('ignored'),
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.[1]).toMatchObject({ version: 2, reason: REASON });
    for (const tab of [panel, page]) await tab.close();
  });
});
