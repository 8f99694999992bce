import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { note, step } from './console.mjs';
import { ROOT, runNpm } from './run.mjs';

const MINIMUM_NODE = [20, 19];

/**
 * What is wrong with the running Node, or null.
 * @returns {string | null}
 */
export function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]);
  return enough
    ? null
    : `Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`;
}

const packagesOf = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages ?? {};

/**
 * Whether node_modules holds what package-lock.json names. Versions are compared, not times: a fresh
 * checkout makes the lock file newer than modules that are still right.
 *
 * @returns {boolean}
 */
export function dependenciesInstalled() {
  const installedList = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, installedList))) return false;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' ||
      // Packages for other systems are listed but not installed.
      ((optional || devOptional || peer) && !installed[path]) ||
      installed[path]?.version === version,
  );
}

/**
 * Installs the packages the project needs, where they are not there yet.
 *
 * @returns {Promise<string | null>} what went wrong, or null
 */
export async function ensureDependencies() {
  const problem = nodeProblem();
  if (problem) return problem;
  if (dependenciesInstalled()) return null;
  step('Installing the packages that package-lock.json names (npm ci)');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0)
    return 'npm ci failed; its message is above. A connection to the npm registry is needed for this first run.';
  note('Packages installed.');
  return null;
}
