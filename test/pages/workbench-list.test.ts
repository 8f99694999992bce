import { describe, expect, it } from 'vitest';
import { toRow, type BatchRow } from '../../src/batch';
import { nameOf, NO_VIEW, otherHostsIn, viewOf, yearsOf } from '../../src/pages/workbench/list';

const summary = {
  isReport: true,
  template: '2021' as const,
  title: '青禾县财政局2023年政府信息公开工作年度报告',
  issuer: null,
  year: null,
  errors: 0,
  warnings: 0,
  checks: { passed: 42, failed: 0, unknown: 0 },
  publishedOn: '2024-01-15',
  isLate: false,
};
const row = (id: number, change: Partial<BatchRow> = {}): BatchRow => ({
  ...toRow(id, { url: `http://www.example.gov.cn/${id}.html` }),
  ...change,
});
const audited = (id: number, organ: string, change: Partial<typeof summary> = {}): BatchRow =>
  row(id, { state: 'audited', organ, year: 2023, summary: { ...summary, ...change } });

const ROWS = [
  audited(1, '青禾县财政局', { errors: 2, checks: { passed: 40, failed: 2, unknown: 0 } }),
  audited(2, '青禾县教育局', { warnings: 10, isLate: true }),
  audited(3, '白沙镇人民政府'),
  row(4, { state: 'failed', reason: 'missing', status: 404, note: '已电话联系' }),
  row(5, { state: 'blocked', reason: 'refused', status: 403 }),
  row(6),
  row(7, { state: 'fetching' }),
  row(8, { state: 'audited', summary: { ...summary, isReport: false, template: null } }),
  row(9, { state: 'skipped', reason: 'otherHost', url: 'http://www.other.gov.cn/9.html' }),
];
const ids = (view: Partial<typeof NO_VIEW>): number[] =>
  viewOf(ROWS, { ...NO_VIEW, ...view }).map(({ id }) => id);

describe('the list of a run', () => {
  it('is as it was written', () => {
    expect(ids({})).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['errors', [1]],
    ['warnings', [2]],
    ['clean', [3]],
    ['late', [2]],
    ['notReport', [8]],
    ['unread', [4, 5, 9]],
    ['waiting', [6, 7]],
  ] as const)('shows %s alone', (state, expected) => {
    expect(ids({ state })).toEqual(expected);
  });

  it('is searched by organ, address and note', () => {
    expect(ids({ search: '财政局' })).toEqual([1, 2, 3, 8]);
    expect(ids({ search: '教育局 2.HTML' })).toEqual([2]);
    expect(ids({ search: '电话' })).toEqual([4]);
    expect(ids({ search: '没有这个' })).toEqual([]);
  });

  it('is sorted, with what is unknown last either way', () => {
    expect(ids({ sort: { by: 'errors', isDown: true } }).slice(0, 3)).toEqual([1, 2, 3]);
    expect(ids({ sort: { by: 'errors', isDown: false } }).slice(0, 3)).toEqual([2, 3, 1]);
    expect(ids({ sort: { by: 'warnings', isDown: true } }).at(0)).toBe(2);
    expect(ids({ sort: { by: 'warnings', isDown: true } }).slice(3)).toEqual([4, 5, 6, 7, 8, 9]);
  });

  it('knows its years, and hosts that nobody has named', () => {
    expect(yearsOf(ROWS)).toEqual([2023, null]);
    expect(ids({ year: 'unknown', state: 'waiting' })).toEqual([6, 7]);
    expect(otherHostsIn(ROWS)).toEqual({ ids: [9], hosts: ['www.other.gov.cn'] });
  });

  it('calls a row by what is known of it', () => {
    expect(nameOf(row(1, { name: '2023年年报' }))).toBe('2023年年报');
    expect(nameOf(row(1))).toBe('http://www.example.gov.cn/1.html');
  });
});
