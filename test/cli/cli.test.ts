import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN, reportPage, reportSpec } from '../../samples';
import { noFigures } from '../../samples/figures';
import { printedResult } from '../../src/result';
import { template2021 } from '../../src/template';
import { commandLine } from '../support/cli';

const spec = reportSpec({
  issuer: '青石县财政局',
  level: 'department',
  siteName: '青石县人民政府',
  year: 2022,
  figures: noFigures(template2021),
});
const CLEAN = reportPage(spec, PLAIN);
const WITH_ERROR = reportPage(spec, PLAIN, [
  { kind: 'cells', fields: ['requests.granted.total'], text: '3', value: 3 },
]);

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-'));
  mkdirSync(at('pages/below'), { recursive: true });
  mkdirSync(at('bare'));
  writeFileSync(at('pages/clean.html'), CLEAN);
  writeFileSync(at('pages/below/wrong.HTM'), WITH_ERROR);
  writeFileSync(at('pages/notes.txt'), 'no page');
  writeFileSync(at('empty.html'), ' \n');
  writeFileSync(at('binary.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(at('paper.html'), '%PDF-1.7 …');
  writeFileSync(at('half.html'), CLEAN.slice(0, CLEAN.length * 0.6));
  writeFileSync(at('news.html'), '<title>News</title><p>Nothing of the kind.');
  writeFileSync(
    at('spans.html'),
    CLEAN.replaceAll('<td', '<td rowspan="99999999999" colspan="-5"'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = commandLine('zh_CN.UTF-8');
const results = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the command line', () => {
  it('exits with 0 where there are no errors and 1 where there are', async () => {
    expect(await run(at('pages/clean.html'))).toMatchObject({ code: 0, error: '' });
    expect((await run(at('pages/below/wrong.HTM'))).code).toBe(1);
  });

  it('prints one object a line, in the form of the schema, with the file added', async () => {
    const { out, code } = await run('--jsonl', at('pages'));
    const lines = results(out);
    expect(code).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual([
      at('pages/below/wrong.HTM'),
      at('pages/clean.html'),
    ]);
    for (const line of lines) expect(printedResult.safeParse(line).success).toBe(true);
    expect(lines[0]).toMatchObject({
      isReport: true,
      findings: [
        { rule: 'requests-row-total', at: 'requests.granted.total', expected: '0', actual: '3' },
        { rule: 'requests-handled-total', at: 'requests.totalHandled.total' },
      ],
    });
  });

  it('lists findings for people', async () => {
    const { out } = await run(at('pages/below/wrong.HTM'));
    expect(out).toContain('青石县财政局 · 2022 · 2021 年格式');
    expect(out).toContain('行总计不符 [requests-row-total]');
    expect(out).toContain('填报 3，各类申请人相加为 0，相差 3');
    expect(out).toContain('勾稽：不符 2\n');
  });

  it('says of a page that is no report just that', async () => {
    const { out, code } = await run(at('news.html'));
    expect(code).toBe(0);
    expect(out).toContain('不是政府信息公开工作年度报告');
  });

  it.each([
    ['no/such/file.html', '没有这个文件或文件夹'],
    ['bare', '文件夹中没有 .html 或 .htm 文件'],
    ['pages/notes.txt', '不是 .html 或 .htm 文件'],
    ['empty.html', '文件是空的'],
    ['binary.html', '不是网页，而是二进制文件'],
    ['paper.html', '不是网页，而是二进制文件'],
  ])('says what is wrong with %s, and audits the rest', async (name, trouble) => {
    const { code, out, error } = await run('--jsonl', at(name), at('pages/clean.html'));
    expect(code).toBe(2);
    expect(error).toBe(`${at(name)}: ${trouble}\n`);
    expect(results(out)).toHaveLength(1);
  });

  it('audits what there is of a page cut off in the middle', async () => {
    const { code, out } = await run('--jsonl', at('half.html'));
    const [result] = results(out);
    expect(code).toBe(1);
    expect(printedResult.parse(result).isReport).toBe(true);
  });

  it('survives impossible spans', async () => {
    const { out } = await run('--jsonl', at('spans.html'));
    expect(printedResult.parse(results(out)[0]).isReport).toBe(true);
  });

  it('reads pages in the encoding that they declare', async () => {
    // 「年报」 in GBK, in a page that says so.
    const page = Buffer.concat([
      Buffer.from('<meta charset="gbk"><title>'),
      Buffer.from([0xc4, 0xea, 0xb1, 0xa8]),
      Buffer.from('</title>'),
    ]);
    writeFileSync(at('gbk.html'), page);
    const { out } = await run('--jsonl', at('gbk.html'));
    expect(results(out)[0]).toMatchObject({ page: { title: '年报' } });
  });

  it.each([[[]], [['--json', 'x.html']], [['--jsonl']]])(
    'explains itself when called with %j',
    async (args) => {
      const { code, error } = await run(...args);
      expect(code).toBe(2);
      expect(error).toContain('用法');
    },
  );
});
