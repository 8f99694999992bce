import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixtureFiles, fixtures, pairFiles, pairs } from '../samples/catalogue';

/**
 * Writes the fixture pages and their expected results to samples/pages, and pairs of pages of two years
 * to samples/years, from their descriptions in samples/catalogue. Run with `npx tsx scripts/samples.ts`
 * after changing those.
 */

const SAMPLES = join(import.meta.dirname, '..', 'samples');

for (const [folder, files] of [
  ['pages', fixtures().flatMap(fixtureFiles)],
  ['years', pairs().flatMap(pairFiles)],
] as const) {
  const path = join(SAMPLES, folder);
  // What is described no more goes.
  rmSync(path, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  process.stdout.write(`${files.length} files in ${path}\n`);
}
