import type { GrowthClaim } from '../../report';
import { sectionPlace } from '../../template';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';

/**
 * A rate of growth must follow from the two numbers beside it. Rounded or cut off, both are fine.
 */
export default defineRule({
  id: 'growth-rate-wrong',
  severity: 'warning',
  *check(report) {
    for (const claim of report.claims) {
      if (claim.kind !== 'growth') continue;
      const rates = claim.pairs.map(({ from, to }) => ((to - from) / from) * 100);
      if (rates.some((rate) => Math.abs(rate - claim.rate) < lastDigit(claim))) continue;
      yield {
        at: sectionPlace(claim.section),
        basis: sectionBasis(report, claim.section),
        expected: [...new Set(rates.map((rate) => spell(rate, claim)))].join(' / '),
        actual: spell(claim.rate, claim),
        mark: claim.mark,
        claim: { sentence: claim.sentence, quote: claim.quote, readings: [] },
      };
    }
  },
});

/** One unit of the last digit printed. */
const lastDigit = ({ decimals }: GrowthClaim): number => 10 ** -decimals;
const spell = (rate: number, { decimals }: GrowthClaim): string =>
  `${rate.toFixed(Math.max(decimals, 1)).replace(/\.0$/, '')}%`;
