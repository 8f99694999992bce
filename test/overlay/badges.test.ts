import { describe, expect, it } from 'vitest';
import { badgePlaces, type Badged } from '../../src/overlay/badges';

const WINDOW = { left: 0, right: 1000 };
const cell = (finding: number, left: number, top: number): Badged => ({
  kind: 'cell',
  findings: [finding],
  boxes: [{ left, top, width: 50, height: 24 }],
});

describe('badgePlaces', () => {
  it('sits at the upper right corner of a cell', () => {
    expect(badgePlaces([cell(0, 100, 200)], WINDOW)).toEqual([{ x: 150, y: 200, crowded: false }]);
  });
  it('stays in the window where the mark does, and follows it out where it does not', () => {
    const [cut, out] = badgePlaces([cell(0, 970, 200), cell(1, 1200, 200)], WINDOW);
    expect(cut?.x).toBe(988);
    expect(out?.x).toBe(1250);
  });
  it('stands once for a column of cells of one finding', () => {
    const column = [cell(3, 100, 200), cell(3, 100, 224), cell(3, 100, 248), cell(3, 100, 300)];
    expect(badgePlaces(column, WINDOW).map((place) => place?.y)).toEqual([
      200,
      undefined,
      undefined,
      300,
    ]);
  });
  it('stands for itself beside a cell of another finding', () => {
    const column = [cell(3, 100, 200), cell(4, 100, 224)];
    expect(badgePlaces(column, WINDOW).every((place) => place !== null)).toBe(true);
  });
  it('is small in a crowd and never where a word says what is missing', () => {
    const crowd = [0, 1, 2, 3].map((row) => cell(row, 100, 200 + row * 24));
    const gap: Badged = {
      kind: 'gap',
      findings: [9],
      boxes: [{ left: 150, top: 230, width: 300, height: 0 }],
    };
    const places = badgePlaces([...crowd, gap], WINDOW);
    expect(places.map((place) => place?.crowded)).toEqual([true, true, true, true, false]);
  });
});
