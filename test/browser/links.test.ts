import { expect, it } from 'vitest';
import { linkTo } from '../../src/export/link';
import type { Finding } from '../../src/report';
import { auditInNode, expectedOf, FIXTURES, sourceOf } from './support/fixtures';
import { expectationsOf } from './support/locate';
import { inEachBrowser } from './support/suite';

/** Links of exported documents open the page at the very words. */

/** So low that a page shows a few lines of itself only. */
const LOW = { width: 1000, height: 220 };

/** As few pages as have findings of every rule, those with the most findings first. */
const rulesOf = (name: string) => expectedOf(name).findings.map(({ rule }) => rule);
const seen = new Set<string>();
const NAMES = [...FIXTURES]
  .sort((a, b) => rulesOf(b).length - rulesOf(a).length)
  .filter((name) => {
    const before = seen.size;
    for (const rule of rulesOf(name)) seen.add(rule);
    return seen.size > before;
  });

await inEachBrowser('links', {}, ({ browser }) => {
  it.each(NAMES)('lead to the words on %s', async (name) => {
    const page = await browser().open(`/${name}.html`, (tab) => tab.setViewport(LOW));
    const { findings, page: at } = await page.audit();
    const { places } = auditInNode(sourceOf(name), browser().locale);
    const missed: Finding[] = [];
    for (const finding of findings) {
      const link = linkTo(at.url, finding);
      const [expectation] = expectationsOf(finding, places);
      if (link === null || !finding.quote || !expectation) {
        missed.push(finding);
        continue;
      }
      // From another page: within one, a new fragment alone may leave the page where it is.
      await page.page.goto('about:blank');
      await page.page.goto(link);
      await page.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const rect = await page.rectOf(expectation.target);
      if (!rect || rect.bottom < 0 || rect.top > LOW.height) missed.push(finding);
    }
    expect(missed).toEqual([]);
    await page.close();
  });
});
