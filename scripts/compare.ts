import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { reportPage } from '../samples';
import { pageArbitrary } from '../samples/arbitrary';
import { TEMPLATES } from '../src/template';
import { ROOT, run } from './lib/run.mjs';

/**
 * `npx tsx scripts/compare.ts COMMIT [--pages N] [FOLDER…]`: audits the sample pages, N generated pages
 * (2,000) and pages saved in folders with this tree and with that of a commit, and says which results
 * are not the same, byte for byte. For a change that is to change no result. Ends with 1 where one differs.
 */

/** Whatever they are, they are the same in each run. */
const SEED = 20_260_101;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '2000' } },
});
const [commit, ...folders] = positionals;

/** Writes pages of every template, with every layout in any combination. */
function writeGenerated(folder: string, count: number): void {
  for (const [index, template] of TEMPLATES.entries()) {
    const own = Math.floor((count + index) / TEMPLATES.length);
    const pages = fc.sample(pageArbitrary(template), { numRuns: own, seed: SEED });
    for (const [number, { spec, shape }] of pages.entries())
      writeFileSync(join(folder, `${template.id}-${number}.html`), reportPage(spec, shape));
  }
}

/** Results by file, as lines of JSON. @throws Error where the command line says what is wrong */
async function resultsOf(
  tree: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { output } = await run(
    process.execPath,
    [join(tree, 'scripts', 'audit.mjs'), '--jsonl', ...paths],
    {
      quiet: true,
    },
  );
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  return new Map(lines.map((line) => [(JSON.parse(line) as { file: string }).file, line]));
}

/** What differs between two results, by the names of their parts. */
function differences(before: string, after: string): string {
  const [a, b] = [before, after].map((line) => JSON.parse(line) as Record<string, unknown>);
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...keys]
    .filter((key) => JSON.stringify(a?.[key]) !== JSON.stringify(b?.[key]))
    .join(', ');
}

async function main(commit: string): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'compare-'));
  const [tree, generated] = [join(work, 'tree'), join(work, 'pages')];
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: ROOT, stdio: 'ignore' });
  git('worktree', 'add', '--quiet', '--detach', tree, commit);
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    mkdirSync(generated);
    writeGenerated(generated, Number(values.pages));
    const paths = [join(ROOT, 'samples', 'pages'), generated, ...folders];
    const before = await resultsOf(tree, paths);
    const after = await resultsOf(ROOT, paths);
    const other = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    for (const file of other)
      process.stdout.write(
        `${file}: ${differences(before.get(file) ?? '{}', after.get(file) ?? '{}')}\n`,
      );
    process.stdout.write(`${after.size} pages, ${other.length} results differ from ${commit}\n`);
    return other.length === 0 && after.size > 0 ? 0 : 1;
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(work, { recursive: true, force: true });
  }
}

if (commit === undefined) {
  process.stderr.write('Use: npx tsx scripts/compare.ts COMMIT [--pages N] [FOLDER…]\n');
  process.exitCode = 2;
} else process.exitCode = await main(commit);
