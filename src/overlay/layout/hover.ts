import * as unclobbered from '../../dom/clobbering';
import type { MarkGroup } from '../model/marks';
import type { Point } from './geometry';

/**
 * Tells when the mouse comes to a marked cell or words of the page, and when it leaves them. Listens
 * only; the page's own handlers get every event as before.
 *
 * @param hits whether a point of the window lies on a group
 */
export function watchHover(
  document: Document,
  host: Element,
  groups: readonly MarkGroup[],
  hits: (group: number, point: Point) => boolean,
  onEnter: (group: number) => void,
  onLeave: () => void,
  signal: AbortSignal,
): void {
  const byElement = new Map<Element, number[]>();
  groups.forEach(({ place }, index) => {
    // A card for pointing anywhere in a table would be in the way of reading it.
    if (place.kind === 'table' || place.kind === 'gap') return;
    for (const element of place.elements)
      byElement.set(element, [...(byElement.get(element) ?? []), index]);
  });
  const size = (group: number) => groups[group]?.place.elements.length ?? 0;
  for (const list of byElement.values()) list.sort((a, b) => size(a) - size(b));

  /** Innermost marked element around the pointer, and the finest group on it that is really hit. */
  const find = (target: Element, point: Point): { marked: boolean; group: number | undefined } => {
    for (
      let element: Element | null = target;
      element;
      element = unclobbered.parentElement(element)
    ) {
      const list = byElement.get(element);
      if (!list) continue;
      return { marked: true, group: list.find((group) => hits(group, point)) };
    }
    return { marked: false, group: undefined };
  };

  let over: number | undefined;
  // Words in a paragraph are come to without leaving the paragraph: only then moves are looked at.
  let near: Element | null = null;
  const look = (target: Element, point: Point) => {
    const { marked, group } = find(target, point);
    near = marked ? target : null;
    if (group === over) return;
    over = group;
    if (group === undefined) onLeave();
    else onEnter(group);
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
