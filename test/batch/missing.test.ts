import { describe, expect, it } from 'vitest';
import { mismatchOf, missingIn, Queue, type BatchRow, type NewRow } from '../../src/batch';
import type { RowOutcome } from '../../src/batch/outcome';
import { AUDITED, unread } from './simulation';

const AT = 'http://www.example.gov.cn/';
const FINANCE = '青禾县财政局';
const EDUCATION = '青禾县教育局';
const asked = (organ: string, path: string, year: number | null = null): NewRow => ({
  url: path === '' ? '' : `${AT}${path}`,
  roster: organ,
  rosterYear: year,
});
const report = (issuer: string | null, year: number | null): RowOutcome => {
  const { outcome } = AUDITED;
  if (outcome.kind !== 'audited') throw new Error('an audit is wanted');
  return { ...outcome, summary: { ...outcome.summary, issuer, year }, organ: issuer, year };
};
const other = (): RowOutcome => {
  const outcome = report(null, null);
  if (outcome.kind !== 'audited') throw new Error('an audit is wanted');
  return { ...outcome, summary: { ...outcome.summary, isReport: false, template: null } };
};
const NONE = unread('missing').outcome;
const LIST: RowOutcome = { kind: 'unread', reason: 'list', status: null, retryAfterMs: null };

/** A run over a roster: what came of each row, by its number. */
function runOf(rows: readonly NewRow[], outcomes: Readonly<Record<number, RowOutcome>>): Queue {
  const queue = new Queue();
  queue.add(rows);
  for (const [id, outcome] of Object.entries(outcomes)) queue.settle(Number(id), outcome, 0);
  return queue;
}
const missing = (queue: Queue) =>
  missingIn(queue.rows).map(({ organ, reason }) => `${organ} ${reason}`);

describe('an organ of a roster', () => {
  it('has no report where its address was read and is none', () => {
    expect(missing(runOf([asked(FINANCE, 'a')], { 1: other() }))).toEqual([`${FINANCE} notReport`]);
  });

  it.each<[string, RowOutcome]>([
    ['a report', report(FINANCE, 2023)],
    ['a report of another organ, which is said at the row', report(EDUCATION, 2023)],
    ['a page that is gone', NONE],
    ['a challenge', unread('challenge').outcome],
    ['a refusal', unread('refused').outcome],
    ['a site that is not reached', unread('offline').outcome],
    ['a file', { kind: 'file', file: 'pdf' }],
  ])('is not missing for %s', (_what, outcome) => {
    expect(missing(runOf([asked(FINANCE, 'a')], { 1: outcome }))).toEqual([]);
  });

  it('is not missing without an address, nor before it was read, nor where no roster asks', () => {
    const queue = runOf([asked(FINANCE, ''), asked(EDUCATION, 'b'), { url: `${AT}c` }], {
      3: other(),
    });
    expect(missing(queue)).toEqual([]);
    expect(queue.row(1)).toMatchObject({ state: 'skipped', reason: 'noAddress', organ: FINANCE });
  });

  it('is not missing where another row has its report', () => {
    const queue = runOf([asked(FINANCE, 'a', 2023), asked(FINANCE, 'b', 2023)], {
      1: other(),
      2: report(FINANCE, 2023),
    });
    expect(missing(queue)).toEqual([]);
    expect(
      missing(
        runOf([asked(FINANCE, 'a', 2022), { url: `${AT}b` }], {
          1: other(),
          2: report(FINANCE, 2023),
        }),
      ),
    ).toEqual([`${FINANCE} notReport`]);
  });
});

