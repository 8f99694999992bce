import type { Locale } from './locale';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment's local day as an ISO date; empty where it is no moment. */
export const localDay = (moment: Date): string =>
  Number.isNaN(moment.getTime())
    ? ''
    : `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** An ISO date as people write it, e.g. 「2023年1月17日」; anything else as it is. */
export function calendarDay(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return locale === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
