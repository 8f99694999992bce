import { join } from 'node:path';
import fc from 'fast-check';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedReport, reportPage } from '../../samples';
import { ALTERATIONS } from '../../samples/alter';
import { pageArbitrary, slipArbitrary } from '../../samples/arbitrary';
import { findBrowser } from '../../scripts/lib/browsers.mjs';
import type { AuditResult } from '../../src/result';
import { TEMPLATES, type Template } from '../../src/template';
import { runs, SEED } from '../property/laws';
import { BROWSERS } from './support/suite';

/**
 * The laws of test/property once more, for fewer pages, in a real browser: its parser, its DOM and its
 * regular expressions, not those of Node.
 */

const RUNS = runs(15);
const ROOT = join(import.meta.dirname, '..', '..');

/** The audit as one script that leaves `auditDocument` on a global. */
async function auditScript(): Promise<string> {
  const [bundle] = [
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry: join(ROOT, 'src/audit/index.ts'), formats: ['iife'], name: 'govReportAudit' },
      },
    }),
  ].flat();
  if (!bundle || !('output' in bundle)) throw new Error('the audit could not be bundled');
  return bundle.output[0].code;
}

const found = await findBrowser('chromium');

describe.skipIf('reason' in found || !BROWSERS.includes('chromium'))('the laws in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    if ('reason' in found) return;
    script = await auditScript();
    browser = await puppeteer.launch({
      executablePath: found.path,
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function audit(html: string): Promise<AuditResult> {
    await page.setContent(html);
    await page.evaluate(script);
    return (await page.evaluate(
      'govReportAudit.auditDocument(document, { url: "http://www.example.gov.cn/" }).result',
    )) as AuditResult;
  }

  const places = (findings: readonly { rule: string; severity: string; at: string }[]) =>
    findings.map(({ rule, severity, at }) => `${severity} ${rule} ${at}`).sort();

  describe.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))(
    'format %s',
    (_, template) => {
      it('reads a consistent report in any shape of page, altered or not', async () => {
        await fc.assert(
          fc.asyncProperty(
            pageArbitrary(template),
            fc.subarray(Object.keys(ALTERATIONS)),
            async ({ spec, shape }, names) => {
              const html = names.reduce(
                (text, name) => ALTERATIONS[name]?.(text) ?? text,
                reportPage(spec, shape),
              );
              const result = await audit(html);
              const expected = expectedReport(spec, [], shape);
              expect(result.report?.figures).toEqual(expected.figures);
              expect(places(result.findings)).toEqual(places(expected.findings));
              expect(result.checks).toEqual(expected.checks);
            },
          ),
          { numRuns: RUNS, seed: SEED },
        );
      });

      it('finds a planted slip and what follows from it, and nothing else', async () => {
        await fc.assert(
          fc.asyncProperty(
            pageArbitrary(template),
            slipArbitrary(template),
            async ({ spec, shape }, slip) => {
              const result = await audit(reportPage(spec, shape, [slip]));
              const expected = expectedReport(spec, [slip], shape);
              expect(result.report?.figures).toEqual(expected.figures);
              expect(places(result.findings)).toEqual(places(expected.findings));
              expect(result.checks).toEqual(expected.checks);
            },
          ),
          { numRuns: RUNS, seed: SEED },
        );
      });
    },
  );
});
