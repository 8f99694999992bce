import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, distribution, ensureChineseFont } from './browsers.mjs';
import { step } from './console.mjs';
import { run } from './run.mjs';

/** Finding LibreOffice, by which tests read saved documents, and getting it where it is missing. */

const { env, platform } = process;
const VARIABLE = 'OFFICE_PATH';
const COMMANDS = ['soffice', 'libreoffice'];
const MAC = ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
  join(folder, 'LibreOffice.app', 'Contents', 'MacOS', 'soffice'),
);
const WINDOWS = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
  .filter((folder) => folder !== undefined)
  .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe'));
/** Without a desktop, which conversions don't need. */
const DEBIAN_PACKAGES = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui', 'poppler-utils'];

async function starts(path) {
  const { code, output } = await run(path, ['--version'], { quiet: true, timeout: 60_000 });
  return code === 0 && /LibreOffice \d+/.test(output);
}

/**
 * The executable of LibreOffice on this machine, or why there is none.
 *
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findOffice() {
  const chosen = env[VARIABLE];
  if (chosen)
    return existsSync(chosen) && (await starts(chosen))
      ? { path: chosen }
      : { reason: `${VARIABLE} names ${chosen}, which is no LibreOffice that starts` };
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const installed = platform === 'darwin' ? MAC : platform === 'win32' ? WINDOWS : [];
  for (const path of [...onPath, ...installed])
    if (existsSync(path) && (await starts(path))) return { path };
  return { reason: 'no LibreOffice found' };
}

/** What to tell a person who has to install LibreOffice by hand. */
export const officeHint = () =>
  `Install LibreOffice (on Debian: apt-get install ${DEBIAN_PACKAGES.join(' ')}), or set ${VARIABLE} to its executable.`;

/**
 * LibreOffice, installed first where it is missing and where that can be done.
 *
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function ensureOffice() {
  let found = await findOffice();
  const system = distribution();
  if ('reason' in found && !env[VARIABLE] && system !== 'other') {
    step(`Getting LibreOffice: ${found.reason}`);
    await aptInstall(DEBIAN_PACKAGES);
    found = await findOffice();
  }
  if ('path' in found && system !== 'other') await ensureChineseFont();
  return found;
}
