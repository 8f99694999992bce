import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a control that changes something is given: its handler, and what marks it where it is guarded. */
export interface GuardedAttributes {
  readonly onClick: (event: MouseEvent) => void;
}

/** Tells what a person writes into a field from what a script writes there; one for each field. */
export interface TypingCheck {
  /** Hears of a change before it is made. */
  announce(event: InputEvent): void;
  /** Whether the change that has come is a person's. */
  isTyped(event: InputEvent): boolean;
}

/**
 * What controls heed. A surface says so once for all that stands in it: over an audited page, whose
 * scripts could cause events, only what a person does; on pages of the extension, where there are no
 * scripts but its own, everything.
 */
export interface ControlPolicy {
  /**
   * Makes a handler of what a control does.
   * @returns what to listen with; it passes over events that are not to be heeded
   */
  readonly heed: <E extends Event>(act: (event: E) => void) => (event: E) => void;
  /**
   * Makes a control that changes something: sets aside, saves, copies, opens.
   * @returns what to spread into its attributes
   */
  readonly guarded: (act: () => void) => GuardedAttributes;
  readonly typing: () => TypingCheck;
  /** Gives an element the keyboard focus; an audited page is not scrolled for that. */
  readonly focus: (element: HTMLElement | null | undefined) => void;
}

const Context = createContext<ControlPolicy | null>(null);

/** Says what all controls within heed. */
export const ControlPolicyProvider = Context.Provider;

/**
 * What controls heed here.
 * @throws Error outside of a `ControlPolicyProvider`: no surface heeds everything for want of saying so
 */
export function useControlPolicy(): ControlPolicy {
  const policy = useContext(Context);
  if (!policy) throw new Error('a control stands outside of a ControlPolicyProvider');
  return policy;
}
