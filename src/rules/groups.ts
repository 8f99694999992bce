/** What the rules look at, each in the folder of its name, in the order in which people are shown them. */
export const RULE_GROUPS = [
  'structure',
  'tables',
  'arithmetic',
  'claims',
  'formalities',
  'statements',
  'years',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];
