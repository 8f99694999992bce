import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { json } from '../../src/export/json';
import { printedResult as printed } from '../../src/present';
import { printedResult } from '../../src/result';
import { auditedPage } from '../support/audited';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { OPTIONS } from './documents';

const pages = readdirSync(join(import.meta.dirname, '..', '..', 'samples', 'pages'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

it('comes back through the schema as it was', () => {
  for (const page of pages) {
    const result = auditedPage(page);
    expect(printedResult.parse(JSON.parse(json(result, OPTIONS)))).toEqual(printed(result, 'zh'));
  }
});

it.each(Object.entries(HOSTILE_TEXTS))('keeps hostile text as it is: %s', (_, text) => {
  const result = hostileResult(auditedPage('many-slips'), text);
  const saved = json(result, OPTIONS);
  expect(printedResult.parse(JSON.parse(saved))).toEqual(printed(result, 'zh'));
  // Halves of characters are escaped, so that no encoding changes them.
  expect(new TextDecoder().decode(new TextEncoder().encode(saved))).toBe(saved);
});
