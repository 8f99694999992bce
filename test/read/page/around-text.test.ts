import { describe, expect, it } from 'vitest';
import { noFigures, PLAIN, reportPage, reportSpec } from '../../../samples';
import { auditDocument } from '../../../src/audit';
import { template2021 } from '../../../src/template';
import { parsePage } from '../../support/dom';

const ORGAN = '青石县水利局';
const page = (issuer: string, year: number): string =>
  reportPage(
    reportSpec(
      {
        ...{ year, level: 'department', issuer, siteName: '青石县人民政府' },
        figures: noFigures(template2021),
      },
      {},
    ),
    PLAIN,
  );
const RIGHT = page(ORGAN, 2023);
const bodyOf = (html: string): string => /<body[^>]*>([^]*)<\/body>/.exec(html)?.[1] ?? '';
const swap = (from: string, to: string): string => {
  expect(RIGHT).toContain(from);
  return RIGHT.replaceAll(from, to);
};

const audited = (html: string) => {
  const { result } = auditDocument(parsePage(html), { url: 'http://www.example.gov.cn/t1.html' });
  return result;
};
const findingsOf = (html: string): string[] => {
  const result = audited(html);
  return result.isReport ? result.findings.map(({ rule, at }) => `${rule} ${at}`) : ['no report'];
};

describe('a label', () => {
  it.each([
    '<sup>1</sup>',
    '<sup>注1</sup>',
    '<sup>①</sup>',
    '<sup><a href="#note">[2]</a></sup> ',
    '①',
    '²',
    ' [1]',
    '［注2］',
    '〔12〕',
  ])('is the same with “%s”, which leads to a note', (mark) => {
    expect(findingsOf(swap('>行政许可<', `>行政许可${mark}<`))).toEqual([]);
    const head = '>本年收费金额（单位：万元）<';
    expect(findingsOf(swap(head, `${head.slice(0, -1)}${mark}<`))).toEqual([]);
  });
  it.each(['1', '（1）', '[暂行]', '<sup>事项数</sup>', '一'])('is another with “%s”', (more) => {
    expect(findingsOf(swap('>行政许可<', `>行政许可${more}<`))).toEqual([
      'label-deviation proactive.licensing',
    ]);
  });
});

describe('a figure', () => {
  const cell = '<td>0</td>';
  it('is the same with a mark behind it that leads to a note', () => {
    expect(findingsOf(swap(cell, '<td>0<sup>1</sup></td>'))).toEqual([]);
    expect(findingsOf(swap(cell, '<td>0①</td>'))).toEqual([]);
  });
  it('may be raised as a whole', () => {
    expect(findingsOf(swap(cell, '<td><sup>0</sup></td>'))).toEqual([]);
  });
  it.each(['O', "'0", '“0”'])('is none as “%s”, though its table is one', (raw) => {
    const wrong = findingsOf(swap(cell, `<td>${raw}</td>`));
    expect(wrong).toContain('cell-not-number table.disputes');
    expect(wrong.filter((finding) => !finding.startsWith('cell-not-number'))).toEqual([]);
  });
});

describe('text whose lines are broken by the source alone', () => {
  const lines = [
    '',
    '五、存在的主要问题及改进情况',
    '',
    '问题是更新不够及时，将加以改进。',
    '六、其他需要报告的事项',
  ];
  const within = (tag: string): string =>
    RIGHT.replace(/<h2>五、[^]*<h2>六、[^<]*<\/h2>/, () => `<${tag}>${lines.join('\n')}</${tag}>`);

  it('is read line by line where the page keeps them', () => {
    expect(within('pre')).not.toBe(RIGHT);
    expect(findingsOf(within('pre'))).toEqual([]);
  });
  it('stands where its own words are', () => {
    const html = within('pre').replace('问题是', '问题是公开公开');
    const document = parsePage(html);
    const { result, anchors } = auditDocument(document, {
      url: 'http://www.example.gov.cn/t1.html',
    });
    const [finding] = result.isReport ? result.findings : [];
    expect(finding?.rule).toBe('doubled-words');
    const span = anchors.get(finding?.at ?? '')?.span;
    expect(span?.start.data.slice(span.startOffset, span.endOffset)).toBe(
      '五、存在的主要问题及改进情况',
    );
  });
  it('is one line elsewhere', () => {
    expect(findingsOf(within('div'))).toContain('section-missing section.other');
  });
  it('is read in time, however many lines there are', () => {
    const many = RIGHT.replace('</body>', `<pre>${'依法公开。\n'.repeat(50_000)}</pre></body>`);
    expect(audited(many).isReport).toBe(true);
  });
});

describe('two reports on a page', () => {
  it.each([
    [ORGAN, 2022],
    ['青石县水利工程质量监督站', 2023],
  ])('are told by the first: behind it %s, %i', (issuer, year) => {
    const both = RIGHT.replace('</body>', `<hr>${bodyOf(page(issuer, year))}</body>`);
    expect(findingsOf(both)).toEqual([]);
    const result = audited(both);
    expect(result.isReport && [result.report?.issuer, result.report?.year]).toEqual([ORGAN, 2023]);
  });
  it('are told by the one that is whole', () => {
    const contents = bodyOf(RIGHT)
      .replaceAll(/<table[^]*?<\/table>/g, '')
      .replaceAll(/<p>[^]*?<\/p>/g, '');
    const both = RIGHT.replace(/<body[^>]*>/, (tag) => `${tag}${contents}`);
    expect(findingsOf(both)).toEqual([]);
  });
});
