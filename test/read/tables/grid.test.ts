import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandGrid } from '../../../src/read/tables/grid';
import { find, parsePage } from '../../support/dom';

/** The texts over every slot of a table, holes as `·`. */
function slots(table: string): string[][] {
  const { rows } = expandGrid(find(parsePage(table), 'table'));
  return rows.map((row) => Array.from(row.slots, (cell) => cell?.raw ?? '·'));
}

describe('expandGrid', () => {
  it('resolves row and column spans', () => {
    expect(slots(`<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>`)).toEqual([
      ['a', 'b', 'b'],
      ['a', 'c', 'd'],
    ]);
  });

  it('ends a row span at the end of its row group, however long it claims to be', () => {
    expect(
      slots(
        `<table><thead><tr><td rowspan=65534>a<td>b</thead><tbody><tr><td>c<td>d</tbody></table>`,
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes a row span of 0 to the end of the group and a column span of 0 for 1', () => {
    expect(slots(`<table><tr><td rowspan=0>a<td colspan=0>b<tr><td>c<tr><td>d</table>`)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ]);
  });

  it('ignores spans that are no numbers', () => {
    expect(slots(`<table><tr><td colspan=-3>a<td rowspan=x>b<td colspan=" 2 ">c</table>`)).toEqual([
      ['a', 'b', 'c', 'c'],
    ]);
  });

  it('shifts cells where a span is too long, as browsers do', () => {
    expect(slots(`<table><tr><td rowspan=3>a<td>1<tr><td>2<tr><td>b<td>3</table>`)).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['a', 'b', '3'],
    ]);
  });

  it('puts the foot last and leaves cells that hold tables to themselves', () => {
    expect(
      slots(
        `<table><tfoot><tr><td>foot</tfoot><tbody><tr><td>x<table><tr><td>in</table></tbody></table>`,
      ),
    ).toEqual([[''], ['foot']]);
  });

  it('bounds the width of hostile tables', () => {
    const cells = '<td colspan=1000>x'.repeat(50);
    const { rows } = expandGrid(find(parsePage(`<table><tr>${cells}</table>`), 'table'));
    expect(rows[0]?.slots.length).toBeLessThanOrEqual(256);
  });

  it('gives every cell the slots that the HTML standard gives it', () => {
    // The standard's “forming a table”, written straight down with a map of covered slots.
    const cell = fc.record({
      width: fc.integer({ min: 1, max: 3 }),
      height: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const html = rows
            .map(
              (row, y) =>
                `<tr>${row.map(({ width, height }, x) => `<td colspan=${width} rowspan=${height}>${y}.${x}</td>`).join('')}</tr>`,
            )
            .join('');
          const covered = new Map<string, string>();
          rows.forEach((row, y) => {
            let x = 0;
            row.forEach(({ width, height }, index) => {
              while (covered.has(`${x},${y}`)) x += 1;
              const bottom = height === 0 ? rows.length : Math.min(y + height, rows.length);
              for (let yy = y; yy < bottom; yy += 1)
                for (let xx = x; xx < x + width; xx += 1)
                  if (!covered.has(`${xx},${yy}`)) covered.set(`${xx},${yy}`, `${y}.${index}`);
              x += width;
            });
          });
          slots(`<table>${html}</table>`).forEach((line, y) =>
            line.forEach((text, x) => expect(text).toBe(covered.get(`${x},${y}`) ?? '·')),
          );
        },
      ),
    );
  });
});
