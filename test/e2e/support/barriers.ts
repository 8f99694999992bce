import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { inRoot } from './closed-root';

/** The rules of axe that turn on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Looking {
  /** Selector of the part to look at; everything unless told. */
  readonly scope?: string;
  /** In dark colours, what is the same in light ones is not looked at again. */
  readonly scheme?: 'light' | 'dark';
}

/**
 * What axe has to say of what a page shows once nothing on it moves any more.
 * @returns a line a violation
 */
export async function violations(
  page: Page,
  { scope = 'html', scheme = 'light' }: Looking = {},
): Promise<string[]> {
  await settled(page);
  await letIn(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (include, rules) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const found = await inPage.run(
        { include: [include] },
        { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
      );
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}: ${JSON.stringify(target)}`),
      );
    },
    scope,
    scheme === 'dark' ? OF_COLOURS : null,
  );
}

/** Shows axe the way into the overlay, which is closed to whatever runs in the page. */
const letIn = (page: Page): Promise<void> =>
  inRoot(page, (root) => {
    if (root) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  });

/** Waits while colours are on their way from one state to another: those are no one's to read. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (;;) {
      const moving = document.getAnimations().filter(({ playState, effect }) => {
        const end = Number(effect?.getComputedTiming().endTime);
        return playState === 'running' && end < Infinity;
      });
      if (moving.length === 0) return;
      // Those that are cut short, by a change in between, are rejected.
      await Promise.allSettled(moving.map((one) => one.finished));
    }
  });
