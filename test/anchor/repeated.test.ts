import { describe, expect, it } from 'vitest';
import { PLAIN, reportPage } from '../../samples';
import { withRepeatedText } from '../../src/anchor/repeated';
import { againstPrevious, auditDocument } from '../../src/audit';
import type { Anchor, TextSpan } from '../../src/report';
import { successive, readSpec } from '../rules/years/support';
import { parsePage } from '../support/dom';

const { previous, current } = successive();
const url = (year: number) => `http://www.example.gov.cn/${year}.html`;

/** This year's page with its places, held against last year's report. */
function held(texts: typeof current.texts, change: (body: Element) => void = () => undefined) {
  const document = parsePage(reportPage({ ...current, texts }, PLAIN));
  const { result, anchors } = auditDocument(document, {
    url: url(2023),
    previous: againstPrevious({ report: readSpec(previous), source: url(2022) }),
  });
  change(document.body);
  const places = withRepeatedText(document.body, result, anchors);
  return { document, anchors, places, added: [...places].filter(([name]) => !anchors.has(name)) };
}

function words(document: Document, { span }: Anchor): string {
  const range = document.createRange();
  const { start, startOffset, end, endOffset } = span as TextSpan;
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range.toString().replace(/\s/g, '');
}

const pageWords = (document: Document): string => document.body.textContent.replace(/\s/g, '');

describe('text that is repeated from last year', () => {
  it('is found on the page, passage by passage, in the order of the page', () => {
    const { document, added } = held(previous.texts);
    expect(added.map(([name]) => name)).toEqual(added.map((_, n) => `report.text.${n + 1}`));
    expect(added.length).toBeGreaterThan(3);
    const found = added.map(([, anchor]) => words(document, anchor));
    const text = pageWords(document);
    let from = 0;
    for (const passage of found) {
      expect(passage.length).toBeGreaterThanOrEqual(8);
      from = text.indexOf(passage, from);
      expect(from).toBeGreaterThanOrEqual(0);
    }
    expect(found.join('').length).toBeGreaterThan(100);
  });

  it('is found across the tags of the page', () => {
    const { document, added } = held(previous.texts, (body) => {
      for (const paragraph of body.querySelectorAll('p')) {
        const text = paragraph.firstChild as Text | null;
        if (text?.nodeType !== 3 || text.length < 20) continue;
        const bold = body.ownerDocument.createElement('b');
        text.splitText(10).before(bold);
      }
    });
    expect(added.length).toBeGreaterThan(3);
    expect(words(document, (added[0] as [string, Anchor])[1]).length).toBeGreaterThanOrEqual(8);
  });

  it('has no place where nothing is said to be repeated', () => {
    const { anchors, places } = held(current.texts);
    expect(places).toBe(anchors);
  });

  it('has none where a script has taken it away', () => {
    const { added } = held(previous.texts, (body) => body.replaceChildren());
    expect(added).toEqual([]);
  });
});
