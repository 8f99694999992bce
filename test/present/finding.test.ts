import { describe, expect, it } from 'vitest';
import { factInWords, findingPlace, findingWords } from '../../src/present';
import { ruleIdOf, type Finding } from '../../src/result';

describe('findingPlace', () => {
  const place = (finding: Partial<Parameters<typeof findingPlace>[0]>) =>
    findingPlace({ rule: 'section-empty', at: 'report', fields: [], ...finding }, '2021', 'zh');

  it('is of a sentence its section, and the cell beside it', () => {
    expect(place({ at: 'requests.newReceived.total', data: { section: 'overview' } })).toEqual({
      name: '第一部分“总体情况”',
      inner: '',
      cell: '第三部分表格 · “一、本年新收政府信息公开申请数量”行 · “总计”列',
    });
  });
  it('is of what stands in a section that section', () => {
    expect(place({ at: 'report.period', data: { section: 'overview' } })).toEqual({
      name: '第一部分“总体情况” · 统计期限',
      inner: '统计期限',
      cell: null,
    });
    expect(place({ at: 'report.period' }).name).toBe('统计期限');
  });
  it('is of a run of rows the first and the last', () => {
    const fields = ['petition', 'repeat', 'publication'].flatMap((row) =>
      [
        'naturalPerson',
        'business',
        'research',
        'publicInterest',
        'legalService',
        'otherOrg',
        'total',
      ].map((column) => `requests.notHandled.${row}.${column}`),
    );
    const at = 'requests.notHandled.petition';
    expect(place({ rule: 'row-missing', at, fields }).name).toBe(
      '第三部分表格 · “（五）不予处理 · 1.信访举报投诉类申请”至“（五）不予处理 · 3.要求提供公开出版物”各行',
    );
    expect(place({ rule: 'row-missing', at, fields: fields.slice(0, 7) }).name).toBe(
      '第三部分表格 · “（五）不予处理 · 1.信访举报投诉类申请”行',
    );
  });
  it('is not the whole report where there is no report to be read', () => {
    expect(place({ rule: 'text-elsewhere' }).name).toBe('网页正文');
    expect(place({ rule: 'too-large' }).name).toBe('报告全文');
  });
});

describe('the facts of findingWords', () => {
  const finding = { severity: 'error', at: 'report', fields: [], basis: '' } as const;
  const factsOf = (parts: Pick<Finding, 'rule' | 'expected' | 'actual' | 'data'>) =>
    findingWords({ ...finding, fields: [], ...parts }, '2021', 'zh').facts;
  const inWords = ({ expected, actual }: ReturnType<typeof factsOf>) =>
    [expected, actual].map((fact) => fact && factInWords(fact));
  const facts = (rule: string, expected: string, actual: string) =>
    inWords(factsOf({ rule: ruleIdOf(rule), expected, actual }));
  it.each([
    // A total and its parts: either may be wrong.
    ['requests-row-total', '39', '25', '分项相加 39', '填报总计 25'],
    ['requests-handled-total', '39', '25', '分项相加 39', '填报总计 25'],
    ['disputes-total', '39', '25', '分项相加 39', '填报总计 25'],
    ['requests-balance', '39', '25', '新收与结转合计 39', '办理与结转合计 25'],
    // Days as people write them.
    ['published-late', '2020-03-31', '2020-04-02', '不晚于2020年3月31日', '2020年4月2日'],
    ['published-late', '2023-01-01', '2022-12-29', '不早于2023年1月1日', '2022年12月29日'],
    ['signed-date-invalid', '2023-01-01', '2022年1月10日', '不早于2023年1月1日', '2022年1月10日'],
    ['growth-rate-wrong', '20% / 25%', '30%', '计算结果 20% 或 25%', '30%'],
    ['section-title', '六、其他', '五、其他', '六、其他', '五、其他'],
  ])('%s: %s, %s', (rule, expected, actual, ...told) => {
    expect(facts(rule, expected, actual)).toEqual(told);
  });
  it('are of a sentence what the table gives, and the words', () => {
    const claim = {
      sentence: '收到4件。',
      quote: '收到4件',
      readings: [{ terms: [{ name: 'newReceived', minus: false }], value: 3 }],
    };
    const rule = 'text-figure-mismatch';
    expect(inWords(factsOf({ rule, actual: '收到4件', data: { claim } }))).toEqual([
      '表格 新收为 3 件',
      '正文 收到4件',
    ]);
  });
  it('are nothing where nothing is said', () => {
    expect(factsOf({ rule: 'section-title', expected: '' })).toEqual({
      expected: null,
      actual: null,
    });
  });
});
