import { describe, expect, it } from 'vitest';
import { fieldsOf, template2021 } from '../../../src/template';
import type { Case } from '../statements/support';
import { audited, found, inTable } from './support';

/** The table of section four, whose figures stand side by side in one row. */

const CELLS = [...fieldsOf(template2021).keys()].filter((field) => field.startsWith('disputes.'));

describe('a row of figures left blank', () => {
  it.each(['', '\u00a0', '　'])('is there, blank: “%s”', (text) => {
    const { findings, report, checks } = audited({
      slips: [{ kind: 'cells', fields: CELLS, text, value: null }],
    });
    expect(findings).toMatchObject([{ rule: 'cell-empty', at: 'table.disputes', fields: CELLS }]);
    expect(CELLS.map((field) => report?.figures[field])).toEqual(CELLS.map(() => null));
    expect(checks).toEqual(audited({}).checks);
  });

  it('is no spacer', () => {
    const spacer = inTable('结果维持', (table) => {
      const row = table.tBodies[0]?.insertRow(0);
      row?.append(...CELLS.map(() => table.ownerDocument.createElement('td')));
    });
    expect(found(spacer)).toEqual([]);
  });

  it('has as many cells as the head above it', () => {
    const spacers = inTable('结果维持', (table) => {
      const row = table.tBodies[0]?.rows[0];
      row?.replaceChildren(...[...row.cells].slice(0, 7));
      for (const cell of row?.cells ?? []) cell.replaceChildren();
    });
    expect(found(spacers)).toEqual(['table-missing table.disputes']);
  });
});

describe('the heading of a group', () => {
  const headed = (at: string, actual: string): Case => ({ slips: [{ kind: 'label', at, actual }] });
  it.each([
    ['disputes.review', '复议'],
    ['disputes.litigationDirect', '直接起诉'],
    ['disputes.litigationAfterReview', '复议后诉讼'],
  ])('deviates where it is cut short or reworded: %s, %s', (at, actual) => {
    expect(audited(headed(at, actual)).findings).toMatchObject([
      { rule: 'label-deviation', at, actual },
    ]);
  });

  it('may be broken over two rows', () => {
    const broken = inTable('结果维持', (table) => {
      const [first] = table.rows;
      const cell = [...(first?.cells ?? [])].find(({ textContent }) => textContent === '行政复议');
      if (!first || !cell) throw new Error('no heading');
      for (const { cells } of table.rows)
        if (cells[0] === cell) for (const other of cells) if (other !== cell) other.rowSpan += 1;
      const second = table.ownerDocument.createElement('tr');
      second.append(cell.cloneNode(true));
      first.after(second);
      cell.textContent = '行政';
      if (second.firstElementChild) second.firstElementChild.textContent = '复议';
    });
    expect(found(broken)).toEqual([]);
  });
});

describe('a table in two parts', () => {
  /** The groups but the first moved into rows, or a table, below. */
  const broken = (intoTable: boolean): Case => ({
    figures: { 'disputes.review.total': 2, 'disputes.litigationAfterReview.pending': 5 },
    ...inTable('结果维持', (table) => {
      const { ownerDocument } = table;
      const [groups, second, third, figures] = [...table.rows].map((row) => [...row.cells]);
      const rows = [
        groups?.slice(1),
        second?.filter(({ textContent }) => textContent.includes('起诉')),
        third,
        figures?.slice(5),
      ];
      const other = intoTable ? ownerDocument.createElement('table') : table;
      const added = rows.map((cells) => {
        const row = ownerDocument.createElement('tr');
        row.append(...(cells ?? []));
        return row;
      });
      third?.at(-1)?.parentElement?.remove();
      for (const cell of second?.slice(0, 5) ?? []) cell.removeAttribute('rowspan');
      (intoTable ? other : (table.tBodies[0] ?? table)).append(...added);
      if (intoTable) table.after(other);
    }),
  });

  it.each([true, false])('is read whole, in a table of its own: %s', (intoTable) => {
    const { findings, report, checks } = audited(broken(intoTable));
    expect(findings).toMatchObject([
      { rule: 'disputes-total', at: 'disputes.review.total' },
      { rule: 'disputes-total', at: 'disputes.litigationAfterReview.total' },
    ]);
    expect(CELLS.map((field) => report?.figures[field])).not.toContain(undefined);
    expect(checks.unknown).toBe(0);
  });
});
