import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../../src/result';
import type { Case } from '../statements/support';
import { audited, inTable } from './support';

/** Tables whose merged cells were taken apart: the words stay in the first, the others are blank. */

type Way = 'down' | 'across' | 'both';

/** Takes a merged cell apart as an editor does that knows no spans, or only one kind of them. */
function takeApart(cell: HTMLTableCellElement, way: Way): void {
  const { colSpan, rowSpan, ownerDocument } = cell;
  const across = way === 'down' ? 1 : colSpan;
  const down = way === 'across' ? 1 : rowSpan;
  const width = way === 'down' ? colSpan : 1;
  const height = way === 'across' ? rowSpan : 1;
  const blank = () => {
    const made = ownerDocument.createElement(cell.localName) as HTMLTableCellElement;
    [made.colSpan, made.rowSpan] = [width, height];
    return made;
  };
  const column = columnOf(cell);
  let row = cell.parentElement as HTMLTableRowElement | null;
  for (let left = down - 1; left > 0; left -= 1) {
    row = row?.nextElementSibling as HTMLTableRowElement | null;
    const behind = [...(row?.cells ?? [])].find((other) => columnOf(other) >= column) ?? null;
    for (let made = 0; made < across; made += 1) row?.insertBefore(blank(), behind);
  }
  for (let made = 1; made < across; made += 1) cell.after(blank());
  [cell.colSpan, cell.rowSpan] = [width, height];
}

/** The first column of the grid that a cell covers. */
function columnOf(cell: HTMLTableCellElement): number {
  const taken: boolean[][] = [];
  const rows = [...(cell.closest('table')?.rows ?? [])];
  for (const [index, row] of rows.entries())
    for (const other of row.cells) {
      let column = 0;
      while (taken[index]?.[column]) column += 1;
      if (other === cell) return column;
      for (let below = 0; below < other.rowSpan; below += 1)
        for (let right = 0; right < other.colSpan; right += 1)
          (taken[index + below] ??= [])[column + right] = true;
    }
  return -1;
}

const FIGURES: Case = {
  figures: {
    'proactive.licensing.decisions': 7,
    'requests.newReceived.naturalPerson': 4,
    'requests.newReceived.legalService': 1,
    'requests.newReceived.total': 5,
    'requests.granted.naturalPerson': 4,
    'requests.granted.total': 4,
    'requests.refused.internal.legalService': 1,
    'requests.refused.internal.total': 1,
    'requests.totalHandled.naturalPerson': 4,
    'requests.totalHandled.legalService': 1,
    'requests.totalHandled.total': 5,
    'disputes.review.upheld': 2,
    'disputes.review.total': 2,
    'disputes.litigationAfterReview.pending': 3,
    'disputes.litigationAfterReview.total': 3,
  },
  texts: {
    overview: [
      '（一）主动公开。全年发布各类信息120条。',
      '（二）依申请公开。收到政府信息公开申请5件，办结5件。',
      '（三）政府信息管理。公开前逐条审核。',
      '（四）平台建设。依托政府网站公开专栏发布信息。',
      '（五）监督保障。列入年度考核，没有责任追究情形。',
    ],
  },
};

function readOf(change: Case): { found: string[]; figures: unknown; checks: unknown } {
  const { findings, report, checks }: AuditResult = audited({ ...FIGURES, ...change });
  return {
    found: findings.map(({ rule, at }) => `${rule} ${at}`),
    figures: report?.figures,
    checks,
  };
}

const isMerged = ({ colSpan, rowSpan }: HTMLTableCellElement) => colSpan > 1 || rowSpan > 1;
const headOf = (table: HTMLTableElement, rows: number): HTMLTableCellElement[] =>
  [...table.rows].slice(0, rows).flatMap((row) => [...row.cells].filter(isMerged));

const REQUESTS = '勾稽关系';
const DISPUTES = '结果维持';
const right = readOf({});

describe.each([
  ['requests', REQUESTS],
  ['disputes', DISPUTES],
] as const)('the head of the table of %s', (_name, table) => {
  const count = (way: Way): number => {
    let merged = 0;
    readOf(
      inTable(table, (element) => {
        merged = headOf(element, 3).filter(({ colSpan, rowSpan }) =>
          way === 'down' ? rowSpan > 1 : way === 'across' ? colSpan > 1 : colSpan * rowSpan > 1,
        ).length;
      }),
    );
    return merged;
  };

  it.each(['down', 'across', 'both'] as const)('is read with one span lost: %s', (way) => {
    expect(right.found).toEqual([]);
    expect(count(way)).toBeGreaterThan(1);
    const total = count('both');
    for (let index = 0; index < total; index += 1) {
      const change = inTable(table, (element) => {
        const cell = headOf(element, 3)[index];
        if (cell) takeApart(cell, way);
      });
      expect({ index, ...readOf(change) }).toEqual({ index, ...right });
    }
  });

  it.each(['down', 'across', 'both'] as const)('is read with all spans lost: %s', (way) => {
    const change = inTable(table, (element) => {
      for (const cell of headOf(element, 3)) takeApart(cell, way);
    });
    expect(readOf(change)).toEqual(right);
  });
});

describe('a table with all its spans lost', () => {
  it.each([['第二十条第'], [REQUESTS], [DISPUTES]])('is read: %s', (table) => {
    const change = inTable(table, (element) => {
      for (const cell of headOf(element, element.rows.length)) takeApart(cell, 'both');
    });
    expect(readOf(change)).toEqual(right);
  });

  it('still lacks the column that it lacks', () => {
    const { found } = readOf(
      inTable(REQUESTS, (element) => {
        for (const cell of headOf(element, element.rows.length)) takeApart(cell, 'both');
        const label = [...element.querySelectorAll<HTMLTableCellElement>('td, th')].find(
          ({ textContent }) => textContent === '科研机构',
        );
        if (!label) throw new Error('no label');
        const at = label.cellIndex;
        for (const row of element.rows) row.cells[at]?.remove();
      }),
    );
    expect(found).toContain('column-missing requests.*.research');
  });

  it('may have nothing but a few words among its figures', () => {
    const change = inTable(DISPUTES, (element) => {
      for (const cell of headOf(element, 3)) takeApart(cell, 'both');
      for (const [index, cell] of [...(element.rows[3]?.cells ?? [])].entries())
        cell.textContent = index === 4 ? '没有发生' : '';
    });
    expect(readOf(change).found).toEqual([
      'cell-empty table.disputes',
      'cell-not-number table.disputes',
    ]);
  });

  it('lacks its figures where there are none', () => {
    const change = inTable(DISPUTES, (element) => {
      for (const cell of headOf(element, 3)) takeApart(cell, 'both');
      element.rows[3]?.remove();
    });
    expect(readOf(change).found).toEqual(['table-missing table.disputes']);
  });
});
