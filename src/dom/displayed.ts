import * as unclobbered from './clobbering';

/** Whether the browser displays elements: makes it compute styles, which reading never does. */

function isVisibleBy(element: Element, options: CheckVisibilityOptions): boolean {
  // Came with Chrome 105 and Firefox 106.
  if ('checkVisibility' in Element.prototype) return unclobbered.checkVisibility(element, options);
  return (
    unclobbered.getClientRects(element).length > 0 &&
    getComputedStyle(element).visibility === 'visible'
  );
}

/**
 * Whether an element is displayed, style sheets included. Makes the browser compute styles, so it is
 * asked only where attributes can't tell.
 */
export const isDisplayed = (element: Element): boolean =>
  isVisibleBy(element, { checkVisibilityCSS: true });

/** Whether it is displayed and, as far as the browser tells, not fully transparent. */
export const isDisplayedOpaque = (element: Element): boolean =>
  isVisibleBy(element, { checkVisibilityCSS: true, checkOpacity: true });
