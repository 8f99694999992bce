import * as unclobbered from './clobbering';

/** Shadow roots, and the tree of elements as it is displayed. */

/** What Firefox has for content scripts: shadow roots, closed ones as well. */
const SHADOW =
  typeof Element === 'function'
    ? Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')
    : undefined;
/** What Chromium has for the same. */
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }
  | undefined;

/** The shadow root of an element, closed ones as well; null where it has none or nothing tells. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Nothing else can have one, and Chromium throws where it is asked.
  if (!unclobbered.isHtml(element)) return null;
  if (SHADOW) return SHADOW.get?.call(element) as ShadowRoot | null;
  // It speaks of the page's elements; nothing of the extension is asked, nor told.
  const api = typeof chrome === 'undefined' ? undefined : chrome.dom;
  return api?.openOrClosedShadowRoot?.(element) ?? null;
}

/** The element around another as it is displayed: a slot, the host of a shadow root, the parent. */
export function displayedParent(element: Element): Element | null {
  const around = unclobbered.assignedSlot(element) ?? unclobbered.parentElement(element);
  if (around) return around;
  const root = unclobbered.getRootNode(element);
  return root instanceof ShadowRoot ? root.host : null;
}
