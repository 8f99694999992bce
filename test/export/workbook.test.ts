import { beforeAll, describe, expect, it } from 'vitest';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { failedFirst } from '../../src/export/sums';
import { workbook } from '../../src/export/workbook';
import { exportDocument } from '../../src/present/audit';
import { ruleIdOf, type AuditResult } from '../../src/result';
import { auditedPage, PAGE_URL } from '../support/audited';
import {
  expectSound,
  headRow,
  notesOf,
  openWorkbook,
  sheetOf,
  sumsIn,
  valueAt,
  xmlParts,
} from '../support/workbook';
import { allIgnored } from './documents';

const savedAt = new Date(2026, 10, 22, 9, 30);
const zh = { locale: 'zh', savedAt } as const;
const QUOTE = { prefix: '（一）', exact: '25', suffix: '-&,#' };

const written = async (result: AuditResult, options: Parameters<typeof workbook>[1] = zh) => {
  const bytes = await workbook(result, options);
  return { bytes, book: openWorkbook(bytes), parts: xmlParts(bytes) };
};

/** The height of a row, numbered from 1, on the first sheet. */
const heightOf = (parts: Map<string, string>, row: number): number =>
  Number(
    new RegExp(`<row r="${row}"[^>]* ht="([\\d.]+)"`).exec(
      parts.get('xl/worksheets/sheet1.xml') ?? '',
    )?.[1],
  );

