export { evaluateIdentities } from './arithmetic/identities';
export { RULE_GROUPS, type RuleGroup } from './groups';
export { RULES } from './registry.generated';
export type { Rule, Violation } from './rule';
