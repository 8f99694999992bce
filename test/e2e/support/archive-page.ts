import type { Page } from 'puppeteer-core';
import { pollUntil } from './extension-page';

/** The rows of the list, by report. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-report]')].map(
      (row) => row.dataset['report'] ?? '',
    ),
  );

export const untilListed = (page: Page, ids: readonly string[]): Promise<boolean> =>
  pollUntil(
    async () => {
      const now = await listed(page);
      return now.length === ids.length && ids.every((id) => now.includes(id)) ? true : undefined;
    },
    `the reports ${ids.join(' ')} in the list`,
  );
