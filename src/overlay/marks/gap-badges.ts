import { bottom, overlap, right, type Box, type Point } from '../layout/geometry';

/** A badge's centre is that of a square of so many pixels at its left end. */
const SQUARE = 24;
/** Height of what is drawn of a badge that says in a word that something is missing. */
const FACE_HEIGHT = 20;
/** Pixels between the places that are tried along a gap. */
const STEP = 4;
/** Pixels that a badge may stand above an upright gap: columns of a tight table are narrower than it. */
const ABOVE_PX = 80;
/** Of a line of text, letters leave so much free above and below. */
const LEADING = 0.15;

const CJK = /[\u2e80-\uffef]/u;
/** What a badge is broad without its word, and what the letters of that are, in pixels. */
const BARE_WIDTH = 28;
const LETTER_WIDTH = { cjk: 12, other: 8 };

/** How broad the badge of a gap is, by what it says: 「缺」, 「缺 2」. */
export const gapBadgeWidth = (word: string): number =>
  [...word].reduce(
    (width, letter) => width + LETTER_WIDTH[CJK.test(letter) ? 'cjk' : 'other'],
    BARE_WIDTH,
  );

/** From a number on, up to another, in steps. */
const steps = (from: number, to: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((to - from) / STEP) + 1) },
    (_, nth) => from + nth * STEP,
  );

/** The left ends that a badge may have at an upright line: on it, and on either side of it. */
const ends = (line: number, width: number): readonly number[] => [
  line - SQUARE / 2,
  line - width / 2,
  line - width + SQUARE / 2,
  line,
  line - width,
];

/** Upper left corners of a badge at a gap, the best ones first. */
function cornersAt(gap: Box, width: number): readonly Point[] {
  const { left, top } = gap;
  const isUpright = gap.width === 0 && gap.height > 0;
  const middle = top - FACE_HEIGHT / 2;
  if (isUpright) {
    const heights = [
      middle,
      ...[...steps(top - ABOVE_PX, bottom(gap) + FACE_HEIGHT)].sort(
        (one, other) => Math.abs(one - middle) - Math.abs(other - middle),
      ),
    ];
    return heights.flatMap((y) => ends(left, width).map((x) => ({ x, y })));
  }
  const xs = [left - SQUARE / 2, left - width, ...steps(left, right(gap) - width), right(gap)];
  return xs.map((x) => ({ x, y: middle }));
}

/**
 * Where the badge of a gap sits: at its beginning where that covers no words; else nearby where it covers
 * none, or the least.
 * @param gap a line, as a box without breadth
 * @param words the lines of text nearby
 * @param page what can be scrolled to, from left to right
 * @returns the centre of the square at the badge's left end
 */
export function besideWords(
  gap: Box,
  width: number,
  words: readonly Box[],
  page: { readonly left: number; readonly right: number },
): Point {
  const letters = words.map((box) => ({
    ...box,
    top: box.top + box.height * LEADING,
    height: box.height * (1 - 2 * LEADING),
  }));
  let best: Point = { x: gap.left - SQUARE / 2, y: gap.top - FACE_HEIGHT / 2 };
  let least = Infinity;
  for (const corner of cornersAt(gap, width)) {
    if (corner.x < page.left || corner.x + width > page.right || corner.y < 0) continue;
    const face = { left: corner.x, top: corner.y, width, height: FACE_HEIGHT };
    const covered = letters.reduce((area, box) => area + overlap(face, box), 0);
    if (covered >= least) continue;
    [best, least] = [corner, covered];
    if (covered === 0) break;
  }
  return { x: best.x + SQUARE / 2, y: best.y + FACE_HEIGHT / 2 };
}
