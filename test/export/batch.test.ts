import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { summaryOf, toHost, toRow, type BatchRow } from '../../src/batch';
import { exportBatch, type BatchContent, type BatchFormat } from '../../src/export/batch';
import { auditedPage } from '../support/audited';

/** A run as files, read back. */

const SLIPS = auditedPage('many-slips', 'http://www.example.gov.cn/1.html');

const row = (id: number, change: Partial<BatchRow>): BatchRow => ({
  ...toRow(id, { url: `http://www.example.gov.cn/${id}.html` }),
  ...change,
});
const ROWS: readonly BatchRow[] = [
  row(1, {
    state: 'audited',
    via: 'fetch',
    kind: 'page',
    organ: SLIPS.report?.issuer ?? null,
    year: SLIPS.report?.year ?? null,
    summary: summaryOf(SLIPS),
    note: '=1+1',
  }),
  row(2, { state: 'failed', reason: 'missing', status: 404, via: 'fetch' }),
  row(3, { state: 'skipped', reason: 'file', kind: 'ofd', name: '青禾县年报' }),
  row(4, { state: 'queued' }),
];
const CONTENT: BatchContent = {
  rows: ROWS,
  hosts: [{ ...toHost('www.example.gov.cn'), requests: 5 }],
  audit: (id) => Promise.resolve(id === 1 ? SLIPS : null),
};
const OPTIONS = { locale: 'zh', savedAt: new Date(2024, 1, 20) } as const;
const save = (format: BatchFormat, content = CONTENT) => exportBatch(format, content, OPTIONS);

describe('a run as a file', () => {
  it('is JSON with the audits in words', async () => {
    const { name, bytes } = await save('json');
    expect(name).toBe('年报批量审核_20240220.json');
    const file = JSON.parse(String(bytes)) as {
      schema: string;
      missing: unknown;
      rows: Record<string, unknown>[];
    };
    expect(file.schema).toBe('gov-report-batch/1');
    expect(file.missing).toEqual([]);
    expect(file.rows).toHaveLength(4);
    expect(file.rows[0]).toMatchObject({ state: 'audited', reason: null, via: 'fetch' });
    expect(file.rows[0]?.['result']).toMatchObject({
      schema: 'gov-report-audit/1',
      isReport: true,
    });
    expect(file.rows[1]).toMatchObject({ state: 'failed', reason: 'missing', result: null });
    expect(file.rows[2]).toMatchObject({ state: 'skipped', reason: 'file', kind: 'ofd' });
  });

  it('is JSON of nothing as well', async () => {
    const { bytes } = await save('json', { ...CONTENT, rows: [] });
    expect(JSON.parse(String(bytes))).toEqual({
      schema: 'gov-report-batch/1',
      rows: [],
      missing: [],
    });
  });

  it('is a table with a line a row, and no formula of anybody’s', async () => {
    const lines = String((await save('csv')).bytes).split('\r\n');
    expect(lines).toHaveLength(1 + 4 + 1);
    expect(lines[0]).toContain('单位,年度,标题,网址,状态,原因,错误');
    expect(lines[1]).toContain("'=1+1");
    expect(lines[2]).toContain('网页不存在（404）');
    expect(lines[3]).toContain('OFD 文件');
  });

  it('is a workbook that counts its own findings', async () => {
    const parts = unzipSync((await save('xlsx')).bytes as Uint8Array);
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    for (const sheet of ['总览', '问题清单', '规则×单位', '未读取', '请求'])
      expect(text('xl/workbook.xml')).toContain(`name="${sheet}"`);
    const overview = text('xl/worksheets/sheet1.xml');
    expect(overview).toContain('COUNTIFS(');
    expect(overview).toContain('SUBTOTAL(109,');
    const { errors, warnings } = summaryOf(SLIPS);
    expect(overview).toContain(`<v>${errors}</v>`);
    expect(overview).toContain(`<v>${warnings}</v>`);
  });

  it('names the organs of a roster that have no report, and the reports of other organs', async () => {
    const none = { ...summaryOf(SLIPS), isReport: false, template: null, issuer: null };
    const rows: readonly BatchRow[] = [
      row(1, { ...ROWS[0], roster: '青禾县教育局', organ: '青禾县教育局' }),
      row(2, { state: 'audited', via: 'fetch', summary: none, roster: '青禾县审计局' }),
      row(3, { state: 'skipped', reason: 'noAddress', url: '', roster: '青禾县统计局' }),
    ];
    const content = { ...CONTENT, rows };
    const { missing } = JSON.parse(String((await save('json', content)).bytes)) as {
      missing: unknown;
    };
    const organ = '青禾县审计局';
    expect(missing).toEqual([{ organ, year: null, url: rows[1]?.url, reason: 'notReport' }]);
    const { sheets } = await readXlsx((await save('xlsx', content)).bytes as Uint8Array);
    const sheet = sheets.find(({ name }) => name === '缺少年报');
    expect(sheet?.rows.slice(1).map((line) => [line[0], line[1], line[3]])).toEqual([
      [2, organ, '所给网址不是年报'],
    ]);
    const overview = sheets[0]?.rows.flat().map(String) ?? [];
    expect(
      overview.some((text) => text.includes(`年报的单位为${SLIPS.report?.issuer ?? ''}`)),
    ).toBe(true);
    const lists = await readXlsx((await save('xlsx')).bytes as Uint8Array);
    expect(lists.sheets.map(({ name }) => name)).not.toContain('缺少年报');
  });

  it('is an archive with a letter for each report that has findings', async () => {
    const parts = unzipSync((await save('zip')).bytes as Uint8Array);
    const names = Object.keys(parts);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^001_.*_年报审核_20240220\.docx$/);
    expect(unzipSync(parts[names[0] ?? ''] ?? new Uint8Array())).toHaveProperty(
      'word/document.xml',
    );
  });
});
