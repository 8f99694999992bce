import type { Report, StatedDay } from '../../report';
import { quote, type RuleMessage, type RuleNotes } from '../../wording';
import { templateBasis } from '../basis';
import { DISCLOSURE_DECREE } from '../law';
import { defineRule } from '../rule';

/** Whether a stated day may be the first or last of the year; parts left out contradict nothing. */
function isBound(
  { year, month, day }: StatedDay,
  reportYear: number,
  bound: { month: number; day: number },
): boolean {
  if (year !== null && year !== reportYear) return false;
  if (month !== bound.month) return false;
  return day === null || day === bound.day || (day === 'last' && bound.month === 12);
}

function isWholeYear(report: Report, reportYear: number): boolean {
  const period = report.statements.period?.value;
  if (!period) return true;
  return (
    (period.from === null || isBound(period.from, reportYear, { month: 1, day: 1 })) &&
    isBound(period.to, reportYear, { month: 12, day: 31 })
  );
}

/** The figures of a report cover its year, from 1 January to 31 December. */
export default defineRule({
  id: 'period-wrong',
  severity: 'error',
  *check(report) {
    const year = report.year?.value;
    const { period } = report.statements;
    if (!report.template || year === undefined || !period || isWholeYear(report, year)) return;
    const { section } = period.value;
    yield {
      at: 'report.period',
      ...(section === null ? {} : { section }),
      basis: `${DISCLOSURE_DECREE}第五十条，${templateBasis(report)}`,
      expected: `${year}年1月1日至${year}年12月31日`,
      actual: period.raw,
    };
  },
});

export const zh: RuleMessage = {
  title: '统计期限有误',
  message: ({ expected, actual }) =>
    `统计期限应为${quote(expected)}，网页为${quote(actual)}，与报告年度不符。`,
  advice:
    '将统计期限改为报告年度的1月1日至12月31日；数据确为该时段统计的，按报告年度全年重新统计。',
};

export const en: RuleMessage = {
  title: 'Wrong statistics period',
  message: ({ expected, actual }) =>
    `The figures should cover ${quote(expected)}; the page says ${quote(actual)}, which is not the whole report year.`,
  advice:
    'State 1 January to 31 December of the report year; if the figures do cover less, count the whole year.',
};

export const notes: RuleNotes = {
  order: 8,
  basis: `${DISCLOSURE_DECREE}第五十条，格式`,
  zh: {
    checks: '核查正文写明的统计期限是否为报告年度的1月1日至12月31日。',
    example: '“统计期限为2023年1月1日至2023年12月21日”。',
  },
  en: {
    checks: 'Whether the period stated in the text is 1 January to 31 December of the report year.',
    example: '“统计期限为2023年1月1日至2023年12月21日”.',
  },
};