describe('an organ whose address is a list', () => {
  const listing = (rows: readonly NewRow[], year: number | null = 2023): Queue => {
    const queue = runOf([asked(FINANCE, 'list', year)], { 1: LIST });
    queue.addListed(rows, 1);
    return queue;
  };
  const listed = (path: string, organ: string | null, year: number | null): NewRow => ({
    url: `${AT}${path}`,
    organ,
    year,
  });

  it('has no report where none of that organ and year is listed', () => {
    const queue = listing([listed('x', EDUCATION, 2023), listed('y', FINANCE, 2022)]);
    expect(missing(queue)).toEqual([`${FINANCE} notListed`]);
  });

  it.each<[string, NewRow]>([
    ['it is listed', listed('x', FINANCE, 2023)],
    ['it is listed under a shorter name', listed('x', '县财政局', 2023)],
    ['it may be the one without an organ', listed('x', null, 2023)],
    ['it may be the one without a year', listed('x', FINANCE, null)],
  ])('is not missing where %s', (_what, row) => {
    expect(missing(listing([row]))).toEqual([]);
  });

  it('waits for further pages of the list', () => {
    const queue = listing([listed('x', EDUCATION, 2023), { url: `${AT}list-2` }]);
    expect(missing(queue)).toEqual([]);
    queue.settle(3, LIST, 0);
    queue.addListed([listed('z', FINANCE, 2021)], 3);
    expect(missing(queue)).toEqual([`${FINANCE} notListed`]);
    queue.addListed([listed('w', FINANCE, 2023)], 3);
    expect(missing(queue)).toEqual([]);
  });

  it('takes what was in the list already for listed', () => {
    const queue = runOf([asked(FINANCE, 'list', 2023), { url: `${AT}x` }], { 1: LIST });
    queue.addListed([listed('x', null, null)], 1);
    expect(missing(queue)).toEqual([]);
    queue.settle(2, report(EDUCATION, 2023), 0);
    expect(missing(queue)).toEqual([`${FINANCE} notListed`]);
  });

  it('is one of many at the same address, which is asked for once', () => {
    const queue = runOf([asked(FINANCE, 'list', 2023), asked(EDUCATION, 'list', 2023)], {
      1: LIST,
    });
    expect(queue.row(2)).toMatchObject({ state: 'skipped', reason: 'sameAddress', same: 1 });
    queue.addListed([listed('x', FINANCE, 2023)], 1);
    expect(missing(queue)).toEqual([`${EDUCATION} notListed`]);
    queue.retry([2]);
    expect(queue.row(2)?.state).toBe('skipped');
  });
});

describe('what a report says', () => {
  const rowOf = (given: NewRow, outcome: RowOutcome): BatchRow => {
    const row = runOf([given], { 1: outcome }).row(1);
    if (!row) throw new Error('no row');
    return row;
  };

  it.each([
    [
      'another organ',
      asked(FINANCE, 'a'),
      report(EDUCATION, 2023),
      { organ: EDUCATION, year: null },
    ],
    ['another year', asked(FINANCE, 'a', 2022), report(FINANCE, 2023), { organ: null, year: 2023 }],
    ['the same', asked(FINANCE, 'a', 2023), report('青禾县财政局', 2023), null],
    ['the same in short', asked('县财政局', 'a'), report(FINANCE, 2023), null],
    ['nothing', asked(FINANCE, 'a', 2023), report(null, null), null],
  ] as const)('is held against the roster: %s', (_what, given, outcome, expected) => {
    const row = rowOf(given, outcome);
    expect(mismatchOf(row)).toEqual(expected);
    expect(row.organ).toBe(given.roster);
  });

  it('is not held against a list that has no roster', () => {
    expect(
      mismatchOf(rowOf({ url: `${AT}a`, organ: FINANCE }, report(EDUCATION, 2023))),
    ).toBeNull();
  });
});

describe('the list of a run', () => {
  it('has each organ of a roster once, whatever it is given with', () => {
    const queue = new Queue();
    queue.add([{ url: `${AT}a` }]);
    const roster = [asked(FINANCE, 'a'), asked(EDUCATION, 'a'), asked('青禾县审计局', '')];
    expect(queue.add(roster)).toHaveLength(2);
    expect(queue.add(roster)).toHaveLength(0);
    expect(queue.rows.map(({ roster: organ, reason }) => [organ, reason])).toEqual([
      [FINANCE, null],
      [EDUCATION, 'sameAddress'],
      ['青禾县审计局', 'noAddress'],
    ]);
  });
});
