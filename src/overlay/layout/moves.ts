import * as unclobbered from '../../dom/clobbering';

/** From nothing to all in steps of a twentieth: also what is clipped tells that it moves. */
const THRESHOLDS = Array.from({ length: 21 }, (_, step) => step / 20);
/** A page with so many marked things apart from each other is watched in part. */
const MAX_ELEMENTS = 80;

interface Watched {
  readonly observer: IntersectionObserver;
  /** Where the element was against the document, as the margin that leaves just that. */
  readonly margin: string;
}

/** Whether an element is elsewhere than the opening that was made for it. */
const isAstray = ({ boundingClientRect: box, rootBounds }: IntersectionObserverEntry): boolean =>
  rootBounds !== null &&
  box.width > 0 &&
  (Math.abs(box.left - rootBounds.left) > 1 || Math.abs(box.top - rootBounds.top) > 1);

/**
 * Tells when elements move against the document, whatever moves them: something above them that
 * folds, a style sheet, a transition, a transform. Each is watched through an opening of its own
 * size and place; when it moves, part of it leaves the opening. Scrolling the document moves both
 * alike. Browsers look once a frame and only where something was laid out, so that a page at rest
 * costs nothing.
 */
export class Moves {
  readonly #watched = new Map<Element, Watched>();
  readonly #elements: readonly Element[];

  constructor(
    private readonly document: Document,
    elements: Iterable<Element>,
    private readonly onMove: () => void,
    signal: AbortSignal,
  ) {
    this.#elements = [...elements].slice(0, MAX_ELEMENTS);
    signal.addEventListener('abort', () => {
      for (const { observer } of this.#watched.values()) observer.disconnect();
      this.#watched.clear();
    });
  }

  /** Takes where the elements are now for where they belong. Reads layout; call when that is done. */
  settle(): void {
    const root = this.document.documentElement;
    const frame = unclobbered.getBoundingClientRect(root);
    for (const element of this.#elements)
      this.#settleOne(element, root, frame, unclobbered.getBoundingClientRect(element));
  }

  #settleOne(element: Element, root: Element, frame: DOMRectReadOnly, box: DOMRectReadOnly): void {
    const margin = [
      frame.top - box.top,
      box.right - frame.right,
      box.bottom - frame.bottom,
      frame.left - box.left,
    ]
      .map((side) => `${String(Math.ceil(side))}px`)
      .join(' ');
    const before = this.#watched.get(element);
    if (before?.margin === margin) return;
    before?.observer.disconnect();
    // The first call only says how much is to be seen now, unless it has moved since it was measured.
    let isFirst = true;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!isFirst || (entry && isAstray(entry))) this.onMove();
        isFirst = false;
      },
      { root, rootMargin: margin, threshold: THRESHOLDS },
    );
    observer.observe(element);
    this.#watched.set(element, { observer, margin });
  }
}
