import { describe, expect, it } from 'vitest';
import { movedBy, movedByKey, nextCorner } from '../../../src/overlay/navigator/drag';

const ROOM = { width: 400, height: 200 };

describe('movedBy', () => {
  it('moves by parts of the room', () => {
    expect(movedBy({ x: 0.5, y: 0.5 }, ROOM, 100, -50)).toEqual({ x: 0.75, y: 0.25 });
  });
  it('never leaves the window', () => {
    expect(movedBy({ x: 0.5, y: 0.5 }, ROOM, 9000, -9000)).toEqual({ x: 1, y: 0 });
  });
  it('stays where there is no room to move in', () => {
    expect(movedBy({ x: 0.3, y: 1 }, { width: 0, height: -40 }, 50, 50)).toEqual({ x: 0.3, y: 1 });
  });
});

describe('movedByKey', () => {
  it('moves with the arrows, and with no other key', () => {
    expect(movedByKey({ x: 0.5, y: 0.5 }, ROOM, 'ArrowLeft')?.x).toBeLessThan(0.5);
    expect(movedByKey({ x: 0.5, y: 0.5 }, ROOM, 'ArrowDown')?.y).toBeGreaterThan(0.5);
    expect(movedByKey({ x: 0.5, y: 0.5 }, ROOM, 'Enter')).toBeNull();
  });
});

describe('nextCorner', () => {
  it('comes round to where it began', () => {
    const start = { x: 1, y: 1 };
    const seen = [start];
    for (let corner = nextCorner(start); corner.x + corner.y !== 2; corner = nextCorner(corner))
      seen.push(corner);
    expect(new Set(seen.map(({ x, y }) => `${x},${y}`)).size).toBe(4);
  });
  it('goes on from the nearest corner', () => {
    expect(nextCorner({ x: 0.9, y: 0.8 })).toEqual({ x: 0, y: 1 });
  });
});
