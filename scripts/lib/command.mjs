import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Starts a command line of the project, which is TypeScript, under tsx. In this process and in no other,
 * so that signals reach it.
 * @param {string} name of the script in package.json
 * @param {string} module below src/cli
 */
export async function startCommand(name, module) {
  if (!existsSync(join(ROOT, 'node_modules', 'tsx', 'package.json'))) {
    console.error('The project’s packages are not installed yet. Run: npm ci');
    process.exit(2);
  }
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(ROOT, 'tsconfig.json') });
  // npm changes to the project's folder; paths are meant from where the person stands.
  const folder = process.env.npm_lifecycle_event === name ? process.env.INIT_CWD : undefined;
  if (folder) process.chdir(folder);
  await import(`../../src/cli/${module}`);
}
