import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardProps } from './types';

/** Whether a reason is being written for the finding shown, and what has the focus before and after. */
export interface Asking {
  readonly isOpen: boolean;
  /** Whether the finding was set aside by this very card. */
  readonly isDecidedHere: boolean;
  /** The button that opens the form, and has the focus again when it is given up. */
  readonly button: Ref<HTMLButtonElement>;
  readonly toggle: () => void;
  /** Gives it up, with what was written. */
  readonly stop: () => void;
  /** Notes that the finding is being set aside here. */
  readonly decide: () => void;
}

/** A form with a reason half-written is open when its finding is come back to. */
export function useAsking({
  id,
  ignored,
  draft,
  onDraft,
}: Pick<CardProps, 'id' | 'ignored' | 'draft' | 'onDraft'>): Asking {
  const drafted = () => (draft() === '' ? null : id);
  /** The finding whose reason is being written. */
  const [askingFor, setAskingFor] = useState(drafted);
  /** The finding that was set aside here. */
  const [decided, setDecided] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasIgnored = useRef(ignored);
  const focusButton = () => button.current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    setAskingFor(drafted);
    setDecided(null);
  }, [id]);
  useLayoutEffect(() => {
    if (ignored) setAskingFor(null);
    // The button that took it back is gone: its counterpart takes the focus over.
    if (wasIgnored.current && decided === id) focusButton();
    wasIgnored.current = ignored;
  }, [ignored]);

  const isOpen = askingFor === id;
  return {
    isOpen,
    isDecidedHere: decided === id,
    button,
    toggle: () => setAskingFor(isOpen ? null : id),
    stop: () => {
      onDraft('');
      setAskingFor(null);
      focusButton();
    },
    decide: () => setDecided(id),
  };
}
