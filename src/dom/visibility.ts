import { memoize, STYLES } from '../base/memoize';
import type { Resumable } from '../base/resumable';
import * as unclobbered from './clobbering';
import { SKIPPED_TAGS } from './tags';

/** Whether elements are seen: by what they are and their attributes, or as the browser displays them. */

/** Attributes by which a page hides and shows its parts, as far as reading knows of them. */
export const HIDING_ATTRIBUTES = ['hidden', 'style'];
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Whether a `style` hides its element. Pages have few styles, each at many elements. */
const hides = memoize((style) => HIDING_STYLE.test(style), STYLES);

/**
 * Whether an element and all below it are no part of what a reader sees: code, form controls,
 * and copies that the page hides by attribute. Style sheets are not consulted, since that
 * would make the browser compute styles while reading.
 */
export function isOutOfSight(element: Element, tag = unclobbered.localName(element)): boolean {
  if (SKIPPED_TAGS.has(tag)) return true;
  if (!unclobbered.hasAttributes(element)) return false;
  if (unclobbered.hasAttribute(element, 'hidden')) return true;
  const style = unclobbered.getAttribute(element, 'style');
  return style !== null && hides(style);
}

/** The tags out of sight that there are below a root: most pages have few of them. */
export function* hiddenTagsIn(root: Element): Resumable<readonly string[]> {
  const found: string[] = [];
  let count = 0;
  for (const tag of SKIPPED_TAGS) {
    if (unclobbered.getElementsByTagName(root, tag).length > 0) found.push(tag);
    // On the largest pages a few of them take milliseconds.
    count += 1;
    if (count % 4 === 0) yield;
  }
  return found;
}

/**
 * Whether nothing in an element is out of sight: its text is then what a reader sees of it.
 * @param hiddenTags see `hiddenTagsIn`, of the element or one around it
 */
export function isAllInSight(element: Element, hiddenTags: readonly string[]): boolean {
  // Browsers look for tags one by one much faster than for any of several, or for parts of styles.
  if (hiddenTags.some((tag) => unclobbered.getElementsByTagName(element, tag).length > 0))
    return false;
  if (unclobbered.querySelector(element, '[hidden]') !== null) return false;
  const styled = unclobbered.querySelectorAll(element, '[style]');
  for (let at = 0, one = styled[0]; one; at += 1, one = styled[at])
    if (hides(unclobbered.getAttribute(one, 'style') ?? '')) return false;
  return true;
}

/** Whether a change of an attribute hid or showed its element: pages move and colour far more. */
export function togglesVisibility({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (attributeName === null) return false;
  const value = unclobbered.getAttribute(target as Element, attributeName);
  const isHiding = (one: string | null) =>
    one !== null && (attributeName === 'hidden' || hides(one));
  return isHiding(value) !== isHiding(oldValue);
}
