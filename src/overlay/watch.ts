import type { Point } from './geometry';
import type { Spot } from './marks';

/** Elements whose size tells of every shift that could move an element: it, and all around it. */
function surroundings(elements: Iterable<Element>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    let next: Element | null = element.closest('table') ?? element;
    while (next && !found.has(next)) {
      found.add(next);
      next = next.parentElement;
    }
  }
  return found;
}

/**
 * Calls back when the page's layout may have changed. Costs nothing while the page rests: no timers,
 * no polling, no observer per mark.
 *
 * @param elements what marks lie on
 * @param sticks whether a mark moves against the document when that scrolls
 */
export function watchLayout(
  document: Document,
  elements: Iterable<Element>,
  sticks: () => boolean,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window;
  const around = surroundings(elements);
  const concerns = ({ target }: Event) => target instanceof Element && around.has(target);

  const observer = new ResizeObserver(onChange);
  for (const element of around) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());

  const passive = { capture: true, passive: true, signal };
  // Not read now: it would make the browser lay out the page in the middle of mounting.
  let scrolledTo: number | null = null;
  document.addEventListener(
    'scroll',
    (event) => {
      // The layer moves with the document; only badges kept inside the window look at its left edge.
      const sideways = view.scrollX !== scrolledTo;
      scrolledTo = view.scrollX;
      if (event.target === document ? sideways || sticks() : concerns(event)) onChange();
    },
    passive,
  );
  const onMoved = (event: Event) => {
    if (concerns(event)) onChange();
  };
  document.addEventListener('transitionend', onMoved, passive);
  document.addEventListener('animationend', onMoved, passive);
  document.addEventListener('load', onChange, passive);
  view.addEventListener('resize', onChange, { passive: true, signal });
  // Not `fonts.ready`: reading that lays out the page there and then.
  document.fonts.addEventListener('loadingdone', onChange, { signal });
}

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
    for (let element: Element | null = target; element; element = element.parentElement) {
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
