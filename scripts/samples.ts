import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFiles, fixtures } from '../samples/catalogue';

/**
 * Writes the fixture pages and their expected results to samples/pages, from their descriptions in
 * samples/catalogue. Run with `npx tsx scripts/samples.ts` after changing those.
 */

const folder = join(import.meta.dirname, '..', 'samples', 'pages');
mkdirSync(folder, { recursive: true });
const files = new Map(fixtures().flatMap(fixtureFiles));
for (const stale of readdirSync(folder)) if (!files.has(stale)) rmSync(join(folder, stale));
for (const [name, content] of files) writeFileSync(join(folder, name), content);
process.stdout.write(`${files.size} files in ${folder}\n`);
