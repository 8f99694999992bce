import { CARD_HEIGHT_PX } from '../styles/measures';
import { bottom, type Box } from './geometry';

/** Where a place comes to rest in the window that a reader was led to, so that its card fits beside it. */

/** Pixels that a place keeps from the upper edge, where pages have their bars; its badge sticks out. */
const HEAD_PX = 72;
const HEAD_OF_LOW_PX = 36;
/** Least room above a place taller than the window: its badge must not be cut off. */
const HEAD_OF_TALL_PX = 24;
/** Pixels at the lower edge that the navigator takes. */
const FOOT_PX = 72;
/** Pixels between a place and its card, and the card's distance from the upper edge. */
const GAP_PX = 22;
/** Part of the height above a place where there is height enough. */
const UPPER = 0.28;
/** Part of a narrow window's height that the card leaves free. */
const FREE = 0.42;

export interface RestingWindow {
  readonly top: number;
  readonly height: number;
  /** Whether the card is a sheet at the window's foot or head. */
  readonly isSheet: boolean;
  readonly isLow: boolean;
}

/** Distances from the upper edge of what is seen; `rest` is where a place is scrolled to. */
export interface Resting {
  readonly rest: number;
  /** Where it goes instead if the page can't be scrolled so far: above it there is as much room. */
  readonly restAtFoot: number;
  readonly isAtEase: (box: Box) => boolean;
  readonly isTall: boolean;
}

export function restingOf(
  { top: head, height, isSheet, isLow }: RestingWindow,
  placeHeight: number,
): Resting {
  const ease = isLow ? HEAD_OF_LOW_PX : HEAD_PX;
  const floor = isSheet ? height * FREE : height - FOOT_PX;
  if (placeHeight > Math.max(floor - ease, ease)) {
    const isAtEase = ({ top }: Box) => top - head >= HEAD_OF_TALL_PX && top - head <= height * 0.3;
    return { rest: ease, restAtFoot: ease, isAtEase, isTall: true };
  }
  const restAtFoot = Math.max(ease, height - FOOT_PX - placeHeight);
  if (isSheet) {
    const rest = isLow ? ease : Math.max(ease, Math.min(height * UPPER, (floor - placeHeight) / 2));
    const isAtEase = (box: Box) => box.top - head >= ease && bottom(box) - head <= floor;
    return { rest, restAtFoot, isAtEase, isTall: false };
  }
  const fitting = floor - CARD_HEIGHT_PX - GAP_PX - placeHeight;
  const rest = Math.max(ease, Math.min(height * UPPER, fitting));
  // No place has more room than one at the very edge.
  const wanted = Math.min(CARD_HEIGHT_PX, floor - ease - placeHeight - GAP_PX);
  const isAtEase = (box: Box) => {
    const [above, below] = [box.top - head, head + floor - bottom(box)];
    return above >= ease && below >= 0 && Math.max(above, below) - GAP_PX >= wanted;
  };
  return { rest, restAtFoot, isAtEase, isTall: false };
}
