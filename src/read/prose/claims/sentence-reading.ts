import type { ClaimTopic } from '../../../report';
import type { Clause, Sentence } from './clauses';
import type { Counted, Stated } from './stated';

/** Where the reading of a sentence stands. */
export interface SentenceState {
  /** What the quantity before was; null: there was none, or it was not understood. */
  last: ClaimTopic | null;
  value: number | null;
  /** Whether the quantity before was not understood. */
  unknown: boolean;
  /** Whether the quantity before stands in brackets. */
  inBrackets: boolean;
  /** See `View.inBranch`. */
  inBranch: boolean;
  /** Whether the sentence has turned to another organ. */
  elsewhere: boolean;
  within: boolean;
}
/** At the beginning of a sentence, or of a part of one. */
export const FRESH: Readonly<SentenceState> = {
  last: null,
  value: null,
  unknown: false,
  inBrackets: false,
  inBranch: false,
  elsewhere: false,
  within: false,
};

/** What is known while a sentence is read. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly state: SentenceState;
  /** What its statements so far are about. */
  readonly earlier: ClaimTopic[];
  readonly counted: Counted[];
  /** The carry-overs that it states. */
  readonly carried: { carriedIn?: number; carriedForward?: number };
  /** How many statements the line made before it. */
  readonly first: number;
  readonly tellsAttributes: boolean;
  /** Whether it has counted what may be no requests. */
  isOther: boolean;
  /** Whether it has counted requests by a name of theirs. */
  isNamed: boolean;
  /** Whether it speaks of another time than the whole year. */
  otherSpan: boolean;
  /** The clause before; null where that was not read. */
  previous: Clause | null;
}

/** A sentence that begins with an outcome of disputes. */
const OUTCOME_FIRST = /^(?:其中[,:]?|结果|均|被|复议机关|法院|尚)*(?:维持|纠正|撤销|未审结)/;

/**
 * What a sentence goes on with: 「行政复议6件。其中维持4件」.
 * @param before what was stated last before it
 */
export const takenUp = ({ text }: Sentence, before: Stated | undefined): ClaimTopic[] =>
  before?.draft.kind === 'figure' &&
  before.draft.topic.kind === 'disputes' &&
  OUTCOME_FIRST.test(text)
    ? [before.draft.topic]
    : [];
