import { expect, it } from 'vitest';
import { violations } from './support/barriers';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import { inEachBrowser } from './support/suite';
import { begin, hurry, openWorkbench, press, untilRead } from './support/workbench-page';

/** From a page that lists reports to their audits: by the popup, and by the address of the list. */

const REPORT = sourceOf('many-slips');
const ORGANS = ['白石县财政局', '白石县教育局', '白石县水利局'];
const LIST = `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>
  ${ORGANS.map((organ, index) => `<li><a href="./r${String(index)}.html">${organ}2023年政府信息公开工作年度报告</a><span>2024-01-15</span></li>`).join('\n')}
  <li><a href="./news.html">白石县召开政务公开工作会议</a><span>2024-01-20</span></li>
  <li><a href="./r9.pdf">白石县民政局2023年政府信息公开工作年度报告</a><span>2024-01-16</span></li></ul>`;
const PAGES = {
  '/list/index.html': LIST,
  '/list/news.html': '<!doctype html><meta charset="utf-8"><p>白石县召开政务公开工作会议',
  ...Object.fromEntries(ORGANS.map((_, index) => [`/list/r${String(index)}.html`, REPORT])),
};

await inEachBrowser('a list of reports', { pages: PAGES, apart: true }, ({ browser }) => {
  it('has its number on the toolbar, until its tab shows another page', async () => {
    const list = await browser().open('/list/index.html');
    expect(await list.badge('≡4')).toBe('≡4');
    await browser().goTo(list, '/list/news.html');
    expect(await list.badge('')).toBe('');
    // Firefox doesn't tell a program when a page that it has kept is back.
    await list.page.evaluate(() => history.back());
    expect(await list.badge('≡4')).toBe('≡4');
    await list.close();
  });

  it('is offered in the popup, ticked, and audited', async () => {
    const list = await browser().open('/list/index.html');
    const popup = await browser().openPopup(list);
    await press(popup, '审核这 4 份');
    const page = await browser().openedPage('/workbench.html');
    await page.bringToFront();
    await pollUntil(
      () => page.evaluate(() => document.querySelector('.offered li') !== null || undefined),
      'the list to tick',
    );
    expect(await violations(page)).toEqual([]);
    const counted = () =>
      page.evaluate(() => document.querySelector('.choice-count')?.textContent ?? '');
    const ticks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.offered li input')].map(
          ({ checked }) => checked,
        ),
      );
    await page.select('.offered select[aria-label=类型]', 'pdf');
    await pollUntil(async () => (await ticks()).length === 1 || undefined, 'one report');
    await press(page, '全不选');
    await pollUntil(
      async () => (await counted()).startsWith('已选 3 / 4') || undefined,
      'one tick less',
    );
    expect(await ticks()).toEqual([false]);
    await press(page, '反选');
    await page.select('.offered select[aria-label=类型]', 'all');
    await pollUntil(async () => (await ticks()).length === 4 || undefined, 'all reports');
    await pollUntil(
      async () => (await counted()).startsWith('已选 4 / 4') || undefined,
      'all ticks',
    );
    // Without a mouse.
    await page.focus('.offered li input');
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await pollUntil(
      async () => (await counted()).startsWith('已选 3 / 4') || undefined,
      'a tick less',
    );
    expect(await ticks()).toEqual([true, true, true, false]);
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    expect(await violations(page)).toEqual([]);
    await hurry(page);
    await press(page, '审核所选 4 份');
    const rows = await untilRead(page, 4);
    expect(rows.map(({ state }) => state)).toEqual(['audited', 'audited', 'audited', 'skipped']);
    expect(await page.$('.offered')).toBeNull();
    await press(page, '清空列表');
    await press(page, '清空');
    await untilRead(page, 0);
    await page.close();
    await popup.close();
  });

  it('becomes rows where its address is given', async () => {
    const list = await browser().open('/list/index.html');
    const address = list.page.url();
    const page = await openWorkbench(browser());
    await hurry(page);
    await begin(page, [address]);
    const rows = await untilRead(page, 5);
    expect(rows.map(({ state }) => state)).toEqual([
      'skipped',
      'audited',
      'audited',
      'audited',
      'skipped',
    ]);
    await page.close();
  });
});