describe('the workbook of a report with slips', () => {
  const base = auditedPage('many-slips');
  const result: AuditResult = {
    ...base,
    rulesOff: ['doubled-words'],
    findings: base.findings.map((finding, index) =>
      index === 2 ? { ...finding, quote: QUOTE } : finding,
    ),
  };
  const [, set] = result.findings;
  result.ignored = [
    {
      rule: set?.rule ?? ruleIdOf(''),
      at: set?.at ?? '',
      reason: '全市统一口径',
      ignoredOn: new Date(2026, 10, 20, 12).toISOString(),
    },
  ];
  const { facts, groups } = exportDocument(result, zh);
  const rows = groups.flatMap((group) => group.rows).sort((a, b) => a.number - b.number);
  let book: WorkBook;
  let parts: Map<string, string>;
  beforeAll(async () => {
    ({ book, parts } = await written(result));
  });
  const sheet = (index: number) => sheetOf(book, book.SheetNames[index] ?? '');
  const texts = (index: number) =>
    Object.entries(sheet(index))
      .filter(([cell]) => !cell.startsWith('!'))
      .map(([, cell]) => String((cell as CellObject).v ?? ''));

  it('is sound', () => {
    expectSound(parts);
  });

  it('has three sheets', () => {
    expect(book.SheetNames).toEqual(['审核意见', '勾稽核对', '数据']);
  });

  it('says what was audited', () => {
    const all = texts(0);
    expect(all).toContain(`《${facts.title}》审核意见`);
    for (const text of [
      '青石县自然资源局',
      '2023 年度',
      '2024年1月12日',
      '2024年1月8日',
      '2026年11月22日',
      '3 个错误、4 个警告',
      '文字重复',
      '1 处',
      PAGE_URL,
    ])
      expect(all).toContain(text);
  });

  it('lists every finding as the audit has it', () => {
    const top = headRow(book);
    rows.forEach((row, index) => {
      const at = (column: string) => valueAt(sheet(0), `${column}${top + 1 + index}`);
      expect(at('A')).toBe(row.number);
      expect(at('B')).toBe(row.severityName);
      expect(at('C')).toBe(row.place);
      expect(at('D')).toBe(`${row.kind}\n${row.message}`);
      expect(at('E')).toBe(row.expected);
      expect(at('F')).toBe(row.actual);
      expect(at('G')).toBe(row.basis);
      expect(at('H')).toBe(row.advice);
      expect(at('I')).toBe(row.ignored ? '全市统一口径（2026年11月20日）' : null);
    });
    expect(rows).toHaveLength(result.findings.length);
    expect(valueAt(sheet(0), `A${top + 1 + rows.length}`)).toBeNull();
  });

  it('links every finding to its words on the page', () => {
    const top = headRow(book);
    const links = rows.map((_, index) => (sheet(0)[`J${top + 1 + index}`] as CellObject).l?.Target);
    expect(links).toEqual(rows.map((row) => row.link));
    expect(links.filter((link) => link?.endsWith('25,-%2D%26%2C%23'))).toHaveLength(1);
  });

  it('gives the sums as the audit has them, as formulas with their results', () => {
    const { outcomes } = exportDocument(result, zh).words;
    expect(sumsIn(book)).toMatchObject(
      failedFirst(result.identities).map(({ outcome, left, right }) => ({
        left: left.sum ?? '?',
        right: right.sum ?? '?',
        outcome: outcomes[outcome],
        before: outcomes[outcome],
      })),
    );
    result.identities.forEach((_, index) => {
      for (const column of ['D', 'E', 'F', 'G', 'H', 'I', 'J'])
        expect((sheet(1)[`${column}${4 + index}`] as CellObject).f).toBeTruthy();
    });
  });

  it('lays the figures out as the form does, as numbers', () => {
    const data = sheet(2);
    const merges = (data['!merges'] ?? []).map(
      ({ s, e }) => `${s.r},${s.c} ${e.r - s.r + 1}×${e.c - s.c + 1}`,
    );
    const at = (text: string) => {
      const [cell] = Object.entries(data).find(([, each]) => (each as CellObject).v === text) ?? [
        '',
      ];
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return `${Number(row) - 1},${column.charCodeAt(0) - 65}`;
    };
    expect(merges).toContain(`${at('三、本年度办理结果')} 22×1`);
    expect(merges).toContain(`${at('（三）不予公开')} 8×2`);
    expect(merges).toContain(`${at('法人或其他组织')} 1×5`);
    expect(merges).toContain(`${at('自然人')} 2×1`);
    expect(merges).toContain(`${at('行政诉讼')} 1×10`);
    expect(merges).toContain(`${at('复议后起诉')} 1×5`);
    const numbers = Object.values(data).filter((cell) => (cell as CellObject).t === 'n');
    const known = Object.values(result.report?.figures ?? {}).filter((value) => value !== null);
    expect(numbers).toHaveLength(known.length);
    expect(texts(2).filter((text) => text === '/')).toHaveLength(2);
  });

  it('shows what is missing, and notes what is wrong', () => {
    expect(texts(2).filter((text) => text === '缺')).toHaveLength(7);
    const notes = Object.values(sheet(2)).flatMap((cell) => (cell as CellObject).c ?? []);
    const wrong = notes.map(({ t }) => t);
    const total = rows.find(({ finding }) => finding.rule === 'requests-row-total')?.number;
    expect(wrong).toContain(`审核意见第 ${total} 项：行总计不符\n分项相加 39，填报总计 25`);
    // The three blank cells, which were set aside, and the two with a stroke have one each.
    expect(wrong.filter((text) => text.includes('（已排除）'))).toHaveLength(3);
    expect(wrong.filter((text) => text.endsWith('现为 /'))).toHaveLength(2);
  });

  it('is set up for reading and for A4', () => {
    const [first = '', sums = '', data = ''] = [1, 2, 3].map((index) =>
      parts.get(`xl/worksheets/sheet${index}.xml`),
    );
    for (const xml of [first, sums, data]) {
      expect(xml).toMatch(/<pane ySplit="\d+" topLeftCell="A\d+" state="frozen"/);
      expect(xml).toMatch(/<pageSetup paperSize="9"[^>]*fitToWidth="1"/);
      expect(xml).toContain('<oddFooter>');
    }
    expect(first).toContain('orientation="landscape"');
    expect(data).toContain('orientation="portrait"');
    expect(first).toContain('<autoFilter');
    expect(sums).toMatch(/<autoFilter ref="A3:K\d+"/);
    expect(sums).toContain('<cfRule type="expression"');
    expect(parts.get('xl/workbook.xml')).toMatch(/_xlnm.Print_Area.*_xlnm.Print_Titles/);
    expect(parts.get('xl/styles.xml')).toContain('宋体');
    const [, right = '', bottom = ''] =
      /<x:Anchor>\d+,15,\d+,2,(\d+),15,(\d+),4</.exec(
        [...parts].find(([name]) => name.endsWith('.vml'))?.[1] ?? '',
      ) ?? [];
    expect([right, bottom]).not.toContain('');
  });

  it('says the same in English', async () => {
    const english = auditedPage('many-slips');
    const { book: other, parts: sound } = await written(english, { locale: 'en', savedAt });
    expectSound(sound);
    expect(other.SheetNames).toEqual(['Findings', 'Sums', 'Data']);
    expect(sumsIn(other).map(({ left, right }) => [left, right])).toEqual(
      sumsIn(book).map(({ left, right }) => [left, right]),
    );
  });
});

