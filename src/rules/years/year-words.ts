import type { PreviousEvidence } from '../../result';

/** What rules that hold two reports against each other say of last year's. */

type Evidence = PreviousEvidence | undefined;

const yearOf = (previous: Evidence): number | null => previous?.year ?? null;
const isFaulty = (previous: Evidence): boolean => (previous?.faults.length ?? 0) > 0;

/** Last year's report, by its year where that is known. */
export function lastYearZh(previous: Evidence): string {
  const year = yearOf(previous);
  return year === null ? '上年度报告' : `${year}年度报告`;
}
export function lastYearEn(previous: Evidence): string {
  const year = yearOf(previous);
  return year === null ? 'last year’s report' : `the report of ${year}`;
}

/** That last year's figures don't come out by themselves; empty where they do. */
export const faultsZh = (previous: Evidence): string =>
  isFaulty(previous)
    ? `${lastYearZh(previous)}该数据自身勾稽不符，哪一年的数据有误需查对原始台账。`
    : '';
export const faultsEn = (previous: Evidence): string =>
  isFaulty(previous)
    ? ` The sums of ${lastYearEn(previous)} do not come out there either, so that the records have to say which side is wrong.`
    : '';
