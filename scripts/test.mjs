/**
 * `npm test`: installs what is missing and runs every check, each even when an earlier one failed,
 * side by side where there are cores for it.
 *
 *   npm test                          everything
 *   npm test -- --only lint,browser   these checks, and what they need
 *   npm run check                     what is quick: format, types, lint and unit tests, with what
 *                                     earlier runs found out of files that have not changed
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, installHint } from './lib/browsers.mjs';
import { bold, dim, green, red, seconds, step, warn, yellow } from './lib/console.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensureOffice, officeHint } from './lib/office.mjs';
import { ROOT, runTool } from './lib/run.mjs';
import { runChecks } from './lib/schedule.mjs';
import { BUDGETS, gzippedSize, OUTPUTS } from './lib/sizes.mjs';
import { failures, secondAttempts } from './lib/told.mjs';

/**
 * @typedef {import('./lib/schedule.mjs').Outcome} Outcome
 * @typedef {import('./lib/schedule.mjs').Sink} Sink
 * @typedef {{ path: string } | { reason: string }} Found
 * @typedef {import('./lib/schedule.mjs').Check & { finds?: () => Promise<Found> }} Check
 *   `finds`: looks for a program that the check drives, before anything runs; it may install one
 */

/** Where checks keep what they know of files that have not changed: with what npm can rebuild. */
const CACHE = join(ROOT, 'node_modules', '.cache');
const CORES = availableParallelism();
/** More checks side by side than this would wait for the disk and for memory. */
const MAX_AT_ONCE = 4;

/**
 * A check that says nothing for so long hangs: it waits for what never comes, or goes round in a circle
 * in which no time limit of a test is heeded (ms). On a slow machine, busy with other things, a file of
 * tests takes half of it.
 */
const LONGEST_SILENCE_MS = 20 * 60_000;

/** Programs found on this machine, by the check that drives them. @type {Map<string, Found>} */
const programs = new Map();

/** What the end of a program says of a check; a failure is told again at the very end. @returns {Outcome} */
function outcome(code, output) {
  if (code !== 0) return { state: 'failed', reason: failures(output) };
  const again = secondAttempts(output);
  return again.length === 0
    ? { state: 'passed' }
    : { state: 'passed', reason: `passed at a second attempt:\n${again.join('\n')}` };
}

/** @param {Sink} print @param {string} name @param {readonly string[]} args */
async function tool(print, name, args, env = {}) {
  let output = '';
  const { code } = await runTool(name, args, {
    print: (text) => {
      output += text;
      print(text);
    },
    silence: LONGEST_SILENCE_MS,
    env: process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1', ...env } : env,
  });
  return outcome(code, output);
}

/** Runs several tools up to the first that fails. @returns {Promise<Outcome>} */
async function inTurn(print, ...commands) {
  for (const [name, ...args] of commands) {
    const result = await tool(print, name, args);
    if (result.state !== 'passed') return result;
  }
  return { state: 'passed' };
}

/** Tests of projects of vitest, by name or pattern, with a worker on each core. */
const vitest = (project) => (print) =>
  tool(print, 'vitest', ['run', '--project', project, '--maxWorkers', String(CORES)]);

/** Tests that drive a program, by a variable that names it. @returns {Check['run']} */
const driving = (id, project, variable, env) => (print) => {
  const found = programs.get(id);
  if (!found || 'reason' in found)
    return Promise.resolve({ state: 'not run', reason: found?.reason });
  return tool(print, 'vitest', ['run', '--project', project], { ...env, [variable]: found.path });
};

/** @param {import('./lib/browsers.mjs').BrowserKind} kind @returns {Check} */
const browserCheck = (kind, title) => ({
  id: kind,
  title: `The built extension in ${title} (vitest)`,
  needs: ['build'],
  waits: true,
  finds: () => found(ensureBrowser(kind), () => installHint(kind)),
  run: driving(kind, 'browser', `${kind.toUpperCase()}_PATH`, { TEST_BROWSER: kind }),
});

