import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapToSource } from '../../../src/read/prose/source-map';
import { squeeze } from '../../../src/template';
import { parsePage } from '../../support/dom';

/** What a line may be made of: what is searched as it is, and what takes another form or none. */
const GLYPH = fc.constantFrom(
  ...['收', '到', '1', '2', 'a', '、', '。', ' ', '\u3000', '，', '（', '１', '⾏', '\u200b', '㎡'],
  ...['😀', '\ud800', '…', 'é'],
);
const WORDS = fc.array(GLYPH, { maxLength: 12 }).map((glyphs) => glyphs.join(''));

/** A line of some text nodes, from the first character of the first to the last of the last. */
function lineOf(texts: readonly string[]) {
  const block = parsePage('<p></p>').querySelector('p') as HTMLElement;
  for (const text of texts) {
    const span = block.ownerDocument.createElement('span');
    span.append(block.ownerDocument.createTextNode(text));
    block.append(span);
  }
  const nodes = [...block.children].map(({ firstChild }) => firstChild as Text);
  const [start, end] = [nodes[0], nodes.at(-1)];
  if (!start || !end) throw new Error('a line has text');
  const span = { start, startOffset: 0, end, endOffset: end.data.length };
  return { raw: texts.join(''), text: '', span, element: block };
}

describe('mapToSource', () => {
  it.each([
    ['as it is', undefined],
    ['folded', (text: string) => text.replaceAll('到', '道')],
  ])('traces every character back to the one on the page, %s', (_, fold) => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1, maxLength: 4 }), (texts) => {
        const formOf = (glyph: string) => squeeze(fold ? fold(glyph) : glyph);
        const traced = mapToSource(lineOf(texts), fold);
        expect(traced.text).toBe(
          texts.flatMap((text) => [...text].map((glyph) => formOf(glyph))).join(''),
        );
        for (let index = 0; index < traced.text.length; index += 1) {
          const { start, startOffset, end, endOffset } = traced.span(index, index + 1);
          expect(start).toBe(end);
          const glyph = start.data.slice(startOffset, endOffset);
          expect([...glyph]).toHaveLength(1);
          expect(formOf(glyph)).toContain(traced.text.charAt(index));
          expect(traced.quote(index, index + 1)).toBe(glyph.trim());
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('spans from the first of some words to the last', () => {
    const traced = mapToSource(lineOf(['共 收到', '（１２）', '件。']));
    expect(traced.text).toBe('共收到(12)件。');
    const { start, startOffset, end, endOffset } = traced.span(1, 8);
    expect([start.data, startOffset, end.data, endOffset]).toEqual(['共 收到', 2, '件。', 1]);
    expect(traced.quote(0, 8)).toBe('共 收到（１２）件');
  });
});
