import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/run.mjs';

/** `npm run --silent audit -- …`: starts the command line, which is TypeScript, under tsx. */
const loader = join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs');
if (!existsSync(loader)) {
  console.error('The project’s packages are not installed yet. Run: npm ci');
  process.exit(2);
}
// npm changes to the project's folder; paths are meant from where the person stands.
const underNpm = process.env.npm_lifecycle_event === 'audit';
const folder = (underNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
const child = spawn(
  process.execPath,
  [
    '--import',
    pathToFileURL(loader).href,
    join(ROOT, 'src', 'cli', 'main.ts'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: folder },
);
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 2;
});
child.on('close', (code) => {
  process.exitCode = code ?? 2;
});