/** A program that was looked for, or the reason with what can be done about it. */
async function found(search, hint) {
  const result = await search;
  return 'path' in result ? result : { reason: `${result.reason}. ${hint()}` };
}

/** @type {Check['run']} */
async function bundleSizes(print) {
  const over = [];
  for (const [browser, folder] of Object.entries(OUTPUTS))
    for (const { title, files, limit } of BUDGETS) {
      const size = gzippedSize(browser, files);
      if (size === null)
        return { state: 'failed', reason: `${folder}/${files.join(', ')} was not built` };
      const line = `${browser} ${title}: ${kilobytes(size)} of ${kilobytes(limit)} gzipped`;
      print(dim(`  ${line}\n`));
      if (size > limit) over.push(line);
    }
  return over.length === 0 ? { state: 'passed' } : { state: 'failed', reason: over.join('\n') };
}
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** The compiler's checks, and the linter's that ask for types. @type {Check['run']} */
async function quickTypes(print) {
  // With packages that were perhaps not there at the start.
  const { typedArguments, typedConfig } = await import('./lint/typed.mjs');
  const config = join(CACHE, 'oxlint.json');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(config, JSON.stringify(await typedConfig()));
  return tool(print, 'oxlint', typedArguments(config));
}

/**
 * All checks, what tells most in least time first; but the tests in browsers, which take longest, go on
 * beside all others, and what takes all cores comes last, so that none is idle at the end. Building writes
 * the types that the compiler and the linter read, so that these come after it.
 * @param {boolean} quick whether types are looked at by another program, several times as fast, which has
 *   all rules that ask for them but a few; and what is known of unchanged files is good enough
 * @returns {readonly Check[]}
 */
const checks = (quick) => [
  {
    id: 'format',
    title: 'Formatting (prettier)',
    run: (print) => {
      // A file of this name, and no `prettier`: without a cache, prettier looks for a folder there.
      const cached = ['--cache', '--cache-location', join(CACHE, 'prettier-check')];
      return tool(print, 'prettier', ['--check', '.', ...(quick ? cached : [])]);
    },
  },
  {
    id: 'build',
    title: 'Builds for Chrome, Edge and Firefox (wxt)',
    run: (print) => inTurn(print, ['wxt', 'build'], ['wxt', 'build', '-b', 'firefox']),
  },
  {
    id: 'lint',
    title: 'Lint and import boundaries (eslint)',
    after: ['build'],
    run: (print) => {
      const untyped = [
        ...['--config', join(ROOT, 'scripts', 'lint', 'untyped.config.mjs')],
        ...['--cache', '--cache-strategy', 'content'],
        ...['--cache-location', join(CACHE, 'eslint')],
      ];
      return tool(print, 'eslint', ['.', '--max-warnings', '0', ...(quick ? untyped : [])]);
    },
  },
  browserCheck('firefox', 'Firefox'),
  browserCheck('chromium', 'Chromium'),
  {
    id: 'types',
    title: quick ? 'Types, and lint that asks for them (oxlint)' : 'Types (tsc)',
    after: ['build'],
    run: quick ? quickTypes : (print) => tool(print, 'typescript', ['--noEmit', '-p', '.']),
  },
  { id: 'size', title: 'Size of the scripts put into pages', needs: ['build'], run: bundleSizes },
  {
    id: 'web-ext',
    title: 'Add-on lint of the Firefox build (web-ext)',
    needs: ['build'],
    run: (print) =>
      tool(print, 'web-ext', ['lint', '--warnings-as-errors', '--source-dir', OUTPUTS.firefox]),
  },
  {
    id: 'unit',
    title: 'Unit tests (vitest)',
    after: ['build'],
    run: vitest('unit*'),
  },
  {
    id: 'office',
    title: 'Saved documents read back by LibreOffice (vitest)',
    after: ['build'],
    finds: () => found(ensureOffice(), officeHint),
    run: driving('office', 'office', 'OFFICE_PATH', {}),
  },
  {
    id: 'archives',
    title: 'Archives for the stores, packed twice (vitest)',
    after: ['build', 'lint', 'types'],
    run: vitest('archives'),
  },
  {
    id: 'laws',
    title: 'Laws that hold for generated pages (vitest)',
    after: ['build'],
    run: vitest('laws'),
  },
];

