/** Languages of the catalogue. Chinese is the language of the reports and the default. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language tag of a catalogue language, for `lang` attributes. */
export const languageTag = (locale: Locale): string => (locale === 'zh' ? 'zh-CN' : 'en');

/**
 * The catalogue language for a language tag.
 * @param tag e.g. `zh-CN`, `en-US`; anything but English gives Chinese
 */
export function localeFor(tag: string): Locale {
  return /^en\b/i.test(tag) ? 'en' : 'zh';
}
