import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedSources } from '../../scripts/generate/sources';

const ROOT = join(import.meta.dirname, '..', '..');

it('the generated sources are as `npx tsx scripts/generate.ts` writes them', async () => {
  const sources = await generatedSources();
  expect(sources.size).toBeGreaterThan(0);
  for (const [path, content] of sources)
    expect(
      readFileSync(join(ROOT, path), 'utf8') === content,
      `${path} is out of date: run npx tsx scripts/generate.ts`,
    ).toBe(true);
});