/** Names for several checks. */
const GROUPS = { browser: ['chromium', 'firefox'] };
const QUICK = ['format', 'lint', 'types', 'unit'];

/** Arguments with the value of `--only=…` by itself. */
function splitOnly([first, ...others]) {
  const value = first?.startsWith('--only=') ? first.slice('--only='.length) : undefined;
  if (value !== undefined) return ['--only', value, ...others];
  return first === undefined ? [] : [first, ...others];
}

/**
 * The checks named on the command line, with those they need; all without arguments.
 * @returns {{ selected: readonly Check[], left: number }}
 * @throws Error on an unknown argument or name
 */
function select(args) {
  const [flag, list, ...rest] = splitOnly(args);
  const quick = flag === '--quick' && list === undefined;
  const all = checks(quick);
  if (flag === undefined) return { selected: all, left: 0 };
  const names = [...all.map(({ id }) => id), ...Object.keys(GROUPS)];
  if (!quick && (flag !== '--only' || list === undefined || rest.length > 0))
    throw new Error(`Use: npm test -- [--only NAME,…]   Names: ${names.join(', ')}`);
  const wanted = new Set();
  for (const name of quick ? QUICK : list.split(',')) {
    if (!names.includes(name))
      throw new Error(`There is no check “${name}”. Names: ${names.join(', ')}`);
    for (const id of GROUPS[name] ?? [name]) wanted.add(id);
  }
  for (const needed of all.flatMap(({ id, needs }) => (wanted.has(id) ? (needs ?? []) : [])))
    wanted.add(needed);
  const selected = all.filter(({ id }) => wanted.has(id));
  return { selected, left: all.length - selected.length };
}

const MARKS = {
  passed: green('✓ passed '),
  failed: red('✗ FAILED '),
  'not run': yellow('– NOT RUN'),
};

async function main() {
  let selected, left;
  try {
    ({ selected, left } = select(process.argv.slice(2)));
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  const startedAt = Date.now();
  const problem = await ensureDependencies();
  if (problem) {
    console.error(red(`\nNothing could be checked: ${problem}`));
    return 1;
  }
  for (const { id, finds } of selected) {
    if (!finds) continue;
    const program = await finds();
    programs.set(id, program);
    if ('reason' in program) warn(program.reason);
  }
  step('Types of the browser’s interfaces (wxt prepare)');
  const prepared = await runTool('wxt', ['prepare'], { quiet: true });
  if (prepared.code !== 0) {
    console.error(prepared.output);
    console.error(red('\nNothing could be checked: the message is above.'));
    return 1;
  }

  const results = await runChecks(selected, {
    atOnce: Math.min(CORES, MAX_AT_ONCE),
    write: (text) => process.stdout.write(text),
    opening: ({ title }) => `\n${bold(`▸ ${title}`)}\n`,
    closing: ({ outcome: { state }, time }) => `  ${MARKS[state]} ${dim(seconds(time))}\n`,
  });

  console.log(`\n${bold('Summary')}`);
  for (const { check, outcome, time } of results) {
    console.log(`  ${MARKS[outcome.state]} ${check.title} ${dim(`${check.id}, ${seconds(time)}`)}`);
    if (outcome.reason) warn(outcome.reason);
  }
  const bad = results.filter(({ outcome }) => outcome.state !== 'passed');
  const rest =
    dim(` ${seconds(Date.now() - startedAt)}`) +
    (left > 0 ? dim(` (${left} others not asked for)`) : '');
  console.log(
    bad.length === 0
      ? green(`\nAll ${results.length} checks passed.`) + rest
      : red(`\n${bad.length} of ${results.length} checks did not pass.`) + rest,
  );
  return bad.length === 0 ? 0 : 1;
}

process.exitCode = await main();
