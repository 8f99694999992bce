import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { zip } from 'wxt';
import manifest from '../../package.json' with { type: 'json' };
import { NOTICES_FILE } from '../../src/extension/notices';

/** What `npm run zip` packs, built and packed here a second time. */

const ROOT = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Packs the extension, and its sources where the store wants them. */
async function packed(browser: string): Promise<Map<string, Uint8Array>> {
  const outDir = mkdtempSync(join(tmpdir(), 'audit-zip-'));
  folders.push(outDir);
  await zip({ root: ROOT, browser, outDir, logger: quiet });
  return new Map(
    readdirSync(outDir)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => [name, readFileSync(join(outDir, name))]),
  );
}
const ignore = () => undefined;
const quiet = {
  ...{ debug: ignore, log: ignore, info: ignore, warn: ignore, error: ignore },
  ...{ fatal: ignore, success: ignore, level: 0 },
};

const hashes = (archives: ReadonlyMap<string, Uint8Array>) =>
  [...archives].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);

it.each([
  ['chrome', 1],
  ['firefox', 2],
])('the archives for %s are the same each time, and hold all licences', async (browser, count) => {
  const first = await packed(browser);
  expect(first.size).toBe(count);
  expect(hashes(await packed(browser))).toEqual(hashes(first));

  const files = unzipSync([...first].find(([name]) => !name.includes('sources'))?.[1] ?? ignored());
  const told = strFromU8(files[NOTICES_FILE] ?? new Uint8Array());
  // All of them are for what is shipped; what only tools need is a development dependency.
  for (const name of Object.keys(manifest.dependencies)) expect(told).toContain(`\n${name} `);
});

function ignored(): never {
  throw new Error('the extension was not packed');
}
