import { describe, expect, it } from 'vitest';
import { badgePlaces, type Badged } from '../../../src/overlay/marks/badges';

const WINDOW = { left: 0, right: 1000 };
const cell = (finding: number, left: number, top: number): Badged => ({
  kind: 'cell',
  findings: [finding],
  boxes: [{ left, top, width: 50, height: 24 }],
});

describe('badgePlaces', () => {
  it('sits at the upper right corner of a cell', () => {
    expect(badgePlaces([cell(0, 100, 200)], WINDOW)).toEqual([
      { x: 150, y: 200, crowded: false, face: 12 },
    ]);
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
  it.each([
    ['cell', 18, 10],
    ['cell', 26, 12],
    ['cell', 40, 16],
    ['text', 14, 10],
    ['text', 23, 12],
    ['heading', 40, 16],
    ['row', 18, 10],
    ['table', 18, 16],
    ['gap', 0, 16],
  ] as const)('at a %s of %d px is drawn with %d px', (kind, height, face) => {
    const one: Badged = { kind, findings: [0], boxes: [{ left: 9, top: 90, width: 50, height }] };
    expect(badgePlaces([one], WINDOW)[0]?.face).toBe(face);
  });
  it('goes by the line that it stands at, in a crowd too', () => {
    const lines = [40, 14].map((height, line) => ({
      left: 9,
      top: 90 + line * 50,
      width: 50,
      height,
    }));
    const text = { kind: 'text', findings: [0], boxes: lines } as const;
    expect(badgePlaces([text], WINDOW)[0]?.face).toBe(10);
    const crowd = [0, 1, 2, 3].map((row) => cell(row, 100, 200 + row * 24));
    expect(badgePlaces(crowd, WINDOW).map((place) => place?.face)).toEqual([12, 12, 12, 12]);
  });
  it('keeps above the line of a heading that other words stand behind', () => {
    const boxes = [{ left: 100, top: 200, width: 80, height: 24 }];
    const heading = { kind: 'heading', findings: [0], boxes } as const;
    const [behind] = badgePlaces([heading], WINDOW);
    const [above] = badgePlaces([{ ...heading, isFollowed: true }], WINDOW);
    expect(behind?.x).toBeGreaterThan(180);
    expect(above).toMatchObject({ x: 180, y: 198 });
  });
});
