import { describe, expect, it } from 'vitest';
import type { ReportSpec, Slip } from '../../../samples';
import { isComparable } from '../../../src/audit';
import { findingWords, printedResult } from '../../../src/present';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { auditBoth, namesOfYears, readSpec, successive, withFigures } from './support';

const { previous, current } = successive();
const cell = (row: string, column: string) => `requests.${row}.${column}`;
const cells = (fields: readonly string[], text: string, value: number | null): Slip => ({
  kind: 'cells',
  fields,
  text,
  value,
});
const comparisonsOf = (before: ReportSpec, now: ReportSpec, slips: readonly Slip[] = []) =>
  auditBoth(readSpec(before), readSpec(now, slips)).comparisons ?? [];

describe('carried-in-mismatch', () => {
  it.each([
    'naturalPerson',
    'business',
    'research',
    'publicInterest',
    'legalService',
    'otherOrg',
    'total',
  ])('fires on column %s', (column) => {
    const field = cell('carriedIn', column);
    const now = withFigures(current, { [field]: (current.figures[field] ?? 0) + 1 });
    expect(namesOfYears(previous, now)).toEqual([`carried-in-mismatch ${field}`]);
  });

  it('takes blanks and dashes for 0, on either side', () => {
    const none = successive({ volume: 'none' });
    const field = cell('carriedIn', 'business');
    const slips = [cells([field], '', null)];
    expect(
      comparisonsOf(none.previous, none.current, slips).find(({ at }) => at === field),
    ).toMatchObject({ outcome: 'passed', expected: '0', actual: '0' });
    const before = withFigures(none.previous, { [cell('carriedForward', 'business')]: 1 });
    expect(comparisonsOf(before, none.current, slips).find(({ at }) => at === field)).toMatchObject(
      { outcome: 'failed', expected: '1', actual: '0' },
    );
  });

  it.each<[string, Slip]>([
    ['words in the cell', cells([cell('carriedIn', 'research')], '若干', null)],
    ['a missing row', { kind: 'rowRemoved', at: 'requests.carriedIn' }],
    ['a missing table', { kind: 'tableRemoved', table: 'requests' }],
  ])('can’t tell with %s', (_name, slip) => {
    const found = comparisonsOf(previous, current, [slip]).find(
      ({ at }) => at === cell('carriedIn', 'research'),
    );
    expect(found?.outcome).toBe('unknown');
  });

  it('says so where last year’s own column doesn’t come out, and only then', () => {
    const over = cell('carriedForward', 'business');
    const off = withFigures(previous, { [over]: (previous.figures[over] ?? 0) + 2 });
    const [finding] = auditBoth(readSpec(off), readSpec(current)).findings;
    expect(finding?.data?.previous).toMatchObject({
      year: 2022,
      terms: [{ field: over, value: off.figures[over] }],
      faults: [
        { rule: 'requests-balance', at: 'requests.*.business' },
        { rule: 'requests-row-total', at: 'requests.carriedForward.total' },
      ],
    });
    if (!finding) throw new Error('no finding');
    expect(findingWords(finding, '2021', 'zh').message).toContain('需查对原始台账');
    const field = cell('carriedIn', 'business');
    const now = withFigures(current, { [field]: (current.figures[field] ?? 0) + 1 });
    const [other] = auditBoth(readSpec(previous), readSpec(now)).findings.filter(
      ({ rule }) => rule === 'carried-in-mismatch',
    );
    expect(other?.data?.previous?.faults).toEqual([]);
  });
});

describe('in-force-mismatch', () => {
  const at = (row: string, column = 'inForce') => `proactive.${row}.${column}`;
  it.each(['regulations', 'normativeDocuments'])('fires on %s', (row) => {
    const now = withFigures(current, { [at(row)]: (current.figures[at(row)] ?? 0) + 2 });
    expect(namesOfYears(previous, now)).toEqual([`in-force-mismatch ${at(row)}`]);
  });

  it('is silent from 2020 to 2021 and before, whatever the figures', () => {
    for (const year of [2020, 2021]) {
      const pair = successive({ year });
      const field = at('normativeDocuments', year === 2021 ? 'inForce' : 'totalDisclosed');
      const now = withFigures(pair.current, { [field]: 1234 });
      expect(namesOfYears(pair.previous, now)).toEqual([]);
    }
  });
});

