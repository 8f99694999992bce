import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typedArguments, typedConfig } from '../../scripts/lint/typed.mjs';

/** What `npm run check` has in the place of the compiler and of rules that ask for types, tried out. */

const PACKAGES = join(import.meta.dirname, '..', '..', 'node_modules');
const FILES = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', types: [] },
    include: ['**/*.ts'],
  }),
  'refused.ts': "export const count: number = 'one';\n",
  'floating.ts': 'export function start(job: () => Promise<void>): void {\n  job();\n}\n',
  'numbers.ts':
    'export const say = (count: number, all: readonly number[]): string => `${count} of ${all}`;\n',
  'right.ts': 'export const say = (count: number): string => `${count}`;\n',
  'script.mjs': 'export const start = (job) => job();\n',
};

let folder = '';
let said = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'typed-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const config = join(folder, 'oxlint.json');
  writeFileSync(config, JSON.stringify(await typedConfig()));
  const program = join(PACKAGES, 'oxlint', 'bin', 'oxlint');
  const args = [program, ...typedArguments(config), '--format', 'unix'];
  said = await new Promise((resolve) => {
    const env = {
      ...process.env,
      PATH: `${join(PACKAGES, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    };
    execFile(process.execPath, args, { cwd: folder, env }, (_error, output) => {
      resolve(output);
    });
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const linesAbout = (file: string) => said.split('\n').filter((line) => line.startsWith(file));

describe('types are looked at', () => {
  it.each([
    ['refused.ts', 'not assignable'],
    ['floating.ts', 'no-floating-promises'],
    ['numbers.ts', 'restrict-template-expressions'],
  ])('in %s, of which it is said: %s', (file, reason) => {
    const lines = linesAbout(file);
    expect(lines, said).toHaveLength(1);
    expect(lines[0]).toContain(reason);
  });

  it.each(['right.ts', 'script.mjs'])('in %s, of which nothing is said', (file) => {
    expect(linesAbout(file)).toEqual([]);
  });
});
