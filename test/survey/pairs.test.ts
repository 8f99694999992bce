import { describe, expect, it } from 'vitest';
import { pairOf, pairYears, previousAmong, type ReportOfYear } from '../../src/survey';

const of = (issuer: string | null, year: number | null): ReportOfYear => ({ issuer, year });
const NOW = of('青石县财政局', 2023);

describe('pairOf', () => {
  it.each([
    ['the same organ, a year before', of('青石县财政局', 2022), { kind: 'plain' }],
    ['a shorter name', of('县财政局', 2022), { kind: 'plain' }],
    ['two years before', of('青石县财政局', 2021), { kind: 'none', reason: 'year' }],
    ['the same year', of('青石县财政局', 2023), { kind: 'none', reason: 'year' }],
    ['another organ', of('青石县审计局', 2022), { kind: 'none', reason: 'organ' }],
    ['another county', of('黑山县财政局', 2022), { kind: 'none', reason: 'organ' }],
    ['another organ, of no year', of('青石县审计局', null), { kind: 'none', reason: 'organ' }],
    [
      'a county that became a city',
      of('青石市财政局', 2022),
      { kind: 'proposal', reason: 'renamed' },
    ],
    ['no organ', of(null, 2022), { kind: 'proposal', reason: 'unnamed' }],
    ['no year', of('青石县财政局', null), { kind: 'proposal', reason: 'unnamed' }],
  ])('%s', (_name, earlier, pairing) => {
    expect(pairOf(NOW, earlier)).toEqual(pairing);
  });
});

describe('pairYears', () => {
  it('finds last year’s report of each', () => {
    const reports = [2021, 2022, 2023].flatMap((year) => [
      of('青石县财政局', year),
      of('青石县审计局', year),
    ]);
    const pairs = pairYears(reports);
    expect(pairs.map(({ previous }) => previous && reports.indexOf(previous))).toEqual([
      null,
      null,
      0,
      1,
      2,
      3,
    ]);
    expect(pairs.flatMap(({ proposals }) => proposals)).toEqual([]);
  });

  it('proposes where the organ has another name', () => {
    const before = of('青石县国土资源局', 2018);
    const [, pair] = pairYears([before, of('青石县自然资源局', 2019)]);
    expect(pair).toMatchObject({
      previous: null,
      proposals: [{ report: before, pairing: { kind: 'proposal', reason: 'renamed' } }],
    });
  });

  it('proposes all where several may be meant, unless they are copies', () => {
    const twice = [of('青石县财政局', 2022), of('县财政局', 2022)];
    expect(previousAmong(NOW, twice).map(({ pairing }) => pairing)).toEqual(
      twice.map(() => ({ kind: 'proposal', reason: 'several' })),
    );
    expect(previousAmong(NOW, [NOW, ...twice], () => true)).toEqual([
      { report: twice[0], pairing: { kind: 'plain' } },
    ]);
  });
});
