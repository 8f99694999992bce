import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  auditInNode,
  badgeOf,
  FIXTURES,
  listedIn,
  sourceOf,
  withoutUrl,
  type AuditInNode,
} from './support/fixtures';
import { expectationsOf } from './support/locate';
import { around, markupOf, untouchedMarkup, type OpenPage, type Rect } from './support/open-page';
import { inEachBrowser } from './support/suite';

/**
 * Every fixture page, in the extension as built: the same result as in Node, a mark on everything
 * that a finding names, the right badge, and a page that is as it was.
 */

/** Pixels by which a mark may miss what it marks. */
const TOLERANCE = 2;

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left + TOLERANCE &&
  outer.top <= inner.top + TOLERANCE &&
  outer.right >= inner.right - TOLERANCE &&
  outer.bottom >= inner.bottom - TOLERANCE;

const touches = (a: Rect, b: Rect): boolean =>
  a.left <= b.right + TOLERANCE &&
  a.right >= b.left - TOLERANCE &&
  a.top <= b.bottom + TOLERANCE &&
  a.bottom >= b.top - TOLERANCE;

const FITS = {
  same: (mark: Rect, target: Rect) => covers(mark, target) && covers(target, mark),
  covers,
  beside: touches,
};

await inEachBrowser('pages', {}, ({ browser }) => {
  // One tab for all: to open and close one takes longer than to load a page.
  let tab: OpenPage | undefined;
  afterAll(() => tab?.close());

  describe.each(FIXTURES)('%s', (name) => {
    const path = `/${name}.html`;
    const source = sourceOf(name);
    let page: OpenPage;
    let node: AuditInNode;

    beforeAll(async () => {
      // The browser loads the page meanwhile.
      const opening = tab ? browser().goTo(tab, path) : browser().open(path);
      node = auditInNode(source, browser().locale);
      tab = page = await opening;
    });

    it('gives the same result as in Node', async () => {
      expect(withoutUrl(await page.audit())).toEqual(withoutUrl(node.result));
    });

    it('shows it on the toolbar', async () => {
      const expected = badgeOf(node.result, node.result.isReport ? 0 : listedIn(source));
      expect(await page.badge(expected)).toBe(expected);
    });

    it('puts each mark on what it names', async () => {
      const { findings, isReport } = node.result;
      await page.audit();
      if (!isReport) {
        expect(await page.hasHost()).toBe(false);
        return;
      }
      const marks = await page.waitForMarks(findings);
      const named = findings.flatMap((finding) =>
        expectationsOf(finding, node.anchors).map((expected) => ({ finding, ...expected })),
      );
      const rects = await page.rectsOf(named.map(({ target }) => target));
      const astray: string[] = [];
      for (const [index, { finding, fit }] of named.entries()) {
        const rect = rects[index];
        const own = marks
          .filter(({ rule, at, shown }) => shown && rule === finding.rule && at === finding.at)
          .map((mark) => mark.rect);
        const marked = fit === 'same' ? [around(own)] : [...own, around(own)];
        if (rect && !marked.some((mark) => FITS[fit](mark, rect)))
          astray.push(
            `${finding.rule} at ${finding.at}: ${fit} ${JSON.stringify(rect)}, marked ${JSON.stringify(own)}`,
          );
      }
      expect(astray).toEqual([]);
      expect(
        marks.filter(
          (mark) => !findings.some(({ rule, at }) => rule === mark.rule && at === mark.at),
        ),
      ).toEqual([]);
    });

    it('leaves the page as it was', async () => {
      await page.audit();
      expect(await markupOf(page.page)).toBe(await untouchedMarkup(page.page, source));
    });
  });
});
