import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { policyOf } from '../../../src/overlay/card/controls';
import type { Guarded } from '../../../src/overlay/card/guarded';
import { PAGE_CONTROLS } from '../../../src/pages/shared/controls';
import { ControlPolicyProvider, type ControlPolicy } from '../../../src/ui/components/controls';

/** Components in a document without a browser, as a page of the extension or the overlay has them. */

export const ON_PAGES = PAGE_CONTROLS;
/** Marks controls as the overlay does; the guard itself needs a browser. */
const guarded: Guarded = (act) => ({
  'data-guarded': '',
  onClick: ({ isTrusted }) => isTrusted && act(),
});
export const IN_OVERLAY = policyOf(guarded);

export const show = (policy: ControlPolicy, children: ComponentChildren): void =>
  void act(() =>
    render(<ControlPolicyProvider value={policy}>{children}</ControlPolicyProvider>, document.body),
  );
export const clear = (): void => render(null, document.body);

export const all = (selector: string): readonly HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>(selector),
];
export const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
/** @returns whether the browser would do what it does with such a key */
export const key = (
  target: Element | null,
  name: string,
  more: KeyboardEventInit = {},
): boolean => {
  let passed = true;
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  void act(() => void (passed = target?.dispatchEvent(event) ?? true));
  return passed;
};
export const press = (selector: string): void => void act(() => one(selector).click());
