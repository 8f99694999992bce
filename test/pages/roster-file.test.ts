import { utils, write } from '@e965/xlsx';
import { link, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { readRosterFile } from '../../src/pages/workbench/roster-file';
import { encoded } from '../support/encode';

const A = 'http://www.a.gov.cn/1.html';
const B = 'http://www.b.gov.cn/2.html';
const ENTRIES = [
  { organ: '青禾县财政局', url: A, year: null },
  { organ: '青禾县教育局', url: B, year: null },
  { organ: '青禾县审计局', url: null, year: null },
];
const CSV = `序号,单位名称,网址\r\n1,青禾县财政局,${A}\r\n2,"青禾县教育局",${B}\r\n3,青禾县审计局,\r\n`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const workbook = (hidden = false) =>
  writeXlsx({
    sheets: [
      { name: '说明', rows: [['请填写第二张表']] },
      {
        name: '名单',
        hidden,
        columns: [
          { header: '单位', key: 'organ' },
          { header: '年报', key: 'link' },
        ],
        data: [
          { organ: '青禾县财政局', link: link('查看', A) },
          { organ: '青禾县教育局', link: B },
          { organ: '青禾县审计局', link: null },
        ],
      },
    ],
  });

/** A workbook as Excel wrote it until 2003, with an address in each line or behind its words. */
function oldWorkbook(behind: boolean): Uint8Array {
  const lines = [A, B].map((url, index) => [ENTRIES[index]?.organ, behind ? '查看' : url]);
  const sheet = utils.aoa_to_sheet([['单位', '年报'], ...lines, ['青禾县审计局', '']]);
  if (behind)
    [A, B].forEach((Target, index) => {
      const cell = sheet[`B${String(index + 2)}`] as { l?: unknown };
      cell.l = { Target };
    });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '名单');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
}

describe('a file with a roster', () => {
  it.each([
    ['in UTF-8', utf8(CSV)],
    ['in UTF-8 with a mark', utf8(`\ufeff${CSV}`)],
    ['in GBK', encoded(CSV, 'gbk')],
    ['with semicolons', utf8(CSV.replaceAll(',', ';'))],
    ['with tabs', encoded(CSV.replaceAll(',', '\t'), 'gbk')],
  ])('is read as CSV %s', async (_how, bytes) => {
    expect(await readRosterFile(bytes)).toEqual({ entries: ENTRIES });
  });

  it('is read as a workbook, with the links of its cells', async () => {
    expect(await readRosterFile(await workbook())).toEqual({ entries: ENTRIES });
  });

  it('is read as an old workbook, but for links behind its words, and says so', async () => {
    expect(await readRosterFile(oldWorkbook(false))).toEqual({ entries: ENTRIES });
    expect(await readRosterFile(oldWorkbook(true))).toEqual({ problem: 'oldLinks' });
  });

  it('is read where the browser can’t unpack by itself, as Chrome 102', async () => {
    const bytes = await workbook();
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await readRosterFile(bytes)).toEqual({ entries: ENTRIES });
    vi.unstubAllGlobals();
  });

  it('is told from what can’t be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const damaged = (await workbook()).slice(0, 300);
    expect(await readRosterFile(damaged)).toEqual({ problem: 'unreadable' });
    expect(await readRosterFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toEqual({
      problem: 'unreadable',
    });
    expect(await readRosterFile(new Uint8Array())).toEqual({ problem: 'empty' });
    expect(await readRosterFile(utf8('1,2\r\n3,4\r\n'))).toEqual({ problem: 'noColumns' });
    expect(await readRosterFile(new Uint8Array(21 * 1024 * 1024))).toEqual({ problem: 'tooLarge' });
    vi.restoreAllMocks();
  });
});
