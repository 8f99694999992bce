import { describe, expect, it } from 'vitest';
import type { NewRow, RowKind } from '../../src/batch';
import {
  kindIn,
  shownOf,
  tally,
  ticked,
  WHOLE,
  yearsWithCounts,
  type ChoiceView,
} from '../../src/pages/workbench/choosing';
import { rowFor } from '../../src/pages/workbench/moving';

const row = (url: string, organ: string | null, year: number | null, kind: RowKind) => ({
  url,
  name: organ === null ? '2022年政府信息公开工作年度报告' : `${organ}2022年年报`,
  organ,
  year,
  kind,
});
const ROWS: readonly NewRow[] = [
  row('a', '青禾县财政局', 2022, 'page'),
  row('b', '青禾县财政局', 2021, 'pdf'),
  row('c', '青禾县教育局', 2022, 'ofd'),
  row('d', null, null, 'other'),
  { url: 'e' },
];
const shown = (view: Partial<ChoiceView>) =>
  shownOf(ROWS, { ...WHOLE, ...view }).map(({ url }) => url);

describe('reports to choose from', () => {
  it.each<[Partial<ChoiceView>, string[]]>([
    [{}, ['a', 'b', 'c', 'd', 'e']],
    [{ year: 2022 }, ['a', 'c']],
    [{ year: 'unknown' }, ['d', 'e']],
    [{ kind: 'page' }, ['a', 'e']],
    [{ kind: 'ofd' }, ['c']],
    [{ search: ' 财政局 ' }, ['a', 'b']],
    [{ search: '财政 2022', year: 2021 }, ['b']],
    [{ search: '财政', kind: 'ofd' }, []],
  ])('are narrowed by %j', (view, expected) => {
    expect(shown(view)).toEqual(expected);
  });

  it('are counted by year and kind', () => {
    expect(yearsWithCounts(ROWS)).toEqual([
      [2022, 2],
      [2021, 1],
      ['unknown', 2],
    ]);
    expect([...tally(ROWS, kindIn)]).toEqual([
      ['page', 2],
      ['pdf', 1],
      ['ofd', 1],
      ['other', 1],
    ]);
  });

  it('are ticked where they are shown, and left as they are elsewhere', () => {
    const some = shownOf(ROWS, { ...WHOLE, year: 2022 });
    const none = ticked(new Set(), ROWS, 'none');
    expect([...none]).toEqual(['a', 'b', 'c', 'd', 'e']);
    const those = ticked(none, some, 'all');
    expect([...those]).toEqual(['b', 'd', 'e']);
    expect([...ticked(those, ROWS, 'invert')].sort()).toEqual(['a', 'c']);
    expect([...ticked(those, some, 'none')].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 4999, 4999],
    ['Home', 4200, 0],
    ['End', 3, 4999],
    ['PageDown', 3, 18],
    ['PageUp', 3, 0],
    ['PageDown', 4998, 4999],
  ])('%s leads from %i to %i', (key, at, to) => {
    expect(rowFor(key, at, 5000, 15)).toBe(to);
  });

  it('leave other keys to others, and lead nowhere in an empty list', () => {
    expect(rowFor('Tab', 3, 5000)).toBeNull();
    expect(rowFor('toString', 3, 5000)).toBeNull();
    expect(rowFor('End', 0, 0)).toBeNull();
  });
});
