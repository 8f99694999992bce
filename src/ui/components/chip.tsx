import type { ComponentChildren } from 'preact';
import { useControlPolicy } from './controls';

interface ChipProps {
  /** Whether it is chosen. */
  readonly pressed: boolean;
  /** Whether there is nothing behind it. */
  readonly dimmed?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A choice among a few that can be given up again by a second press. Its sheet is chip.css. */
export function Chip({ pressed, dimmed = false, onPress, children }: ChipProps) {
  const { heed } = useControlPolicy();
  return (
    <button
      type="button"
      class={dimmed ? 'chip dimmed' : 'chip'}
      aria-pressed={pressed}
      onClick={heed(() => onPress())}
    >
      {children}
    </button>
  );
}
