import * as unclobbered from '../../dom/clobbering';
import { isClear, lightness } from './colour';
import { intersection, type Box } from './geometry';

/**
 * Whether something of the page lies over a part of the overlay, also where it lets the pointer through
 * and hit testing knows nothing of it. Reads styles and layout: to be asked when somebody clicks.
 */

/** The depth of the overlay's controls. Of the same depth, what comes later in the document is above. */
const TOPMOST = 2147483647;
/** So many elements of one cover are looked at; one with more is taken for a cover as a whole. */
const MAX_ELEMENTS = 2000;
const REPLACED = new Set(['img', 'picture', 'video', 'canvas', 'svg', 'iframe', 'object', 'embed']);
/** Filters that change colours and no shapes: pages go grey on days of mourning, tools invert them. */
const COLOUR_FILTERS = /^(?:(?:grayscale|invert|sepia|hue-rotate|saturate)\([^()]*\)\s*)+$/;
const MIN_OPACITY = 0.5;
const SCALES = { least: 0.5, most: 4 };

/** Whether a box of such a style is seen, apart from what stands in it. */
function isDrawn(style: CSSStyleDeclaration): boolean {
  const sides = ['top', 'right', 'bottom', 'left'].some(
    (side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
  );
  const filters = style.getPropertyValue('backdrop-filter');
  return (
    !isClear(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
    (filters !== 'none' && filters !== '') ||
    sides
  );
}

/** Whether a pseudo-element is there, and has words or is drawn. */
function isPseudoDrawn(style: CSSStyleDeclaration): boolean {
  const { content, display } = style;
  if (display === 'none' || content === 'none' || content === 'normal' || content === '')
    return false;
  return (content !== '""' && content !== "''") || isDrawn(style);
}

function hasText(element: Element): boolean {
  for (let node = unclobbered.firstChild(element); node; node = unclobbered.nextSibling(node))
    if (unclobbered.nodeType(node) === 3 && unclobbered.nodeValue(node)?.trim()) return true;
  return false;
}

/** The shadow root of an element, closed ones as well: Firefox lets extensions see them. */
const SHADOW = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot');
const shadowOf = (element: Element): ShadowRoot | null =>
  (SHADOW?.get?.call(element) as ShadowRoot | null | undefined) ?? null;

/** The elements right in another, those of its shadow tree before its own. */
function* childrenOf(element: Element): Generator<Element> {
  yield* shadowOf(element)?.children ?? [];
  let child = unclobbered.firstElementChild(element);
  for (; child; child = unclobbered.nextElementSibling(child)) yield child;
}

/** Whether two boxes share more than an edge. */
function meet(a: Box, b: Box): boolean {
  const both = intersection(a, b);
  return both !== null && both.width > 0 && both.height > 0;
}

/** Looks for what is drawn of a cover within a box. */
class Search {
  #left = MAX_ELEMENTS;

  constructor(
    private readonly view: Window,
    private readonly box: Box,
  ) {}

  /**
   * Whether an element, or one in it, is drawn over the box.
   * @param isAbove whether all of it lies above the overlay; else only what is lifted as high
   */
  covers(element: Element, isAbove: boolean): boolean {
    this.#left -= 1;
    if (this.#left < 0) return true;
    const style = this.view.getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return false;
    const above = isAbove || (style.position !== 'static' && Number(style.zIndex) >= TOPMOST);
    if (above && style.visibility === 'visible' && this.#drawsOver(element, style)) return true;
    for (const child of childrenOf(element)) if (this.covers(child, above)) return true;
    return false;
  }

  #drawsOver(element: Element, style: CSSStyleDeclaration): boolean {
    const pseudos = ['::before', '::after'].filter((name) => this.isPseudoOver(element, name));
    if (pseudos.length > 0) return true;
    if (!meet(unclobbered.getBoundingClientRect(element), this.box)) return false;
    return isDrawn(style) || REPLACED.has(unclobbered.localName(element)) || hasText(element);
  }

  /** Browsers don't tell where a pseudo-element is: what is positioned by itself may be anywhere. */
  isPseudoOver(element: Element, name: string): boolean {
    const style = this.view.getComputedStyle(element, name);
    if (!isPseudoDrawn(style)) return false;
    if (style.position === 'absolute' || style.position === 'fixed') return true;
    return meet(unclobbered.getBoundingClientRect(element), this.box);
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

/** The page's shadow trees, where the browser shows them to extensions. */
function shadowTrees(document: Document, host: Element): readonly ShadowRoot[] {
  if (!SHADOW) return [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      const shadow = element === host ? null : shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  return roots.slice(1) as ShadowRoot[];
}

/** What of the page lies in the top layer, above everything. */
const topLayer = (root: Document | ShadowRoot): readonly Element[] =>
  [':popover-open', ':modal', ':fullscreen'].flatMap((selector) => matching(root, selector));

/**
 * Whether pictures of the page as it was lie above everything. Browsers that tell what is covered don't
 * count them.
 */
export const isInTransition = (document: Document): boolean =>
  matching(document, ':root:active-view-transition').length > 0;

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
    this.#view = view;
    this.#root = document.documentElement;
    this.#later = later;
    this.#raised = [document, ...trees]
      .flatMap(topLayer)
      .filter((element) => !unclobbered.contains(element, host));
    this.#hasBackdrop = this.#raised.some((element) =>
      isDrawn(view.getComputedStyle(element, '::backdrop')),
    );
    this.#hasPseudo = Number(view.getComputedStyle(this.#root, '::after').zIndex) >= TOPMOST;
  }

  /**
   * Whether something of the page is drawn over a part of the overlay.
   * @param box the part, in window coordinates
   */
  isOver(box: Box): boolean {
    const search = new Search(this.#view, box);
    return (
      this.#hasBackdrop ||
      this.#raised.some((element) => search.covers(element, true)) ||
      (this.#hasPseudo && search.isPseudoOver(this.#root, '::after')) ||
      this.#later.some((element) => search.covers(element, false))
    );
  }
}

/** What an element does to the look of all that stands in it. */
export type Effect = 'none' | 'harmless' | 'harmful';

function effectOf(style: CSSStyleDeclaration): Effect {
  const { opacity, filter, transform, clipPath, mixBlendMode } = style;
  const mask = style.getPropertyValue('mask-image');
  const [rotate, scale] = [style.getPropertyValue('rotate'), style.getPropertyValue('scale')];
  const isSet = (value: string) => value !== '' && value !== 'none';
  const [a = 1, b = 0, c = 0, d = 1] = transform.match(/-?[\d.e-]+(?=[,)])/g)?.map(Number) ?? [];
  const isScale = b === 0 && c === 0 && a === d && a >= SCALES.least && a <= SCALES.most;
  const times = Number.parseFloat(scale) || 1;
  const isHarmful =
    Number(opacity) < MIN_OPACITY ||
    (isSet(filter) && !COLOUR_FILTERS.test(filter)) ||
    (isSet(transform) && !isScale) ||
    times < SCALES.least ||
    times > SCALES.most ||
    isSet(clipPath) ||
    isSet(mask) ||
    isSet(rotate);
  if (isHarmful) return 'harmful';
  const isPlain =
    opacity === '1' &&
    !isSet(filter) &&
    !isSet(transform) &&
    !isSet(scale) &&
    mixBlendMode === 'normal';
  return isPlain ? 'none' : 'harmless';
}

/**
 * The worst that is done to the look of a whole page: by its root, and by what its frame stands in, as
 * far as that may be asked.
 */
export function effectOnPage(document: Document): Effect {
  const view = document.defaultView as Window;
  const effects = [effectOf(view.getComputedStyle(document.documentElement))];
  let frame = view.frameElement;
  while (frame) {
    const around = (unclobbered.ownerDocument(frame) as Document).defaultView as Window;
    for (let one: Element | null = frame; one; one = unclobbered.parentElement(one))
      effects.push(effectOf(around.getComputedStyle(one)));
    frame = around.frameElement;
  }
  return (
    effects.find((one) => one === 'harmful') ?? effects.find((one) => one !== 'none') ?? 'none'
  );
}

/** Least difference of a control's words from what is behind them, of 1. */
const MIN_DIFFERENCE = 0.15;

/**
 * Whether a control stands on ground of its own and differs from it. A page reaches no style in a closed
 * root, but it can register custom properties, and take from them the values they have there.
 * @param control an element of the overlay's own
 */
export function isLegible(control: HTMLElement, view: Window): boolean {
  const ink = lightness(view.getComputedStyle(control).color);
  let ground: HTMLElement | null = control;
  while (ground && isClear(view.getComputedStyle(ground).backgroundColor))
    ground = ground.parentElement;
  if (!ground) return false;
  const paper = lightness(view.getComputedStyle(ground).backgroundColor);
  return ink === null || paper === null || Math.abs(ink - paper) >= MIN_DIFFERENCE;
}
