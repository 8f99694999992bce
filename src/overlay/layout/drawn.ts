import { isClear } from './colour';

/** What of an element is seen, and how far from it: by its computed styles. */

/** Beyond every window, in pixels. */
const ANYWHERE = Infinity;
/** A blur is seen so many times as far as it says. */
const BLUR = 3;
/** Letters are so many times as broad as their font is large, at most. */
const BREADTH = 2;

/** Whether a computed value is there: browsers give nothing for what they don't know. */
export const isSet = (value: string): boolean => value !== '' && value !== 'none';
const sumOfPixels = (value: string): number =>
  (value.match(/-?[\d.]+(?:e[+-]?\d+)?px/g) ?? []).reduce(
    (sum, length) => sum + Math.abs(Number.parseFloat(length)),
    0,
  );

/** Whether a box of such a style is seen, apart from what stands in it. */
export function isDrawn(style: CSSStyleDeclaration): boolean {
  const sides = ['top', 'right', 'bottom', 'left'].some(
    (side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
  );
  return (
    !isClear(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    isSet(style.borderImageSource) ||
    style.boxShadow !== 'none' ||
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
    isSet(style.getPropertyValue('backdrop-filter')) ||
    isSet(style.getPropertyValue('-webkit-box-reflect')) ||
    (style.columnRuleStyle !== 'none' && Number.parseFloat(style.columnRuleWidth) > 0) ||
    sides
  );
}

/** Whether a pseudo-element is there, and has words or is drawn. */
export function isPseudoDrawn(style: CSSStyleDeclaration): boolean {
  const { content, display } = style;
  if (display === 'none' || content === 'none' || content === 'normal' || content === '')
    return false;
  return (content !== '""' && content !== "''") || isDrawn(style);
}

/** How far something is drawn beyond its box, in pixels. */
export interface Reach {
  /** Of the element and its words. */
  readonly own: number;
  /** Of all that stands in it as well. */
  readonly passedOn: number;
}

/** By shadows, outlines, filters and decorations. */
export function reachOf(style: CSSStyleDeclaration): Reach {
  const outline =
    style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineOffset}`;
  const isElsewhere =
    (isSet(style.borderImageSource) && !/^[0\s]*$/.test(style.borderImageOutset)) ||
    isSet(style.getPropertyValue('-webkit-box-reflect'));
  const decorations = [
    'text-decoration-thickness',
    'text-underline-offset',
    '-webkit-text-stroke-width',
  ];
  return {
    own: isElsewhere ? ANYWHERE : sumOfPixels(`${style.boxShadow} ${style.textShadow} ${outline}`),
    passedOn:
      BLUR * sumOfPixels(style.filter) +
      sumOfPixels(decorations.map((name) => style.getPropertyValue(name)).join(' ')),
  };
}

/** How far from its element's box a pseudo-element may be drawn, in pixels of the element. */
export function pseudoReach(style: CSSStyleDeclaration): number {
  const { position, content, fontSize } = style;
  const shifts = ['transform', 'translate', 'scale', 'rotate', 'offset-path'];
  if (
    position === 'absolute' ||
    position === 'fixed' ||
    shifts.some((name) => isSet(style.getPropertyValue(name))) ||
    // A picture is as large as it likes.
    content.includes('(')
  )
    return ANYWHERE;
  const { own, passedOn } = reachOf(style);
  const sizes = `${style.width} ${style.height} ${style.margin} ${style.padding} ${style.borderWidth}`;
  const offsets = `${style.top} ${style.right} ${style.bottom} ${style.left} ${style.textIndent}`;
  const words = content.length * Number.parseFloat(fontSize) * BREADTH;
  return own + passedOn + sumOfPixels(`${sizes} ${position === 'static' ? '' : offsets}`) + words;
}

/** Parts of elements that have a box of their own, which needs no words to be there. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  input: ['::-moz-range-thumb', '::-moz-range-track', '::-moz-range-progress'],
  details: ['::details-content'],
};
export const partsOf = (tag: string): readonly string[] => PARTS[tag] ?? [];

/** Whether such a part is seen; of one that a browser doesn't know, it tells nothing. */
export const isPartDrawn = (style: CSSStyleDeclaration): boolean =>
  style.display !== '' && style.display !== 'none' && isDrawn(style);

/** What styles words beyond the element that they are in. */
export const STYLES_OF_WORDS = ['::first-letter', '::first-line', '::selection'];

/** How far from themselves words are drawn by such a style, in pixels. */
export const reachOfWords = (style: CSSStyleDeclaration): number =>
  style.display === ''
    ? 0
    : reachOf(style).own + sumOfPixels(`${style.margin} ${style.padding} ${style.borderWidth}`);

/** How far from its element's box the bullet of a list is drawn, in pixels; 0 where there is none. */
export function markerReach(style: CSSStyleDeclaration, marker: CSSStyleDeclaration): number {
  if (!style.display.includes('list-item')) return 0;
  if (isSet(style.listStyleImage)) return ANYWHERE;
  if (!isSet(style.listStyleType)) return 0;
  const letters = /^["']/.test(style.listStyleType) ? style.listStyleType.length : 4;
  return letters * Number.parseFloat(marker.fontSize || style.fontSize) * BREADTH;
}

/** How much a style enlarges the pixels of its element and of all in it, at most. */
export function stretchOf(style: CSSStyleDeclaration): number {
  const { transform } = style;
  const [a = 1, b = 0, c = 0, d = 1] =
    /^matrix\(([^)]*)\)$/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
  const isFlat = !isSet(transform) || transform.startsWith('matrix(');
  const turned = isFlat ? Math.max(Math.hypot(a, b), Math.hypot(c, d)) : ANYWHERE;
  const scales =
    style
      .getPropertyValue('scale')
      .match(/[\d.]+(?:e[+-]?\d+)?/g)
      ?.map(Number) ?? [];
  const zoom = Number(style.getPropertyValue('zoom')) || 1;
  return turned * (scales.length > 0 ? Math.max(...scales) : 1) * zoom;
}
