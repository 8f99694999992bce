import * as unclobbered from '../dom/clobbering';
import type { Point } from './geometry';
import type { Spot } from './marks';

/**
 * Tells when the mouse comes to a marked cell or words of the page, and when it leaves them. Listens
 * only; the page's own handlers get every event as before.
 *
 * @param hits whether a point of the window lies on a spot
 */
export function watchHover(
  document: Document,
  host: Element,
  spots: readonly Spot[],
  hits: (spot: number, point: Point) => boolean,
  onEnter: (spot: number) => void,
  onLeave: () => void,
  signal: AbortSignal,
): void {
  const byElement = new Map<Element, number[]>();
  spots.forEach(({ place }, index) => {
    // A card for pointing anywhere in a table would be in the way of reading it.
    if (place.kind === 'table' || place.kind === 'gap') return;
    for (const element of place.elements)
      byElement.set(element, [...(byElement.get(element) ?? []), index]);
  });
  const size = (spot: number) => spots[spot]?.place.elements.length ?? 0;
  for (const list of byElement.values()) list.sort((a, b) => size(a) - size(b));

  /** Innermost marked element around the pointer, and the finest spot on it that is really hit. */
  const find = (target: Element, point: Point): { marked: boolean; spot: number | undefined } => {
    for (
      let element: Element | null = target;
      element;
      element = unclobbered.parentElement(element)
    ) {
      const list = byElement.get(element);
      if (!list) continue;
      return { marked: true, spot: list.find((spot) => hits(spot, point)) };
    }
    return { marked: false, spot: undefined };
  };

  let over: number | undefined;
  // Words in a paragraph are come to without leaving the paragraph: only then moves are looked at.
  let near: Element | null = null;
  const look = (target: Element, point: Point) => {
    const { marked, spot } = find(target, point);
    near = marked ? target : null;
    if (spot === over) return;
    over = spot;
    if (spot === undefined) onLeave();
    else onEnter(spot);
  };
  const passive = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
      if (event.target === host) {
        // Badge and card speak for themselves.
        near = null;
        over = undefined;
      } else look(event.target, { x: event.clientX, y: event.clientY });
    },
    passive,
  );
  document.addEventListener(
    'pointermove',
    (event) => {
      if (near && event.target === near) look(near, { x: event.clientX, y: event.clientY });
    },
    passive,
  );
}
