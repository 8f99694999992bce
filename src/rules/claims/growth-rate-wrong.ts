import type { GrowthClaim } from '../../report';
import type { FindingSubject } from '../../result';
import { sectionPlace } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { defineRule } from '../rule';
import { evidenceOf } from './claim-check';
import { originalEn, originalZh, said } from './claim-words';

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
        claim: evidenceOf(claim),
      };
    }
  },
});

/** One unit of the last digit printed. */
const lastDigit = ({ decimals }: GrowthClaim): number => 10 ** -decimals;
const spell = (rate: number, { decimals }: GrowthClaim): string =>
  `${rate.toFixed(Math.max(decimals, 1)).replace(/\.0$/, '')}%`;

export const about: FindingSubject = 'given-words';

export const zh: RuleMessage = {
  title: '增减幅度计算有误',
  message: (data) =>
    `正文写${said(data)}，按文中两个数据计算应为 ${data.expected.replaceAll(' / ', ' 或 ')}，文中为 ${data.actual}。${originalZh(data)}`,
  facts: { expected: { name: '计算结果', shown: (value) => value.replaceAll(' / ', ' 或 ') } },
  advice: '按“（本年数－上年数）÷上年数”重新计算，或核对文中的两个数据。',
};

export const en: RuleMessage = {
  title: 'Rate of change miscalculated',
  message: (data) =>
    `The text says ${said(data)}. The two numbers in the sentence give ${data.expected.replaceAll(' / ', ' or ')}, not ${data.actual}.${originalEn(data)}`,
  facts: {
    expected: { name: 'Calculated', shown: (value) => value.replaceAll(' / ', ' or ') },
  },
  advice: 'Recalculate as (this year − last year) ÷ last year, or check the two numbers.',
};

export const notes: RuleNotes = {
  order: 4,
  basis: '格式',
  zh: {
    checks: '按正文同时给出的两个数据，核算其增减幅度。',
    example: '“发布信息300条，较上年200条增长80%”。',
  },
  en: {
    checks: 'Whether a rate of change follows from the two figures given with it.',
    example: '“发布信息300条，较上年200条增长80%”.',
  },
};
