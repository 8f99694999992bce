import * as unclobbered from '../dom/clobbering';
import { bottom, right, type Box } from './geometry';
import type { MarkPlace } from './marks';
import { wholeWindow } from './pane';
import { SHEET } from './styles/measures';

/** A place within this distance of the window's edges is in view well enough to stay there. */
const EASE = 72;
/** Least room above a place taller than the window: its badge must not be cut off. */
const EASE_OF_TALL = 24;
/** Part of the height in view above a place that was scrolled to: below it there is room for its card. */
const UPPER = 0.28;
/** Part of a small window's height that the card leaves free. */
const FREE = 0.42;

/**
 * Scrolls a place of the page into view, unless it is there already: into the upper part of the
 * window, so that its card has room below. Changes nothing but scroll positions.
 *
 * @param boxOf the place as it stands now, in window coordinates; null where it is not visible
 * @param seen what is in view of the window; null for all of it
 */
export function reveal(
  document: Document,
  place: MarkPlace,
  boxOf: () => Box | null,
  seen: Box | null,
): void {
  const view = document.defaultView as Window;
  const element = place.span?.start.parentElement ?? place.elements[0];
  const { left, top: head, width, height } = seen ?? wholeWindow(view);
  // In a small window the card takes the other half.
  const floor = view.matchMedia(SHEET).matches ? height * FREE : height - EASE;
  const isTall = (box: Box) => box.height > floor - EASE;
  const isAtEase = (box: Box | null): boolean =>
    box !== null &&
    box.top - head >= (isTall(box) ? EASE_OF_TALL : EASE) &&
    (isTall(box) ? box.top - head <= height * 0.3 : bottom(box) - head <= floor) &&
    box.left < left + width &&
    right(box) > left;

  const before = boxOf();
  if (isAtEase(before)) return;
  if (element)
    unclobbered.scrollIntoView(element, {
      block: before && isTall(before) ? 'start' : 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
  const after = boxOf();
  // Pages outside of a frame have scrolled as well: how much of it is in view now is not told yet.
  if (!after || seen) return;
  const top = isTall(after)
    ? EASE
    : Math.max(EASE, Math.min(height * UPPER, (floor - after.height) / 2));
  // An inner scroller may have brought it no further than its own middle, which will do.
  if (isAtEase(after) && after.top <= top) return;
  view.scrollBy({ top: after.top - top, behavior: 'instant' });
}
