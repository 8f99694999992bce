import { expect, it } from 'vitest';
import type { AuditResult } from '../../src/result';
import { hostilePages, writtenOver } from '../support/hostile';
import { pollUntil } from './support/extension-page';
import { expectedOf, FIXTURES, saidBy, sourceOf } from './support/fixtures';
import type { OpenPage } from './support/open-page';
import { inEachBrowser } from './support/suite';

/** Pages that mean harm: each is audited, says so where it is too large, and stays a page one can use. */

const named = (name: string): string => {
  if (!FIXTURES.includes(name)) throw new Error(`samples/pages has no ${name}`);
  return name;
};
const NAME = named('many-slips');
const OTHER = named('requests-balance');
const HOSTILE = hostilePages(sourceOf(NAME));
const WRITTEN_OVER = '/written-over.html';
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(HOSTILE).map(([path, { html }]) => [path, html])),
  [WRITTEN_OVER]: writtenOver(sourceOf(NAME), sourceOf(OTHER)),
};
/** Laying out a hundred thousand rows takes a slow machine minutes by itself. */
const TIMEOUT_MS = 300_000;
const TOO_LARGE = 'too-large';

const saysAs =
  (name: string) =>
  (result: AuditResult): boolean =>
    JSON.stringify(saidBy(result.findings)) === JSON.stringify(saidBy(expectedOf(name).findings));

/** The audit of a page once it is through: pages of this size take browsers a while by themselves. */
async function audited(
  page: OpenPage,
  holds: (result: AuditResult) => boolean,
): Promise<AuditResult> {
  let last: AuditResult | undefined;
  for (let tries = 0; tries < 6; tries += 1) {
    const result = await pollUntil(async () => {
      last = await page.audit();
      return holds(last) ? last : undefined;
    }, 'the audit').catch(() => undefined);
    if (result) return result;
  }
  throw new Error(`the audit says ${JSON.stringify(last).slice(0, 2000)}`);
}

await inEachBrowser('hostile pages', { pages: PAGES }, ({ browser }) => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    async (path, { isTooLarge, isSame }) => {
      const page = await browser().open(path);
      const result = await audited(
        page,
        (answer) => answer.isReport && (!isSame || saysAs(NAME)(answer)),
      );
      expect(saidBy(result.findings).includes(`${TOO_LARGE} report`)).toBe(isTooLarge);
      // The page still answers: a person can use it.
      expect(await page.page.evaluate('1 + 1')).toBe(2);
      await page.close();
    },
    TIMEOUT_MS,
  );

  it('a page that is written over is audited as what it has become', async () => {
    const page = await browser().open(WRITTEN_OVER);
    await audited(page, saysAs(OTHER));
    await page.close();
  });
});
