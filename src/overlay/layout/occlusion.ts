import * as unclobbered from '../../dom/clobbering';
import { shadowRootOf } from '../../dom/shadow';
import { intersection, type Box } from './geometry';
import {
  isDrawn,
  isPartDrawn,
  isPseudoDrawn,
  markerReach,
  partsOf,
  pseudoReach,
  reachOf,
  reachOfWords,
  stretchOf,
  STYLES_OF_WORDS,
} from './drawn';
import { framesAround } from './page-effects';

/**
 * Whether something of the page lies over a part of the overlay, also where it lets the pointer through
 * and hit testing knows nothing of it. Reads styles and layout: to be asked when somebody clicks.
 */

/** The depth of the overlay's controls. Of the same depth, what comes later in the document is above. */
const TOPMOST = 2147483647;
/** So many elements of one cover are looked at; one with more is taken for a cover as a whole. */
const MAX_ELEMENTS = 2000;
/** What browsers draw by themselves, whatever its styles. */
const DRAWN = new Set(
  'img picture video audio canvas svg iframe object embed input textarea select button progress meter'.split(
    ' ',
  ),
);
/** Beyond every window. */
const FAR_PX = 1_000_000;
/** Drawings and formulas. */
const DRAWN_NAMESPACES = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML'];

/** The elements right in another, those of its shadow tree before its own. */
function* childrenOf(element: Element): Generator<Element> {
  yield* shadowRootOf(element)?.children ?? [];
  let child = unclobbered.firstElementChild(element);
  for (; child; child = unclobbered.nextElementSibling(child)) yield child;
}

/** Pixels of an element in those of the window; what is enlarged without end still reaches nowhere without any. */
const scaled = (pixels: number, stretch: number): number =>
  pixels === 0 || stretch === 0 ? 0 : Math.min(pixels * stretch, FAR_PX);

/** Whether a box, or what reaches beyond it by so many pixels, shares more than an edge with another. */
function meets({ left, top, width, height }: Box, reach: number, other: Box): boolean {
  const grown = {
    left: left - reach,
    top: top - reach,
    width: width + 2 * reach,
    height: height + 2 * reach,
  };
  const both = intersection(grown, other);
  return both !== null && both.width > 0 && both.height > 0;
}

/** What an element of a cover has from those around it. */
interface Around {
  /** Whether all of it lies above the overlay; else only what is lifted as high. */
  readonly isAbove: boolean;
  /** How much its pixels are enlarged, at most. */
  readonly stretch: number;
  /** How far it is drawn beyond itself by filters and decorations around it, in pixels of the window. */
  readonly reach: number;
}

/** Looks for what is drawn of a cover within a box. */
class Search {
  #left = MAX_ELEMENTS;
  readonly #range: Range;

  constructor(
    private readonly view: Window,
    private readonly box: Box,
  ) {
    this.#range = view.document.createRange();
  }

  /** Whether an element, or one in it, is drawn over the box. */
  covers(element: Element, around: Around): boolean {
    this.#left -= 1;
    if (this.#left < 0) return true;
    const style = this.view.getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return false;
    const stretch = around.stretch * stretchOf(style);
    const own = reachOf(style);
    const here: Around = {
      // Whatever its position: in a grid it counts for all.
      isAbove: around.isAbove || Number(style.zIndex) >= TOPMOST,
      stretch,
      reach: around.reach + scaled(own.passedOn, stretch),
    };
    if (here.isAbove && style.visibility === 'visible' && this.#drawsOver(element, style, here))
      return true;
    for (const child of childrenOf(element)) if (this.covers(child, here)) return true;
    return false;
  }

  #drawsOver(element: Element, style: CSSStyleDeclaration, here: Around): boolean {
    if (['::before', '::after'].some((name) => this.isPseudoOver(element, name, here))) return true;
    if (
      partsOf(unclobbered.localName(element)).some((name) => this.#isPartOver(element, name, here))
    )
      return true;
    const reach = here.reach + scaled(reachOf(style).own, here.stretch);
    const isDrawing =
      isDrawn(style) ||
      DRAWN.has(unclobbered.localName(element)) ||
      DRAWN_NAMESPACES.includes(unclobbered.namespaceURI(element) ?? '');
    const box = unclobbered.getBoundingClientRect(element);
    if (isDrawing && meets(box, reach, this.box)) return true;
    const marker = markerReach(style, this.view.getComputedStyle(element, '::marker'));
    if (marker > 0 && meets(box, here.reach + scaled(marker, here.stretch), this.box)) return true;
    return this.#hasTextOver(element, reach, here.stretch);
  }

  /** Words may stand beside the element that they are in. */
  #hasTextOver(element: Element, near: number, stretch: number): boolean {
    if (!unclobbered.firstChild(element)) return false;
    const reaches = STYLES_OF_WORDS.map((name) =>
      reachOfWords(this.view.getComputedStyle(element, name)),
    );
    const reach = near + scaled(Math.max(...reaches), stretch);
    for (let node = unclobbered.firstChild(element); node; node = unclobbered.nextSibling(node)) {
      if (unclobbered.nodeType(node) !== 3 || !unclobbered.nodeValue(node)?.trim()) continue;
      this.#range.selectNode(node);
      for (const line of this.#range.getClientRects())
        if (meets(line, reach, this.box)) return true;
    }
    return false;
  }

  /** Browsers don't tell where a pseudo-element is: what is placed by itself may be anywhere. */
  isPseudoOver(element: Element, name: string, here: Around): boolean {
    const style = this.view.getComputedStyle(element, name);
    return isPseudoDrawn(style) && this.#isReached(element, style, here);
  }

  #isPartOver(element: Element, name: string, here: Around): boolean {
    const style = this.view.getComputedStyle(element, name);
    return isPartDrawn(style) && this.#isReached(element, style, here);
  }

  #isReached(element: Element, style: CSSStyleDeclaration, here: Around): boolean {
    const reach = here.reach + scaled(pseudoReach(style), here.stretch);
    return meets(unclobbered.getBoundingClientRect(element), reach, this.box);
  }
}

