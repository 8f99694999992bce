import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/read';
import type { Claim, TextSpan } from '../../../../src/report';
import { sceneHtml } from '../../../rules/claims/support';
import { parsePage } from '../../../support/dom';

const URL = 'http://www.example.gov.cn/report.html';

/** The text that a span covers. */
function covered(span: TextSpan | undefined): string {
  if (!span) return '';
  const range = span.start.ownerDocument.createRange();
  range.setStart(span.start, span.startOffset);
  range.setEnd(span.end, span.endOffset);
  return range.toString();
}

function read(html: string): { claims: readonly Claim[]; marked: string[] } {
  const reading = readReport(parsePage(html), { url: URL });
  if (!reading) throw new Error('no report');
  const { report, anchors } = reading;
  return {
    claims: report.claims,
    marked: report.claims.map(({ mark }) => covered(anchors.get(mark)?.span)),
  };
}

const SENTENCE = '2023年，我局收到政府信息公开申请101件，上年结转6件。';

describe('the words of a statement', () => {
  it('are those that name the figure, and the figure', () => {
    const { claims, marked } = read(sceneHtml(SENTENCE));
    expect(marked).toEqual(['收到政府信息公开申请101件', '上年结转6件']);
    expect(claims.map(({ quote }) => quote)).toEqual(marked);
    expect(claims[0]?.sentence).toBe('2023年，我局收到政府信息公开申请101件，上年结转6件');
  });

  it('stand behind the figure where it comes first', () => {
    expect(read(sceneHtml('收到申请101件，另有3件结转下年度继续办理。')).marked).toEqual([
      '收到申请101件',
      '3件结转下年度继续办理',
    ]);
  });

  it('are found over the bounds of elements, with spaces and full-width digits', () => {
    const pasted =
      '2023年，我局收到政府信息公<b>开申</b>请<span> １</span>&#8203;<i>０１</i> 件，上年结转6件。';
    const { claims, marked } = read(sceneHtml(SENTENCE).replace(SENTENCE, pasted));
    expect(claims[0]).toMatchObject({ kind: 'figure', value: 101 });
    expect(marked[0]).toBe('收到政府信息公开申请 １\u200b０１ 件');
  });

  it('leave out what the page hides', () => {
    const hidden = SENTENCE.replace('101件', '10<span style="display:none">9</span>1件');
    const { claims, marked } = read(sceneHtml(SENTENCE).replace(SENTENCE, hidden));
    expect(claims[0]).toMatchObject({ kind: 'figure', value: 101 });
    expect(marked[0]).toContain('收到政府信息公开申请10');
  });
});

describe('statements', () => {
  it('carry the carry-overs that their sentence states', () => {
    const [, answered] = read(
      sceneHtml('收到申请100件，答复103件（含上年结转6件，另有3件转下年度）。'),
    ).claims;
    expect(answered).toMatchObject({
      topic: { kind: 'requests', count: 'answered', carriedIn: 6, carriedForward: 3 },
    });
  });

  it('are not read from section five', () => {
    const html = sceneHtml('如上。').replace(
      /(五、存在的主要问题及改进情况<\/h2>)/,
      `$1<p>${SENTENCE}</p>`,
    );
    expect(html).toContain(SENTENCE);
    expect(read(html).claims).toEqual([]);
  });
});
