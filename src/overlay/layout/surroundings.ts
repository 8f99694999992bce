import * as unclobbered from '../../dom/clobbering';
import { displayedParent } from '../../dom/shadow';
import { lightness } from './colour';
import { inset, intersection, type Box } from './geometry';

/** What the ancestors of something do to it. */
export interface Surroundings {
  /** What scrolling ancestors let through, in window coordinates; null where nothing clips. */
  readonly clip: Box | null;
  /** The same for what is positioned absolutely: only what it is positioned in clips it. */
  readonly absoluteClip: Box | null;
  /** The same for what is positioned in the window. */
  readonly fixedClip: Box | null;
  /** Whether an ancestor sticks to the window while the document scrolls. */
  readonly sticks: boolean;
  /** The `z-index` of the outermost stacking context; null where there is none but the page's own. */
  readonly depth: number | null;
  /** Whether words here are light, as they are on dark paper. */
  readonly isDark: boolean;
}

const PAGE: Surroundings = {
  clip: null,
  absoluteClip: null,
  fixedClip: null,
  sticks: false,
  depth: null,
  isDark: false,
};

const documentOf = (element: Element): Document => unclobbered.ownerDocument(element) as Document;

/** What an element lets through of its content: its padding box without scroll bars, in the window. */
function innerBox(element: Element): Box {
  const { left, top, width, height } = unclobbered.getBoundingClientRect(element);
  const offsetWidth = unclobbered.offsetWidth(element);
  const offsetHeight = unclobbered.offsetHeight(element);
  const clientWidth = unclobbered.clientWidth(element);
  if (!offsetWidth || !offsetHeight || !clientWidth) return { left, top, width, height };
  const clientHeight = unclobbered.clientHeight(element);
  const clientLeft = unclobbered.clientLeft(element);
  const clientTop = unclobbered.clientTop(element);
  // These are in the element's own pixels, and rounded: at full breadth the rounding must not clip.
  const across = width / offsetWidth;
  const down = height / offsetHeight;
  const fits = (whole: number, inner: number, border: number) => whole - inner - border * 2 < 1;
  return {
    left: left + clientLeft * across,
    top: top + clientTop * down,
    width: fits(offsetWidth, clientWidth, clientLeft)
      ? width - clientLeft * across * 2
      : clientWidth * across,
    height: fits(offsetHeight, clientHeight, clientTop)
      ? height - clientTop * down * 2
      : clientHeight * down,
  };
}

/** Whether words of such a colour are light; null where that can't be told. */
function isLight(colour: string): boolean | null {
  const light = lightness(colour);
  return light === null ? null : light > 0.6;
}

/** Whether an element paints nothing outside of itself. */
const isContained = ({ contain }: CSSStyleDeclaration): boolean =>
  /paint|content|strict/.test(contain);

/** The `z-index` of an element in the stacking context around it; null where it forms none. */
function stacking(style: CSSStyleDeclaration): number | null {
  const { position, zIndex } = style;
  if (position !== 'static' && zIndex !== 'auto') return Number(zIndex);
  if (position === 'fixed' || position === 'sticky') return 0;
  const forms =
    style.transform !== 'none' ||
    style.opacity !== '1' ||
    style.filter !== 'none' ||
    style.clipPath !== 'none' ||
    isContained(style) ||
    style.isolation === 'isolate';
  return forms ? 0 : null;
}

/** Whether an element clips what stands in it. */
function clips(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  const contained = isContained(style);
  if (!contained && style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  // Neither boxes within lines nor parts of tables are scrolled or cut off.
  if (/^(?:inline|contents|table-(?:row|column|header-group|footer-group).*)$/.test(style.display))
    return false;
  const { body, documentElement } = documentOf(element);
  // The overflow of <body> is the window's own scrolling unless <html> has one as well.
  return (
    contained || element !== body || view.getComputedStyle(documentElement).overflowX !== 'visible'
  );
}

/** What `clip-path` and `clip` leave of an element and of all in it; null where they cut nothing. */
function cutOut(element: Element, style: CSSStyleDeclaration): Box | null {
  const { clipPath, position, display } = style;
  const clip = /^(?:absolute|fixed)$/.test(position) ? style.getPropertyValue('clip') : 'auto';
  if ((clipPath === 'none' && clip === 'auto') || display === 'contents') return null;
  const { left, top, width, height } = unclobbered.getBoundingClientRect(element);
  const whole = { left, top, width, height };
  const scale = width / (unclobbered.offsetWidth(element) || width);
  const parts = /^(inset|rect)\(([^()]*)\)$/.exec(clipPath === 'none' ? clip : clipPath);
  // Of other shapes, and of what is reckoned from several lengths, the element itself will do.
  return parts ? inset(whole, parts[2] ?? '', parts[1] === 'rect', scale) : whole;
}

/** What two clips let through; the second alone where there was none. */
const within = (clip: Box | null, own: Box): Box =>
  clip ? (intersection(clip, own) ?? { ...own, width: 0, height: 0 }) : own;

/** Whether an element holds what is positioned in it, and turns `fixed` into `absolute`. */
const holdsFixed = (style: CSSStyleDeclaration): boolean =>
  style.transform !== 'none' || style.filter !== 'none' || isContained(style);

/** What lets an element through that is positioned so, before it clips by itself. */
function clipAround(position: string, outer: Surroundings): Box | null {
  if (position === 'fixed') return outer.fixedClip;
  return position === 'absolute' ? outer.absoluteClip : outer.clip;
}

/** What an element lets through of its own content, and of what is positioned beyond it. */
function clipsOf(
  element: Element,
  style: CSSStyleDeclaration,
  outer: Surroundings,
  view: Window,
): Pick<Surroundings, 'clip' | 'absoluteClip' | 'fixedClip'> {
  const { position } = style;
  const cut = cutOut(element, style);
  const cutBy = (clip: Box | null) => (cut ? within(clip, cut) : clip);
  const around = cutBy(clipAround(position, outer));
  const clip = clips(element, style, view) ? within(around, innerBox(element)) : around;
  const isFrame = holdsFixed(style);
  return {
    clip,
    absoluteClip: position !== 'static' || isFrame ? clip : cutBy(outer.absoluteClip),
    fixedClip: isFrame ? clip : cutBy(outer.fixedClip),
  };
}

/**
 * What an element and all its ancestors do to what stands in it. Reads only.
 * @param known what was found before in the same pass; added to
 */
export function surroundingsOf(
  element: Element,
  view: Window,
  known: Map<Element, Surroundings>,
): Surroundings {
  if (element === documentOf(element).documentElement) return PAGE;
  const before = known.get(element);
  if (before) return before;

  const parent = displayedParent(element);
  const outer = parent ? surroundingsOf(parent, view, known) : PAGE;
  const style = view.getComputedStyle(element);
  const { position } = style;
  const here: Surroundings = {
    ...clipsOf(element, style, outer, view),
    sticks: outer.sticks || position === 'fixed' || position === 'sticky',
    depth: outer.depth ?? stacking(style),
    isDark: isLight(style.color) ?? outer.isDark,
  };
  known.set(element, here);
  return here;
}

/**
 * Whether the words of an element are light, as on dark paper. Of the element itself only the colour
 * is looked at: there may be hundreds in one row or column.
 * @param known as for `surroundingsOf`
 */
export function isDarkIn(
  element: Element,
  view: Window,
  known: Map<Element, Surroundings>,
): boolean {
  const own = known.get(element)?.isDark ?? isLight(view.getComputedStyle(element).color);
  if (own !== null) return own;
  const parent = displayedParent(element);
  return parent !== null && surroundingsOf(parent, view, known).isDark;
}
