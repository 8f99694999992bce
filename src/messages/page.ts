import type { Locale } from './locale';
import type { RuleMessages } from './types';
import type { OverlayWords } from './zh/overlay';
import { page as zh } from './zh/page';

/** What is said on an audited page, in one language. */
export interface PageWords {
  readonly overlay: OverlayWords;
  /** By rule id. */
  readonly rules: RuleMessages;
}

/**
 * The languages at hand. Chinese always is; another is brought where it is wanted, so that no page
 * carries words that nobody reads.
 */
const languages = new Map<Locale, PageWords>([['zh', zh]]);

/** Brings the words of a language; from then on they are used where it is asked for. */
export function addLanguage(locale: Locale, words: PageWords): void {
  languages.set(locale, words);
}

const wordsOf = (locale: Locale): PageWords => languages.get(locale) ?? zh;

/** Words of marks, card and navigator; Chinese where the language was not brought. */
export const overlayWords = (locale: Locale): OverlayWords => wordsOf(locale).overlay;

/** Messages of all rules by rule id; Chinese where the language was not brought. */
export const ruleMessages = (locale: Locale): RuleMessages => wordsOf(locale).rules;
