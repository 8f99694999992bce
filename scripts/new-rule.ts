import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULE_IDS } from '../src/result';
import { RULE_GROUPS, type RuleGroup } from '../src/rules';
import { RULE_NOTES } from '../src/rules/notes.generated';
import { ROOT, runTool } from './lib/run.mjs';
import { nameRefused, newRuleFiles, samplesOf } from './new-rule/scaffold';

/**
 * `npm run new-rule NAME [GROUP]`: writes the file of a new rule, a test and a sample page, and puts it
 * into the lists. What is to be filled in fails until it is; see docs/adding-a-rule.md.
 */

const isGroup = (name: string): name is RuleGroup =>
  (RULE_GROUPS as readonly string[]).includes(name);

/** The place behind the last rule of a group. */
const lastIn = (group: RuleGroup): number =>
  Math.max(
    0,
    ...Object.values(RULE_NOTES).map((notes) => (notes.group === group ? notes.order : 0)),
  );

/** Writes everything; gives what is to be told to the person. */
async function main(name = '', group = 'statements'): Promise<{ code: number; said: string }> {
  const refused = nameRefused(name, RULE_IDS);
  if (refused !== null || !isGroup(group))
    return {
      code: 2,
      said: `Use: npm run new-rule NAME [GROUP]   Groups: ${RULE_GROUPS.join(', ')}\n${refused ?? `there is no group “${group}”`}\n`,
    };
  const samples = readFileSync(join(ROOT, samplesOf(group)), 'utf8');
  const files = newRuleFiles({ name, group, order: lastIn(group) + 1 }, samples);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
  const steps = [
    ['prettier', ['--write', ...[...files.keys()].map((path) => join(ROOT, path))]],
    ...['generate', 'samples'].map(
      (name) => ['tsx', [join(ROOT, 'scripts', `${name}.ts`)]] as const,
    ),
  ] as const;
  for (const [tool, args] of steps) {
    const { code, output } = await runTool(tool, args, { quiet: true });
    if (code !== 0) return { code, said: output };
  }
  const written = [...files.keys()].map((path) => `  ${path}\n`).join('');
  return {
    code: 0,
    said: `${written}Fill them in, then: npx tsx scripts/samples.ts, npx tsx scripts/docs.ts, npm run check\n`,
  };
}

const { code, said } = await main(...process.argv.slice(2));
process.stdout.write(said);
process.exitCode = code;
