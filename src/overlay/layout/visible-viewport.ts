import * as unclobbered from '../../dom/clobbering';
import { el } from '../../ui/dom';
import type { Box } from './geometry';

/** From nothing to all in hundredths: of a long frame that comes into view, one is some pixels. */
const THRESHOLDS = Array.from({ length: 101 }, (_, step) => step / 100);

type Seen = Pick<IntersectionObserverEntry, 'boundingClientRect' | 'intersectionRect'>;

/** The window of a page, without its scroll bars. */
export const wholeWindow = (view: Window): Box => ({
  left: 0,
  top: 0,
  width: Math.min(view.innerWidth, view.document.documentElement.clientWidth || Infinity),
  height: view.innerHeight,
});

/** Values of `overflow` with which a page keeps its readers from scrolling to the rest of it. */
const CUT_OFF = /hidden|clip/;

/**
 * What of a page can be scrolled to, from left to right, in window coordinates. What the overlay itself
 * lays over the page's edges doesn't count.
 */
export function wholePage(view: Window): { readonly left: number; readonly right: number } {
  const { document, scrollX } = view;
  const { documentElement: root, body } = document as {
    documentElement: Element;
    body: Element | null;
  };
  const { width } = wholeWindow(view);
  const styles = [root, body].flatMap((one) => (one ? [view.getComputedStyle(one)] : []));
  if (!body || styles.some(({ overflowX }) => CUT_OFF.test(overflowX)))
    return { left: 0, right: width };
  // Of these two, the one that speaks for the window counts the overlay, too.
  const content = document.compatMode === 'BackCompat' ? root : body;
  const box = unclobbered.getBoundingClientRect(content);
  const extent = unclobbered.scrollWidth(content);
  return styles.at(-1)?.direction === 'rtl'
    ? { left: Math.min(-scrollX, box.right - extent), right: width - scrollX }
    : { left: -scrollX, right: Math.max(width - scrollX, box.left + extent) };
}

/** What is shown of an element, in whole pixels; null for all of it. */
function shownOf({ boundingClientRect: all, intersectionRect }: Seen): Box | null {
  const { left, top, right, bottom, width, height } = intersectionRect;
  if (width > all.width - 1 && height > all.height - 1) return null;
  const [x, y] = [Math.ceil(left), Math.ceil(top)];
  return {
    left: x,
    top: y,
    width: Math.max(0, Math.floor(right) - x),
    height: Math.max(0, Math.floor(bottom) - y),
  };
}

/**
 * What the reader sees of the window. A frame may be as high as its report, with only part of it in
 * view: card and navigator must keep to that part, which the style sheets know as `--seen-…`.
 * Browsers say how much they show of an element, also where the pages around the frame are of other
 * sites. One element as large as the window tells how much of it is in view; another, as large as
 * that part, loses some of itself when a page outside scrolls. Does nothing in a page that stands in
 * no frame.
 */
export class VisibleViewport {
  /** What is seen of the window, which may be nothing; null for all of it. */
  seen: Box | null = null;
  #measures = '';

  /**
   * @param root takes the measures, and the elements that are watched
   * @param onChange called when another part of the window has come into view
   */
  constructor(
    private readonly view: Window,
    private readonly root: HTMLElement,
    onChange: () => void,
    signal: AbortSignal,
  ) {
    if (view.parent === view) return;
    const whole = el(view.document, 'div', { class: 'seen whole' });
    const part = el(view.document, 'div', { class: 'seen' });
    root.append(whole, part);
    const observer = new IntersectionObserver(
      (entries) => {
        // Observed anew, an element tells at the next frame where it is then.
        const ask = (element: Element) => {
          observer.unobserve(element);
          observer.observe(element);
        };
        const last = entries.filter(({ target }) => target === whole).at(-1);
        if (last && this.#take(shownOf(last))) {
          ask(part);
          onChange();
        } else if (!last && entries.some(({ intersectionRatio }) => intersectionRatio < 1))
          ask(whole);
      },
      { threshold: THRESHOLDS },
    );
    observer.observe(whole);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Where there is room for card and navigator. */
  get box(): Box {
    return this.seen ?? wholeWindow(this.view);
  }

  /** Whether that is something else than before. */
  #take(seen: Box | null): boolean {
    this.seen = seen;
    const measures = Object.entries(seen ?? {})
      .map(([side, value]) => `--seen-${side}: ${String(value)}px`)
      .join(';');
    if (measures === this.#measures) return false;
    this.#measures = measures;
    this.root.style.cssText = measures;
    return true;
  }
}
