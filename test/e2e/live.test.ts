import type { Frame, Page } from 'puppeteer-core';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toTraditional } from '../property/traditional';
import { inRoot } from './support/closed-root';
import { pollUntil } from './support/extension-page';
import { auditInNode, badgeOf, expectedOf, FIXTURES, saidBy, sourceOf } from './support/fixtures';
import { type OpenPage } from './support/open-page';
import { OverlayDriver } from './support/overlay-driver';
import { inEachBrowser } from './support/suite';

/** Pages that change under their reader, and pages that a script wrote. */

const named = (name: string): string => {
  if (!FIXTURES.includes(name)) throw new Error(`samples/pages has no ${name}`);
  return name;
};
const SLIPS = named('many-slips');
const OTHER = named('requests-balance');

/** Everything in a page that may be put into another. */
const contentOf = (name: string) =>
  new JSDOM(sourceOf(name)).window.document.body.outerHTML
    .replace(/^<body/, '<div')
    .replace(/body>$/, 'div>');
function converted(name: string): string {
  const page = new JSDOM(sourceOf(name));
  toTraditional(page.window.document);
  return page.serialize();
}
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const shell = (content = '', around = '') =>
  `<!doctype html><meta charset="utf-8"><title>某县人民政府</title>
   <header><span id="clock">0</span></header><main id="main">${content}</main>${around}`;

const PAGES: Readonly<Record<string, string>> = {
  '/shell.html': shell(),
  '/standing.html': shell(contentOf(SLIPS), '<footer><b id="views">0</b> 次访问</footer>'),
  '/direct.html': `<!doctype html><title>x</title><p id="clock">0</p>${contentOf(SLIPS)}<p>访问 <b id="views">0</b></p>`,
  '/tabs.html': shell(`<section id="pane" style="display: none">${contentOf(SLIPS)}</section>`),
  '/traditional.html': converted(SLIPS),
  '/srcdoc.html': shell(`<iframe srcdoc="${attribute(sourceOf(SLIPS))}"></iframe>`),
  '/written.html': shell('<iframe id="blank"></iframe>'),
  '/frameset.html': `<!doctype html><title>x</title><frameset cols="20%,*"><frame src="/shell.html"><frame src="/${SLIPS}.html"></frameset>`,
};

const expected = (name: string) => saidBy(expectedOf(name).findings);

/** Puts the content of another page of the site in place of what an element holds, as scripts do. */
const fill = (page: Page | Frame, name: string, into = '#main') =>
  page.evaluate(
    (html, selector) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector(selector)?.replaceChildren(...parsed.body.childNodes);
    },
    sourceOf(name),
    into,
  );

/** Waits until the audit of a page, or of its top frame, says what is listed. */
const audited = (page: OpenPage, findings: readonly string[]) =>
  pollUntil(
    async () => {
      const result = await page.audit();
      const same =
        result.isReport && JSON.stringify(saidBy(result.findings)) === JSON.stringify(findings);
      return same ? result : undefined;
    },
    `the findings ${findings.join(', ')}`,
  );

const hosted = (page: OpenPage, there: boolean, frame?: Frame) =>
  pollUntil(
    async () => (await page.hasHost(frame)) === there || undefined,
    `host: ${String(there)}`,
  );

/** The overlay's host, marks and open card. */
const PARTS = '[data-rule], div[role=dialog]';
/** Remembers the overlay's elements in the page, to tell later whether they are still the same. */
const remember = (page: Page) =>
  inRoot(
    page,
    (root, parts) => {
      const inside = [...(root?.querySelectorAll(parts) ?? [])];
      Object.assign(globalThis, { remembered: [root?.host, ...inside] });
      return inside.length;
    },
    PARTS,
  );
const isAsRemembered = (page: Page) =>
  inRoot(
    page,
    (root, parts) => {
      const now = [root?.host, ...(root?.querySelectorAll(parts) ?? [])];
      const before = (globalThis as unknown as { remembered: unknown[] }).remembered;
      return now.length === before.length && now.every((one, index) => one === before[index]);
    },
    PARTS,
  );

/** Lets the counters of a page run, and waits until they have for longer than any audit is put off. */
async function tick(page: Page, selectors: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      for (const selector of all) {
        const counter = document.querySelector(selector);
        if (counter) counter.textContent = String(count);
      }
      if (count >= 40) {
        clearInterval(timer);
        document.documentElement.dataset.ticked = 'yes';
      }
    }, 100);
  }, selectors);
  await page.waitForFunction(() => document.documentElement.dataset.ticked === 'yes');
  await page.evaluate(() => delete document.documentElement.dataset.ticked);
}

