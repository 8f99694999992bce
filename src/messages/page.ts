import type { Locale } from './locale';
import type { RuleMessages } from './types';
import { overlay as overlayZh, type OverlayWords } from './zh/overlay';
import { rules as rulesZh } from './zh/rules';

/** What is said on an audited page, in one language. */
export interface PageWords {
  readonly overlay: OverlayWords;
  /** By rule id. */
  readonly rules: RuleMessages;
}

/**
 * The languages at hand. Chinese always is; another is brought where it is wanted, so that no page
 * carries words that nobody reads. The words of the overlay and of the rules are apart, since marks
 * and audit come to a page in scripts of their own.
 */
const overlays = new Map<Locale, OverlayWords>([['zh', overlayZh]]);
const rules = new Map<Locale, RuleMessages>([['zh', rulesZh]]);

/** Brings the overlay's words in a language; from then on they are used where it is asked for. */
export function addOverlayWords(locale: Locale, words: OverlayWords): void {
  overlays.set(locale, words);
}

/** Brings the rules' words in a language; from then on they are used where it is asked for. */
export function addRuleMessages(locale: Locale, words: RuleMessages): void {
  rules.set(locale, words);
}

/** Words of marks, card and navigator; Chinese where the language was not brought. */
export const overlayWords = (locale: Locale): OverlayWords => overlays.get(locale) ?? overlayZh;

/** Messages of all rules by rule id; Chinese where the language was not brought. */
export const ruleMessages = (locale: Locale): RuleMessages => rules.get(locale) ?? rulesZh;
