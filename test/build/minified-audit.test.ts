import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { shortened } from '../../scripts/build/minify';
import { auditDocument } from '../../src/audit';
import { PAGE_URL, pageSource } from '../support/audited';
import { parsePage } from '../support/dom';

/** What is shortened is still the same audit: names that only it has are given others. */

interface Built {
  readonly output: readonly [{ readonly code: string }];
}

const ENTRY = join(import.meta.dirname, '../../src/audit/index.ts');

async function shortenedAudit(): Promise<typeof auditDocument> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'audit' },
    },
  })) as unknown as readonly [Built];
  const [{ code }] = built[0].output;
  const short = await shortened(code);
  return runInThisContext(
    `(() => { ${short}; return audit.auditDocument; })()`,
  ) as typeof auditDocument;
}

it('the audit says the same once it is shortened', async () => {
  const audit = await shortenedAudit();
  for (const name of ['many-slips', 'clean-plain', 'clean-2019-plain', 'text-figure-mismatch']) {
    const html = pageSource(name);
    const { result } = audit(parsePage(html), { url: PAGE_URL });
    expect(result).toEqual(auditDocument(parsePage(html), { url: PAGE_URL }).result);
    expect(result.isReport).toBe(true);
  }
});
