import type { FindingSubject } from '../../result';
import { fieldName, tableOf } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis, templateOf } from '../basis';
import { compareFigure, valueIn } from './both-reports';
import { defineYearRule } from './year-rule';
import { faultsEn, faultsZh, lastYearEn, lastYearZh } from './year-words';

/**
 * What was carried over to this year is what last year's report carried over, in each column. The rows
 * mean the same in the formats of 2019 and 2021.
 */
export default defineYearRule({
  id: 'carried-in-mismatch',
  severity: 'error',
  *compare(report, { previous }) {
    const template = templateOf(report);
    const columns = template ? tableOf(template, 'requests').blocks[0]?.columns : [];
    for (const { key } of columns ?? []) {
      const at = fieldName('requests', 'carriedIn', key);
      const before = fieldName('requests', 'carriedForward', key);
      yield compareFigure(previous, {
        at,
        basis: sectionBasis(report, 'requests'),
        expected: valueIn(previous, before),
        actual: valueIn(report, at),
        before: [before],
        besides: { fields: [at] },
      });
    }
  },
});

export const about: FindingSubject = 'given-words';

export const zh: RuleMessage = {
  title: '上年结转与上年度报告不符',
  afterPlace: '',
  message: ({ expected, actual, previous }) =>
    `填报 ${actual}，${lastYearZh(previous)}同列“结转下年度继续办理”为 ${expected}，二者不符。${faultsZh(previous)}`,
  facts: { expected: { name: '上年度报告填报' } },
  advice: '核对上年度报告“结转下年度继续办理”与本年度“上年结转”的件数，更正有误的一方。',
};

export const en: RuleMessage = {
  title: 'Carried in is not what last year carried over',
  afterPlace: ' ',
  message: ({ expected, actual, previous }) =>
    `says ${actual}; ${lastYearEn(previous)} carried ${expected} over in the same column.${faultsEn(previous)}`,
  facts: { expected: { name: 'Last year’s report' } },
  advice:
    'Check 结转下年度继续办理 of last year’s report and 上年结转 of this year’s, and correct the side that is wrong.',
};

export const notes: RuleNotes = {
  order: 1,
  basis: '格式 第三部分',
  zh: {
    checks: '逐列核对“上年结转”是否等于上年度报告的“结转下年度继续办理”。须有上年度报告。',
    example: '上年度报告结转下年度 3 件，本年度上年结转填报 2 件。',
  },
  en: {
    checks:
      'For each column, whether 上年结转 is what last year’s report carried over. Needs last year’s report.',
    example: 'Last year’s report carried 3 over; this year’s says that 2 were carried in.',
  },
};
