import type { ControlPolicy } from '../../ui/components/controls';

/** What controls heed on pages of the extension: everything, since no script there is anybody else's. */
export const PAGE_CONTROLS: ControlPolicy = {
  heed: (act) => act,
  guarded: (act) => ({ onClick: () => act() }),
  typing: () => ({ announce: () => undefined, isTyped: () => true }),
  focus: (element) => element?.focus(),
};
