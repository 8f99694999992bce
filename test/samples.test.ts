import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fixtureFiles, fixtures } from '../samples/catalogue';
import { auditDocument } from '../src/audit';
import { SEVERITIES, type AuditResult } from '../src/result';

/**
 * Every page in samples/pages, audited in Node. A page names all its findings: one that is missing and
 * one that is not listed both fail.
 */

const PAGES = join(import.meta.dirname, '..', 'samples', 'pages');
const URL = 'http://www.example.gov.cn/zwgk/zfxxgknb/t1.html';

const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  at: z.string(),
  fields: z.optional(z.array(z.string())),
});
const expectation = z.union([
  z.object({ isReport: z.literal(false) }),
  z.object({
    isReport: z.literal(true),
    year: z.number(),
    template: z.string(),
    issuer: z.string(),
    publishedOn: z.string(),
    figures: z.record(z.string(), z.nullable(z.number())),
    findings: z.array(finding),
    checks: z.optional(z.object({ passed: z.number(), failed: z.number(), unknown: z.number() })),
  }),
]);

const read = (file: string) => readFileSync(join(PAGES, file), 'utf8');

function audit(html: string): AuditResult {
  const { document } = new JSDOM(html, { url: URL }).window;
  return auditDocument(document, { url: URL }).result;
}

type Finding = z.infer<typeof finding>;

const nameOf = ({ rule, severity, at }: Finding): string => `${severity} ${rule} ${at}`;
/** The cells of each finding that is expected to name cells. */
const cellsOf = (findings: readonly Finding[], named: ReadonlySet<string>) =>
  Object.fromEntries(
    findings
      .filter((each) => named.has(nameOf(each)))
      .map((each) => [nameOf(each), [...(each.fields ?? [])].sort()]),
  );

const files = readdirSync(PAGES);
const names = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

describe.each(names)('%s', (name) => {
  const expected = expectation.parse(JSON.parse(read(`${name}.expected.json`)));
  const result = audit(read(`${name}.html`));

  if (!expected.isReport) {
    it('is left alone', () => {
      expect(result).toMatchObject({ isReport: false, report: null, findings: [] });
    });
    return;
  }

  it('is known for what it is', () => {
    const { year, template, issuer, publishedOn } = expected;
    expect(result.isReport).toBe(true);
    expect(result.report).toMatchObject({ year, template, issuer, publishedOn });
  });

  it('is read figure for figure', () => {
    expect(result.report?.figures).toEqual(expected.figures);
  });

  it('has exactly the findings listed', () => {
    expect(result.findings.map(nameOf).sort()).toEqual(expected.findings.map(nameOf).sort());
    const named = new Set(expected.findings.filter((each) => each.fields).map(nameOf));
    expect(cellsOf(result.findings, named)).toEqual(cellsOf(expected.findings, named));
  });

  const { checks } = expected;
  if (checks)
    it('has its sums checked', () => {
      expect(result.checks).toEqual(checks);
    });
});

describe('the committed pages', () => {
  const described = new Map(fixtures().flatMap(fixtureFiles));

  it('are all described in the catalogue, and the other way round', () => {
    expect([...files].sort()).toEqual([...described.keys()].sort());
  });

  it.each([...described.keys()])('%s is as `npx tsx scripts/samples.ts` writes it', (file) => {
    expect(read(file) === described.get(file)).toBe(true);
  });
});
