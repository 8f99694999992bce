import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsPage } from './docs/rooms';
import { rulePages } from './docs/rules';

/**
 * Writes the pages of docs/ that are generated. Run with `npx tsx scripts/docs.ts` after changing a
 * rule or its words, or what a room may import.
 */
for (const [path, content] of [await roomsPage(), ...(await rulePages())]) {
  writeFileSync(join(import.meta.dirname, '..', path), content);
  process.stdout.write(`${path}\n`);
}
