/**
 * `npm test`: installs what is missing and runs every check, each even when an earlier one failed.
 *
 *   npm test                          everything
 *   npm test -- --only lint,unit      these checks, and what they need
 */
import { ensureBrowser, installHint } from './lib/browsers.mjs';
import { bold, dim, green, note, red, seconds, step, warn, yellow } from './lib/console.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureOffice, officeHint } from './lib/office.mjs';
import { runTool } from './lib/run.mjs';
import { BUDGETS, gzippedSize, OUTPUTS } from './lib/sizes.mjs';

/**
 * @typedef {{ state: 'passed' | 'failed' | 'not run', reason?: string }} Outcome
 * @typedef {{ id: string, title: string, needs?: string, run: () => Promise<Outcome> }} Check
 */

/** @returns {Outcome} */
const outcome = ({ code }) => (code === 0 ? { state: 'passed' } : { state: 'failed' });
const tool = async (...args) => outcome(await runTool(...args));

/** Runs several tools up to the first that fails. @returns {Promise<Outcome>} */
async function inTurn(...commands) {
  for (const [name, ...args] of commands) {
    const result = await tool(name, args);
    if (result.state !== 'passed') return result;
  }
  return { state: 'passed' };
}

/** @returns {Promise<Outcome>} */
async function browserTests() {
  const paths = {};
  const missing = [];
  for (const [kind, variable] of [
    ['chromium', 'CHROMIUM_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ]) {
    const found = await ensureBrowser(kind);
    if ('path' in found) paths[variable] = found.path;
    else missing.push({ kind, reason: `${found.reason}. ${installHint(kind)}` });
  }
  for (const { reason } of missing) warn(reason);
  if (missing.length === 2)
    return { state: 'not run', reason: missing.map(({ reason }) => reason).join('\n') };
  // With one browser its tests run and the other's are skipped, which is not green.
  const result = await tool('vitest', ['run', '--project', 'browser'], {
    env: paths,
  });
  if (result.state === 'failed' || missing.length === 0) return result;
  return { state: 'not run', reason: `${missing[0].kind}: ${missing[0].reason}` };
}

/** @returns {Promise<Outcome>} */
async function bundleSizes() {
  const over = [];
  for (const [browser, folder] of Object.entries(OUTPUTS))
    for (const { title, files, limit } of BUDGETS) {
      const size = gzippedSize(browser, files);
      if (size === null)
        return { state: 'failed', reason: `${folder}/${files.join(', ')} was not built` };
      const line = `${browser} ${title}: ${kilobytes(size)} of ${kilobytes(limit)} gzipped`;
      note(line);
      if (size > limit) over.push(line);
    }
  return over.length === 0 ? { state: 'passed' } : { state: 'failed', reason: over.join('\n') };
}
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** Writes the types that the compiler, the linter and the tests build on. */
const PREPARE = ['wxt', 'prepare'];

/** @type {readonly Check[]} */
const CHECKS = [
  {
    id: 'format',
    title: 'Formatting (prettier)',
    run: () => tool('prettier', ['--check', '.']),
  },
  {
    id: 'types',
    title: 'Types (tsc)',
    run: () => inTurn(PREPARE, ['typescript', '--noEmit', '-p', '.']),
  },
  {
    id: 'lint',
    title: 'Lint and import boundaries (eslint)',
    run: () => inTurn(PREPARE, ['eslint', '.', '--max-warnings', '0']),
  },
  {
    id: 'unit',
    title: 'Unit and property tests (vitest)',
    run: () => inTurn(PREPARE, ['vitest', 'run', '--project', 'unit']),
  },
  {
    id: 'office',
    title: 'Saved documents read back by LibreOffice (vitest)',
    run: async () => {
      const found = await ensureOffice();
      return 'path' in found
        ? tool('vitest', ['run', '--project', 'office'], { env: { OFFICE_PATH: found.path } })
        : { state: 'not run', reason: `${found.reason}. ${officeHint()}` };
    },
  },
  {
    id: 'build',
    title: 'Builds for Chrome, Edge and Firefox (wxt)',
    run: () => inTurn(['wxt', 'build'], ['wxt', 'build', '-b', 'firefox']),
  },
  { id: 'size', title: 'Size of the scripts put into pages', needs: 'build', run: bundleSizes },
  {
    id: 'web-ext',
    title: 'Add-on lint of the Firefox build (web-ext)',
    needs: 'build',
    run: () => tool('web-ext', ['lint', '--warnings-as-errors', '--source-dir', OUTPUTS.firefox]),
  },
  {
    id: 'browser',
    title: 'The built extension in Chromium and Firefox (vitest)',
    needs: 'build',
    run: browserTests,
  },
];

/**
 * The checks named on the command line, with those they need; all without `--only`.
 * @throws Error on an unknown argument or name
 */
function selected(args) {
  const [flag, list, ...rest] = args[0]?.startsWith('--only=')
    ? ['--only', args[0].slice('--only='.length), ...args.slice(1)]
    : args;
  if (flag === undefined) return CHECKS;
  const names = CHECKS.map(({ id }) => id);
  if (flag !== '--only' || list === undefined || rest.length > 0)
    throw new Error(`Use: npm test -- [--only NAME,…]   Names: ${names.join(', ')}`);
  const wanted = new Set(list.split(','));
  for (const name of wanted)
    if (!names.includes(name))
      throw new Error(`There is no check “${name}”. Names: ${names.join(', ')}`);
  for (const { id, needs } of CHECKS) if (wanted.has(id) && needs) wanted.add(needs);
  return CHECKS.filter(({ id }) => wanted.has(id));
}

const MARKS = {
  passed: green('✓ passed '),
  failed: red('✗ FAILED '),
  'not run': yellow('– NOT RUN'),
};

async function main() {
  let checks;
  try {
    checks = selected(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  const problem = await ensureDependencies();
  if (problem) {
    console.error(red(`\nNothing could be checked: ${problem}`));
    return 1;
  }

  /** @type {{ check: Check, outcome: Outcome, time: number }[]} */
  const results = [];
  for (const check of checks) {
    step(check.title);
    const needed = results.find(({ check: { id } }) => id === check.needs);
    const start = Date.now();
    const outcome =
      needed && needed.outcome.state !== 'passed'
        ? { state: 'not run', reason: `it needs “${needed.check.title}”, which failed` }
        : await check.run().catch((error) => ({ state: 'failed', reason: error.stack }));
    const time = Date.now() - start;
    results.push({ check, outcome, time });
    console.log(`  ${MARKS[outcome.state]} ${dim(seconds(time))}`);
    if (outcome.reason) warn(outcome.reason);
  }

  console.log(`\n${bold('Summary')}`);
  for (const { check, outcome, time } of results) {
    console.log(`  ${MARKS[outcome.state]} ${check.title} ${dim(`${check.id}, ${seconds(time)}`)}`);
    if (outcome.reason) warn(outcome.reason);
  }
  const bad = results.filter(({ outcome }) => outcome.state !== 'passed');
  const left = CHECKS.length - checks.length;
  const partly = left > 0 ? dim(` (${left} others not asked for)`) : '';
  console.log(
    bad.length === 0
      ? green(`\nAll ${results.length} checks passed.`) + partly
      : red(`\n${bad.length} of ${results.length} checks did not pass.`) + partly,
  );
  return bad.length === 0 ? 0 : 1;
}

process.exitCode = await main();
