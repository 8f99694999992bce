import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pollUntil } from './support/extension-page';
import { inEachBrowser } from './support/suite';
import { begin, openWorkbench, press } from './support/workbench-page';

/** A list of which only some rows are drawn, without a mouse. */

const COUNT = 5000;

/** The row that has the focus, from 1 on, as a screen reader counts; 0 for none. */
const focusedRow = (page: Page): Promise<number> =>
  page.evaluate(
    () => Number(document.activeElement?.closest('.line')?.getAttribute('aria-rowindex') ?? 1) - 1,
  );
/** Whether the element with the focus is in the window, and not below the head of the list. */
const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const head = document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
    return top >= head && bottom <= innerHeight;
  });

await inEachBrowser('a long list', { apart: true }, ({ browser }) => {
  it('is gone through by keys, whatever is drawn of it', async () => {
    const page = await openWorkbench(browser());
    // Hosts that no extension may ask, and nothing is asked of them.
    const addresses = Array.from(
      { length: COUNT },
      (_, index) => `http://www.example.org/${String(index + 1)}.html`,
    );
    await begin(page, addresses);
    await press(page, '暂停');
    await pollUntil(
      () =>
        page.evaluate(
          (rows) =>
            document.querySelector(`[aria-rowcount="${String(rows)}"]`) !== null || undefined,
          COUNT + 1,
        ),
      'all rows',
    );
    const drawn = () => page.evaluate(() => document.querySelectorAll('.body .line').length);
    expect(await drawn()).toBeLessThan(200);
    await page.focus('.body [data-main]');
    expect(await focusedRow(page)).toBe(1);

    const goesTo = async (key: Parameters<Page['keyboard']['press']>[0], row: number) => {
      await page.keyboard.press(key);
      await pollUntil(
        async () => ((await focusedRow(page)) === row && (await isInSight(page))) || undefined,
        `${key} to lead to row ${String(row)}`,
      );
    };
    await goesTo('End', COUNT);
    await goesTo('ArrowUp', COUNT - 1);
    await goesTo('Home', 1);
    await goesTo('ArrowDown', 2);
    await page.keyboard.press('PageDown');
    const far = await pollUntil(async () => {
      const row = await focusedRow(page);
      return row > 5 && (await isInSight(page)) ? row : undefined;
    }, 'a page further');
    await goesTo('PageUp', 2);
    expect(far).toBeLessThan(40);

    // The row with the focus stays when others are looked at.
    await page.evaluate(() => {
      scrollTo({ top: 100_000, behavior: 'instant' });
    });
    await pollUntil(
      () =>
        page.evaluate(() => document.querySelector('[aria-rowindex="1920"]') !== null || undefined),
      'other rows',
    );
    expect(await focusedRow(page)).toBe(2);
    await goesTo('ArrowDown', 3);
    expect(await drawn()).toBeLessThan(200);
    await page.close();
  });
});
