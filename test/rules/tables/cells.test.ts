import { describe, expect, it } from 'vitest';
import { audited, found, inTable } from './support';
import type { Case } from '../statements/support';

const FEES = 'proactive.fees.amount';

describe('a picture in a cell of figures', () => {
  it('leaves the row where it is', () => {
    const pictured = inTable('予以公开', (table) => {
      const row = [...table.rows].find(({ textContent }) => textContent.includes('予以公开'));
      for (const cell of [...(row?.cells ?? [])].slice(-2))
        cell.replaceChildren(table.ownerDocument.createElement('img'));
    });
    const { findings, report } = audited(pictured);
    const fields = ['requests.granted.otherOrg', 'requests.granted.total'];
    expect(findings).toMatchObject([{ rule: 'cell-empty', at: 'table.requests', fields }]);
    expect(fields.map((field) => report?.figures[field])).toEqual([null, null]);
  });
});

describe('fees in another unit than their column', () => {
  const printed = (text: string, value: number): Case => ({
    slips: [{ kind: 'cells', fields: [FEES], text, value }],
    texts: { proactive: ['全年行政事业性收费共计12.35万元。'] },
  });
  it.each([
    ['123500元', 123500],
    ['0.001235亿元', 0.001235],
  ])('are remarked on, and not held against the text: %s', (text, value) => {
    expect(audited(printed(text, value)).findings).toMatchObject([
      { rule: 'cell-remark', severity: 'info', at: 'table.proactive', fields: [FEES] },
    ]);
  });
  it('may say the unit of the column', () => {
    expect(found(printed('12.35万元', 12.35))).toEqual([]);
    expect(found(printed('12.35（万元）', 12.35))).toEqual([]);
    expect(found(printed('123.5', 123.5))).toEqual([`text-figure-mismatch ${FEES}`]);
    expect(found({ ...printed('0元', 0), texts: {} })).toEqual([]);
  });
});

describe('quotes in a cell', () => {
  it.each([
    ['2（含“一事一议”1件）', '“2（含‘一事一议’1件）”'],
    ['2（含1件重复申请）', '“2（含1件重复申请）”'],
  ])('are of the other kind inside those around it: %s', (text, actual) => {
    const fields = ['requests.newReceived.naturalPerson'];
    const { findings } = audited({ slips: [{ kind: 'cells', fields, text, value: 2 }] });
    const remark = findings.find(({ rule }) => rule === 'cell-remark');
    expect(remark?.actual).toBe(actual);
  });
});

describe('a head of labels that is too narrow', () => {
  const narrowed = (width: number) =>
    inTable('勾稽关系', (table) => {
      const note = [...(table.rows[0]?.cells ?? [])][0];
      if (note) note.colSpan = width;
    });
  const figures = { 'requests.newReceived.naturalPerson': 4, 'requests.newReceived.total': 4 };

  it.each([1, 2])('puts no figure under another head: %d of 3 columns', (width) => {
    const { findings, report } = audited({ ...narrowed(width), figures });
    expect(report?.figures).toMatchObject(figures);
    expect(findings.filter(({ rule }) => rule.startsWith('column'))).toEqual([]);
  });
});
