import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../../src/overlay/layout/geometry';
import { besideWords, gapBadgeWidth } from '../../../src/overlay/marks/gap-badges';

const PAGE = { left: 0, right: 1000 };
const WIDTH = gapBadgeWidth('缺');
/** A missing row: a line across, 600 pixels long. */
const ROW: Box = { left: 100, top: 200, width: 600, height: 0 };
/** A missing column: a line along a head cell of 24 pixels. */
const COLUMN: Box = { left: 300, top: 200, width: 0, height: 24 };

const line = (left: number, top: number, width: number): Box => ({ left, top, width, height: 17 });
/** The words right above and below a line, and how much of them a badge at a place covers. */
const rows = (...spans: readonly (readonly [left: number, width: number])[]) =>
  [181, 202].flatMap((top) => spans.map(([left, width]) => line(left, top, width)));
const faceAt = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  left: x - 12,
  top: y - 10,
  width: WIDTH,
  height: 20,
});
const covered = (at: { readonly x: number; readonly y: number }, words: readonly Box[]) =>
  words.reduce(
    // Letters leave some of their line free.
    (area, box) => area + overlap(faceAt(at), { ...box, top: box.top + 3, height: box.height - 6 }),
    0,
  );

describe('besideWords', () => {
  it('is at the beginning of the gap where that covers no words', () => {
    expect(besideWords(ROW, WIDTH, [], PAGE)).toEqual({ x: 100, y: 200 });
    const roomy = [line(105, 170, 80), line(105, 220, 80)];
    expect(besideWords(ROW, WIDTH, roomy, PAGE)).toEqual({ x: 100, y: 200 });
    expect(besideWords(COLUMN, WIDTH, [line(320, 212, 60)], PAGE)).toEqual({ x: 300, y: 200 });
  });

  it('leaves the words of a tight table for the margin', () => {
    const words = rows([102, 200], [420, 8]);
    const place = besideWords(ROW, WIDTH, words, PAGE);
    expect(faceAt(place).left + WIDTH).toBeLessThanOrEqual(ROW.left);
    expect(place.y).toBe(ROW.top);
  });

  it('goes along the gap between the words where there is no margin', () => {
    const words = rows([102, 200], [420, 8]);
    const place = besideWords(ROW, WIDTH, words, { left: 95, right: 705 });
    expect(covered(place, words)).toBe(0);
    expect(place.y).toBe(ROW.top);
    expect(place.x).toBeGreaterThan(300);
    expect(place.x).toBeLessThan(420);
  });

  it('stands above a head cell that is full of words, or below where that is full as well', () => {
    const head = [line(242, 205, 56), line(302, 205, 56)];
    const above = besideWords(COLUMN, WIDTH, head, PAGE);
    expect(covered(above, head)).toBe(0);
    expect(above.y).toBeLessThan(COLUMN.top);
    const title = [120, 140, 160, 180].map((top) => line(100, top, 700));
    const below = besideWords(COLUMN, WIDTH, [...head, ...title], PAGE);
    expect(covered(below, [...head, ...title])).toBe(0);
    expect(below.y).toBeGreaterThan(COLUMN.top + COLUMN.height);
  });

  it('takes the side of an upright gap that is free', () => {
    const words = [line(302, 160, 300), line(302, 180, 300), line(302, 203, 300)];
    const place = besideWords({ ...COLUMN, height: 0.5 }, WIDTH, words, PAGE);
    expect(covered(place, words)).toBe(0);
  });

  it('covers the least where all is full of words', () => {
    const above = line(0, 181, 1000);
    const below = [line(0, 202, 400), line(450, 202, 550)];
    const place = besideWords(ROW, WIDTH, [above, ...below], PAGE);
    expect(covered(place, below)).toBe(0);
    expect(besideWords(ROW, WIDTH, rows([0, 1000]), PAGE)).toEqual({ x: 100, y: 200 });
  });

  it('is within what can be scrolled to with its whole breadth', () => {
    const atEdge = { ...COLUMN, left: 1000 };
    expect(faceAt(besideWords(atEdge, WIDTH, [], PAGE)).left + WIDTH).toBeLessThanOrEqual(1000);
    const atTop = { ...ROW, left: 0 };
    expect(faceAt(besideWords(atTop, WIDTH, [], PAGE)).left).toBeGreaterThanOrEqual(0);
  });
});

describe('gapBadgeWidth', () => {
  it('goes by the letters', () => {
    expect(gapBadgeWidth('缺 2')).toBeGreaterThan(gapBadgeWidth('缺'));
    expect(gapBadgeWidth('Missing')).toBeGreaterThan(gapBadgeWidth('缺'));
  });
});