describe('figures-repeated', () => {
  const tableFrom = (table: string, from: ReportSpec, to: ReportSpec) =>
    withFigures(
      to,
      Object.fromEntries(
        Object.entries(from.figures).filter(([field]) => field.startsWith(`${table}.`)),
      ),
    );
  const busy = successive({ volume: 'huge', seed: 6 });

  it.each(['proactive', 'requests', 'disputes'])('fires on a copied table of %s', (table) => {
    const now = tableFrom(table, busy.previous, busy.current);
    expect(namesOfYears(busy.previous, now)).toContain(`figures-repeated table.${table}`);
  });

  it('is silent where one entry differs', () => {
    const copied = tableFrom('disputes', busy.previous, busy.current);
    const field = 'disputes.review.upheld';
    const now = withFigures(copied, { [field]: (copied.figures[field] ?? 0) + 1 });
    expect(namesOfYears(busy.previous, now)).toEqual([]);
  });

  it('can’t tell with four entries that are not 0, and says nothing of tables of zeros', () => {
    const none = successive({ volume: 'none' });
    const four = Object.fromEntries(
      ['review.upheld', 'review.total', 'litigationDirect.upheld', 'litigationDirect.total'].map(
        (name) => [`disputes.${name}`, 3],
      ),
    );
    const [before, now] = [none.previous, none.current].map((spec) => withFigures(spec, four)) as [
      ReportSpec,
      ReportSpec,
    ];
    const told = comparisonsOf(before, now).filter(({ rule }) => rule === 'figures-repeated');
    expect(told).toMatchObject([{ at: 'table.disputes', outcome: 'unknown' }]);
  });
});

describe('text-repeated', () => {
  const copied: ReportSpec = { ...current, texts: previous.texts };

  it('fires on last year’s text, and gives share and passages', () => {
    const result = auditBoth(readSpec(previous), readSpec(copied));
    const finding = result.findings.find(({ rule }) => rule === 'text-repeated');
    expect(finding).toMatchObject({ at: 'report.text', actual: '100%', expected: '< 50%' });
    const printed = printedResult(result, 'zh').findings.find(
      ({ rule }) => rule === 'text-repeated',
    );
    expect(printed?.data?.share).toBe(1);
    expect(printed?.data?.passages?.length).toBeGreaterThan(0);
  });

  it('goes by the threshold that is set', () => {
    const set = (threshold: number) => ({
      settings: { ...DEFAULT_SETTINGS, rules: { 'text-repeated': { threshold } } },
    });
    expect(namesOfYears(previous, current)).toEqual([]);
    expect(namesOfYears(previous, current, set(0.1))).toEqual(['text-repeated report.text']);
    expect(namesOfYears(previous, copied, set(1))).toEqual(['text-repeated report.text']);
  });

  it('can’t tell of a report with hardly any text', () => {
    const short = (spec: ReportSpec): ReportSpec => ({
      ...spec,
      texts: { ...spec.texts, overview: ['全年依法公开各类信息，制度健全。'], problems: ['无。'] },
    });
    const told = comparisonsOf(short(previous), short(current));
    expect(told.find(({ rule }) => rule === 'text-repeated')?.outcome).toBe('unknown');
  });
});

describe('which reports are held against each other', () => {
  const organ = (issuer: string) => ({ issuer, titleOrgan: issuer, signedBy: issuer });
  const renamed = { ...previous, ...organ('青石县金融和财政局') };

  it.each<[string, ReportSpec, boolean, boolean]>([
    ['the same organ’s', previous, true, true],
    ['a renamed organ’s', renamed, false, true],
    ['another organ’s', { ...previous, ...organ('青石县审计局') }, false, true],
    ['the one of two years before', successive({ year: 2022 }).previous, false, false],
    ['the same year’s', current, false, false],
  ])('%s', (_name, before, isPlain, isChosen) => {
    const [earlier, later] = [readSpec(before), readSpec(current)];
    const given = { report: earlier, source: '' };
    expect(isComparable(later, given)).toBe(isPlain);
    expect(isComparable(later, { ...given, isChosen: true })).toBe(isChosen);
  });

  it('leaves an audit as it is where they are not', () => {
    const result = auditBoth(readSpec(renamed), readSpec(current));
    expect(result.comparisons).toBeUndefined();
    expect(result.report?.previous).toBeUndefined();
  });
});

describe('a rule that is off', () => {
  it('finds nothing, and what it compares is counted all the same', () => {
    const field = cell('carriedIn', 'total');
    const now = readSpec(withFigures(current, { [field]: 99 }));
    const on = auditBoth(readSpec(previous), now);
    const off = auditBoth(readSpec(previous), now, {
      settings: { ...DEFAULT_SETTINGS, rules: { 'carried-in-mismatch': { off: true } } },
    });
    expect(off.checks).toEqual(on.checks);
    expect(off.rulesOff).toEqual(['carried-in-mismatch']);
    expect(on.findings.length - off.findings.length).toBe(1);
  });
});
