import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomsPage } from './docs/rooms';
import { rulePages } from './docs/rules';
import { templatePages } from './docs/templates';

/**
 * Writes the pages of docs/ that are generated. Run with `npx tsx scripts/docs.ts` after changing a
 * rule or its words, what a room may import, or the templates.
 */
for (const [path, content] of [
  await roomsPage(),
  ...(await rulePages()),
  ...(await templatePages()),
]) {
  writeFileSync(join(import.meta.dirname, '..', path), content);
  process.stdout.write(`${path}\n`);
}
