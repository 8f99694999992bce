import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listArbitrary } from '../../samples/lists/arbitrary';
import { readListText, type ListedReport } from '../../src/links';
import { parsePage } from '../support/dom';

const RUNS = Number(process.env['LAWS_RUNS'] ?? 60);
const SEED = Number(process.env['LAWS_SEED'] ?? 2021);

const sorted = (reports: readonly ListedReport[]): ListedReport[] =>
  [...reports].sort((a, b) => (a.url < b.url ? -1 : 1));

it('finds the reports that were planted and nothing else, in any mixture of forms', () => {
  fc.assert(
    fc.property(listArbitrary, ({ address, text, reports, next }) => {
      const list = readListText(text, { address, parseHtml: parsePage });
      expect(sorted(list.reports)).toEqual(sorted(reports));
      expect(list.next).toEqual(next);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
