import { describe, expect, it } from 'vitest';
import { noFigures, PLAIN, reportPage, reportSpec, type Shape } from '../../../../samples';
import { readReport } from '../../../../src/read';
import type { PageAnchors, Anchor, Statements } from '../../../../src/report';
import { template2021 } from '../../../../src/template';
import { parsePage } from '../../../support/dom';

/** The words that a place marks, as on the page. */
function markedBy(place: Anchor | undefined): string {
  if (!place?.span) return '';
  const { start, startOffset, end, endOffset } = place.span;
  const range = start.ownerDocument.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range.toString();
}

function read(shape: Partial<Shape> = {}): { statements: Statements; places: PageAnchors } {
  const spec = reportSpec(
    {
      year: 2023,
      level: 'department',
      issuer: '青石县财政局',
      siteName: '青石县人民政府',
      figures: noFigures(template2021),
    },
    {},
  );
  const changed = {
    ...spec,
    preamble: '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
    texts: {
      ...spec.texts,
      problems: [
        '（一）问题。XX局更新偏慢，资金资金公开不够。',
        '（三）改进。由ＸＸＸ负责（此处填写）。',
      ],
    },
  };
  const reading = readReport(parsePage(reportPage(changed, { ...PLAIN, ...shape })), {
    url: 'http://www.example.gov.cn/',
  });
  if (!reading) throw new Error('not read as a report');
  return { statements: reading.report.statements, places: reading.anchors };
}

describe('the places of statements', () => {
  it.each<[string, Partial<Shape>]>([
    ['paragraphs', {}],
    ['Word paste', { paste: 'word' }],
    ['lines parted by br', { headings: 'brLines' }],
    ['nested layout tables', { layoutTables: true, wholeInCell: true }],
    ['a second copy that is hidden', { hiddenCopy: 'before' }],
  ])('are the very words, in %s', (_name, shape) => {
    const { statements, places } = read(shape);
    expect(markedBy(places.get('report.period'))).toBe('2022年1月1日起至2022年12月31日');
    expect(statements.leftovers.map(({ mark }) => markedBy(places.get(mark)))).toEqual([
      'XX局',
      '资金资金',
      '（此处填写）',
      'ＸＸＸ',
    ]);
    const numbers = statements.itemNumbers.filter(({ section }) => section === 'problems');
    expect(numbers.map(({ mark }) => markedBy(places.get(mark)))).toEqual(['（一）', '（三）']);
  });

  it('stand for every aspect of the overview', () => {
    expect(read().places.get('section.overview.platform')?.kind).toBe('heading');
  });

  it('leave the title of section one alone where it is missing', () => {
    const spec = reportSpec({
      year: 2023,
      level: 'department',
      issuer: '青石县财政局',
      siteName: '青石县人民政府',
      figures: noFigures(template2021),
    });
    const page = reportPage(spec, PLAIN, [{ kind: 'sectionRemoved', section: 'overview' }]);
    const reading = readReport(parsePage(page), { url: 'http://www.example.gov.cn/' });
    expect(reading?.anchors.has('section.overview.platform')).toBe(false);
  });
});
