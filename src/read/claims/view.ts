import type { SectionKey } from '../../format';
import type { ClaimTopic } from '../../report';
import type { Quantity } from './quantities';
import type { Setting } from './setting';

/** What a passage was last about. */
export type Subject = 'requests' | 'disputes' | 'foreign' | null;

/** A quantity in its surroundings: all that a statement is recognised by. */
export interface View {
  readonly quantity: Quantity;
  /** From the quantity before it, or the start of its clause, up to the quantity. */
  readonly before: string;
  /** From the quantity to the next 「、」 or the end of the clause, if no other quantity comes first. */
  readonly after: string;
  /** Its clause up to the quantity. */
  readonly here: string;
  /** Its sentence up to the quantity, from the last ；. */
  readonly soFar: string;
  /** Its sentence, between two ；. */
  readonly whole: string;
  /** What of it comes after the quantity. */
  readonly rest: string;
  readonly section: SectionKey;
  readonly subject: Subject;
  /** Statements of the same sentence that come before it. */
  readonly earlier: readonly ClaimTopic[];
  /** What the quantity just before it in the sentence was; null: it was not understood. */
  readonly last: ClaimTopic | null;
  /** Whether the sentence has gone into a part of the requests: by channel, by matter. */
  readonly inBranch: boolean;
  readonly setting: Setting;
}

/** What a quantity was recognised as. */
export interface Match {
  /** Several where one number stands for each of several things (「均为0」). */
  readonly topics: readonly ClaimTopic[];
  /** How many characters before the quantity belong to the statement, and how many after. */
  readonly before: number;
  readonly after: number;
}

/** Words that may stand before a quantity whose meaning comes after it. */
const LEADING =
  /^(?:其中|另|尚有|还有|仍有|有|其余|剩|余|及|和|共计|共|、|已|的|包括|含|对|并|未办结)*$/;

/** Whether nothing before the quantity says what it counts. */
export const isLeading = ({ before }: View): boolean => LEADING.test(before);

export const matchBefore = (
  view: View,
  match: RegExpExecArray,
  ...topics: ClaimTopic[]
): Match => ({
  topics,
  before: view.before.length - match.index,
  after: 0,
});
export const matchAfter = (match: RegExpExecArray, ...topics: ClaimTopic[]): Match => ({
  topics,
  before: 0,
  after: match[0].length,
});
