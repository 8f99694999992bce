import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/messages/all';
import { printedResult } from '../../src/present';
import { auditResult, printedResult as schema, type AuditResult } from '../../src/result';
import { auditedPage } from '../support/audited';

/** Sample pages whose findings are worded from all kinds of data. */
const PAGES = [
  'cell-empty',
  'many-slips',
  'older-2018',
  'regulations-without-power',
  'requests-balance',
  'row-missing',
  'text-figure-mismatch',
  'text-none-conflict',
] as const;
type SamplePage = (typeof PAGES)[number];

const results = new Map(PAGES.map((page) => [page, auditedPage(page)]));
const resultOf = (page: SamplePage): AuditResult => results.get(page) ?? auditedPage(page);

/** A result as it comes back from where it was kept or sent to. */
const kept = (result: AuditResult): AuditResult =>
  auditResult.parse(JSON.parse(JSON.stringify(result)));

/** What is said of the first finding of a rule on the sample page of that name, once it was kept. */
const said = (rule: SamplePage, locale: Locale) =>
  printedResult(kept(resultOf(rule)), locale).findings.find((one) => one.rule === rule);

describe('a result that was kept', () => {
  it.each(LOCALES)('says in %s what one of now says, on every page', (locale) => {
    for (const result of results.values()) {
      const printed = printedResult(kept(result), locale);
      expect(JSON.stringify(printed)).toBe(JSON.stringify(printedResult(result, locale)));
      expect(schema.parse(printed)).toEqual(printed);
    }
  });

  it('holds no words of either language', () => {
    for (const result of results.values()) {
      const text = JSON.stringify(result.findings);
      for (const locale of LOCALES)
        for (const { title, message, advice } of printedResult(result, locale).findings)
          for (const words of [title, message, advice])
            expect(text).not.toContain(`:${JSON.stringify(words)}`);
    }
  });

  it('names cells', () => {
    expect(said('cell-empty', 'zh')?.message).toBe(
      '第三部分表格有 7 格未填写：“（五）不予处理 · 5.要求行政机关确认或重新出具已获取信息”行。',
    );
    expect(said('cell-empty', 'en')?.message).toBe(
      'Part 3 table: 7 cells left blank: row “（五）不予处理 · 5.要求行政机关确认或重新出具已获取信息”.',
    );
  });

  it('tells a sentence and what the table gives', () => {
    const [zh, en] = LOCALES.map((locale) => said('text-figure-mismatch', locale));
    expect(zh).toMatchObject({
      title: '正文与表格数据不一致',
      expected: '新收 247 件，新收与上年结转合计 251 件',
      actual: '收到政府信息公开申请258件',
    });
    expect(en).toMatchObject({
      title: 'Text and table disagree',
      message:
        'The text says “收到政府信息公开申请258件”, which does not agree with the table: 新收 247; 新收 + 上年结转 251. The sentence: “全年共收到政府信息公开申请258件，均在法定期限内答复”.',
      expected: '新收 247; 新收 + 上年结转 251',
      actual: '收到政府信息公开申请258件',
    });
    // Of the data, what is printed is the same in every language.
    const data = {
      section: 'overview',
      sentence: '全年共收到政府信息公开申请258件，均在法定期限内答复',
    };
    expect([zh?.data, en?.data]).toEqual([data, data]);
  });

  it('names figures by their columns', () => {
    expect(said('regulations-without-power', 'zh')?.message).toContain(
      '填报为制发 1 件、现行有效 1 件。',
    );
    expect(said('regulations-without-power', 'en')?.message).toContain(
      'The row 规章 counts 制发 1, 现行有效 1.',
    );
  });

  it('says how far a sum is out', () => {
    expect(said('requests-balance', 'zh')?.message).toMatch(/合计 253，.*合计 251，相差 2。$/);
    expect(said('requests-balance', 'en')?.message).toMatch(/to 253, .* to 251, a difference of 2/);
  });
});

it('is printed in the order of the documented fields', () => {
  const [finding] = printedResult(resultOf('text-figure-mismatch'), 'zh').findings;
  expect(Object.keys(finding ?? {}).join(' ')).toBe(
    'rule severity title at fields message expected actual basis advice mark data quote',
  );
});
