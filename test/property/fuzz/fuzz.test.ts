import { expect, it } from 'vitest';
import { aboutPage } from '../../support/failing-page';
import { runs, SEED } from '../laws';
import { CHAIN, chainSeed, runChain } from './chain';

/**
 * Whatever a page is like, its audit ends, and gives a result that everyone can read. `npm run fuzz`
 * looks at as many pages as one has time for.
 */

const CHAINS = runs(220);

// As long as it takes on a machine that is busy with other things.
it('audits whatever comes', () => {
  let documents = 0;
  let reports = 0;
  for (let chain = 0; chain < CHAINS; chain += 1) {
    let page: Document | undefined;
    const looks = runChain(chainSeed(SEED, chain), ({ document }) => {
      page = document;
      documents += 1;
    });
    try {
      for (const { isReport } of looks) reports += Number(isReport);
    } catch (error) {
      aboutPage(`fuzz-${chain}`, page?.documentElement.outerHTML ?? '', () => {
        throw error;
      });
    }
  }
  // Pages that are changed beyond recognition would put reading to no test.
  expect(reports).toBeGreaterThan(documents / 2);
  expect(documents).toBeGreaterThan((CHAINS * CHAIN) / 2);
}, 1_200_000);
