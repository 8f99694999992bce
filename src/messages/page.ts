import { rules as rulesZh } from '../rules/zh.generated';
import { isRuleId, OWN_RULE, type AnyRuleId, type RuleId } from '../result';
import type { Locale, RuleMessage } from '../wording';
import { ownWords } from './own';
import { overlay as overlayZh, type OverlayWords } from './zh/overlay';
import { places as placesZh, type PlaceWords } from './zh/places';

/** What rules say, by their ids. */
export type RuleMessages = Readonly<Record<RuleId, RuleMessage>>;

/** What is said on an audited page, in one language. */
export interface PageWords {
  readonly overlay: OverlayWords;
  readonly places: PlaceWords;
  /** By rule id. */
  readonly rules: RuleMessages;
}

/** Finds the words of a language other than Chinese; undefined where they are not at hand. */
export type FindPageWords = (locale: Locale) => PageWords | undefined;

/**
 * Chinese is always at hand; another language is brought where it is wanted, so that no page carries
 * words that nobody reads. It may come at any moment, so that each word is looked up when it is said.
 */
let findPageWords: FindPageWords = () => undefined;

/** Says where words of languages other than Chinese are found. */
export function setPageWords(find: FindPageWords): void {
  findPageWords = find;
}

/** Words of marks, card and navigator; Chinese where the language is not at hand. */
export const overlayWords = (locale: Locale): OverlayWords =>
  findPageWords(locale)?.overlay ?? overlayZh;

/** What places are called; Chinese where the language is not at hand. */
export const placeWords = (locale: Locale): PlaceWords => findPageWords(locale)?.places ?? placesZh;

/** Messages of all rules by rule id; Chinese where the language is not at hand. */
export const ruleMessages = (locale: Locale): RuleMessages =>
  findPageWords(locale)?.rules ?? rulesZh;

/** What the slips of a rule are called; of a rule that this version does not have, its id. */
export const ruleTitle = (id: AnyRuleId, locale: Locale): string => {
  if (isRuleId(id)) return ruleMessages(locale)[id].title;
  return id === OWN_RULE ? ownWords(locale).title : id;
};
