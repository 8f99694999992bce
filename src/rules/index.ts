export { evaluateIdentities } from './arithmetic/identities';
export { RULE_GROUPS, type RuleGroup } from './groups';
export { REPORT_RULES, RULES, YEAR_RULES } from './registry.generated';
export type { Rule, RuleContext, Violation, YearCheck, YearContext } from './rule';
