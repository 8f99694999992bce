import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edge,
  inset,
  intersection,
  linesOf,
  spread,
  union,
} from '../../../src/overlay/layout/geometry';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
});

describe('boxes', () => {
  it('unites', () => {
    expect(union([box(0, 0, 10, 10), box(20, 5, 10, 10)])).toEqual(box(0, 0, 30, 15));
    expect(union([])).toBeNull();
  });
  it('intersects; a line stays a line, and what lies apart has nothing in common', () => {
    expect(intersection(box(0, 0, 10, 10), box(5, 5, 10, 10))).toEqual(box(5, 5, 5, 5));
    expect(intersection(box(0, 5, 10, 0), box(0, 0, 4, 20))).toEqual(box(0, 5, 4, 0));
    expect(intersection(box(0, 0, 10, 10), box(11, 0, 10, 10))).toBeNull();
  });
  it('joins the runs of a line of text and parts lines', () => {
    const lines = linesOf([
      box(100, 0, 50, 20),
      box(150, 4, 30, 14),
      box(0, 24, 80, 20),
      box(80, 24, 0, 20),
    ]);
    expect(lines).toEqual([box(100, 0, 80, 20), box(0, 24, 80, 20)]);
  });
  it.each([
    ['0px 0px 60%', false, box(10, 20, 30, 16)],
    ['5px', false, box(20, 30, 10, 20)],
    ['10% 20% round 4px', false, box(16, 24, 18, 32)],
    ['50%', false, box(25, 40, 0, 0)],
    ['80%', false, box(34, 52, 0, 0)],
    ['0px, 10px, auto, 2px', true, box(14, 20, 16, 40)],
  ])('is cut within its edges: %s', (lengths, fromStart, expected) => {
    // A pixel of the box's own is two of the window.
    expect(inset(box(10, 20, 30, 40), lengths, fromStart, 2)).toEqual(expected);
  });
  it.each([
    ['before', false, box(10, 20, 30, 0)],
    ['after', false, box(10, 60, 30, 0)],
    ['before', true, box(10, 20, 0, 40)],
    ['after', true, box(40, 20, 0, 40)],
  ] as const)('has an edge %s, vertical %s', (side, vertical, expected) => {
    expect(edge(box(10, 20, 30, 40), side, vertical)).toEqual(expected);
  });
});

describe('spread', () => {
  const wish = (x: number, y: number, size = 24) => ({ x, y, size });

  it('leaves badges that do not touch where they are', () => {
    const wishes = [wish(100, 10), wish(124, 10), wish(100, 34)];
    expect(spread(wishes, 12)).toEqual(wishes);
  });
  it('moves a badge to the left of the one it would cover, and further if need be', () => {
    const wishes = [wish(100, 10), wish(100, 12), wish(98, 10)];
    expect(spread(wishes, 12).map(({ x }) => x)).toEqual([100, 76, 50]);
  });
  it('moves a small badge by no more than its size', () => {
    const wishes = [wish(100, 10, 16), wish(100, 12, 16), wish(100, 30, 24)];
    expect(spread(wishes, 12)).toEqual([wish(100, 10, 16), wish(84, 12, 16), wish(52, 30, 24)]);
  });
  it('turns to the right where there is no room on the left', () => {
    const wishes = [wish(12, 10), wish(12, 10), wish(12, 10)];
    expect(spread(wishes, 12).map(({ x }) => x)).toEqual([12, 36, 60]);
  });
  it('never lets badges overlap, and keeps each at its height', () => {
    const anyWish = fc.record({
      x: fc.integer({ min: 12, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      size: fc.constantFrom(16, 24),
    });
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 120 }), (wishes) => {
        const centres = spread(wishes, 12);
        centres.forEach((a, i) => {
          expect(a.y).toBe(wishes[i]?.y);
          expect(a.x).toBeGreaterThanOrEqual(12);
          for (const b of centres.slice(i + 1)) {
            const apart = (a.size + b.size) / 2;
            expect(Math.abs(a.x - b.x) >= apart || Math.abs(a.y - b.y) >= apart).toBe(true);
          }
        });
      }),
    );
  });
});
