import type { ClaimEvidence, PreviousEvidence } from '../result';

/** What a message may speak of. */
export interface MessageData {
  /** Name of the place, see `placeName`. */
  readonly place: string;
  /** Which aspect of 总体情况 the place is, by its name; empty for other places. */
  readonly aspect: string;
  /** Name of the table that the place belongs to; empty for places outside of tables. */
  readonly table: string;
  readonly expected: string;
  readonly actual: string;
  /** How many cells are involved. */
  readonly count: number;
  /** The cells involved by their rows and columns, see `cellNames`; empty unless a table is objected to. */
  readonly cells: string;
  /** Labels of the rows objected to, where there are several; else empty. */
  readonly rows: readonly string[];
  /** Figures objected to, each with the short name of its column. */
  readonly entries: readonly { readonly name: string; readonly value: number }[];
  /** Difference of two numbers, where expected and actual are numbers; else empty. */
  readonly difference: string;
  /** The sentence in question and what it was held against, for rules on the running text. */
  readonly claim?: ClaimEvidence;
  /** What of last year's report was held against this year's, for rules of years. */
  readonly previous?: PreviousEvidence;
}

/** What is said of `expected` or `actual`, where 「应为」 or 「现为」 with the bare value isn't right. */
export interface FactWords {
  /** In place of 「应为」 or 「现为」: the parts of a wrong sum may be wrong as well as the total. */
  readonly name?: string;
  /** The value as people write it. */
  readonly shown?: (value: string) => string;
}

/** How `expected` and `actual` are shown. */
export interface RuleFacts {
  readonly expected?: FactWords;
  readonly actual?: FactWords;
}

/** What a rule says of its findings, in one language. */
export interface RuleMessage {
  /** A few words, for headings and lists. */
  readonly title: string;
  /** What is wrong: a sentence, or where there is `afterPlace`, what follows the name of the place in one. */
  readonly message: (data: MessageData) => string;
  /** What stands between the name of a place in a table and `message`: 「：」, a space, nothing. */
  readonly afterPlace?: string;
  /** What should stand there, where that takes words; else it is what the rule gives. */
  readonly expected?: (data: MessageData) => string;
  readonly facts?: RuleFacts;
  /** What to do about it. */
  readonly advice: string;
}

/** What a rule looks at, for lists of rules. */
export interface RuleNote {
  /** In a sentence. */
  readonly checks: string;
  /** Something that the rule objects to; a made-up one. */
  readonly example: string;
}

/** What lists of rules say of a rule: pages and cards do without. */
export interface RuleNotes {
  /** Its place in the list of its group, from 1; of rules with the same, the names decide. */
  readonly order: number;
  /**
   * What it rests on. 「格式」 stands for the document that lays down the format of the report year.
   * Findings name the very document and part; where these depend on the report, what they have in
   * common stands here.
   */
  readonly basis: string;
  readonly zh: RuleNote;
  readonly en: RuleNote;
}
