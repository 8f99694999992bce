import { trusted } from '../trusted';
import type { Shell } from './shell';

export interface AroundEvents {
  readonly onScroll: () => void;
  /** Escape was pressed, and nothing of the overlay has taken it for itself. */
  readonly onEscape: () => void;
  /** The pointer was pressed on the page itself. */
  readonly onPressElsewhere: () => void;
}

/**
 * Listens to the page around the overlay, and takes nothing from it; and keeps to itself what is
 * typed within the overlay, where the page may have shortcuts of its own.
 */
export function listenAround(
  document: Document,
  shell: Shell,
  { onScroll, onEscape, onPressElsewhere }: AroundEvents,
  signal: AbortSignal,
): void {
  const { host, root } = shell;
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener(
    'keydown',
    trusted((event) => {
      if (event.target !== host && event.key === 'Escape' && !event.isComposing) onEscape();
    }),
    passive,
  );
  document.addEventListener(
    'pointerdown',
    trusted(({ target }) => {
      if (target !== host) onPressElsewhere();
    }),
    passive,
  );
  root.addEventListener(
    'keydown',
    trusted((event) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) onEscape();
    }),
    { signal },
  );
  for (const type of ['keydown', 'keyup', 'keypress'])
    root.addEventListener(
      type,
      trusted((event) => event.stopPropagation()),
      { signal },
    );
}
