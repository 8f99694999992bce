import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { bottom, right, type Box } from './geometry';
import type { MarkPlace } from './marks';
import { NARROW } from './styles';

/** Space kept free around the card; at the foot for the summary. */
const MARGIN = { top: 8, right: 8, bottom: 64, left: 8 };
/** Between the card and what it speaks of; room for the badge. */
const GAP = 14;
const CARD_HEIGHT = { least: 200, most: 620 };
/** A place within this distance of the window's edges is in view well enough to stay there. */
const EASE = 72;
/** Least room above a place taller than the window: its badge must not be cut off. */
const EASE_OF_TALL = 24;

const isNarrow = (view: Window): boolean => view.innerWidth <= NARROW;

/** Where the card belongs; boxes are in window coordinates. */
export interface CardPlace {
  /** The place that it speaks of; null where that is not visible. */
  readonly anchor: Box | null;
  /** The table around the place, left uncovered where the window has room beside it. */
  readonly table: Box | null;
  /** Whether the place and the cells it is about stand below each other, and should stay in view. */
  readonly upright: boolean;
  /** Whether the place is a line from margin to margin, whose neighbours should stay in view. */
  readonly across: boolean;
}

/**
 * Puts the card beside a place of the page. In a narrow window the style sheet makes it a sheet at
 * the foot instead, and nothing is done here.
 */
export async function placeCard(
  card: HTMLElement,
  { anchor, table, upright, across }: CardPlace,
): Promise<void> {
  const view = card.ownerDocument.defaultView as Window;
  if (isNarrow(view)) return;
  const place = anchor ?? { left: view.innerWidth, top: view.innerHeight, width: 0, height: 0 };
  const beside =
    table !== null && view.innerWidth - right(table) >= card.offsetWidth + GAP + MARGIN.right;
  const box = beside ? { ...place, width: right(table) - place.left } : place;
  const reference = {
    contextElement: card,
    getBoundingClientRect: () => ({
      ...box,
      x: box.left,
      y: box.top,
      right: right(box),
      bottom: bottom(box),
    }),
  };
  const { x, y } = await computePosition(reference, card, {
    placement: beside || upright ? 'right-start' : across ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(GAP),
      flip({
        padding: MARGIN,
        // Too long for where it begins, it is shifted; only a side without room makes it turn.
        crossAxis: false,
        fallbackPlacements: upright
          ? ['left-start', 'bottom-end', 'top-end']
          : ['top-start', 'right-start', 'left-start'],
      }),
      shift({ padding: MARGIN, crossAxis: true }),
      size({
        padding: MARGIN,
        apply({ availableHeight, elements }) {
          const room = Math.min(CARD_HEIGHT.most, Math.max(CARD_HEIGHT.least, availableHeight));
          elements.floating.style.maxHeight = `${Math.round(room)}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/**
 * Scrolls a place of the page into view, unless it is there already: in the middle where it fits,
 * with its top where it is taller than the window. Changes nothing but scroll positions.
 *
 * @param boxOf the place as it stands now, in window coordinates; null where it is not visible
 */
export function reveal(document: Document, place: MarkPlace, boxOf: () => Box | null): void {
  const view = document.defaultView as Window;
  const element = place.span?.start.parentElement ?? place.elements[0];
  const height = view.innerHeight;
  // In a narrow window the card covers the lower half.
  const floor = isNarrow(view) ? height * 0.42 : height - EASE;
  const isTall = (box: Box) => box.height > floor - EASE;
  const isAtEase = (box: Box | null): boolean =>
    box !== null &&
    box.top >= (isTall(box) ? EASE_OF_TALL : EASE) &&
    (isTall(box) ? box.top <= height * 0.3 : bottom(box) <= floor) &&
    box.left < view.innerWidth &&
    right(box) > 0;

  const before = boxOf();
  if (isAtEase(before)) return;
  element?.scrollIntoView({
    block: before && isTall(before) ? 'start' : 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const after = boxOf();
  if (!after || isAtEase(after)) return;
  const top = isTall(after) ? EASE : Math.max(EASE, (floor - after.height) / 2);
  view.scrollBy({ top: after.top - top, behavior: 'instant' });
}
