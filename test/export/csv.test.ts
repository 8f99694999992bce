import { describe, expect, it } from 'vitest';
import { read } from '@e965/xlsx';
import { csv, harmless } from '../../src/export/csv';
import { exportDocument } from '../../src/export/model';
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
  const result = { ...auditedPage('many-slips'), rulesOff: ['doubled-words'] };
  const text = csv(result, options);
  const { groups } = exportDocument(result, options);

  it('is what Excel reads as UTF-8, with its line breaks', () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('says what was audited, then lists every finding', () => {
    const lines = parse(text.slice(1));
    const head = lines.findIndex(([first]) => first === '序号');
    const facts: unknown = Object.fromEntries(lines.slice(0, head - 1));
    expect(facts).toMatchObject({
      发布机关: '青石县自然资源局',
      报告年度: '2023 年度',
      停用的规则: '文字重复',
      审核日期: '2026年11月22日',
    });
    const rows = groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(result.findings.length);
    expect(lines.slice(head + 1, head + 1 + rows.length).map((line) => line.slice(0, 10))).toEqual(
      groups.flatMap(({ title, rows: own }) =>
        own.map((row) => [
          String(row.number),
          row.severityName,
          title,
          row.place,
          row.kind,
          row.message,
          row.expected ?? '',
          row.actual ?? '',
          row.basis,
          row.advice,
        ]),
      ),
    );
  });

  it('says where all findings were set aside', () => {
    const lines = parse(csv(allIgnored(), options));
    expect(lines).toContainEqual(['审核发现', '全部问题均不予采纳']);
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
