import type { KeyInput, Page } from 'puppeteer-core';
import { ExtensionPage, pollUntil } from './extension-page';
import type { AuditedBrowser } from './launch';

/** A row as it is drawn. */
export interface DrawnRow {
  readonly url: string;
  readonly state: string;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly words: string;
}

/** Opens the workbench in a tab, in front. */
export async function openWorkbench(browser: AuditedBrowser): Promise<Page> {
  const page = await browser.browser.newPage();
  await ExtensionPage.load(page, browser.extensionAddress('/workbench.html'));
  await page.bringToFront();
  await pollUntil(
    () => page.evaluate(() => document.querySelector('.workbench') !== null || undefined),
    'the workbench',
  );
  return page;
}

export const drawnRows = (page: Page): Promise<DrawnRow[]> =>
  page.evaluate(() => {
    const number = (text: string | undefined) => (text === undefined ? null : Number(text));
    return [...document.querySelectorAll<HTMLElement>('[data-url]')].map((row) => ({
      url: row.dataset['url'] ?? '',
      state: row.dataset['state'] ?? '',
      errors: number(row.dataset['errors']),
      warnings: number(row.dataset['warnings']),
      words: row.querySelector<HTMLElement>('.state')?.innerText.replace(/\s+/g, ' ') ?? '',
    }));
  });

/** Presses a button by what it says. */
export const press = (page: Page, words: string): Promise<boolean> =>
  pollUntil(
    () =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.innerText.trim() === wanted && !one.disabled,
        );
        button?.click();
        return button !== undefined || undefined;
      }, words),
    `a button ${words}`,
  );

/** Writes addresses into the field, and begins. */
export async function begin(page: Page, addresses: readonly string[]): Promise<void> {
  await pollUntil(
    () =>
      page.evaluate((text) => {
        const field = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="地址"]');
        if (!field) return undefined;
        field.focus();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return true;
      }, addresses.join('\n')),
    'the field',
  );
  await press(page, '开始');
}

/** Presses a key with Control held. */
export async function pressControl(page: Page, key: KeyInput, shift = false): Promise<void> {
  await page.keyboard.down('Control');
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
}

/** Puts a text on the clipboard, as copying it elsewhere does. */
export async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', given);
        event.preventDefault();
        document.documentElement.dataset['copied'] = String(given.length);
      },
      { once: true },
    );
  }, text);
  await pressControl(page, 'c');
  await page.waitForFunction(
    (length) => document.documentElement.dataset['copied'] === length,
    {},
    String(text.length),
  );
}

/** Shortens the pause between two requests to a host to what is allowed. */
export const hurry = (page: Page): Promise<boolean> =>
  pollUntil(
    () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.gap input');
        // Not before the page has the run.
        if (!field || field.disabled) return undefined;
        field.value = '1';
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }),
    'a field for the pause',
  );

const WAITING = new Set(['queued', 'fetching', 'opening']);

/** Waits until so many rows are there, and nothing is left to read. */
export const untilRead = (page: Page, count: number): Promise<DrawnRow[]> =>
  pollUntil(
    async () => {
      const rows = await drawnRows(page);
      return rows.length === count && !rows.some(({ state }) => WAITING.has(state))
        ? rows
        : undefined;
    },
    `${count} rows to be read`,
    120_000,
  );
