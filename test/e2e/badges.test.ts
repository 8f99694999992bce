import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inRoot } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { sourceOf } from './support/fixtures';
import { frames } from './support/frames';
import { inEachBrowser } from './support/suite';

/** Badges leave words readable, and are where readers can scroll to. */

const styled = (name: string, css: string): string =>
  sourceOf(name).replace('</head>', `<style>${css}</style></head>`);

const TIGHT = `table { border-collapse: collapse }
  td, th { padding: 1px 2px !important; height: auto !important; font-size: 12px !important; line-height: 1.2 !important }`;
const WIDE = `body { margin: 0 !important; padding: 0 !important; max-width: none !important; width: auto !important }
  table { table-layout: fixed; width: 1900px !important; max-width: none !important }`;
const WITH_GAPS = ['column-missing', 'column-missing-item', 'row-missing', 'row-missing-group'];
const tightPath = (name: string) => `/tight-${name}.html`;
const DIRECTIONS = ['ltr', 'rtl'] as const;
const widePath = (direction: string) => `/wide-${direction}.html`;

const PAGES = {
  ...Object.fromEntries(WITH_GAPS.map((name) => [tightPath(name), styled(name, TIGHT)])),
  ...Object.fromEntries(
    DIRECTIONS.map((direction) => [
      widePath(direction),
      styled('many-slips', WIDE).replace('<html', `<html dir="${direction}"`),
    ]),
  ),
};

const VIEWPORTS = {
  narrow: { width: 390, height: 800 },
  usual: { width: 1280, height: 900 },
  'enlarged to 200 %': { width: 640, height: 450, deviceScaleFactor: 2 },
};

/** The words that the badges of gaps cover by more than a hair, each line's letters without their leading. */
const coveredWords = (page: Page): Promise<string[]> =>
  inRoot(page, (root) => {
    const faces = [...(root?.querySelectorAll('.badge.gap:not([hidden]) .face') ?? [])].map(
      (face) => face.getBoundingClientRect(),
    );
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim() ?? '';
      if (text === '') continue;
      range.selectNode(walker.currentNode);
      for (const { left, right, top, height } of range.getClientRects())
        for (const face of faces) {
          const across = Math.min(right, face.right) - Math.max(left, face.left);
          const down =
            Math.min(top + height * 0.8, face.bottom) - Math.max(top + height * 0.2, face.top);
          if (across > 1 && down > 1) words.push(text);
        }
    }
    return faces.length > 0 ? words : ['no badge'];
  });

/** From left to right, in coordinates of the document. */
interface Breadth {
  readonly left: number;
  readonly right: number;
}
const breadthOfPage = (page: Page): Promise<Breadth> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, dir } = document.documentElement;
    return dir === 'rtl'
      ? { left: clientWidth - scrollWidth, right: clientWidth }
      : { left: 0, right: scrollWidth };
  });
const badgesOf = (page: Page): Promise<Breadth[]> =>
  inRoot(page, (root) =>
    [...(root?.querySelectorAll('.badge:not([hidden])') ?? [])].map((badge) => {
      const { left, right } = badge.getBoundingClientRect();
      return { left: left + scrollX, right: right + scrollX };
    }),
  );

await inEachBrowser('badges', { pages: PAGES }, ({ browser }) => {
  describe.each(Object.keys(VIEWPORTS) as (keyof typeof VIEWPORTS)[])('in a window %s', (size) => {
    it.each(WITH_GAPS)('leave the words of a tight table readable: %s', async (name) => {
      const page = await browser().open(tightPath(name), (tab) => tab.setViewport(VIEWPORTS[size]));
      await page.waitForMarks((await page.audit()).findings);
      await pollUntil(async () => {
        const covered = await coveredWords(page.page);
        if (covered.length > 0) throw new Error(covered.join(', '));
        return true;
      }, 'all words to be uncovered');
      await page.close();
    });
  });

  it.each(DIRECTIONS)(
    'can be scrolled to on a page wider than its window: %s',
    async (direction) => {
      const plain = await browser().openUnaudited(widePath(direction));
      const breadth = await breadthOfPage(plain);
      await plain.close();
      expect(breadth.right - breadth.left).toBeGreaterThan(1800);

      const page = await browser().open(widePath(direction));
      await page.waitForMarks((await page.audit()).findings);
      const isReachable = ({ left, right }: Breadth) =>
        left >= breadth.left - 1 && right <= breadth.right + 1;
      const before = await badgesOf(page.page);
      expect(before.filter((badge) => !isReachable(badge))).toEqual([]);
      expect(await breadthOfPage(page.page)).toEqual(breadth);

      // Placed anew at the other end of the page, they stay where they are.
      await page.page.evaluate((rtl) => {
        scrollTo({ left: rtl ? -2000 : 2000, behavior: 'instant' });
        dispatchEvent(new Event('resize'));
      }, direction === 'rtl');
      await frames(page.page, 20);
      const after = await badgesOf(page.page);
      expect(after.map(({ left }) => Math.round(left))).toEqual(
        before.map(({ left }) => Math.round(left)),
      );
      await page.close();
    },
  );
});
