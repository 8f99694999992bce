import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedOfYears,
  reportPage,
  successiveReports,
  withYearSlip,
  type PairBrief,
  type ReportSpec,
  type Shape,
  type Volume,
  type YearSlip,
} from '../../samples';
import { shapeArbitrary } from '../../samples/arbitrary';
import { againstPrevious, auditReport } from '../../src/audit';
import { readReport } from '../../src/read';
import type { Report } from '../../src/report';
import { YEAR_RULES } from '../../src/rules';
import { copiedText, pairYears } from '../../src/survey';
import { template2021 } from '../../src/template';
import { parsePage } from '../support/dom';
import { runs, SEED } from './laws';

/** Pairs with slips, six of each kind; LAWS_RUNS=400 takes some two minutes. */
const PAIRS = runs(84);

const COLUMNS = [
  ...['naturalPerson', 'business', 'research', 'publicInterest'],
  ...['legalService', 'otherOrg', 'total'],
];
const SLIPS: readonly YearSlip[] = [
  ...COLUMNS.map((column): YearSlip => ({ kind: 'carriedIn', column })),
  { kind: 'inForce', row: 'regulations' },
  { kind: 'inForce', row: 'normativeDocuments' },
  { kind: 'restated', table: 'disputes' },
  { kind: 'restated', table: 'requests' },
  { kind: 'copiedText' },
  { kind: 'swappedOrgan', issuer: '青石县审计局' },
  { kind: 'renamedOrgan', issuer: '青石县农业农村水利局' },
];
const IDS: ReadonlySet<string> = new Set(YEAR_RULES.map(({ id }) => id));

const briefArbitrary: fc.Arbitrary<PairBrief> = fc.record({
  issuer: fc.constant('青石县水利局'),
  level: fc.constant('department' as const),
  siteName: fc.constant('青石县人民政府'),
  year: fc.integer({ min: 2020, max: 2024 }),
  volume: fc.constantFrom<Volume>('small', 'large', 'huge'),
  seed: fc.integer(),
  voice: fc.nat({ max: 11 }),
});
const shapes: fc.Arbitrary<Shape> = shapeArbitrary(template2021);

function read(spec: ReportSpec, shape: Shape): Report {
  const reading = readReport(parsePage(reportPage(spec, shape)), {
    url: `http://www.example.gov.cn/${spec.year}.html`,
  });
  if (!reading) throw new Error('a generated page is no report');
  return reading.report;
}

/** What the rules of years find in the later of two reports, paired as the command line pairs them. */
function found(earlier: Report, later: Report): string[] {
  const of = (report: Report) => ({
    report,
    issuer: report.issuer?.value ?? null,
    year: report.year?.value ?? null,
  });
  const [, pair] = pairYears([of(earlier), of(later)]);
  if (!pair?.previous) return [];
  const previous = againstPrevious({ report: pair.previous.report, source: '' });
  return auditReport(later, undefined, previous)
    .findings.filter(({ rule }) => IDS.has(rule))
    .map(({ rule, at }) => `${rule} ${at}`);
}

/** A slip that the two years can have: documents in force are counted since 2021 alone. */
const isPossible = ({ year }: PairBrief, slip: YearSlip): boolean =>
  slip.kind !== 'inForce' || year >= 2022;

describe('reports of successive years', () => {
  it(`finds planted slips and nothing else in ${PAIRS} pairs`, () => {
    const briefs = fc.sample(fc.tuple(briefArbitrary, shapes, shapes), {
      numRuns: PAIRS,
      seed: SEED,
    });
    const counts = { right: 0, missed: [] as string[], wrong: [] as string[] };
    briefs.forEach(([brief, shapeBefore, shapeNow], index) => {
      const slip = SLIPS[index % SLIPS.length] as YearSlip;
      if (!isPossible(brief, slip)) return;
      const pair = withYearSlip(brief, slip);
      const expected = expectedOfYears(pair, slip);
      const told = found(read(pair.previous, shapeBefore), read(pair.current, shapeNow));
      const name = (finding: string) => `${index} ${JSON.stringify(slip)} ${finding}`;
      counts.right += expected.filter((one) => told.includes(one)).length;
      counts.missed.push(...expected.filter((one) => !told.includes(one)).map(name));
      counts.wrong.push(...told.filter((one) => !expected.includes(one)).map(name));
    });
    const { right, missed, wrong } = counts;
    expect(right).toBeGreaterThan(PAIRS / 3);
    expect(right / (right + missed.length), `missed: ${missed.join('; ')}`).toBeGreaterThan(0.995);
    expect(right / (right + wrong.length), `wrong: ${wrong.join('; ')}`).toBeGreaterThan(0.995);
  });

  it('finds nothing in a pair that goes on from year to year', () => {
    fc.assert(
      fc.property(briefArbitrary, shapes, (brief, shape) => {
        const { previous, current } = successiveReports(brief);
        expect(found(read(previous, shape), read(current, shape))).toEqual([]);
      }),
      { numRuns: runs(25), seed: SEED },
    );
  });

  it('shares all of a text with itself, and as much whatever the order of its passages', () => {
    fc.assert(
      fc.property(briefArbitrary, shapes, (brief, shape) => {
        const { previous, current } = successiveReports(brief);
        const [before, now] = [read(previous, shape), read(current, shape)];
        expect(copiedText(now, now).share).toBe(1);
        const { share } = copiedText(now, before);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(0.5);
        const turned = {
          statements: {
            ...before.statements,
            passages: [...before.statements.passages].reverse(),
          },
        };
        expect(Math.abs(copiedText(now, turned).share - share)).toBeLessThan(0.05);
      }),
      { numRuns: runs(25), seed: SEED },
    );
  });

  it('compares the same in whatever order reports are given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2019, max: 2026 })), (years) => {
        const reports = years.map((year) => ({ issuer: '青石县水利局', year }));
        for (const { report, previous } of pairYears(reports))
          expect(previous?.year ?? null).toBe(
            years.includes(report.year - 1) ? report.year - 1 : null,
          );
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});
