import type { ComponentChildren } from 'preact';

interface ProblemProps {
  /** By which a field says that it is described by it. */
  readonly id?: string;
  /** Class by which its surface places it. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What went wrong, beside where it did, and how to go on; read out at once. Its sheet is problem.css. */
export const Problem = ({ id, class: place, children }: ProblemProps) => (
  <p id={id} class={place === undefined ? 'problem' : `problem ${place}`} role="alert">
    {children}
  </p>
);
