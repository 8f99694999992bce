import { RULES, type Rule, type RuleGroup } from '../rules';
import { RULE_NOTES } from '../rules/notes.generated';

/** A rule as lists of rules show it. */
export interface ListedRule {
  readonly rule: Rule;
  readonly group: RuleGroup;
  /** What it rests on; 「格式」 stands for the format of the report year. */
  readonly basis: string;
}

/** Every rule, group by group, in the order of reading. */
export const LISTED_RULES: readonly ListedRule[] = RULES.map((rule) => {
  const { group, basis } = RULE_NOTES[rule.id];
  return { rule, group, basis };
});
