import type { ControlPolicy, TypingCheck } from '../../ui/components/controls';
import { trusted } from '../trusted';
import type { Guarded } from './guarded';
import { TypedInput } from './typed';

function typing(): TypingCheck {
  const typed = new TypedInput();
  return {
    announce: (event) => {
      // What the page hears of it, it has heard before.
      event.stopImmediatePropagation();
      typed.announce(event);
    },
    isTyped: (event) => typed.isTyped(event),
  };
}

/**
 * What shared controls heed over an audited page: a person, who has seen for a while what changes something.
 * @param guarded of the overlay that they stand in
 */
export const policyOf = (guarded: Guarded): ControlPolicy => ({
  heed: trusted,
  guarded: (act) => guarded(act),
  typing,
  focus: (element) => element?.focus({ preventScroll: true }),
});
