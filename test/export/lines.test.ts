import { describe, expect, test } from 'vitest';
import { linesOf, shortened } from '../../src/export/lines';

describe('linesOf', () => {
  test.each([
    ['', 10, 1],
    ['年度报告', 8, 1],
    ['年度报告', 7, 2],
    ['one two three', 8, 2],
    ['one three two', 7, 3],
    ['abcdefghij', 4, 3],
    ['a bcdefghij', 4, 4],
    ['甲\n乙', 10, 2],
  ])('%j takes in a width of %i lines: %i', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});

describe('shortened', () => {
  test('leaves alone what fits', () => {
    expect(shortened('年度报告', 4, 2)).toBe('年度报告');
  });

  test.each(['年度报告'.repeat(50), 'annual report '.repeat(50), 'a'.repeat(500), '👩🏽‍💻'.repeat(50)])(
    'cuts %j to the lines there are, with a mark',
    (text) => {
      for (const width of [4, 7, 13]) {
        const cut = shortened(text, width, 3);
        expect(cut.endsWith('…')).toBe(true);
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(linesOf(cut, width)).toBeLessThanOrEqual(3);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }
    },
  );
});
