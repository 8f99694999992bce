import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Audited } from '../../src/audit';
import { auditInNode, sourceOf } from './support/fixtures';
import { expectationsOf } from './support/locate';
import { positions, rememberPlaces, settled, type MarkedPlace } from './support/marked-places';
import { markupOf, type OpenPage } from './support/open-page';
import { pollUntil } from './support/extension-page';
import { inEachBrowser } from './support/suite';

/** Marks stay on what they mark, whatever the page does; and the page does not notice them. */

/** A page whose slips are of all kinds, with ways to move them about that the tests make use of. */
const withWays = (html: string, head: string): string =>
  html
    .replace(/<\/head>/i, `${head}</head>`)
    .replace(
      /<body([^>]*)>/i,
      '<body$1><details id="news"><summary>要闻</summary><p>一</p><p>二</p><p>三</p></details>' +
        '<p id="notice" class="notice">公告</p><div id="pane">',
    )
    .replace(/<\/body>/i, '</div></body>');

const WAYS = `<style>
  .notice { height: 70px; overflow: hidden; margin: 0 }
  .notice.folded { display: none }
  .notice.closing { max-height: 0; transition: max-height 150ms }
  .notice:not(.closing) { max-height: 200px }
  .folded-pane { display: none }
  .unseen { visibility: hidden }
  .faded { opacity: 0 }
  .scrolls { height: 420px; width: 620px; overflow: auto; border: 5px solid #999 }
  .contained { height: 420px; width: 620px; contain: paint }
  .clipped { height: 420px; width: 620px; clip-path: inset(0 0 0% 0px) }
  .cut { position: absolute; height: 420px; width: 620px; clip: rect(0, auto, 420px, 0) }
  .scaled { transform: scale(.8); transform-origin: 30px 0 }
  .shifted { position: relative; top: 33px }
  .zoomed { zoom: 1.25 }
  .late, .late * { font-family: Late, monospace !important }
  .lazy p { content-visibility: auto }
</style>`;

const SLIPS = withWays(sourceOf('many-slips'), WAYS);
const WORDS = withWays(sourceOf('text-figure-mismatch'), WAYS);
const WATCHED = sourceOf('many-slips').replace(
  /<head>/i,
  `<head><script>
    window.seen = [];
    const watcher = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        seen.push([type, target.nodeName, ...[...addedNodes].map(({ nodeName }) => nodeName)].join(' '));
    });
    // Extensions may come as soon as the page is read, before it has loaded.
    addEventListener('DOMContentLoaded', () => {
      watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  </script>`,
);

const PAGES = { '/slips.html': SLIPS, '/words.html': WORDS, '/watched.html': WATCHED };

const placesOf = ({
  result,
  anchors: places,
}: Pick<Audited, 'result' | 'anchors'>): readonly MarkedPlace[] =>
  result.findings.flatMap(({ rule, at, ...rest }) =>
    expectationsOf({ rule, at, ...rest }, places).map((expectation) => ({
      rule,
      at,
      ...expectation,
    })),
  );

/** The page does something of which every mark is moved. */
async function moving(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await positions(page);
  await act();
  await pollUntil(
    async () => ((await positions(page)) === before ? undefined : true),
    'the page to move',
  );
}

const toggle = (page: Page, selector: string, name: string): Promise<void> =>
  page.evaluate(
    (where, className) => {
      document.querySelector(where)?.classList.toggle(className);
    },
    selector,
    name,
  );

