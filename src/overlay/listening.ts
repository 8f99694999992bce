import type { Shell } from './shell';

export interface AroundEvents {
  readonly onScroll: () => void;
  /** Escape was pressed, and nothing of the overlay has taken it for itself. */
  readonly onEscape: () => void;
  /** The pointer was pressed on the page itself. */
  readonly onPressElsewhere: () => void;
}

/** What does something in the overlay. */
const DOING = ['click', 'keydown', 'pointerdown', 'input', 'change'];

/**
 * Lets only a person use the overlay: whatever element of it a script comes by, it could set findings
 * aside with `click()`. Forms are not sent there, since a script can have a browser do that.
 */
function heedPersonOnly({ shadow }: Shell, signal: AbortSignal): void {
  for (const type of DOING)
    shadow.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true, signal },
    );
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
  heedPersonOnly(shell, signal);
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== host && event.key === 'Escape' && !event.isComposing) onEscape();
    },
    passive,
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target !== host) onPressElsewhere();
    },
    passive,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) onEscape();
    },
    { signal },
  );
  for (const type of ['keydown', 'keyup', 'keypress'])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
