import { expect, it } from 'vitest';
import { linkTo } from '../../src/anchor/link';
import type { Finding } from '../../src/result';
import { pollUntil } from './support/extension-page';
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
    const { anchors: places } = auditInNode(sourceOf(name), browser().locale);
    const unlinked: Finding[] = [];
    for (const finding of findings) {
      const link = linkTo(at.url, finding);
      const [expectation] = expectationsOf(finding, places);
      if (link === null || !finding.quote || !expectation) {
        unlinked.push(finding);
        continue;
      }
      // From another page: within one, a new fragment alone may leave the page where it is.
      await page.page.goto('about:blank');
      await page.page.goto(link);
      // Browsers look for the words bit by bit, and scroll there when they have found them.
      await pollUntil(async () => {
        const rect = await page.rectOf(expectation.target);
        return rect && rect.bottom >= 0 && rect.top <= LOW.height ? true : undefined;
      }, `${finding.rule} at ${finding.at} to come into view`);
    }
    expect(unlinked).toEqual([]);
    await page.close();
  });
});
