import { describe, expect, it } from 'vitest';
import { auditDocument } from '../../../src/audit';
import { cardWords } from '../../../src/messages/card';
import { textOf } from '../../../src/overlay/card/copy';
import type { Source } from '../../../src/overlay/card/types';
import { explain } from '../../../src/overlay/model/explain';
import { NAMING } from '../../../src/present';
import { sourceOf } from '../../e2e/support/fixtures';
import { parsePage } from '../../support/dom';

const url = 'http://www.example.gov.cn/zwgk/2023.html';
const { result } = auditDocument(parsePage(sourceOf('many-slips')), { url });
const { report } = result;
const source: Source = {
  title: report?.title ?? null,
  organ: report?.issuer ?? null,
  year: report?.year ?? null,
  url,
};
const at = (rule: string) => result.findings.findIndex((finding) => finding.rule === rule);
const linesOf = (index: number, from: Source = source) =>
  textOf(explain(result, index, 'zh', NAMING), from, cardWords('zh')).split('\n');

describe('a finding that is copied', () => {
  it('says whose report it is of, with the sum, what is found and what to do', () => {
    const index = at('requests-row-total');
    const finding = result.findings[index];
    const lines = linesOf(index);
    expect(lines.map((line) => line.split('：')[0])).toEqual([
      '【错误】行总计不符',
      '报告',
      '网址',
      '位置',
      '问题',
      '算式',
      '分项相加',
      '填报总计',
      '修改建议',
      '依据',
    ]);
    expect(lines[1]).toBe(`报告：${String(report?.issuer)}${String(report?.year)}年度`);
    expect(lines[2]).toBe(`网址：${url}`);
    const { expected = '', actual = '' } = finding ?? {};
    expect(lines[5]).toMatch(
      new RegExp(`≠ .* ${actual}$|${actual} ≠ .* ＋ .* ＝ ${expected}，相差`),
    );
    expect(lines[6]).toBe(`分项相加：${expected}`);
    expect(lines[7]).toBe(`填报总计：${actual}`);
  });

  it('has no sum where none is broken', () => {
    expect(linesOf(at('label-deviation')).some((line) => line.startsWith('算式'))).toBe(false);
  });

  it('says what there is to say of a report that does not name its organ or year', () => {
    const reportLine = (from: Partial<Source>) =>
      linesOf(0, { ...source, ...from }).find((line) => line.startsWith('报告'));
    expect(reportLine({ year: null })).toBe(`报告：${String(report?.issuer)}`);
    expect(reportLine({ organ: null })).toBe(`报告：${String(report?.title)}`);
    expect(reportLine({ organ: null, title: null })).toBeUndefined();
  });

  it('leads to the words where they are known, and gives no address that is none', () => {
    const index = at('requests-row-total');
    const shown = explain(result, index, 'zh', NAMING);
    const quote = { prefix: '', exact: '予以公开', suffix: '' };
    const quoted = { ...shown, finding: { ...shown.finding, quote } };
    expect(textOf(quoted, source, cardWords('zh'))).toContain(`网址：${url}#:~:text=`);
    const lines = linesOf(index, { ...source, url: 'about:srcdoc' });
    expect(lines.some((line) => line.startsWith('网址'))).toBe(false);
  });

  it('speaks English', () => {
    const text = textOf(explain(result, 0, 'en', NAMING), source, cardWords('en'));
    expect(text).toContain(`Report: ${String(report?.issuer)}, ${String(report?.year)}`);
    expect(text).toContain(`Address: ${url}`);
  });
});
