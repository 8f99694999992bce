import type { ClaimTopic } from '../../../report';
import type { SectionKey } from '../../../template';
import type { Token } from './lexer';
import type { Quantity } from './quantities';
import type { ReportContext } from './report-context';

/** What a passage was last about. */
export type Topic = 'requests' | 'disputes' | 'foreign' | null;

/** Words in a row, without those that say nothing, and their kinds as a text. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly shape: string;
}

export function wordsOf(tokens: readonly Token[]): Words {
  const telling = tokens.filter(({ code }) => code !== '.');
  return { tokens: telling, shape: telling.map(({ code }) => code).join('') };
}

/** A quantity in its surroundings: all that a statement is recognised by. */
export interface QuantityContext {
  readonly quantity: Quantity;
  /** From the quantity before it, or the start of its clause, up to the quantity. */
  readonly wordsBefore: Words;
  /** From the quantity to the next 「、」 or the end of the clause, if no other quantity comes first. */
  readonly wordsAfter: Words;
  /** Whether its number is one of several that belong to several things in turn: 「分别为」. */
  readonly respective: boolean;
  /** Its clause up to the quantity. */
  readonly clause: Words;
  /** The same as text; its sentence up to the quantity, from the last ；; all of its sentence; what of it follows. */
  readonly clauseBefore: string;
  readonly sentenceBefore: string;
  readonly sentence: string;
  readonly sentenceAfter: string;
  readonly section: SectionKey;
  readonly topic: Topic;
  /** What the text was about before this sentence. */
  readonly context: Topic;
  /** Statements of the same sentence that come before it. */
  readonly earlier: readonly ClaimTopic[];
  /** What the quantity just before it in the sentence was; null: it was not understood. */
  readonly last: ClaimTopic | null;
  /** Whether the text has counted the requests before. */
  readonly counted: boolean;
  /** Whether what was stated last before the sentence is a number of disputes. */
  readonly afterDisputes: boolean;
  /** Whether the sentence has gone into some of the requests: by matter, by kind. */
  readonly inBranch: boolean;
  readonly reportContext: ReportContext;
}

/** What a quantity was recognised as. */
export interface Match {
  /** Several where one number stands for each of several things (「均为0」). */
  readonly topics: readonly ClaimTopic[];
  /** Where the statement begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Whether it only probably speaks of what the table counts. */
  readonly likely?: boolean;
  /** Figures of its sentence that the table may hold in its stead. */
  readonly sums?: readonly number[];
}

/** A statement that ends with the quantity and begins with the word at `index` of the left side. */
export function matchLeft(
  { wordsBefore: left, quantity }: QuantityContext,
  index: number,
  topics: readonly ClaimTopic[],
  likely = false,
): Match {
  const from = left.tokens[index]?.from ?? quantity.from;
  return { topics, from, to: quantity.to, ...(likely ? { likely } : {}) };
}

/** A statement that begins with the quantity and ends with the first `count` words behind it. */
export function matchRight(
  { wordsAfter: right, quantity }: QuantityContext,
  count: number,
  topics: readonly ClaimTopic[],
  likely = false,
): Match {
  const to = right.tokens[count - 1]?.to ?? quantity.to;
  return { topics, from: quantity.from, to, ...(likely ? { likely } : {}) };
}

/** The text of the clause before one of its words, and from this word up to the quantity. */
export function splitClause(
  { clauseBefore, quantity }: QuantityContext,
  word: Token,
): readonly [string, string] {
  const at = Math.max(0, clauseBefore.length - (quantity.from - word.from));
  return [clauseBefore.slice(0, at), clauseBefore.slice(at)];
}

/** Whether nothing before the quantity says what it counts. */
export const isLeading = ({ wordsBefore: left }: QuantityContext): boolean =>
  /^[QE、]*$/.test(left.shape);

const OTHER_BEHIND =
  /^(?:\([^)]*)?\)(?!的?(?:政府|信息|公开|依?申请)|[均都全已并按不部无较比同件])[\u4e00-\u9fa5]/;

/** Whether what is counted stands behind a bracket, or behind the one it is told in: 「办理107件（含上年结转7件）建议提案」. */
export const isOfOtherBehind = ({ sentenceAfter }: QuantityContext): boolean =>
  OTHER_BEHIND.test(sentenceAfter);
