import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { uiMessages, type UiMessages } from '../../src/messages/all';
import { cardWords, type CardWords } from '../../src/messages/card';
import { inRoot } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { auditInNode, sourceOf } from './support/fixtures';
import { frames } from './support/frames';
import { hostPage } from './support/host-pages';
import { OverlayDriver } from './support/overlay-driver';
import { inEachBrowser } from './support/suite';

/** Marks and badges keep their size and place, and the page its own, whatever of the overlay is opened. */

const NAME = 'many-slips';
const TEXT = 'text-figure-mismatch';
const PAGES = {
  '/plain.html': sourceOf(NAME),
  '/full-width.html': hostPage(NAME, 'fullWidth'),
  '/quirks.html': hostPage(NAME, 'quirks'),
  '/quirks-text.html': hostPage(TEXT, 'quirks'),
  '/small-text.html': hostPage(TEXT, 'small'),
};

/** Everything of the marks that can be measured, in coordinates of the page, and the page's own size. */
const look = (page: Page) =>
  inRoot(page, (root) => {
    const box = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height]
        .map((one) => Math.round(one * 4) / 4)
        .join(' ');
    };
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    const { scrollWidth: bodyWidth, scrollHeight: bodyHeight } = document.body;
    return {
      marks: [...(root?.querySelectorAll('[data-rule]') ?? [])].map(box),
      badges: [...(root?.querySelectorAll('button[aria-haspopup=dialog]') ?? [])].map(box),
      icons: [...(root?.querySelectorAll('button[aria-haspopup=dialog] svg') ?? [])].map((icon) => {
        // A badge that is pointed at, or whose card is open, is drawn larger.
        const isCurrent = icon.closest('[aria-expanded=true], :hover');
        return isCurrent ? 'open' : box(icon);
      }),
      page: { scrollWidth, scrollHeight, clientWidth, bodyWidth, bodyHeight },
    };
  });

await inEachBrowser('marks and page', { pages: PAGES }, ({ browser }) => {
  let words: UiMessages['overlay'];
  let said: CardWords;
  beforeAll(() => {
    words = uiMessages(browser().locale).overlay;
    said = cardWords(browser().locale);
  });

  describe.each(['/plain.html', '/full-width.html', '/quirks.html', '/quirks-text.html'] as const)(
    'of %s',
    (path) => {
      // A page that is wider than the window is scrolled sideways, and badges keep within the window.
      const widths = path === '/plain.html' ? [1280, 1920] : [390, 1280, 1920];
      it.each(widths)('keep size and place at %d px', async (width) => {
        const page = await browser().open(path, (tab) => tab.setViewport({ width, height: 900 }));
        const { findings } = auditInNode(PAGES[path], browser().locale).result;
        await page.waitForMarks(findings);
        const overlay = new OverlayDriver(page.page);
        const before = await look(page.page);
        expect(before.badges.length).toBeGreaterThan(0);
        /** Compares once everything that moves has come to rest. */
        const same = async (what: string) => {
          let now = before;
          await pollUntil(
            async () => {
              await frames(page.page, 2);
              now = await look(page.page);
              now = {
                ...now,
                icons: now.icons.map((one, at) =>
                  one === 'open' ? (before.icons[at] ?? '') : one,
                ),
              };
              return JSON.stringify(now) === JSON.stringify(before) || undefined;
            },
            'nothing to have changed',
            5_000,
          ).catch(() => undefined);
          expect(now, what).toEqual(before);
        };
        const kinds = new Map(findings.map(({ rule }, index) => [rule, index]));
        for (const [rule, index] of kinds) {
          await page.focus(index);
          await overlay.card();
          await same(`card of ${rule}`);
        }
        await overlay.click(said.ignore);
        await same('ignore form');
        // Once for the form, once for the card.
        await overlay.press('Escape');
        await overlay.press('Escape');
        await overlay.noCard();
        await overlay.click(words.saveOthers);
        await overlay.part('menu', true);
        await same('menu');
        await overlay.press('Escape');
        await overlay.part('menu', false);
        await overlay.click(words.help);
        await overlay.part('dialog', true);
        await same('help');
        await overlay.press('Escape');
        await overlay.part('dialog', false);
        await overlay.click(words.collapse);
        await same('dot');
        const count = (severity: string) =>
          findings.filter((finding) => finding.severity === severity).length;
        await overlay.click(words.expand(count('error'), count('warning')));
        await same('navigator');
        await page.close();
      });
    },
  );

  it.each(['/quirks-text.html', '/small-text.html', '/plain.html'] as const)(
    'leave the last letter of %s free',
    async (path) => {
      const page = await browser().open(path);
      const { findings } = auditInNode(PAGES[path], browser().locale).result;
      await page.waitForMarks(findings);
      const covered = await inRoot(page.page, (root) => {
        // The letters themselves: as high as the font is large, in the middle of their line box.
        const letters: { text: string; left: number; top: number; size: number }[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const { data, parentElement } = node as Text;
          if (!parentElement?.checkVisibility() || /^(?:SCRIPT|STYLE)$/.test(parentElement.tagName))
            continue;
          const size = parseFloat(getComputedStyle(parentElement).fontSize);
          for (let at = 0; at < data.length; at += 1) {
            if (data.charAt(at).trim() === '') continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, top, height } = range.getBoundingClientRect();
            letters.push({ text: data.charAt(at), left, top: top + (height - size) / 2, size });
          }
        }
        const faces = [...(root?.querySelectorAll('button[aria-haspopup=dialog]') ?? [])].filter(
          (badge) => badge.checkVisibility() && !badge.querySelector('.word'),
        );
        return faces.flatMap((badge) => {
          const face = badge.querySelector('svg')?.getBoundingClientRect();
          if (!face) return [];
          return letters.flatMap(({ text, left, top, size }) => {
            const width = Math.min(face.right, left + size) - Math.max(face.left, left);
            const height = Math.min(face.bottom, top + size) - Math.max(face.top, top);
            const part = width > 0 && height > 0 ? (width * height) / (size * size) : 0;
            return part > 0.15 ? [`${text}: ${part.toFixed(2)} by ${badge.ariaLabel ?? ''}`] : [];
          });
        });
      });
      expect(covered).toEqual([]);
      await page.close();
    },
  );
});
