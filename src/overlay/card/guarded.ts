/** Marks a control that changes something, by which the overlay knows what to watch. */
export const GUARDED = 'data-guarded';

/** What makes an element such a control; to be spread into its attributes. */
export interface GuardedAttributes {
  readonly [GUARDED]: '';
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * Makes a control that changes something: sets aside, saves, copies, opens. It heeds a person who has
 * seen it for a while at the place of the click.
 * @param act what the control does
 * @param isMeant false for clicks that are passed over without a word
 */
export type Guarded = (
  act: () => void,
  isMeant?: (event: MouseEvent) => boolean,
) => GuardedAttributes;
