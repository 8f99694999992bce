import {
  computePosition,
  flip,
  offset,
  shift,
  size,
  type Placement,
  type Platform,
  type SideObject,
} from '@floating-ui/core';
import { bottom, right, type Box } from '../layout/geometry';
import { LOW, SHEET } from '../styles/measures';
import type { CardPlace } from './types';

/** Space kept free at the edges of what is in view. */
const MARGIN = 8;
/** Between the card and what it speaks of; room for the badge. */
const GAP = 14;
const CARD_HEIGHT = { least: 180, most: 620 };
/**
 * Part of a small window's height that a sheet takes at most, and the least it can do with. A low
 * window has none to spare: all that the place leaves free.
 */
const SHEET_HEIGHT = { part: 0.54, partOfLow: 0.8, least: 150 };

interface Floating {
  readonly element: HTMLElement;
}

const rectOf = ({ left, top, width, height }: Box) => ({ x: left, y: top, width, height });

/** All that the library asks of a page here: everything is in window coordinates. */
const platformOf = (seen: Box, reference: Box): Platform => {
  const dimensions = ({ element }: Floating) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  };
  return {
    getDimensions: dimensions,
    getElementRects: ({ floating }: { floating: Floating }) => ({
      reference: rectOf(reference),
      floating: { x: 0, y: 0, ...dimensions(floating) },
    }),
    getClippingRect: () => rectOf(seen),
  };
};

/** Moves an element to a point of the window, whatever it is positioned against. */
function moveTo(element: HTMLElement, x: number, y: number): void {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = element.offsetWidth > 0 && width > 0 ? width / element.offsetWidth : 1;
  const by = (now: string, from: number, to: number) =>
    `${Math.round((Number.parseFloat(now) || 0) + (to - from) / scale)}px`;
  element.style.left = by(element.style.left, left, x);
  element.style.top = by(element.style.top, top, y);
}

/** Space to keep free: at the side of the navigator its own height, unless it fills the window. */
function padding(seen: Box, navigator: Box | null): SideObject {
  const room = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  if (!navigator || navigator.height > seen.height / 4) return room;
  const near = 2 * MARGIN + navigator.height / 2;
  if (bottom(navigator) > bottom(seen) - near)
    return { ...room, bottom: bottom(seen) - navigator.top + MARGIN };
  if (navigator.top < seen.top + near)
    return { ...room, top: bottom(navigator) - seen.top + MARGIN };
  return room;
}

/** In a small window: at its foot, or at its head where the foot would cover the place. */
function placeSheet(card: HTMLElement, seen: Box, place: Box | null): void {
  const above = (place?.top ?? bottom(seen)) - seen.top - 2 * MARGIN;
  const below = bottom(seen) - (place ? bottom(place) : seen.top) - 2 * MARGIN;
  const isLow = (card.ownerDocument.defaultView as Window).matchMedia(LOW).matches;
  const most = seen.height * (isLow ? SHEET_HEIGHT.partOfLow : SHEET_HEIGHT.part);
  const atHead = place !== null && below < Math.min(most, above);
  const room = place ? (atHead ? above : below) : most;
  card.dataset.at = atHead ? 'head' : 'foot';
  card.style.left = '';
  card.style.top = '';
  card.style.maxHeight = `${Math.round(Math.max(SHEET_HEIGHT.least, Math.min(most, room)))}px`;
}

/**
 * Puts the card beside a place of the page, not on it nor on its row, within the window. In a small
 * window it is a sheet at the foot or the head.
 */
export async function placeCard(card: HTMLElement, where: CardPlace): Promise<void> {
  const view = card.ownerDocument.defaultView as Window;
  const { seen, anchor, row, table, navigator, upright, across } = where;
  if (view.matchMedia(SHEET).matches) {
    placeSheet(card, seen, row ?? anchor);
    return;
  }
  delete card.dataset.at;
  const place = anchor ?? { left: right(seen), top: bottom(seen), width: 0, height: 0 };
  const beside = table !== null && right(seen) - right(table) >= card.offsetWidth + GAP + MARGIN;
  // Above and below, the whole row is to stay in view; beside, nothing of it is covered anyway.
  const reference = beside
    ? { ...place, width: right(table) - place.left }
    : row && !upright
      ? { ...place, top: row.top, height: row.height }
      : place;
  const edges = padding(seen, navigator);
  card.style.maxHeight = `${CARD_HEIGHT.most}px`;
  const vertical: Placement[] = ['bottom-start', 'top-start'];
  const sides: Placement[] = ['right-start', 'left-start'];
  const { x, y } = await computePosition({}, { element: card } satisfies Floating, {
    platform: platformOf(seen, reference),
    placement: beside || upright ? 'right-start' : across ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(GAP),
      flip({
        padding: edges,
        // Too long for where it begins, it is shifted; only a side without room makes it turn.
        crossAxis: false,
        fallbackPlacements: upright
          ? [...sides, ...vertical]
          : row
            ? vertical
            : [...vertical, ...sides],
      }),
      shift({ padding: edges }),
      size({
        padding: edges,
        apply({ availableHeight }) {
          const room = Math.min(CARD_HEIGHT.most, Math.max(CARD_HEIGHT.least, availableHeight));
          card.style.maxHeight = `${Math.round(room)}px`;
        },
      }),
    ],
  });
  // A place that is hidden, or scrolled out of the window, leaves the card at its edge.
  const most = bottom(seen) - edges.bottom - card.getBoundingClientRect().height;
  moveTo(card, x, Math.max(seen.top + edges.top, Math.min(most, y)));
}

/** Puts a menu at its button, above or below, within what is in view of the window. */
export async function placeMenu(menu: HTMLElement, button: Box, seen: Box): Promise<void> {
  const { x, y } = await computePosition({}, { element: menu } satisfies Floating, {
    platform: platformOf(seen, button),
    placement: 'top-end',
    middleware: [offset(6), flip({ padding: MARGIN }), shift({ padding: MARGIN, crossAxis: true })],
  });
  moveTo(menu, x, y);
}
