import { localDay, type Locale } from '../../messages';

const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

function inWords(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  // Kept entries may come from a file; what is no date is shown as it is.
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(date);
}

/** A day as people write it: 2026年11月22日. */
export const dayInWords = (iso: string, locale: Locale): string =>
  inWords(iso, locale, { dateStyle: 'long' });

/** A day and a time of it, to the minute. */
export const timeInWords = (iso: string, locale: Locale): string =>
  inWords(iso, locale, { dateStyle: 'long', timeStyle: 'short' });

/** A file name with the local date: `NAME_20261122.json`. */
export function fileName(name: string, extension: string): string {
  return `${name}_${localDay(new Date()).replaceAll('-', '')}.${extension}`;
}
