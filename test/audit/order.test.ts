import { describe, expect, it } from 'vitest';
import { exportDocument } from '../../src/present/audit';
import { openFindings, partOf, withIgnored, type Finding } from '../../src/result';
import { audited } from '../rules/tables/support';
import { auditedPage } from '../support/audited';
import { ignoredFor } from '../support/ignored';

const told = (result: ReturnType<typeof audited>) =>
  exportDocument(result, { locale: 'zh', savedAt: new Date(0) });
const line = ({ rule, at }: Finding): string => `${rule} ${at}`;

const OVERVIEW = [
  '（一）主动公开。全年发布各类信息120条。',
  '（二）依申请公开。上年结转申请3件，全年收到政府信息公开申请8件。',
  '（三）政府信息管理。公开前逐条审核，重点公开资金资金信息。',
  '（四）平台建设。依托政府网站公开专栏发布信息。',
  '（五）监督保障。列入年度考核，没有责任追究情形。',
];

describe('one order of all findings', () => {
  const result = audited({
    texts: { overview: OVERVIEW },
    slips: [
      { kind: 'cells', fields: ['requests.granted.total'], text: '5', value: 5 },
      { kind: 'sectionTitle', section: 'problems', title: '存在的不足' },
    ],
    spec: { signedOn: '2022-01-10' },
  });

  it('is that of the page: sentences where they stand, the signature last', () => {
    expect(result.findings.map(line)).toEqual([
      'text-figure-mismatch requests.carriedIn.total',
      'text-figure-mismatch requests.newReceived.total',
      'doubled-words section.overview',
      'requests-row-total requests.granted.total',
      'requests-handled-total requests.totalHandled.total',
      'section-title section.problems',
      'signed-date-invalid report.signedOn',
    ]);
  });

  it('is the numbering of documents and panel, under the headings of the page', () => {
    const { groups } = told(result);
    expect(groups.map(({ key }) => key)).toEqual(['overview', 'requests', 'problems', 'signature']);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows.map(({ finding }) => finding)).toEqual(result.findings);
    expect(rows[0]).toMatchObject({
      place: '第一部分“总体情况”',
      cell: '第三部分表格 · “二、上年结转政府信息公开申请数量”行 · “总计”列',
    });
  });

  it('numbers what is set aside behind all others, and leaves no gap', () => {
    const [, aside] = result.findings;
    const kept = aside && ignoredFor(result, aside, '已核实', new Date(0));
    const ignored = withIgnored(result, kept ? [kept] : []);
    const rows = told(ignored).groups.flatMap((group) => group.rows);
    expect(rows.map(({ number }) => number)).toEqual([1, 7, 2, 3, 4, 5, 6]);
    expect(openFindings(ignored).map(line)).toEqual(
      rows.filter((row) => !row.ignored).map(({ finding }) => line(finding)),
    );
  });

  it('holds on the sample with the most slips', () => {
    const many = auditedPage('many-slips');
    const rows = told(many).groups.flatMap((group) => group.rows);
    expect(rows.map(({ finding }) => finding)).toEqual(many.findings);
    for (const { key, rows: own } of told(many).groups)
      for (const { finding } of own) expect(partOf(finding)).toBe(key);
  });
});

describe('the section of a statement', () => {
  it('is the one that it stands in, where it stands in one', () => {
    const period = '本报告所列数据的统计期限自2023年1月1日起至12月21日止。';
    const inside = audited({
      spec: { preamble: null },
      texts: { overview: [period, ...OVERVIEW.slice(0, 1)] },
    });
    const at = (result: ReturnType<typeof audited>) =>
      result.findings.find(({ rule }) => rule === 'period-wrong')?.data;
    expect(at(inside)).toEqual({ section: 'overview' });
    expect(at(audited({ spec: { preamble: period } }))).toBeUndefined();
  });

  it('is told of every sentence that is held against a table', () => {
    const { findings } = audited({
      texts: { overview: [...OVERVIEW.slice(0, 1), '全年收到政府信息公开申请8件，均已办结。'] },
    });
    expect(findings.filter(({ data }) => data)).toMatchObject([
      {
        data: { section: 'overview', claim: { sentence: '全年收到政府信息公开申请8件，均已办结' } },
      },
    ]);
  });
});
