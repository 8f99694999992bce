import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FindingSubject } from '../../src/result/content';
import { RULE_GROUPS, type RuleGroup } from '../../src/rules/groups';
import type { Rule } from '../../src/rules/rule';
import type { RuleNotes } from '../../src/wording/rule-words';
import { camelCase, NOTICE } from './text';

/** The lists of rules: what is in the files of src/rules, for those who need all of one kind. */

const RULES = join(import.meta.dirname, '..', '..', 'src', 'rules');
const SUBJECTS = [
  'place',
  'words',
  'distinct-words',
  'print',
  'given-words',
  'run',
] as const satisfies readonly FindingSubject[];

/** A rule as its file has it. */
interface RuleFile {
  readonly id: string;
  readonly group: RuleGroup;
  readonly about: FindingSubject | undefined;
  readonly order: number;
}

/** Names of the files of a group that declare a rule, and no helper of several. */
const rulesIn = (group: RuleGroup): string[] =>
  readdirSync(join(RULES, group))
    .filter((name) => /^export default /m.test(readFileSync(join(RULES, group, name), 'utf8')))
    .map((name) => name.replace(/\.ts$/, ''));

/** @throws Error where a rule is not called as its file is */
async function readRule(group: RuleGroup, name: string): Promise<RuleFile> {
  const path = join(RULES, group, `${name}.ts`);
  const {
    default: rule,
    about,
    notes,
  } = (await import(pathToFileURL(path).href)) as {
    readonly default: Rule;
    readonly about?: FindingSubject;
    readonly notes: RuleNotes;
  };
  if (rule.id !== name)
    throw new Error(`${path}: the id is ${rule.id}, the file is called ${name}`);
  return { id: name, group, about, order: notes.order };
}

/** Every rule, group by group, in the order of reading. */
async function readRules(): Promise<readonly RuleFile[]> {
  const rules: RuleFile[] = [];
  for (const group of RULE_GROUPS) {
    const own = await Promise.all(rulesIn(group).map((name) => readRule(group, name)));
    rules.push(...own.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)));
  }
  return rules;
}

const list = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`;

/** Imports of what the file of each rule has, under the name of the rule. */
const imports = (rules: readonly RuleFile[], name: string): string =>
  rules
    .map(({ id, group }) => {
      const as = name === 'default' ? camelCase(id) : `{ ${name} as ${camelCase(id)} }`;
      return `import ${as} from './${group}/${id}';`;
    })
    .join('\n');

const ids = (rules: readonly RuleFile[]): string => `${NOTICE}
import type { FindingSubject } from './content';

/** The ids of all rules, in the order of reading. */
export const RULE_IDS = ${list(rules.map(({ id }) => id))} as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Rules by what their findings are about, see \`FindingSubject\`. */
export const RULES_ABOUT = {
  ${SUBJECTS.map((subject) => {
    const own = rules.filter(({ about }) => about === subject);
    return `'${subject}': ${list(own.map(({ id }) => id))},`;
  }).join('\n')}
} as const satisfies Readonly<Record<FindingSubject, readonly RuleId[]>>;
`;

const listed = (rules: readonly RuleFile[]): string =>
  `[${rules.map(({ id }) => camelCase(id)).join(', ')}]`;

const registry = (rules: readonly RuleFile[]): string => `${NOTICE}
import type { Rule } from './rule';
${imports(rules, 'default')}

/** Every rule, in the order of reading. */
export const RULES: readonly Rule[] = ${listed(rules)};

/** Those that judge a report by itself. */
export const REPORT_RULES: readonly Rule[] = ${listed(rules.filter(({ group }) => group !== 'years'))};

/** Those that hold a report against last year's; a script that doesn't name them goes without. */
export const YEAR_RULES: readonly Rule[] = ${listed(rules.filter(({ group }) => group === 'years'))};
`;

const notes = (rules: readonly RuleFile[]): string => `${NOTICE}
import type { RuleId } from '../result';
import type { RuleNotes } from '../wording';
import type { RuleGroup } from './groups';
${imports(rules, 'notes')}

/** What lists of rules say of every rule, by its id. */
export const RULE_NOTES: Readonly<Record<RuleId, RuleNotes & { readonly group: RuleGroup }>> = {
  ${rules.map(({ id, group }) => `'${id}': { group: '${group}', ...${camelCase(id)} },`).join('\n')}
};
`;

const words = (rules: readonly RuleFile[], locale: 'zh' | 'en', language: string): string =>
  `${NOTICE}
import type { RuleId } from '../result';
import type { RuleMessage } from '../wording';
${imports(rules, locale)}

/** What the rules say, in ${language}. */
export const rules: Readonly<Record<RuleId, RuleMessage>> = {
  ${rules.map(({ id }) => `'${id}': ${camelCase(id)},`).join('\n')}
};
`;

/** The sources that list the rules, by their path in the project. */
export async function ruleSources(): Promise<readonly (readonly [string, string])[]> {
  const rules = await readRules();
  return [
    ['src/result/rules.generated.ts', ids(rules)],
    ['src/rules/registry.generated.ts', registry(rules)],
    ['src/rules/notes.generated.ts', notes(rules)],
    ['src/rules/zh.generated.ts', words(rules, 'zh', 'Chinese')],
    ['src/rules/en.generated.ts', words(rules, 'en', 'English')],
  ];
}
