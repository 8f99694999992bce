import { describe, expect, it } from 'vitest';
import { read } from '@e965/xlsx';
import { csv, harmless } from '../../src/export/csv';
import { exportDocument, rowsInOrder } from '../../src/present/audit';
import { auditedPage } from '../support/audited';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { allIgnored } from './documents';

const options = { locale: 'zh', savedAt: new Date(2026, 10, 22) } as const;

/** Reads a table by the rules of RFC 4180, which the writer knows nothing of. */
function parse(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    lines.at(-1)?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    if (field.lastIndex >= text.length) break;
    if (match[3] === '\r\n') lines.push([]);
  }
  return lines;
}

describe('csv', () => {
  const result = { ...auditedPage('many-slips'), rulesOff: ['doubled-words' as const] };
  const text = csv(result, options);
  const { groups } = exportDocument(result, options);

  it('is what Excel reads as UTF-8, with its line breaks', () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('has a head and nothing but findings below it, each with its report', () => {
    const [head = [], ...lines] = parse(text.slice(1, -2));
    expect(head.slice(0, 6)).toEqual(['单位', '年度', '标题', '网址', '序号', '级别']);
    for (const line of lines) {
      expect(line).toHaveLength(head.length);
      expect(line.slice(0, 4)).toEqual([
        '青石县自然资源局',
        '2023',
        result.report?.title,
        result.page.url,
      ]);
    }
    const listed = lines.map((line) =>
      Object.fromEntries(head.map((name, index) => [name, line[index]])),
    );
    expect(listed).toMatchObject(
      rowsInOrder(groups).map((row) => ({
        序号: String(row.number),
        级别: row.severityName,
        部分: row.section,
        位置: row.place,
        对应单元格: row.cell ?? '',
        问题: row.kind,
        说明: row.message,
        应为: row.expected ?? '',
        现为: row.actual ?? '',
        修改建议: row.advice,
        依据: row.basis,
        停用的规则: '文字重复',
        审核日期: '2026年11月22日',
      })),
    );
    expect(listed).toHaveLength(result.findings.length);
  });

  it('can be put together with those of other reports', () => {
    const pages = ['many-slips', 'clean-plain', 'older-2018', 'not-a-report-news', 'table-image'];
    const tables = pages.map((page) => parse(csv(auditedPage(page), options).slice(1, -2)));
    const heads = new Set(tables.map(([head]) => JSON.stringify(head)));
    expect(heads.size).toBe(1);
    for (const [, ...lines] of tables) expect(lines.length).toBeGreaterThan(0);
  });

  it.each([
    ['clean-plain', '未发现问题'],
    ['older-2018', '未作审核'],
    ['not-a-report-news', '网页上没有年度报告。'],
  ])('says in one line that there is nothing: %s', (page, said) => {
    const [head = [], line = [], ...others] = parse(csv(auditedPage(page), options).slice(1, -2));
    expect(others).toEqual([]);
    expect(line[head.indexOf('问题')]).toBe(said);
    expect(line[head.indexOf('序号')]).toBe('');
  });

  it('tells what was excluded, when and why', () => {
    const [head = [], ...lines] = parse(csv(allIgnored(), options).slice(1, -2));
    for (const line of lines) {
      expect(line[head.indexOf('已排除（人工判断）')]).toBe('2026年11月20日');
      expect(line[head.indexOf('理由')]).toBe('单位已书面说明');
    }
  });

  it.each(Object.values(HOSTILE_TEXTS).map((hostile) => [hostile.slice(0, 40), hostile]))(
    'makes %j harmless',
    (_, hostile) => {
      const saved = csv(hostileResult(result, hostile), options);
      for (const line of parse(saved.slice(1)))
        for (const field of line)
          expect(field).not.toMatch(/^[\s]*[=+\-@|%＝＋－＠](?!\d+(?:\.\d+)?$)/);
      expect(saved.slice(1).replace(/\r\n/g, '')).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e]/);
      const book = read(saved, { type: 'string', cellFormula: true });
      for (const cell of Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}))
        expect((cell as { f?: string }).f).toBeUndefined();
    },
  );

  it('leaves numbers and plain words alone', () => {
    for (const plain of ['-3', '+6', '12.5', '应为 3', '（一）予以公开', ''])
      expect(harmless(plain)).toBe(plain);
    for (const formula of ['=1+1', ' =1', '+cmd|x', '-2+3', '@A1', '＝A1', '|x'])
      expect(harmless(formula)).toBe(`'${formula}`);
  });
});
