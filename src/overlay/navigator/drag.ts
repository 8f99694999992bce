import type { NavigatorPlace } from '../../settings';
import type { Box } from '../layout/geometry';
import { trusted } from '../trusted';

/** Pixels that the navigator keeps from the window's edges; the style sheet says the same. */
export const EDGE = 12;
/** A pointer that moves less has clicked. */
const SLACK = 4;
/** Pixels that an arrow key moves it by. */
const STRIDE = 32;

type Point = Pick<NavigatorPlace, 'x' | 'y'>;

/** The room that an element has to be moved in, in pixels; 0 where it fills the window. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const clamp = (part: number): number => Math.max(0, Math.min(1, part));

/**
 * A place moved by so many pixels, kept within the window.
 * @param from parts (0 to 1) of the room
 */
export const movedBy = (from: Point, { width, height }: Room, dx: number, dy: number): Point => ({
  x: width > 0 ? clamp(from.x + dx / width) : from.x,
  y: height > 0 ? clamp(from.y + dy / height) : from.y,
});

const CORNERS: readonly Point[] = [
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: 0, y: 0 },
  { x: 1, y: 0 },
];

/** The corner after the nearest one, clockwise from the lower right. */
export function nextCorner({ x, y }: Point): Point {
  const nearest = CORNERS.findIndex(
    (corner) => corner.x === Math.round(x) && corner.y === Math.round(y),
  );
  return CORNERS[(nearest + 1) % CORNERS.length] as Point;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

/** Where a key moves it; null for keys that move nothing. */
export function movedByKey(from: Point, room: Room, key: string): Point | null {
  const by = ARROWS[key];
  return by ? movedBy(from, room, ...by) : null;
}

/** The room that an element has within a box. */
export const roomOf = (element: HTMLElement, { width, height }: Box): Room => ({
  width: width - 2 * EDGE - element.offsetWidth,
  height: height - 2 * EDGE - element.offsetHeight,
});

/**
 * Follows a pointer until it is let go.
 * @param pressed the element that it was pressed on, which gets the click if there is one
 * @param room how far it can be moved, in pixels
 * @param onMove called with every new place; not for a pointer that has only clicked
 * @param onEnd called with the last place; null where it was a click, or broken off
 */
export function follow(
  pressed: Element,
  { pointerId, clientX, clientY }: PointerEvent,
  room: Room,
  from: Point,
  onMove: (place: Point) => void,
  onEnd: (place: Point | null) => void,
): void {
  const done = new AbortController();
  const { signal } = done;
  let last: Point | null = null;
  const end = (place: Point | null) => {
    done.abort();
    onEnd(place);
  };
  // The pointer may leave the element faster than it can be moved.
  pressed.setPointerCapture(pointerId);
  const listen = (type: string, listener: (event: PointerEvent) => void) =>
    pressed.addEventListener(type, trusted(listener as (event: Event) => void), { signal });
  listen('pointermove', (event) => {
    const dx = event.clientX - clientX;
    const dy = event.clientY - clientY;
    if (event.pointerId !== pointerId || (!last && Math.hypot(dx, dy) < SLACK)) return;
    last = movedBy(from, room, dx, dy);
    onMove(last);
  });
  listen('pointerup', () => end(last));
  listen('pointercancel', () => end(null));
}
