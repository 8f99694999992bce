import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/messages/all';
import { innerPlaceName, placeName, termName } from '../../src/present';
import {
  columnPlace,
  fieldsOf,
  rowPlace,
  SECTION_KEYS,
  TABLE_KEYS,
  TEMPLATES,
} from '../../src/template';

describe('placeName', () => {
  it('names cells, rows, columns, tables and sections as people do', () => {
    expect(placeName('requests.granted.total', '2021', 'zh')).toBe(
      '第三部分表格 · “（一）予以公开”行 · “总计”列',
    );
    expect(placeName('requests.refused.stateSecret', '2021', 'zh')).toBe(
      '第三部分表格 · “（三）不予公开 · 1.属于国家秘密”行',
    );
    expect(placeName('requests.*.business', '2021', 'zh')).toBe('第三部分表格 · “商业企业”列');
    expect(placeName('section.other', '2021', 'zh')).toBe('第六部分“其他需要报告的事项”');
    expect(placeName('section.overview.onRequest', '2021', 'zh')).toBe(
      '第一部分“总体情况” · 依申请公开',
    );
    expect(placeName('table.disputes', '2019', 'en')).toBe('Part 4 table');
  });

  it('calls what stands side by side in section four no rows', () => {
    expect(placeName('disputes.litigationDirect.total', '2021', 'zh')).toBe(
      '第四部分表格 · “行政诉讼 · 未经复议直接起诉”栏 · “总计”列',
    );
    expect(placeName('disputes.review', '2021', 'en')).toBe('Part 4 table · group “行政复议”');
  });

  it('nests quotes in quotes', () => {
    expect(placeName('requests.refused.securityStability', '2021', 'zh')).toBe(
      '第三部分表格 · “（三）不予公开 · 3.危及‘三安全一稳定’”行',
    );
  });

  it.each(LOCALES.flatMap((locale) => TEMPLATES.map((template) => [locale, template] as const)))(
    'has a name for every place in %s',
    (locale, template) => {
      const places = [
        ...SECTION_KEYS.map((key) => `section.${key}`),
        ...TABLE_KEYS.map((key) => `table.${key}`),
        ...['template', 'publishedOn', 'signedOn', 'issuer', 'period'].map(
          (key) => `report.${key}`,
        ),
        'report',
      ];
      for (const { name, table, row, column } of fieldsOf(template).values())
        places.push(name, rowPlace(table.key, row.key), columnPlace(table.key, column.key));
      for (const at of places) expect(placeName(at, template.id, locale)).not.toBe(at);
    },
  );

  it('gives back what it does not know', () => {
    expect(placeName('requests.nothing.total', '2021', 'zh')).toBe('requests.nothing.total');
    expect(placeName('', '2021', 'zh')).toBe('');
  });
});

describe('innerPlaceName', () => {
  it.each([
    ['requests.granted.total', '“（一）予以公开”行 · “总计”列'],
    ['requests.refused.stateSecret.total', '“（三）不予公开 · 1.属于国家秘密”行 · “总计”列'],
    ['requests.*.total', '“总计”列'],
    ['section.overview.platform', '政府信息公开平台建设'],
    ['table.requests', '第三部分表格'],
    ['report.signedOn', '落款日期'],
    ['nothing.known', 'nothing.known'],
  ])('names %s beside others of its table', (at, name) => {
    expect(innerPlaceName(at, '2021', 'zh')).toBe(name);
  });
});

describe('termName', () => {
  it('names a cell by what changes along the sum', () => {
    expect(termName('requests.granted.business', 'row', '2021')).toBe('商业企业');
    expect(termName('requests.partlyGranted.business', 'column', '2021')).toBe('（二）部分公开');
  });
});
