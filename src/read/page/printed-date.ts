import { CHINESE_YEAR, parseOrdinal, parseYear, squeeze } from '../../template';

/** A day in figures. */
export const NUMERIC = /(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})日?/;
/** A day in Chinese digits. */
export const CHINESE = new RegExp(
  `(${CHINESE_YEAR})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`,
);

/** A date as printed. `iso` is null where the calendar has no such day. */
export interface PrintedDate {
  readonly raw: string;
  readonly iso: string | null;
}

/** ISO form of a day, or null where the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const two = (number: number) => String(number).padStart(2, '0');
  return exists ? `${String(year)}-${two(month)}-${two(day)}` : null;
}

/**
 * The first date in a text.
 * @param raw e.g. 「2022年1月10日」, 「2022-01-10 09:30」, 「二〇二二年一月十日」
 */
export function dateIn(raw: string): PrintedDate | null {
  const text = squeeze(raw);
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [printed, year, month, day] = numeric;
    return { raw: printed, iso: isoDate(Number(year), Number(month), Number(day)) };
  }
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const [printed, year = '', month = '', day = ''] = chinese;
  return {
    raw: printed,
    // What is no numeral after all is no day of the calendar either.
    iso: isoDate(parseYear(year), parseOrdinal(month) ?? 0, parseOrdinal(day) ?? 0),
  };
}
