import type { SavingWords } from '../../messages/documents';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment's local day as an ISO date; empty where it is no moment. */
export const localDay = (moment: Date): string =>
  Number.isNaN(moment.getTime())
    ? ''
    : `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** An ISO date in words, e.g. 「2023年1月17日」; anything else as it is. */
export function dayInWords(iso: string, words: SavingWords): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : words.day(Number(year), Number(month), Number(day));
}
