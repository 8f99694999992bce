import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons';
import { Button } from './button';

/** What was done or went wrong, and how to take it back. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
  /** What was pressed is gone with what was done: the way back has the keyboard focus then. */
  readonly takesFocus?: boolean;
}

interface NoticeBarProps {
  /** Names the place that it has on its page, which stays when it is empty: screen readers watch it. */
  readonly class: string;
  readonly notice: Notice | null;
  readonly words: { readonly undo: string; readonly dismiss: string };
  readonly onDismiss: () => void;
}

/** Says it, to screen readers as well. Dismissed, it gives the keyboard focus back. Its sheet is notice.css. */
export function NoticeBar({ class: place, notice, words, onDismiss }: NoticeBarProps) {
  const line = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** What had the keyboard focus before something here got it; null where nothing had. */
  const before = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (notice?.takesFocus) undo.current?.focus();
  }, [notice]);
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
      {notice && (
        <p class="notice">
          <span>{notice.text}</span>
          {notice.undo && (
            <Button look="link" changes buttonRef={undo} onPress={notice.undo}>
              {words.undo}
            </Button>
          )}
          <Button look="plain" label={words.dismiss} onPress={dismiss}>
            <Icon name="close" />
          </Button>
        </p>
      )}
    </div>
  );
}
