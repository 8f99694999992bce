import type { RuleId } from '../result';
import { RULE_NOTES } from '../rules/notes.generated';
import type { Locale, RuleNote } from '../wording';

/**
 * What a rule looks at, for lists of rules. Apart from the other words: nobody but the settings and the
 * generated pages of docs/ loads it.
 */
export const ruleNote = (id: RuleId, locale: Locale): RuleNote => RULE_NOTES[id][locale];
