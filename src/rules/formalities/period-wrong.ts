import type { Report, StatedDay } from '../../report';
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
