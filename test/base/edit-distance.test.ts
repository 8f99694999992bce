import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/base/edit-distance';

describe('the edit distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['', '总计', 2],
    ['自然人', '自然人', 0],
    ['本年度止件数', '本年废止件数', 1],
    ['其他法律法规禁止公开', '其他法律行政法规禁止公开', 2],
    ['科研机构', '机构科研', 4],
    ['in-force', 'in-frce', 1],
  ])('「%s」, 「%s」: %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });

  it('is the same both ways, and 0 for the same text alone', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is no longer than the way by a third text', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('grows by no more than what is put behind', () => {
    fc.assert(
      fc.property(text, text, (a, more) => {
        expect(editDistance(a, a + more)).toBe(more.length);
      }),
    );
  });
});
