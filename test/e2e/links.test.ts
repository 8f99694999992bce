import { afterAll, expect, it } from 'vitest';
import { linkTo } from '../../src/anchor/link';
import type { Finding } from '../../src/result';
import { pollUntil } from './support/extension-page';
import { auditInNode, expectedOf, FIXTURES, sourceOf } from './support/fixtures';
import { expectationsOf } from './support/locate';
import type { OpenPage } from './support/open-page';
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
  // One tab for all: to open and close one takes longer than to load a page.
  let tab: OpenPage | undefined;
  afterAll(() => tab?.close());

  it.each(NAMES)('lead to the words on %s', async (name) => {
    const path = `/${name}.html`;
    const page = await (tab
      ? browser().goTo(tab, path)
      : browser().open(path, (one) => one.setViewport(LOW)));
    tab = page;
    const { findings, page: at } = await page.audit();
    const { anchors: places } = auditInNode(sourceOf(name), browser().locale);
    const unlinked: Finding[] = [];
    for (const [index, finding] of findings.entries()) {
      // Another page each time: within one, a new fragment alone may leave the page where it is.
      const url = new URL(at.url);
      url.search = `?link=${String(index)}`;
      const link = linkTo(url.href, finding);
      const [expectation] = expectationsOf(finding, places);
      if (link === null || !finding.quote || !expectation) {
        unlinked.push(finding);
        continue;
      }
      await page.page.goto(link);
      // Browsers look for the words bit by bit, and scroll there when they have found them.
      await pollUntil(async () => {
        const rect = await page.rectOf(expectation.target);
        return rect && rect.bottom >= 0 && rect.top <= LOW.height ? true : undefined;
      }, `${finding.rule} at ${finding.at} to come into view`);
    }
    expect(unlinked).toEqual([]);
  });
});
