import { expect, it } from 'vitest';
import { auditInNode, badgeOf, expectedOf, FIXTURES, sourceOf } from './support/fixtures';
import { inEachBrowser } from './support/suite';

/** Pages as they should not be: the extension survives them, and so does the page. */

/** A page with a slip, to spoil. */
const NAME = FIXTURES.find((name) => expectedOf(name).findings.length > 0);
if (NAME === undefined) throw new Error('samples/pages has no page with a slip');
const REPORT = sourceOf(NAME);

/** Gives every table cell of a page an attribute. */
const cellsWith = (attribute: string) => REPORT.replace(/<td/gi, `<td ${attribute}`);

const PAGES: Readonly<Record<string, string>> = {
  '/empty.html': '',
  '/cut-off.html': REPORT.slice(0, Math.floor(REPORT.length * 0.6)),
  '/cut-off-in-a-tag.html': REPORT.slice(0, REPORT.lastIndexOf('<td') + 2),
  '/rows-without-end.html': cellsWith('rowspan="65534"'),
  '/columns-without-end.html': cellsWith('colspan="1000"'),
  // In one cell of one table of the report: with more Firefox takes minutes to lay the page out by itself.
  '/both-without-end.html': REPORT.replace(
    /(<table border[^]*?)<td/i,
    '$1<td rowspan="65534" colspan="1000"',
  ),
  '/spans-to-the-end.html': cellsWith('rowspan="0"'),
  '/negative-spans.html': cellsWith('rowspan="-3" colspan="-1"'),
  '/no-spans-at-all.html': cellsWith('rowspan="x" colspan="" '),
};
const FRAMING = `<!doctype html><title>x</title><p>x</p><iframe src="/${NAME}.html"></iframe>`;

await inEachBrowser(
  'bad input',
  { pages: { ...PAGES, '/framing.html': FRAMING } },
  ({ browser }) => {
    it.each(Object.keys(PAGES))('%s', async (path) => {
      const page = await browser().open(path);
      const failures: string[] = [];
      page.page.on('pageerror', (error) => {
        failures.push(String(error));
      });
      const result = await page.audit();
      expect(result.isReport).toBe(path !== '/empty.html');
      // The page still paints: a person can use it.
      await page.page.evaluate(() => new Promise(requestAnimationFrame));
      expect(failures).toEqual([]);
      await page.close();
    });

    it('a report in a frame is audited there, and the page around it left alone', async () => {
      const page = await browser().open('/framing.html');
      expect((await page.audit()).isReport).toBe(false);
      const expected = badgeOf(auditInNode(REPORT, browser().locale).result);
      expect(await page.badge(expected)).toBe(expected);
      expect(await page.hasHost()).toBe(false);
      const [frame] = page.page.mainFrame().childFrames();
      if (!frame) throw new Error('the frame is gone');
      expect(await page.hasHost(frame)).toBe(true);
      await page.close();
    });
  },
);
