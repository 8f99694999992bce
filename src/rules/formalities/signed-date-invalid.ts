import { calendarDay, quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { defineRule } from '../rule';

/** A report is signed on a day that exists, after the year it reports on is over. */
export default defineRule({
  id: 'signed-date-invalid',
  severity: 'warning',
  *check(report) {
    const { template: format, year, signedOn } = report;
    if (!format || !year || !signedOn) return;
    const first = `${year.value + 1}-01-01`;
    if (signedOn.value !== null && signedOn.value >= first) return;
    yield {
      at: 'report.signedOn',
      basis: templateBasis(report),
      // An impossible day leaves open which one was meant.
      ...(signedOn.value === null ? {} : { expected: first }),
      actual: signedOn.raw.replace(/月\d{1,2}$/, '$&日'),
    };
  },
});

export const zh: RuleMessage = {
  title: '落款日期有误',
  message: ({ expected, actual }) =>
    expected === ''
      ? `落款日期${quote(actual)}不存在。`
      : `落款日期为${quote(actual)}，早于${calendarDay(expected, 'zh')}，报告年度尚未结束。`,
  facts: { expected: { shown: (value) => `不早于${calendarDay(value, 'zh')}` } },
  advice: '改为报告实际印发的日期，注意年份是否误写为上一年。',
};

export const en: RuleMessage = {
  title: 'Date of signature is off',
  message: ({ expected, actual }) =>
    expected === ''
      ? `The date of signature ${quote(actual)} does not exist.`
      : `The report is signed ${quote(actual)}, before ${calendarDay(expected, 'en')}, when its year was not over yet.`,
  facts: { expected: { shown: (value) => `not before ${calendarDay(value, 'en')}` } },
  advice:
    'Put the day on which the report was issued; check whether last year was written by mistake.',
};

export const notes: RuleNotes = {
  order: 6,
  basis: '格式',
  zh: {
    checks: '核查落款日期是否存在，是否早于报告年度结束之日。',
    example: '2022 年度报告落款“2022年1月12日”，或“2023年2月30日”。',
  },
  en: {
    checks: 'Whether the date of signature exists and is not before the end of the report year.',
    example: 'The report for 2022 is signed “2022年1月12日”, or “2023年2月30日”.',
  },
};
