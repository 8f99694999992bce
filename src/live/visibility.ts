import * as unclobbered from '../dom/clobbering';

/** Attributes by which a page hides and shows its parts, and of which the reading knows. */
export const HIDING_ATTRIBUTES = ['hidden', 'style'];
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a change of an attribute hid or showed its element: pages move and colour far more. */
export function togglesVisibility({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (attributeName === null) return false;
  const value = unclobbered.getAttribute(target as Element, attributeName);
  const hides = (one: string | null) =>
    one !== null && (attributeName === 'hidden' || HIDING_STYLE.test(one));
  return hides(value) !== hides(oldValue);
}

/**
 * Whether an element is displayed, style sheets included. Makes the browser compute styles, so it is
 * asked only where the reading can't do without.
 */
export function isShown(element: Element): boolean {
  // Came with Chrome 105.
  if ('checkVisibility' in Element.prototype)
    return unclobbered.checkVisibility(element, { checkVisibilityCSS: true });
  return (
    unclobbered.getClientRects(element).length > 0 &&
    getComputedStyle(element).visibility === 'visible'
  );
}
