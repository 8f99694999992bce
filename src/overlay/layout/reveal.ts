import * as unclobbered from '../../dom/clobbering';
import { displayedParent } from '../../dom/shadow';
import type { MarkPlace } from '../model/marks';
import { LOW, SHEET } from '../styles/measures';
import { bottom, right, type Box } from './geometry';
import { restingOf } from './resting';
import { wholeWindow } from './visible-viewport';

/** Pixels that a place keeps from the edges of what it is scrolled in: a table's head may stay there. */
const EDGE_OF_SCROLLER_PX = 72;

/** What an element is scrolled in within the page, from the inside out. */
function scrollersOf(element: Element, view: Window): readonly Element[] {
  const { body, documentElement } = view.document;
  const found: Element[] = [];
  for (
    let at = displayedParent(element);
    at && at !== body && at !== documentElement;
    at = displayedParent(at)
  )
    if (
      unclobbered.scrollHeight(at) > unclobbered.clientHeight(at) &&
      /^(?:auto|scroll|overlay)$/u.test(view.getComputedStyle(at).overflowY)
    )
      found.push(at);
  return found;
}

/** How far a scroller may move a place without hiding it behind its own edges. */
function withinScroller(by: number, box: Box, scroller: Element): number {
  const { top, bottom: foot } = unclobbered.getBoundingClientRect(scroller);
  return by > 0
    ? Math.max(0, Math.min(by, box.top - top - EDGE_OF_SCROLLER_PX))
    : Math.min(0, Math.max(by, bottom(box) - foot + EDGE_OF_SCROLLER_PX));
}

/** Scrolls until a place is at a height of the window, as far as the page lets it. */
function scrollTo(element: Element, view: Window, boxOf: () => Box | null, top: number): void {
  const away = () => {
    const box = boxOf();
    return box && Math.abs(box.top - top) > 1 ? { box, by: box.top - top } : null;
  };
  const first = away();
  if (first) view.scrollBy({ top: first.by, behavior: 'instant' });
  for (const scroller of scrollersOf(element, view)) {
    const left = away();
    if (!left) return;
    const by = withinScroller(left.by, left.box, scroller);
    unclobbered.scrollBy(scroller, { top: by, behavior: 'instant' });
  }
}

/**
 * Scrolls a place of the page into view, unless it is there already: to where its card fits beside
 * it. Changes nothing but scroll positions.
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
  if (!element) return;
  const { left, top: head, width, height } = seen ?? wholeWindow(view);
  const [isSheet, isLow] = [SHEET, LOW].map((query) => view.matchMedia(query).matches);
  const room = { top: head, height, isSheet: isSheet === true, isLow: isLow === true };
  const isAtEase = (box: Box | null): boolean =>
    box !== null &&
    restingOf(room, box.height).isAtEase(box) &&
    box.left < left + width &&
    right(box) > left;

  const before = boxOf();
  if (isAtEase(before)) return;
  const isTall = before !== null && restingOf(room, before.height).isTall;
  unclobbered.scrollIntoView(element, {
    block: isTall ? 'start' : 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const after = boxOf();
  // Pages outside of a frame have scrolled as well: how much of it is in view now is not told yet.
  if (!after || seen) return;
  const { rest, restAtFoot } = restingOf(room, after.height);
  scrollTo(element, view, boxOf, rest);
  // At the end of a page or of what scrolls in it: there is room above, then.
  if (!isAtEase(boxOf())) scrollTo(element, view, boxOf, restAtFoot);
}