await inEachBrowser('pages that change', { pages: PAGES }, ({ browser }) => {
  const badge = () => badgeOf(auditInNode(sourceOf(SLIPS), browser().locale).result);
  const otherBadge = () => badgeOf(auditInNode(sourceOf(OTHER), browser().locale).result);

  it('a report that a script brings is audited', async () => {
    const page = await browser().open('/shell.html');
    expect((await page.audit()).isReport).toBe(false);
    expect(await page.hasHost()).toBe(false);
    await fill(page.page, SLIPS);
    await audited(page, expected(SLIPS));
    await hosted(page, true);
    expect(await page.badge(badge())).toBe(badge());
    await page.close();
  });

  it('a report that comes piece by piece is audited as a whole', async () => {
    const page = await browser().open('/shell.html');
    await page.page.evaluate(async (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const main = document.querySelector('#main');
      // Two levels down: the columns of the page, then what these hold, one after the other.
      for (const part of [...parsed.body.children]) {
        const shallow = part.cloneNode(false) as Element;
        main?.append(shallow);
        for (const inner of [...part.childNodes]) {
          shallow.append(inner);
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
      }
    }, sourceOf(SLIPS));
    await audited(page, expected(SLIPS));
    await page.close();
  });

  it('another report in its place is audited, and none leaves nothing behind', async () => {
    const page = await browser().open('/standing.html');
    await audited(page, expected(SLIPS));
    await fill(page.page, OTHER);
    await audited(page, expected(OTHER));
    expect(await page.badge(otherBadge())).toBe(otherBadge());

    await page.page.evaluate(() => {
      history.pushState(null, '', '?list');
      const list = document.createElement('p');
      list.textContent = '最新公告';
      document.querySelector('#main')?.replaceChildren(list);
    });
    await hosted(page, false);
    expect(await page.badge('')).toBe('');
    expect((await page.audit()).isReport).toBe(false);

    await fill(page.page, SLIPS);
    await audited(page, expected(SLIPS));
    expect(await page.badge(badge())).toBe(badge());
    await page.close();
  });

  it('a corrected figure is audited anew', async () => {
    const page = await browser().open('/standing.html');
    const before = await audited(page, expected(SLIPS));
    await hosted(page, true);
    await page.page.evaluate(() => {
      const cells = [...document.querySelectorAll('#main td')].reverse();
      const figure = cells.find((cell) => /^\d+$/.test(cell.textContent.trim()));
      const texts = document.createTreeWalker(figure as Element, 4);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (text.data.trim() !== '') text.data = '7777';
      }
    });
    await pollUntil(async () => {
      const { report } = await page.audit();
      return Object.values(report?.figures ?? {}).includes(7777) || undefined;
    }, 'the new figure');
    expect(Object.values(before.report?.figures ?? {})).not.toContain(7777);
    await page.close();
  });

  it.each(['/standing.html', '/direct.html'])(
    '%s: counters, clocks and the overlay itself are no reason',
    async (path) => {
      const page = await browser().open(path);
      const overlay = new OverlayDriver(page.page);
      const { findings } = await audited(page, expected(SLIPS));
      await page.waitForMarks(findings);
      expect(await page.focus(0)).toBe(true);
      const { label } = await overlay.card();
      expect(await remember(page.page)).toBeGreaterThan(findings.length);
      const ticked = tick(page.page, ['#clock', '#views']);
      // A change within the report that makes no difference leaves the open card as it is.
      await page.page.evaluate(() => {
        document.querySelector('#main td, td')?.append(' ');
      });
      await ticked;
      expect(await isAsRemembered(page.page)).toBe(true);
      expect((await overlay.cardNow())?.label).toBe(label);
      await page.close();
    },
  );

  it('a report in a tab of the page is audited when the tab is opened', async () => {
    const page = await browser().open('/tabs.html');
    expect((await page.audit()).isReport).toBe(false);
    await page.page.evaluate(() => document.querySelector('#pane')?.removeAttribute('style'));
    await audited(page, expected(SLIPS));
    await page.page.evaluate(() => document.querySelector('#pane')?.setAttribute('hidden', ''));
    await hosted(page, false);
    await page.close();
  });

  describe('Traditional characters', () => {
    it('are read', async () => {
      const page = await browser().open('/traditional.html');
      await audited(page, expected(SLIPS));
      expect(await page.badge(badge())).toBe(badge());
      await page.close();
    });

    it('may be switched to and back in place', async () => {
      const page = await browser().open(`/${SLIPS}.html`);
      const before = await audited(page, expected(SLIPS));
      const switchTo = (source: string) =>
        page.page.evaluate((html) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          const [ours, theirs] = [document, parsed].map((one) =>
            one.createTreeWalker(one.body, 4),
          ) as [TreeWalker, TreeWalker];
          while (ours.nextNode() && theirs.nextNode())
            (ours.currentNode as Text).data = (theirs.currentNode as Text).data;
        }, source);
      await switchTo(converted(SLIPS));
      const switched = await pollUntil(async () => {
        const result = await page.audit();
        const { title } = result.report?.sections.overview ?? {};
        return title?.includes('總') ? result : undefined;
      }, 'the audit of the converted page');
      expect(saidBy(switched.findings)).toEqual(saidBy(before.findings));
      expect(switched.report?.figures).toEqual(before.report?.figures);
      expect(switched.report?.year).toBe(before.report?.year);
      expect(switched.report?.issuer).toBe(before.report?.issuer);
      await switchTo(sourceOf(SLIPS));
      await pollUntil(async () => {
        const { report } = await page.audit();
        return report?.sections.overview.title?.includes('总') === true ? true : undefined;
      }, 'the audit of the page switched back');
      await page.close();
    });
  });

  describe('frames', () => {
    it.each(['/srcdoc.html', '/frameset.html'])('%s is audited in its frame', async (path) => {
      const page = await browser().open(path);
      expect(await page.badge(badge())).toBe(badge());
      expect(await page.hasHost()).toBe(false);
      const frame = page.page.mainFrame().childFrames().at(-1);
      if (!frame) throw new Error('the frame is gone');
      await hosted(page, true, frame);
      await page.close();
    });

    it('a report that is written into an empty frame is audited there', async () => {
      const page = await browser().open('/written.html');
      await page.page.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const inner = document.querySelector<HTMLIFrameElement>('#blank')?.contentDocument;
        inner?.body.append(
          ...[...parsed.body.childNodes].map((node) => inner.importNode(node, true)),
        );
      }, sourceOf(SLIPS));
      expect(await page.badge(badge())).toBe(badge());
      await page.close();
    });
  });
});
