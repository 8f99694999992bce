import { ruleNotes as en } from './en/rule-notes';
import type { Locale } from './locale';
import { ruleNotes as zh, type RuleNote, type RuleNotes } from './zh/rule-notes';

export type { RuleNote, RuleNotes };

/**
 * What every rule looks at, by rule id, for lists of rules. Apart from the other words: nobody but the
 * settings and the generated pages of docs/ loads them.
 */
export const ruleNotes = (locale: Locale): RuleNotes => (locale === 'zh' ? zh : en);
