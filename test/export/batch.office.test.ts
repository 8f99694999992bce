import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { beforeAll, expect, it } from 'vitest';
import { summaryOf, toHost, toRow, type BatchRow } from '../../src/batch';
import { exportBatch, type BatchContent } from '../../src/export/batch';
import type { AuditResult } from '../../src/result';
import { auditedPage } from '../support/audited';
import { withOffice } from '../support/office';
import { openWorkbook } from '../support/workbook';

/** LibreOffice works out the formulas of a run's workbook: they say what it came with. */

/** With findings of all severities, with none, and no reports. */
const NAMES = [
  ...['many-slips', 'clean-plain', 'section-order', 'text-figure-mismatch', 'label-row'],
  ...['requests-row-total', 'clean-2019-plain', 'baijiagou-2022', 'not-a-report-news'],
];

function auditedRow(id: number, result: AuditResult): BatchRow {
  const { report } = result;
  const known = { organ: report?.issuer ?? null, year: report?.year ?? null };
  return {
    ...toRow(id, { url: result.page.url }),
    ...known,
    ...({ state: 'audited', via: 'fetch', kind: 'page' } as const),
    summary: summaryOf(result),
  };
}

/** A run over all of these, with rows that were not read between them. */
function content(): BatchContent {
  const results = new Map<number, AuditResult>();
  const rows: BatchRow[] = [];
  for (const name of NAMES) {
    const id = rows.length + 1;
    const url = `http://www.example.gov.cn/${String(id)}.html`;
    const result = auditedPage(name, url);
    results.set(id, result);
    rows.push(auditedRow(id, result));
    rows.push({
      ...toRow(id + 1, { url: `${url}?gone`, roster: '青禾县档案馆' }),
      ...({ state: 'failed', reason: 'missing', status: 404, via: 'fetch' } as const),
    });
  }
  return {
    rows,
    hosts: [{ ...toHost('www.example.gov.cn'), requests: rows.length + 1 }],
    audit: (id) => Promise.resolve(results.get(id) ?? null),
  };
}

/** The formulas of a workbook with their values, by sheet and cell. */
function formulasIn(book: WorkBook): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const name of book.SheetNames)
    for (const [at, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const { f, v } = cell as CellObject;
      if (typeof f === 'string') found.set(`${name}!${at}`, v ?? '');
    }
  return found;
}

/** The workbook without what its formulas came to. */
function bare(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, part] as const;
    const xml = strFromU8(part)
      .replace(/(<c [^>]*?) t="str"([^>]*><f>)/g, '$1$2')
      .replace(/<\/f><v>[^<]*<\/v>/g, '</f>');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

await withOffice('the workbook of a run in LibreOffice', ({ folder, convert }) => {
  let written: WorkBook;
  let recalculated: WorkBook;
  beforeAll(async () => {
    const { bytes } = await exportBatch('xlsx', content(), {
      locale: 'zh',
      savedAt: new Date(2026, 10, 22, 9, 30),
    });
    written = openWorkbook(bytes as Uint8Array);
    const file = join(folder, 'run.xlsx');
    writeFileSync(file, bare(bytes as Uint8Array));
    // Without a value a formula is read as 0.
    expect(new Set(formulasIn(openWorkbook(readFileSync(file))).values())).toEqual(new Set([0]));
    const [converted = ''] = await convert([file], 'xlsx');
    recalculated = openWorkbook(readFileSync(converted));
  }, 240_000);

  it('comes to what it came with, in every formula', () => {
    const formulas = formulasIn(written);
    expect(formulas.size).toBeGreaterThan(30);
    expect([...formulas.values()].filter((value) => Number(value) > 0).length).toBeGreaterThan(10);
    expect(formulasIn(recalculated)).toEqual(formulas);
  });
});
