import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { OWN_RULE, siteOfAddress, type PrintedFinding } from '../../src/result';
import { cellTarget, ownFinding } from '../support/own';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { openSettings, store, stored } from './support/settings-page';
import { inEachBrowser } from './support/suite';

/** Findings that a person adds: chosen on the page, written in the panel, kept, and found again. */

const REPORT = sourceOf('many-slips');
const QUOTED = '依照《中华人民共和国政府信息公开条例》编制';
const PAGES = {
  '/first.html': REPORT,
  '/changed.html': REPORT.replace(QUOTED, QUOTED.replace('条例', '办法')),
};
const CELL = 'requests.granted.total';
const WORDS_SAID = '此处表述不清，请补充说明。';
const CELL_SAID = '请与依申请公开台账核对。';

const ownOf = (findings: readonly PrintedFinding[]): readonly PrintedFinding[] =>
  findings.filter(({ rule }) => rule === OWN_RULE);

/** Waits until the audit of a page has so many findings of the person's own. */
const withOwn = (page: OpenPage, count: number): Promise<readonly PrintedFinding[]> =>
  pollUntil(
    async () => {
      const own = ownOf((await page.audit()).findings);
      return own.length === count ? own : undefined;
    },
    `${String(count)} findings of one’s own`,
  );

/** Selects the words of a paragraph with the mouse, as a person does; says which. */
async function selectWords({ page }: OpenPage): Promise<string> {
  const box = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const at = text.data.search(/本报告依照/);
      if (at < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 12);
      const { left, right, top, height } = range.getClientRects()[0] as DOMRect;
      return { left, right, y: top + height / 2 };
    }
    throw new Error('the page has no such paragraph');
  });
  await page.bringToFront();
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.y, { steps: 6 });
  await page.mouse.up();
  const chosen = await page.evaluate(() => String(getSelection()));
  expect(chosen.length).toBeGreaterThan(4);
  return chosen;
}

/** Clicks in the cell whose mark or place is known by its text. */
async function clickCell({ page }: OpenPage): Promise<void> {
  const point = await page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find(
      (one) =>
        one.textContent.trim() === '25' &&
        one.parentElement?.textContent.includes('予以公开') === true &&
        one === one.parentElement.lastElementChild,
    );
    cell?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = cell?.getBoundingClientRect() as DOMRect;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.bringToFront();
  await page.mouse.click(point.x, point.y);
}

/** Presses a button of the panel by what it says, once it is there. */
const press = (panel: Page, name: string) =>
  pollUntil(
    () =>
      panel.evaluate((wanted) => {
        const button = [...document.querySelectorAll<HTMLButtonElement>('button')].find(
          (one) => one.textContent === wanted && !one.disabled && one.checkVisibility(),
        );
        button?.click();
        return button ? true : undefined;
      }, name),
    `the button “${name}”`,
  );

await inEachBrowser('own findings', { pages: PAGES }, ({ browser }) => {
  let words: UiMessages['panel'];
  let settings: Page;
  beforeAll(async () => {
    words = uiMessages(browser().locale).panel;
    const page = await browser().open('/first.html');
    settings = await openSettings(browser(), page, 'own');
    await page.close();
  });

  /** Writes a finding on what is chosen on the page, and keeps it. */
  async function add(panel: Page, said: string, kind: 'words' | 'cell'): Promise<void> {
    await panel.bringToFront();
    await press(panel, words.own.add);
    await pollUntil(
      () =>
        panel.evaluate((wanted) => {
          const label = [...document.querySelectorAll('.own-form .targets label')].find(
            (one) => one.querySelector('.kind')?.textContent === wanted,
          );
          const radio = label?.querySelector('input');
          radio?.click();
          return radio?.checked === true ? true : undefined;
        }, words.own.kinds[kind]),
      `the choice “${words.own.kinds[kind]}”`,
    );
    await panel.focus('.own-form textarea');
    await panel.keyboard.type(said);
    await press(panel, words.own.save);
    await pollUntil(
      () => panel.evaluate(() => document.querySelector('.own-form') === null || undefined),
      'the form to close',
    );
  }

  it('are chosen on the page, marked there, listed and exported, and there again on the next visit', async () => {
    const page = await browser().open('/first.html');
    await page.waitForMarks((await page.audit()).findings);
    const panel = await browser().openPanel(page);
    const chosen = await selectWords(page);
    await add(panel, WORDS_SAID, 'words');
    const [first] = await withOwn(page, 1);
    expect(first).toMatchObject({
      severity: 'warning',
      message: WORDS_SAID,
      actual: chosen.trim(),
      data: { own: { standing: 'found' } },
    });
    await page.page.bringToFront();
    await page.waitForMarks((await page.audit()).findings);

    await clickCell(page);
    await add(panel, CELL_SAID, 'cell');
    const both = await withOwn(page, 2);
    expect(both.map(({ at, message }) => [at, message])).toContainEqual([CELL, CELL_SAID]);
    await panel.close();
    await page.close();

    const again = await browser().open('/first.html');
    const own = await withOwn(again, 2);
    expect(own.map(({ message }) => message).sort()).toEqual([WORDS_SAID, CELL_SAID].sort());
    await again.page.bringToFront();
    const marks = await again.waitForMarks((await again.audit()).findings);
    expect(marks.filter(({ rule }) => rule === OWN_RULE).length).toBeGreaterThanOrEqual(2);
    await again.close();
  });

  /** Has a finding on the total of a cell and one on words kept, and waits until the page has both. */
  async function keepTwo(page: OpenPage): Promise<void> {
    const site = siteOfAddress(page.page.url());
    const wordsTarget = {
      kind: 'words',
      quote: { prefix: '本报告', exact: QUOTED, suffix: '' },
    } as const;
    const kept = [
      ownFinding(cellTarget(CELL, '25'), { id: 'a', site, words: CELL_SAID }),
      ownFinding(wordsTarget, { id: 'b', site, words: WORDS_SAID }),
    ];
    await store(settings, Object.fromEntries(kept.map((own) => [`own/${own.id}`, own])));
    await withOwn(page, 2);
  }

  it('are listed in the settings, and deleted in the panel with a way back', async () => {
    const page = await browser().open('/first.html');
    await keepTwo(page);
    await settings.bringToFront();
    await pollUntil(
      () => settings.evaluate(() => document.querySelectorAll('.entry').length === 2 || undefined),
      'both in the settings',
    );
    const panel = await browser().openPanel(page);
    await pollUntil(
      () =>
        panel.evaluate((said) => {
          const head = [...document.querySelectorAll<HTMLElement>('.finding > .go')].find((one) =>
            one.textContent.includes(said),
          );
          head?.click();
          return head ? true : undefined;
        }, CELL_SAID),
      'the finding in the panel',
    );
    await press(panel, words.own.remove);
    await withOwn(page, 1);
    await press(panel, words.undo);
    await withOwn(page, 2);
    await press(panel, words.own.remove);
    await withOwn(page, 1);
    const kept = Object.keys(await stored(settings)).filter((key) => key.startsWith('own/'));
    expect(kept).toEqual(['own/b']);
    await panel.close();
    await page.close();
  });

  it('say so where the words have changed since', async () => {
    const page = await browser().open('/changed.html');
    await keepTwo(page);
    const own = await withOwn(page, 2);
    expect(own.map(({ data }) => data?.own?.standing).sort()).toEqual(['changed', 'found']);
    await page.close();
  });
});
