import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './docs/rules';

/**
 * Writes the pages of docs/ that are generated. Run with `npx tsx scripts/docs.ts` after changing a
 * rule or its words.
 */
for (const [path, content] of await rulePages()) {
  writeFileSync(join(import.meta.dirname, '..', path), content);
  process.stdout.write(`${path}\n`);
}
