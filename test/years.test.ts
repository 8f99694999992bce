import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairFiles, pairs } from '../samples/catalogue';
import { againstPrevious, auditReport } from '../src/audit';
import { YEAR_RULES } from '../src/rules';
import { readReport } from '../src/read';
import { parsePage } from './support/dom';

/** Every pair in samples/years: the later report of each, held against the earlier one. */

const FOLDER = join(import.meta.dirname, '..', 'samples', 'years');
/** Rules that compare figures and texts; another one looks at statements of the text. */
const COMPARING: ReadonlySet<string> = new Set(
  YEAR_RULES.filter((rule) => rule.compare !== undefined).map(({ id }) => id),
);
const IDS: ReadonlySet<string> = new Set(YEAR_RULES.map(({ id }) => id));

const read = (html = '') => {
  const reading = readReport(parsePage(html), { url: 'http://www.example.gov.cn/' });
  if (!reading) throw new Error('a page of a pair is no report');
  return reading.report;
};
const nameOf = ({ rule, severity, at }: { rule: string; severity: string; at: string }) =>
  `${severity} ${rule} ${at}`;

describe.each(pairs().map((pair) => [pair.name, pair] as const))('%s', (_, pair) => {
  const { pages, expected } = pair;
  const [previous, current] = [read(pages[expected.previous]), read(pages[expected.current])];
  const alone = auditReport(current);
  const source = `samples/years/${pair.name}/${expected.previous}`;
  const both = auditReport(current, undefined, againstPrevious({ report: previous, source }));

  it('has exactly the findings listed', () => {
    expect(both.findings.map(nameOf).sort()).toEqual(expected.findings.map(nameOf).sort());
    expect(alone.findings).toEqual([]);
  });

  it('says what it was held against', () => {
    expect(both.report?.previous).toEqual(
      expected.isCompared
        ? { year: previous.year?.value, issuer: previous.issuer?.value, source }
        : undefined,
    );
    expect(both.comparisons !== undefined).toBe(expected.isCompared);
  });

  it('counts what was compared, by outcome', () => {
    const { comparisons = [] } = both;
    for (const outcome of ['passed', 'failed', 'unknown'] as const)
      expect(both.checks[outcome] - alone.checks[outcome]).toBe(
        comparisons.filter((one) => one.outcome === outcome).length,
      );
    const failed = comparisons.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ rule, at }) => `${rule} ${at}`).sort()).toEqual(
      expected.findings
        .filter(({ rule }) => COMPARING.has(rule))
        .map(({ rule, at }) => `${rule} ${at}`)
        .sort(),
    );
    expect(comparisons.every(({ rule }) => IDS.has(rule))).toBe(true);
  });
});

describe('the committed pairs', () => {
  const described = new Map(pairs().flatMap(pairFiles));

  it('are all described in the catalogue, and the other way round', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => `${file.parentPath.slice(FOLDER.length + 1)}/${file.name}`);
    expect(files.sort()).toEqual([...described.keys()].sort());
  });

  it.each([...described.keys()])('%s is as `npx tsx scripts/samples.ts` writes it', (file) => {
    expect(readFileSync(join(FOLDER, file), 'utf8') === described.get(file)).toBe(true);
  });
});
