import { RULE_IDS, type RuleId, type Severity } from '../result';
import { RULES, type Rule } from '../rules';
import type { RuleSetting, RuleSettings } from '../settings';

/** Whether a rule is turned off. */
export const isOff = (settings: RuleSettings, id: string): boolean =>
  settings.rules[id]?.off === true;

/** The severity that the findings of a rule have. */
export const severityOf = (settings: RuleSettings, { id, severity }: Rule): Severity =>
  settings.rules[id]?.severity ?? severity;

/** From which share on a rule objects, 0 to 1; of rules that go by none it means nothing. */
export const thresholdOf = (settings: RuleSettings, { id, threshold = 1 }: Rule): number =>
  settings.rules[id]?.threshold ?? threshold;

/** Ids of the rules that are off, in alphabetical order. Ids of unknown rules don't count. */
export const rulesOff = (settings: RuleSettings): RuleId[] =>
  RULE_IDS.filter((id) => isOff(settings, id)).sort();

/** What may be changed about a rule. */
export interface RuleChange {
  readonly off?: boolean;
  readonly severity?: Severity;
  /** Of a rule that has a threshold: another share. */
  readonly threshold?: number;
}

/**
 * Settings with a rule changed. What comes down to the rule's default is not written down.
 * @param change what to change; the rest of the rule stays
 */
export function changeRule(settings: RuleSettings, rule: Rule, change: RuleChange): RuleSettings {
  const off = change.off ?? isOff(settings, rule.id);
  const severity = change.severity ?? severityOf(settings, rule);
  const threshold = change.threshold ?? thresholdOf(settings, rule);
  const setting: RuleSetting = {
    ...(off ? { off: true } : {}),
    ...(severity === rule.severity ? {} : { severity }),
    ...(rule.threshold === undefined || threshold === rule.threshold ? {} : { threshold }),
  };
  const rules = { ...resetRule(settings, rule).rules };
  if (Object.keys(setting).length > 0) rules[rule.id] = setting;
  return { ...settings, rules };
}

/** Settings with a rule as it comes. */
export function resetRule(settings: RuleSettings, { id }: Rule): RuleSettings {
  const rules = Object.entries(settings.rules).filter(([key]) => key !== id);
  return { ...settings, rules: Object.fromEntries(rules) };
}

/** Settings with all rules as they come; those of unknown rules stay, as nobody here can judge them. */
export const resetRules = (settings: RuleSettings): RuleSettings =>
  RULES.reduce(resetRule, settings);

/** Whether a rule differs from its default. */
export const isChanged = (settings: RuleSettings, rule: Rule): boolean =>
  isOff(settings, rule.id) ||
  severityOf(settings, rule) !== rule.severity ||
  (rule.threshold !== undefined && thresholdOf(settings, rule) !== rule.threshold);
