import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pollUntil } from './support/extension-page';
import { inEachBrowser } from './support/suite';
import { begin, copy, hurry, openWorkbench, press, pressControl } from './support/workbench-page';

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

  it('is pasted beside the field, which stays as short as it was, and undone as any pasting', async () => {
    const page = await openWorkbench(browser());
    await hurry(page);
    const rows = () =>
      page.evaluate(() =>
        Number(document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount') ?? 1),
      );
    // The head, and what the test before has kept.
    const before = await rows();
    const field = 'textarea[aria-label="地址"]';
    const held = () => page.$eval(field, (area) => area.value);
    const takenLines = () =>
      page.$$eval('.taken', (all) => all.map((one) => (one as HTMLElement).dataset['lines'] ?? ''));
    const comes = (lines: string[], value: string) =>
      pollUntil(
        async () =>
          (JSON.stringify(await takenLines()) === JSON.stringify(lines) &&
            (await held()) === value) ||
          undefined,
        `${lines.join(', ')} pasted lines beside ${value}`,
      );
    const addresses = (from: number, count: number) =>
      Array.from(
        { length: count },
        (_, at) => `http://www.example.org/p/${String(from + at)}.html`,
      );
    await page.focus(field);
    await page.keyboard.type('http://www.example.org/p/typed.html');
    await copy(page, addresses(0, COUNT).join('\n'));
    await pressControl(page, 'v');
    const typed = 'http://www.example.org/p/typed.html';
    await comes([String(COUNT)], typed);
    await pressControl(page, 'z');
    await comes([], typed);
    await pressControl(page, 'z', true);
    await comes([String(COUNT)], typed);
    // What is selected is replaced, and comes back with undoing.
    await copy(page, addresses(COUNT, 500).join('\r\n'));
    await pressControl(page, 'a');
    await pressControl(page, 'v');
    await comes([String(COUNT), '500'], '');
    await pressControl(page, 'z');
    await comes([String(COUNT)], typed);
    await pressControl(page, 'v');
    await comes([String(COUNT), '500'], typed);
    // Few lines stay in the field.
    await copy(page, '\nhttp://www.example.org/p/few.html');
    await pressControl(page, 'v');
    await comes([String(COUNT), '500'], `${typed}\nhttp://www.example.org/p/few.html`);
    // So is what a program writes there.
    await begin(page, addresses(COUNT + 500, 450));
    await press(page, '暂停');
    await comes([], '');
    // But what `begin` has written over.
    const all = before + COUNT + 500 + 450;
    await pollUntil(async () => (await rows()) === all || undefined, `${String(all)} rows`);
    await page.close();
  });
});
