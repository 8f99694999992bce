import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/run.mjs';

/**
 * `npm run --silent audit -- …`: the command line, which is TypeScript, under tsx. In this process and
 * in no other, so that signals reach it.
 */
if (!existsSync(join(ROOT, 'node_modules', 'tsx', 'package.json'))) {
  console.error('The project’s packages are not installed yet. Run: npm ci');
  process.exit(2);
}
const { register } = await import('tsx/esm/api');
register({ tsconfig: join(ROOT, 'tsconfig.json') });
// npm changes to the project's folder; paths are meant from where the person stands.
const underNpm = process.env.npm_lifecycle_event === 'audit';
const folder = underNpm ? process.env.INIT_CWD : undefined;
if (folder) process.chdir(folder);
await import('../src/cli/main.ts');
