import { RULE_IDS, type RuleId } from './rules.generated';

declare const OTHER_VERSION: unique symbol;

/** Id of a rule that this version does not have: what was stored by an older or a newer one may hold it. */
export type ForeignRuleId = string & { readonly [OTHER_VERSION]: true };
export type AnyRuleId = RuleId | ForeignRuleId;

const KNOWN: ReadonlySet<string> = new Set(RULE_IDS);

/** Whether this version has a rule; what it says is known then, and what it is about. */
export const isRuleId = (id: string): id is RuleId => KNOWN.has(id);

/** An id as it was stored, narrowed where it is read. */
export const ruleIdOf = (id: string): AnyRuleId => (isRuleId(id) ? id : (id as ForeignRuleId));