await inEachBrowser('marks', { pages: PAGES }, ({ browser, kind }) => {
  const open = async (path: '/slips.html' | '/words.html'): Promise<OpenPage> => {
    const node = auditInNode(PAGES[path], browser().locale);
    const page = await browser().open(path);
    await page.waitForMarks(node.result.findings);
    const places = placesOf(node);
    expect(places.length).toBeGreaterThan(0);
    await rememberPlaces(page.page, places);
    return page;
  };

  describe.each(['/slips.html', '/words.html'] as const)('%s', (path) => {
    /** Does something to the page that moves its marks, and tells what is wrong with them then. */
    const after = async (act: (page: Page) => Promise<unknown>, scroller: string | null = null) => {
      const opened = await open(path);
      const { page } = opened;
      expect(await settled(page)).toEqual([]);
      await moving(page, () => act(page));
      const wrong = await settled(page, scroller);
      await opened.close();
      return wrong;
    };

    it('scrolling the window', async () => {
      expect(await after((page) => page.evaluate(() => scrollTo(0, 431)))).toEqual([]);
    });
    it('resizing the window', async () => {
      expect(await after((page) => page.setViewport({ width: 840, height: 700 }))).toEqual([]);
    });
    it('another pixel density', async () => {
      const act = (page: Page) =>
        page.setViewport({ width: 1001, height: 700, deviceScaleFactor: 1.5 });
      expect(await after(act)).toEqual([]);
    });
    it('CSS zoom', async () => {
      expect(await after((page) => toggle(page, 'body', 'zoomed'))).toEqual([]);
    });
    it('a transform of what is around', async () => {
      expect(await after((page) => toggle(page, '#pane', 'scaled'))).toEqual([]);
    });
    it('a shift that changes no size', async () => {
      expect(await after((page) => toggle(page, '#pane', 'shifted'))).toEqual([]);
    });
    it('something above that folds by its class', async () => {
      expect(await after((page) => toggle(page, '#notice', 'folded'))).toEqual([]);
    });
    it('something above that folds slowly', async () => {
      expect(await after((page) => toggle(page, '#notice', 'closing'))).toEqual([]);
    });
    it('details that open', async () => {
      const act = (page: Page) =>
        page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      expect(await after(act)).toEqual([]);
    });
    it('paragraphs and rows put in above', async () => {
      const act = (page: Page) =>
        page.evaluate(() => {
          const line = document.createElement('p');
          line.textContent = '本页内容';
          document.querySelector('#pane')?.prepend(line);
          for (const table of document.querySelectorAll('table')) {
            const row = table.insertRow(0);
            row.style.height = '23px';
          }
        });
      expect(await after(act)).toEqual([]);
    });
    it('a picture that comes late', async () => {
      const act = (page: Page) =>
        page.evaluate(() => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [20, 111];
          const picture = new Image();
          document.querySelector('#notice')?.before(picture);
          picture.src = canvas.toDataURL();
        });
      expect(await after(act)).toEqual([]);
    });
    it('a font that comes late', async () => {
      const act = (page: Page) =>
        page.evaluate(async () => {
          document.body.classList.add('late');
          const names = [
            'DejaVu Sans',
            'Noto Sans CJK SC',
            'Liberation Sans',
            'Arial',
            'Helvetica',
          ];
          const face = new FontFace('Late', names.map((name) => `local("${name}")`).join(', '), {
            sizeAdjust: '140%',
          } as FontFaceDescriptors);
          document.fonts.add(face);
          await face.load();
        });
      expect(await after(act)).toEqual([]);
    });
    it('content that is laid out late', async () => {
      const act = async (page: Page) => {
        await toggle(page, 'body', 'lazy');
        await page.evaluate(() => scrollTo(0, 300));
      };
      expect(await after(act)).toEqual([]);
    });

    it('scrolling what they stand in', async () => {
      const opened = await open(path);
      const { page } = opened;
      await moving(page, () => toggle(page, '#pane', 'scrolls'));
      expect(await settled(page, '#pane')).toEqual([]);
      // From end to end: what is scrolled out is hidden, what is cut by the edge is cut.
      for (const part of [0.15, 0.4, 0.6, 0.85, 1]) {
        await moving(page, () =>
          page.evaluate((share) => {
            const pane = document.querySelector('#pane');
            pane?.scrollTo(40, pane.scrollHeight * share);
          }, part),
        );
        expect(await settled(page, '#pane')).toEqual([]);
      }
      await opened.close();
    });

    it.each(['contained', 'clipped', 'cut'])('what is around cuts them off: %s', async (name) => {
      const opened = await open(path);
      await moving(opened.page, () => toggle(opened.page, '#pane', name));
      expect(await settled(opened.page, '#pane')).toEqual([]);
      await opened.close();
    });

    it.each(['folded-pane', 'unseen', 'faded'])('hidden and shown again: %s', async (name) => {
      const opened = await open(path);
      const { page } = opened;
      await toggle(page, '#pane', name);
      await opened.waitForNoMarks();
      await toggle(page, '#pane', name);
      expect(await settled(page)).toEqual([]);
      await opened.close();
    });
  });

  describe('words', () => {
    /** Names of the page's highlights, with how many ranges each has. */
    const highlights = (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => `${name} ${String(size)}`));

    it('are drawn by the browser, and no style sheet of the page is changed for it', async () => {
      const opened = await open('/words.html');
      const { page } = opened;
      await pollUntil(
        async () => ((await highlights(page)).length > 0 ? true : undefined),
        'a highlight',
      );
      expect(await highlights(page)).toEqual(['gov-report-audit-error 1']);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(
        await page.evaluate(() => document.querySelectorAll('style, link[rel=stylesheet]').length),
      );
      await toggle(page, '#pane', 'folded-pane');
      await pollUntil(
        async () => ((await highlights(page)).length === 0 ? true : undefined),
        'no highlight',
      );
      await opened.close();
    });
  });

  describe('the page', () => {
    it('is as it was, and hears of nothing but the host', async () => {
      const node = auditInNode(WATCHED, browser().locale);
      const page = await browser().open('/watched.html');
      await page.waitForMarks(node.result.findings);
      const untouched = await browser().openUnaudited('/watched.html');
      for (const index of node.result.findings.keys()) expect(await page.focus(index)).toBe(true);
      expect(
        await page.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen),
      ).toEqual(['childList HTML DIV']);
      expect(await markupOf(page.page)).toBe(await markupOf(untouched));
      const selected = (tab: Page) =>
        tab.evaluate(() => {
          getSelection()?.selectAllChildren(document.body);
          return getSelection()?.toString() ?? '';
        });
      expect(await selected(page.page)).toBe(await selected(untouched));
      const size = (tab: Page) =>
        tab.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return [scrollWidth, scrollHeight];
        });
      expect(await size(page.page)).toEqual(await size(untouched));
      await untouched.close();
      await page.close();
    });

    it.runIf(kind === 'chromium')('is printed without marks', async () => {
      const opened = await open('/words.html');
      await opened.page.emulateMediaType('print');
      await opened.waitForNoMarks();
      await opened.page.emulateMediaType('screen');
      expect(await settled(opened.page)).toEqual([]);
      await opened.close();
    });
  });
});
