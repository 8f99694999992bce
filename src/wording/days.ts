import type { Locale } from './locale';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** An ISO date as people write it, e.g. 「2023年1月17日」; anything else as it is. */
export function calendarDay(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return locale === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
