import { expect, it } from 'vitest';
import { DOCUMENTS, pathOf, playgroundPages } from '../playground/documents';
import { countMarks, lookAt } from '../playground/look';
import { inEachBrowser } from './support/suite';

/** Each awkward document of the playground gets its marks, and goes on working. */

await inEachBrowser('playground', { pages: playgroundPages() }, ({ browser }) => {
  it.each(DOCUMENTS.map((one) => [one.name, one] as const))('%s', async (_, awkward) => {
    const failures: string[] = [];
    const opened = await browser().open(pathOf(awkward), (tab) => {
      tab.on('pageerror', (error) => {
        failures.push(String(error));
      });
      return Promise.resolve();
    });
    const { page } = opened;
    if (awkward.wipes === true) {
      expect((await opened.audit()).isReport).toBe(true);
      expect(await countMarks(page)).toEqual({ made: 0, shown: 0 });
    } else {
      const { shown, lost } = await lookAt(opened);
      expect(lost).toEqual([]);
      expect(shown).toBeGreaterThan(0);
    }
    expect(failures).toEqual([]);
    await page.close();
  });
});