/** Elements for a selector that not every browser knows. */
function matching(root: Document | ShadowRoot, selector: string): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The page's shadow trees, closed ones as well. */
function shadowTrees(document: Document, host: Element): readonly ShadowRoot[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      const shadow = element === host ? null : shadowRootOf(element);
      if (shadow) roots.push(shadow);
    }
  return roots.slice(1) as ShadowRoot[];
}

/** What of the page lies in the top layer, above everything. */
const topLayer = (root: Document | ShadowRoot): readonly Element[] =>
  [':popover-open', ':modal', ':fullscreen'].flatMap((selector) => matching(root, selector));

/**
 * Whether pictures of a page or of a part of it as it was lie above others, in the page itself or in one
 * around its frame. Browsers that tell what is covered don't count those of a part.
 */
export function isInTransition(document: Document, host: Element): boolean {
  const around = framesAround(document).map(
    (frame) => unclobbered.ownerDocument(frame) as Document,
  );
  return [document, ...shadowTrees(document, host), ...around].some(
    (root) => matching(root, ':active-view-transition').length > 0,
  );
}

/** What of a page may lie above the overlay: found once, and held against each part of the overlay. */
export class Covers {
  readonly #view: Window;
  readonly #root: Element;
  /** Of the top layer, above everything. */
  readonly #raised: readonly Element[];
  /** After the overlay, and above it where it lies as high. */
  readonly #later: readonly Element[];
  readonly #hasBackdrop: boolean;
  readonly #hasPseudo: boolean;
  /** How much the page as a whole is enlarged. */
  readonly #stretch: number;

  /**
   * @param host the overlay's element, which is a child of `<html>`
   * @param isThorough whether to look into the page's own shadow trees, too, of which there may be many
   */
  constructor(document: Document, host: Element, isThorough: boolean) {
    const view = document.defaultView as Window;
    const trees = isThorough ? shadowTrees(document, host) : [];
    const later: Element[] = [];
    for (let next = unclobbered.nextElementSibling(host); next;) {
      later.push(next);
      next = unclobbered.nextElementSibling(next);
    }
    // In a grid or a row of boxes it is not the place in the document that counts.
    if (/flex|grid/.test(view.getComputedStyle(document.documentElement).display))
      for (let one = unclobbered.previousElementSibling(host); one;) {
        if (Number(view.getComputedStyle(one).order) > 0) later.push(one);
        one = unclobbered.previousElementSibling(one);
      }
    this.#view = view;
    this.#root = document.documentElement;
    this.#later = later;
    this.#raised = [document, ...trees]
      .flatMap(topLayer)
      .filter((element) => !unclobbered.contains(element, host));
    this.#hasBackdrop = this.#raised.some((element) =>
      isDrawn(view.getComputedStyle(element, '::backdrop')),
    );
    this.#stretch = stretchOf(view.getComputedStyle(this.#root));
    this.#hasPseudo = Number(view.getComputedStyle(this.#root, '::after').zIndex) >= TOPMOST;
  }

  /**
   * Whether something of the page is drawn over a part of the overlay.
   * @param box the part, in window coordinates
   */
  isOver(box: Box): boolean {
    const search = new Search(this.#view, box);
    const above = { isAbove: true, stretch: this.#stretch, reach: 0 };
    return (
      this.#hasBackdrop ||
      this.#raised.some((element) => search.covers(element, above)) ||
      (this.#hasPseudo && search.isPseudoOver(this.#root, '::after', above)) ||
      this.#later.some((element) => search.covers(element, { ...above, isAbove: false }))
    );
  }
}
