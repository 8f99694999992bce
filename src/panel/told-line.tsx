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

/** Says it, to screen readers as well. */
export function ToldLine({ class: place, told, words, onDismiss }: ToldLineProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (told?.takesFocus) undo.current?.focus();
  }, [told]);
  return (
    <div class={place} role="status">
      {told && (
        <p>
          <span>{told.text}</span>
          {told.undo && (
            <button ref={undo} type="button" class="link" onClick={told.undo}>
              {words.undo}
            </button>
          )}
          <button type="button" class="plain" aria-label={words.dismiss} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
