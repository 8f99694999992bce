import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSources } from './generate/sources';

/**
 * Writes the lists that are generated from the files they list. Run with `npx tsx scripts/generate.ts`
 * after adding, renaming or removing a rule or a template, or changing what a rule's findings are about.
 */
for (const [path, content] of await generatedSources()) {
  const file = join(import.meta.dirname, '..', path);
  writeFileSync(file, content);
  process.stdout.write(`${path}\n`);
}
