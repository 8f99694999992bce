import { bottom, right, spread, union, type Box, type Point } from '../layout/geometry';
import type { MarkPlace } from '../model/marks';
import { besideWords } from './gap-badges';

/** Side of a badge's clickable square, in CSS pixels; WCAG 2.2 asks for 24. */
export const BADGE = 24;

/**
 * Side of one that has others nearby. Smaller than 24: what it opens is reached as well by the cell
 * it stands at and by the navigator, and figures have to stay free.
 */
export const SMALL_BADGE = 16;
/** A badge with so many others within this distance stands in a crowd. */
const CROWD = 3;
const NEAR = 96;
/** Cells that touch: as far apart as the line between them is wide, at most. */
const LINE = 3;

/**
 * Sides of what is drawn in a badge, by the height of the line or cell that it stands at: half of it
 * lies within, and is to leave the last letter readable.
 */
const FACES = [
  { below: 22, face: 10 },
  { below: 30, face: 12 },
] as const;
/** Pixels that it keeps above words of running text, where the lines leave room. */
const RAISED_PX = 2;
const LARGEST_FACE = 16;
const FACE_IN_CROWD = 12;

/** Side of what is drawn in a badge, in CSS pixels. */
export type Face = 10 | 12 | 16;

/** Something that wants a badge; the boxes are in coordinates of the layer. */
export interface Badged {
  readonly kind: MarkPlace['kind'];
  /** The findings it stands for. */
  readonly findings: readonly number[];
  /** At least one. */
  readonly boxes: readonly Box[];
  /** For headings: whether other words stand behind it. */
  readonly isFollowed?: boolean;
  /** For gaps: how broad its badge is, which says in a word that something is missing. */
  readonly width?: number;
  /** For gaps: the words nearby. */
  readonly words?: readonly Box[];
}

/** The centre of a badge, and how small it is to be to leave its neighbourhood readable. */
export interface BadgePlace extends Point {
  /** Whether it takes clicks on a smaller square, too. */
  readonly crowded: boolean;
  readonly face: Face;
}

function faceOf({ kind, boxes }: Badged, isCrowded: boolean): Face {
  const box = boxes.at(kind === 'text' || kind === 'heading' ? -1 : 0) as Box;
  // Of a table, a column or a gap nothing ends at the corner.
  const isTight = kind !== 'table' && kind !== 'column' && kind !== 'gap';
  const fitting = isTight && FACES.find(({ below }) => box.height < below);
  const face = fitting ? fitting.face : LARGEST_FACE;
  return isCrowded && face > FACE_IN_CROWD ? FACE_IN_CROWD : face;
}

/** From left to right, in coordinates of the layer. */
export interface Breadth {
  readonly left: number;
  readonly right: number;
}

/** Where a badge would like to sit: at a corner that marks of other shapes leave free. */
function preferredAnchor(badged: Badged, page: Breadth): Point {
  const { kind, boxes, isFollowed } = badged;
  const first = boxes[0] as Box;
  const last = boxes.at(-1) as Box;
  switch (kind) {
    case 'gap':
      return besideWords(first, badged.width ?? BADGE, badged.words ?? [], page);
    case 'row':
    case 'table':
      return { x: first.left, y: first.top };
    case 'heading':
    case 'text':
      // Words that stand behind a heading are not to be covered any more than the others.
      return kind === 'heading' && !isFollowed
        ? { x: right(last) + BADGE / 2, y: last.top + last.height / 2 }
        : { x: right(last), y: last.top - RAISED_PX };
    default:
      return { x: right(first), y: first.top };
  }
}

/** Which points have many others near them. */
function crowded(points: readonly Point[]): readonly boolean[] {
  const squares = new Map<string, Point[]>();
  const square = (value: number) => Math.floor(value / NEAR);
  for (const point of points) {
    const key = `${square(point.x)},${square(point.y)}`;
    const inside = squares.get(key);
    if (inside) inside.push(point);
    else squares.set(key, [point]);
  }
  return points.map(({ x, y }) => {
    let near = -1;
    for (let column = square(x) - 1; column <= square(x) + 1; column += 1)
      for (let row = square(y) - 1; row <= square(y) + 1; row += 1)
        for (const other of squares.get(`${column},${row}`) ?? [])
          if (Math.abs(other.x - x) < NEAR && Math.abs(other.y - y) < NEAR) near += 1;
    return near >= CROWD;
  });
}

/**
 * Which items go on what stands right above them, as a column of blanks does: the same finding, on
 * cells of the same breadth.
 */
function continued(items: readonly Badged[]): readonly boolean[] {
  const ends = new Map<string, number>();
  return items.map(({ kind, findings, boxes: [box] }) => {
    if (kind !== 'cell' || !box) return false;
    const key = [...findings, Math.round(box.left), Math.round(right(box))].join(' ');
    const end = ends.get(key);
    ends.set(key, bottom(box));
    return end !== undefined && Math.abs(box.top - end) <= LINE;
  });
}

/**
 * Where badges sit: at the wished corner, where readers can scroll to if they can to the mark itself, apart.
 * In a crowd they are small.
 * @param page what can be scrolled to
 * @returns a place for each item, in the same order; null for one that shares the badge above it
 */
export function badgePlaces(
  items: readonly Badged[],
  page: Breadth,
): readonly (BadgePlace | null)[] {
  const isContinued = continued(items);
  const heads = items.filter((_, index) => !isContinued[index]);
  const points = heads.map((head) => preferredAnchor(head, page));
  const small = crowded(points);
  const wanted = heads.map(({ kind, boxes, width }, index) => {
    const isSmall = kind !== 'gap' && small[index] === true;
    const size = isSmall ? SMALL_BADGE : BADGE;
    const { x, y } = points[index] as Point;
    const whole = union(boxes) as Box;
    const isReachable = right(whole) >= page.left && whole.left <= page.right;
    if (!isReachable) return { x, y, size };
    const least = page.left + size / 2;
    const most = page.right - (width ?? size) + size / 2;
    return { x: Math.max(least, Math.min(most, x)), y: Math.max(y, size / 2), size };
  });
  const centres = spread(wanted, page.left + BADGE / 2).values();
  return isContinued.map((shares, index) => {
    const next = shares ? undefined : centres.next().value;
    if (!next) return null;
    const isCrowded = next.size === SMALL_BADGE;
    const face = faceOf(items[index] as Badged, isCrowded);
    return { x: next.x, y: next.y, crowded: isCrowded, face };
  });
}
