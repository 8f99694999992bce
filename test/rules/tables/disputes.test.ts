import { describe, expect, it } from 'vitest';
import { fieldsOf, format2021 } from '../../../src/format';
import { audited, found, inTable } from './support';

/** The table of section four, whose figures stand side by side in one row. */

const CELLS = [...fieldsOf(format2021).keys()].filter((field) => field.startsWith('disputes.'));

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
