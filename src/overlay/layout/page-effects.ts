import * as unclobbered from '../../dom/clobbering';
import { isSet } from './drawn';

/** What a page does to its own look as a whole, and thereby to what the overlay shows. */

/** Filters that change colours and no shapes: pages go grey on days of mourning, tools invert them. */
const COLOUR_FILTERS = /^(?:(?:grayscale|invert|sepia|hue-rotate|saturate)\([^()]*\)\s*)+$/;
const MIN_OPACITY = 0.5;
/** Turned round by half, every colour is the same grey. */
const MIN_CONTRAST = 0.5;
const SCALES = { least: 0.5, most: 4 };

/** What is done to the look of all that stands in an element. */
export type Effect = 'none' | 'harmless' | 'harmful';

const numbersOf = (value: string): readonly number[] =>
  value.match(/-?[\d.]+(?:e[+-]?\d+)?(?=[,)\s]|$)/g)?.map(Number) ?? [];

/** Width and height that a transform and a scale come to, as factors; null for other changes of shape. */
function scaleOf(style: CSSStyleDeclaration): number | null {
  const [a = 1, b = 0, c = 0, d = 1] = isSet(style.transform) ? numbersOf(style.transform) : [];
  const [across = 1, down = across] = numbersOf(style.getPropertyValue('scale'));
  if (b !== 0 || c !== 0 || a !== d || across !== down) return null;
  return a * across * (Number(style.getPropertyValue('zoom')) || 1);
}

/** How much of the difference between colours a filter leaves, of 1. */
const contrastOf = (filter: string): number =>
  [...filter.matchAll(/invert\(([\d.]+)(%?)\)/g)].reduce((contrast, [, amount, unit]) => {
    const part = Math.min(1, Number(amount) / (unit === '%' ? 100 : 1));
    return contrast * Math.abs(1 - 2 * part);
  }, 1);

/** Whether a style changes more than sizes and colours. */
const isBreaking = (style: CSSStyleDeclaration): boolean =>
  (isSet(style.filter) && !COLOUR_FILTERS.test(style.filter)) ||
  scaleOf(style) === null ||
  style.mixBlendMode !== 'normal' ||
  ['clip-path', 'mask-image', '-webkit-mask-box-image-source', 'rotate'].some((name) =>
    isSet(style.getPropertyValue(name)),
  );

const isPlain = (style: CSSStyleDeclaration): boolean =>
  style.opacity === '1' &&
  !['filter', 'transform', 'scale'].some((name) => isSet(style.getPropertyValue(name)));

/** The elements that a document's frame is, and that the frame around it is, as far as that may be asked. */
export function framesAround(document: Document): readonly Element[] {
  const frames: Element[] = [];
  for (let frame = document.defaultView?.frameElement; frame;) {
    frames.push(frame);
    frame = unclobbered.ownerDocument(frame)?.defaultView?.frameElement;
  }
  return frames;
}

/** The styles of the root, and of what its frame stands in, as far as that may be asked. */
function stylesAround(document: Document): readonly CSSStyleDeclaration[] {
  const styles = [(document.defaultView as Window).getComputedStyle(document.documentElement)];
  for (const frame of framesAround(document)) {
    const around = (unclobbered.ownerDocument(frame) as Document).defaultView as Window;
    for (let one: Element | null = frame; one; one = unclobbered.parentElement(one))
      styles.push(around.getComputedStyle(one));
  }
  return styles;
}

/**
 * What is done to the look of a whole page: by its root, and by what its frame stands in. Each alone may
 * be harmless and all of them together not.
 */
export function effectOnPage(document: Document): Effect {
  const styles = stylesAround(document);
  const product = (factor: (style: CSSStyleDeclaration) => number) =>
    styles.reduce((all, style) => all * factor(style), 1);
  const scale = product((style) => scaleOf(style) ?? 0);
  const isHarmful =
    styles.some(isBreaking) ||
    product(({ opacity }) => Number(opacity)) < MIN_OPACITY ||
    product(({ filter }) => contrastOf(filter)) < MIN_CONTRAST ||
    scale < SCALES.least ||
    scale > SCALES.most;
  if (isHarmful) return 'harmful';
  return styles.every(isPlain) ? 'none' : 'harmless';
}
