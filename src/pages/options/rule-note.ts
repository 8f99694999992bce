import type { RuleId } from '../../audit';
import type { Locale } from '../../messages';
import { ruleNotes, type RuleNote } from '../../messages/rule-notes';

/** What a rule looks at. A rule without such words doesn't compile. */
export function noteOfRule(id: RuleId, locale: Locale): RuleNote {
  const notes: Readonly<Record<RuleId, RuleNote>> = ruleNotes(locale);
  return notes[id];
}
