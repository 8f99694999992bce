import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons';

/** What was done or went wrong, and how to take it back. */
export interface Told {
  readonly text: string;
  readonly undo?: () => void;
  /** What was pressed is gone with what was done: the way back has the keyboard focus then. */
  readonly takesFocus?: boolean;
}

interface ToldLineProps {
  /** Names the place that it has on its page, which stays when it is empty: screen readers watch it. */
  readonly class: string;
  readonly told: Told | null;
  readonly words: { readonly undo: string; readonly dismiss: string };
  readonly onDismiss: () => void;
}

/** Says it, to screen readers as well. Dismissed, it gives the keyboard focus back. */
export function ToldLine({ class: place, told, words, onDismiss }: ToldLineProps) {
  const line = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** What had the keyboard focus before something here got it; null where nothing had. */
  const before = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (told?.takesFocus) undo.current?.focus();
  }, [told]);
  const cameFrom = ({ relatedTarget }: FocusEvent) => {
    const from = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    if (!line.current?.contains(from)) before.current = from;
  };
  const dismiss = () => {
    onDismiss();
    (before.current?.isConnected ? before.current : line.current)?.focus();
  };
  return (
    <div ref={line} class={place} role="status" tabIndex={-1} onFocusIn={cameFrom}>
      {told && (
        <p>
          <span>{told.text}</span>
          {told.undo && (
            <button ref={undo} type="button" class="link" onClick={told.undo}>
              {words.undo}
            </button>
          )}
          <button type="button" class="plain" aria-label={words.dismiss} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
