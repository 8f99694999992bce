import type { Claim, ClaimTopic } from '../../../report';
import type { Sentence } from './clauses';
import type { Quantity } from './quantities';
import type { QuantityContext } from './quantity-context';

/** A claim before it has its place. */
export type Draft<T = Claim> = T extends Claim
  ? Omit<T, 'section' | 'sentence' | 'quote' | 'mark'>
  : never;

export const isSameTopic = (one: ClaimTopic, other: ClaimTopic): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether a number is of a part of what was counted before: 「行政复议3件，其中因不予公开引发行政复议1件」,
 * 「纠正2件（含部分撤销1件）」.
 */
export const isPart = (
  topic: ClaimTopic,
  { earlier, sentenceBefore }: Pick<QuantityContext, 'earlier' | 'sentenceBefore'>,
): boolean =>
  /其中|\([含包][^)]*$/.test(sentenceBefore) && earlier.some((one) => isSameTopic(one, topic));

/** A statement in the text of a line: its words, and the sentence that they stand in. */
export interface Stated {
  readonly draft: Draft;
  readonly from: number;
  readonly to: number;
  readonly sentence: Pick<Sentence, 'from' | 'to'>;
}

/** A number of a sentence, and what it was taken for. */
export interface Counted {
  readonly quantity: Pick<Quantity, 'value' | 'to'>;
  /** Index of its statement; null: it was not understood. */
  readonly stated: number | null;
  /** Whether it is a part of what is counted before: in brackets, behind 其中 or a colon. */
  readonly within: boolean;
  /** Whether it is of some channel, matter, year or organ. */
  readonly apart: boolean;
  /** The kind of verb that says what was done with them, see `verbOf`. */
  readonly verb: number;
}

/** Whether a statement counts disputes, or says that there were none. */
export const speaksOfDisputes = ({ draft }: Partial<Stated> = {}): boolean =>
  (draft?.kind === 'figure' && draft.topic.kind === 'disputes') ||
  (draft?.kind === 'none' && draft.topics[0]?.kind === 'disputes');
