import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How long a program that is told to end may take to end what it has started itself (ms). */
const ENDING_MS = 10_000;

/**
 * Ends a program that says nothing for so long that it is taken to hang.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} limit in milliseconds; 0 for none
 * @param {() => void} onEnd called when it has been ended, though what it has started may go on
 */
function watchSilence(child, limit, onEnd) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let over = limit === 0;
  const end = () => {
    over = true;
    child.once('exit', onEnd);
    child.kill('SIGTERM');
    timer = setTimeout(() => child.kill('SIGKILL'), ENDING_MS);
  };
  const hear = () => {
    if (over) return;
    clearTimeout(timer);
    timer = setTimeout(end, limit);
  };
  child.once('exit', () => {
    over = true;
    clearTimeout(timer);
  });
  hear();
  return hear;
}

/**
 * Runs a program to its end.
 *
 * @param {string} command program or path
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, print?: (text: string) => void, env?: Record<string, string>,
 *   timeout?: number, silence?: number, shell?: boolean }} [options]
 *   `quiet` keeps the output from the terminal, `print` takes it instead; `timeout` in milliseconds, and
 *   `silence` too: how long it may say nothing before it is taken to hang, ended, and that is printed
 * @returns {Promise<{ code: number, output: string }>} exit code (127 where the program could not be
 *   started, 124 where it was ended) and, when quiet, everything it printed. Never rejects.
 */
export function run(
  command,
  args,
  { quiet = false, print, env = {}, timeout = 0, silence = 0, shell = false } = {},
) {
  return new Promise((resolve) => {
    const piped = quiet || print !== undefined;
    const child = spawn(command, args, {
      cwd: ROOT,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
    });
    let output = '';
    let timedOut = false;
    const hear = watchSilence(child, silence, () => {
      const said = `\n(ended: nothing was said for ${silence / 60_000} minutes)\n`;
      print?.(said);
      resolve({ code: 124, output: output + said });
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk) => {
        if (quiet) output += chunk;
        print?.(chunk);
        hear();
      });
    const timer =
      timeout > 0
        ? setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, timeout)
        : undefined;
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (timedOut) resolve({ code: 124, output: `${output}\n(no end after ${timeout / 1000} s)` });
      else resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output });
    });
  });
}

/**
 * Runs a command line tool of a package in node_modules. It is started with Node itself, so that no
 * shell and no `.cmd` wrapper comes between.
 *
 * @param {string} name package name
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const folder = join(ROOT, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json')))
    return Promise.resolve({ code: 127, output: `${name} is not installed` });
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return run(process.execPath, [join(folder, file), ...args], options);
}

/**
 * Runs npm: the one that started this script where there is one.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
