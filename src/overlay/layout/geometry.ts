/**
 * Arithmetic of boxes and points, in CSS pixels. Nothing here touches the page.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const right = (box: Box): number => box.left + box.width;
export const bottom = (box: Box): number => box.top + box.height;

/** Whether two boxes are one and the same to the last fraction of a pixel. */
export const isSameBox = (a: Box, b: Box | undefined): boolean =>
  a.left === b?.left && a.top === b.top && a.width === b.width && a.height === b.height;

/** The smallest box around some boxes; null for none. */
export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map(right)) - left,
    height: Math.max(...boxes.map(bottom)) - top,
  };
}

/** What two boxes have in common; null where they lie apart. Boxes without breadth keep their line. */
export function intersection(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(right(a), right(b)) - left;
  const height = Math.min(bottom(a), bottom(b)) - top;
  return width < 0 || height < 0 ? null : { left, top, width, height };
}

/** A box with room around it. */
export const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const both = intersection(a, b);
  return both ? both.width * both.height : 0;
}

/**
 * What is left of a box within edges as style sheets give them: one to four lengths, in pixels or
 * percent, of the top, right, bottom and left.
 * @param fromStart whether all are reckoned from the upper left corner, as those of `rect()` are
 * @param scale size of the box's own pixels
 */
export function inset(box: Box, lengths: string, fromStart: boolean, scale: number): Box {
  const given = lengths
    .replace(/round.*/, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const side = (nth: number, whole: number, isEnd: boolean): number => {
    // One missing is that of the side across.
    const length = given[nth] ?? given[nth - 2] ?? given[0] ?? '0';
    if (length === 'auto') return isEnd ? whole : 0;
    const value = Number.parseFloat(length) * (length.endsWith('%') ? whole / 100 : scale);
    return isEnd && !fromStart ? whole - value : value;
  };
  const [top, left] = [side(0, box.height, false), side(3, box.width, false)];
  return {
    left: box.left + left,
    top: box.top + top,
    width: Math.max(0, side(1, box.width, true) - left),
    height: Math.max(0, side(2, box.height, true) - top),
  };
}

/**
 * The boxes of running text (one for each glyph run, as browsers give them) joined to one box a line.
 * Boxes count as one line when their middles lie within each other's height.
 */
export function linesOf(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    const middle = box.top + box.height / 2;
    const joined = last && middle > last.top && middle < bottom(last) && union([last, box]);
    if (joined) lines[lines.length - 1] = joined;
    else lines.push(box);
  }
  return lines;
}

/** The edge of a box at which something is missing, as a box without breadth. */
export function edge(box: Box, side: 'before' | 'after', vertical: boolean): Box {
  const after = side === 'after';
  return vertical
    ? { ...box, left: after ? right(box) : box.left, width: 0 }
    : { ...box, top: after ? bottom(box) : box.top, height: 0 };
}

/** The centre of a badge, and the side of the square that it takes. */
export interface Sized extends Point {
  readonly size: number;
}

/**
 * Badges moved apart so that none covers another: each keeps its wish where it is free and is else
 * moved sideways, along the top edge of its mark.
 * @param minimum least x that a centre may have
 * @returns a centre for each wish, in the same order
 */
export function spread(wishes: readonly Sized[], minimum: number): readonly Sized[] {
  const largest = Math.max(1, ...wishes.map(({ size }) => size));
  // Squares of the largest badge's size: two badges that touch lie in neighbouring squares.
  const squares = new Map<string, Sized[]>();
  const square = (value: number) => Math.floor(value / largest);
  const isFree = ({ x, y, size }: Sized): boolean => {
    for (let column = square(x) - 1; column <= square(x) + 1; column += 1)
      for (let row = square(y) - 1; row <= square(y) + 1; row += 1)
        for (const taken of squares.get(`${column},${row}`) ?? []) {
          const apart = (taken.size + size) / 2;
          if (Math.abs(taken.x - x) < apart && Math.abs(taken.y - y) < apart) return false;
        }
    return true;
  };
  return wishes.map((wish) => {
    let step = -wish.size;
    let point = wish;
    while (!isFree(point)) {
      let x = point.x + step;
      if (x < minimum) {
        step = wish.size;
        x = Math.max(wish.x, minimum) + step;
      }
      point = { ...point, x };
    }
    const key = `${square(point.x)},${square(point.y)}`;
    squares.set(key, [...(squares.get(key) ?? []), point]);
    return point;
  });
}
