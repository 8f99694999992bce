/** What a command line runs in. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Language of the terminal, e.g. `en_US.UTF-8`. */
  readonly language: string;
  /** How many threads work where the arguments don't say; one without. */
  readonly cores?: number;
  /** Whether nobody reads the output any more; no further page is read then. */
  readonly isClosed?: () => boolean;
}

/** Exit codes of the command lines. */
export const EXIT = { clean: 0, errorsFound: 1, trouble: 2 } as const;