describe('other workbooks', () => {
  it.each([
    ['clean-plain', '未发现问题'],
    ['older-2018', '报告采用 2019 年以前的格式，没有统一的模板可供核对。'],
    ['not-a-report-news', '网页上没有年度报告。'],
  ])('%s says that there is nothing to list', async (name, text) => {
    const { book, parts } = await written(auditedPage(name));
    expectSound(parts);
    expect(valueAt(sheetOf(book, '审核意见'), `A${headRow(book) + 1}`)).toBe(text);
  });

  it('says that all findings were set aside', async () => {
    const { book } = await written(allIgnored());
    const values = Object.values(sheetOf(book, '审核意见')).map((cell) => (cell as CellObject).v);
    expect(values).toContain('全部问题均已排除（人工判断）');
    expect(values).not.toContain('未发现问题');
  });

  it('holds 300 findings', async () => {
    const result = auditedPage('many-slips');
    const findings = Array.from({ length: 300 }, (_, index) =>
      result.findings.slice(0, 1).map((finding) => ({
        ...finding,
        basis: `第 ${index} 处`,
        quote: QUOTE,
      })),
    ).flat();
    const { book, parts } = await written({ ...result, findings });
    expectSound(parts);
    expect(valueAt(sheetOf(book, '审核意见'), `A${headRow(book) + 300}`)).toBe(300);
  });

  it('notes what is printed beside a number', async () => {
    const { book } = await written(auditedPage('cell-remark'));
    const notes = Object.values(sheetOf(book, '数据')).flatMap(
      (cell) => (cell as CellObject).c ?? [],
    );
    expect(notes.map(({ t }) => t).join('\n')).toMatch(/网页上写作：\d+.+/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'about:srcdoc', 'chrome://settings'])(
    'links to nothing from %s',
    async (url) => {
      const { parts } = await written({ ...auditedPage('many-slips'), page: { url, title: '' } });
      expectSound(parts);
      expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
    },
  );

  it('cuts a text that no row is high enough for, and notes the whole of it', async () => {
    const reason = '理由很长'.repeat(60);
    const { book, parts } = await written(allIgnored(reason));
    expectSound(parts);
    const row = headRow(book) + 1;
    const shown = valueAt(sheetOf(book, '审核意见'), `I${row}`) as string;
    expect(shown).toMatch(/^理由很长.*…$/);
    expect(shown.length).toBeGreaterThan(29 * 6);
    expect(shown.length).toBeLessThan(29 * 8);
    expect(notesOf(book, `I${row}`)).toEqual([`${reason}（2026年11月20日）`]);
    expect(heightOf(parts, row)).toBeGreaterThan(390);
    expect(notesOf(book, `D${row}`)).toEqual([]);
  });

  it('gives the title as many lines as it takes, and notes one beyond four', async () => {
    const titled = async (title: string) => {
      const result = auditedPage('many-slips');
      const report = result.report && { ...result.report, title };
      const { book, parts } = await written({ ...result, report });
      const value = String(valueAt(sheetOf(book, '审核意见'), 'A1'));
      return { value, notes: notesOf(book, 'A1'), height: heightOf(parts, 1) };
    };
    const [short, two, long] = ['短', '两行'.repeat(40), '长'.repeat(500)];
    expect(await titled(short)).toEqual({ value: `《${short}》审核意见`, notes: [], height: 34 });
    expect(await titled(two)).toEqual({ value: `《${two}》审核意见`, notes: [], height: 56 });
    const { value, notes, height } = await titled(long);
    expect(value).toMatch(/^《长{200,250}…$/);
    expect([notes, height]).toEqual([[`《${long}》审核意见`], 100]);
  });

  it('leaves a window room for findings below its facts', async () => {
    const base = auditedPage('many-slips');
    const issuer = '某某镇人民政府'.repeat(80);
    const report = base.report && { ...base.report, issuer };
    const { book, parts } = await written({ ...base, report });
    expect(notesOf(book, 'C2')).toEqual([issuer]);
    expect(heightOf(parts, 2)).toBe(62);
  });

  it('links to the page, or to nothing, where an address is beyond what Excel opens', async () => {
    const linkOf = async (exact: string, url: string) => {
      const result = auditedPage('many-slips');
      const quote = { prefix: '', exact, suffix: '' };
      const findings = result.findings.map((finding) => ({ ...finding, quote }));
      const { book } = await written({ ...result, findings, page: { url, title: '' } });
      return (sheetOf(book, '审核意见')[`J${headRow(book) + 1}`] as CellObject).l?.Target;
    };
    const long = '长'.repeat(400);
    expect(await linkOf('甲', PAGE_URL)).toBe(`${PAGE_URL}#:~:text=%E7%94%B2`);
    expect(await linkOf(long, PAGE_URL)).toBe(PAGE_URL);
    expect(await linkOf('甲', `${PAGE_URL}?${long}`)).toBeUndefined();
  });
});

describe('what is said of sums and places', () => {
  it('begins with the sums that failed, then those that can’t be told', async () => {
    const { book } = await written(auditedPage('many-slips'));
    const rank = ['不符', '无法判断', '相符'];
    const outcomes = sumsIn(book).map(({ outcome }) => rank.indexOf(String(outcome)));
    expect(outcomes).toEqual([...outcomes].sort());
    expect(new Set(outcomes).size).toBe(3);
  });

  it('names the sentence as the place, with the cell beside it', async () => {
    const { book } = await written(auditedPage('text-figure-mismatch'));
    const place = String(valueAt(sheetOf(book, '审核意见'), `C${headRow(book) + 1}`));
    expect(place).toMatch(/^第一部分“总体情况”（对应单元格：第三部分表格 · .*列）$/);
  });

  it('quotes no words in the columns of what is expected and found', () => {
    for (const page of ['cell-dash', 'cell-remark', 'clean-no-rowspans', 'label-row']) {
      const { groups } = exportDocument(auditedPage(page), zh);
      for (const { expected, actual } of groups.flatMap(({ rows }) => rows))
        expect(`${expected ?? ''}${actual ?? ''}`).not.toMatch(/^“|”$|”“/);
    }
    const [dash] = exportDocument(auditedPage('cell-dash'), zh).groups;
    expect(dash?.rows[0]?.actual).toBe('/');
  });

  it.each([
    ['cell-empty', '第三部分表格有 7 格未填写：“（五）不予处理 · 5.要求行政机关确认或重新出具'],
    ['unknown-total', '第三部分表格有 1 格未填写：“（一）予以公开”行（总计）。'],
  ])('names the blank cells on the first sheet: %s', async (page, said) => {
    const { book } = await written(auditedPage(page));
    expect(valueAt(sheetOf(book, '审核意见'), `D${headRow(book) + 1}`)).toContain(said);
  });
});
