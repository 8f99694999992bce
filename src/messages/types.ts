import type { ClaimEvidence } from '../report';

/** What a message may speak of. */
export interface MessageData {
  /** Name of the place, see `placeName`. */
  readonly place: string;
  readonly expected: string;
  readonly actual: string;
  /** How many cells are involved. */
  readonly count: number;
  /** Difference of two numbers, where expected and actual are numbers; else empty. */
  readonly difference: string;
  /** The sentence in question and what it was held against, for rules on the running text. */
  readonly claim?: ClaimEvidence;
}

export interface RuleMessage {
  /** A few words, for headings and lists. */
  readonly title: string;
  /** What is wrong, in a sentence. */
  readonly message: (data: MessageData) => string;
  /** What should stand there, where that takes words; else it is what the rule gives. */
  readonly expected?: (data: MessageData) => string;
  /** What to do about it. */
  readonly advice: string;
}

export type RuleMessages = Readonly<Record<string, RuleMessage>>;
