import type { ComponentChildren, Ref } from 'preact';
import { useControlPolicy } from './controls';

/**
 * - `primary`: the one thing to be done here, filled.
 * - `quiet`: what can be done besides, with an edge.
 * - `plain`: a tool, mostly an icon, without one.
 * - `link`: in or beside a text, as words.
 */
export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'link';

export interface ButtonProps {
  readonly look: ButtonLook;
  /** Does what the button is for; for one that `submits` as well, instead of the form. */
  readonly onPress: () => void;
  /** Whether it changes something (sets aside, saves, copies, opens), and is guarded where controls are. */
  readonly changes?: boolean;
  /** Whether Enter in a field of its form presses it. */
  readonly submits?: boolean;
  /** Lower and narrower, where there is little room. */
  readonly compact?: boolean;
  /** What it is called where its content doesn't say so, or not enough. */
  readonly label?: string | undefined;
  /** What is said of it under the pointer. */
  readonly title?: string | undefined;
  readonly disabled?: boolean;
  /** Whether what it opens is open; undefined for one that opens nothing. */
  readonly expanded?: boolean | undefined;
  readonly opensMenu?: boolean;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly id?: string;
  /** Class by which its surface places it. */
  readonly class?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button of any surface. Its sheet is button.css. */
export function Button(props: ButtonProps) {
  const { heed, guarded } = useControlPolicy();
  const { look, compact = false, class: place, onPress, onKeyDown } = props;
  const classes = ['button', look, compact && 'compact', place].filter(Boolean).join(' ');
  const pressing = props.changes ? guarded(onPress) : { onClick: heed(() => onPress()) };
  return (
    <button
      ref={props.buttonRef ?? null}
      id={props.id}
      type={props.submits ? 'submit' : 'button'}
      class={classes}
      aria-label={props.label}
      title={props.title}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      aria-haspopup={props.opensMenu ? 'menu' : undefined}
      {...(onKeyDown && { onKeyDown: heed(onKeyDown) })}
      {...pressing}
    >
      {props.children}
    </button>
  );
}
