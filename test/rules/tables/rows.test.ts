import { describe, expect, it } from 'vitest';
import { type Slip } from '../../../samples';
import { printedResult } from '../../../src/present';
import {
  fieldsOf,
  tableOf,
  template2019,
  template2021,
  type TableKey,
  type Template,
} from '../../../src/template';
import { audited } from './support';

const rowsOf = (template: Template, table: TableKey) =>
  tableOf(template, table).blocks.flatMap(({ rows }) => rows.map(({ key }) => `${table}.${key}`));
const without = (rows: readonly string[], year = 2023) =>
  printedResult(
    audited({ year, slips: rows.map((at): Slip => ({ kind: 'rowRemoved', at })) }),
    'zh',
  ).findings.filter(({ rule }) => rule === 'row-missing');

const REQUESTS = rowsOf(template2021, 'requests');
const PROACTIVE = rowsOf(template2021, 'proactive');

describe('rows that are missing one after the other', () => {
  it('are one finding where the table is cut off', () => {
    const rows = REQUESTS.slice(-12);
    const [finding, ...others] = without(rows);
    expect(others).toEqual([]);
    expect(finding?.at).toBe(rows[0]);
    expect(finding?.fields).toEqual(
      [...fieldsOf(template2021).keys()].filter((field) =>
        rows.some((row) => field.startsWith(`${row}.`)),
      ),
    );
    expect(finding?.message).toBe(
      '第三部分表格自“2.没有现成信息需要另行制作”起缺 12 行，至“四、结转下年度继续办理”止。',
    );
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['three in the middle', REQUESTS.slice(4, 7), [REQUESTS[4] as string]],
    ['two are two', REQUESTS.slice(4, 6), REQUESTS.slice(4, 6)],
    [
      'two, and one apart',
      [...REQUESTS.slice(4, 6), REQUESTS[8] as string],
      [...REQUESTS.slice(4, 6), REQUESTS[8] as string],
    ],
    [
      'two runs',
      [...REQUESTS.slice(3, 6), ...REQUESTS.slice(10, 14)],
      [REQUESTS[3] as string, REQUESTS[10] as string],
    ],
    [
      'a run and one apart',
      [...REQUESTS.slice(3, 6), REQUESTS[7] as string],
      [REQUESTS[3] as string, REQUESTS[7] as string],
    ],
    ['through the items of section two', PROACTIVE.slice(1, 5), [PROACTIVE[1] as string]],
    ['at the end of section two', PROACTIVE.slice(-3), [PROACTIVE.at(-3) as string]],
    [
      'two groups of section four',
      ['disputes.litigationDirect', 'disputes.litigationAfterReview'],
      ['disputes.litigationDirect', 'disputes.litigationAfterReview'],
    ],
  ])('%s', (_, rows, places) => {
    expect(without(rows).map(({ at }) => at)).toEqual(places);
  });

  it('are one finding in the earlier format', () => {
    const rows = rowsOf(template2019, 'requests').slice(-5);
    expect(without(rows, 2020)).toMatchObject([{ at: rows[0] }]);
  });
});
