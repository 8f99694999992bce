import { findQuantities, type Quantity } from './quantities';

/** A stretch of text between two marks of punctuation. 「、」 does not end one. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Counts the marks ； before it in its sentence. */
  readonly part: number;
  /** Whether it stands in brackets. */
  readonly inBrackets: boolean;
}

/** A sentence, ended by 。！？; what ； parts in it are sentences of their own to the reader. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly clauses: readonly Clause[];
}

const SENTENCE_END = /[。!?]/;
const CLAUSE_END = /[,;:()]/;

/** Gathers the clauses and sentences of a line from left to right. */
class SentenceBuilder {
  readonly sentences: Sentence[] = [];
  #clauses: Clause[] = [];
  #clauseFrom = 0;
  #sentenceFrom = 0;
  #part = 0;
  #depth = 0;
  /** Index of the first quantity behind the clauses so far. */
  #next = 0;

  constructor(
    private readonly text: string,
    private readonly quantities: readonly Quantity[],
  ) {}

  /** Ends a clause where a mark stands. */
  endClause(to: number, mark: string): void {
    const quantities = this.#quantitiesUpTo(to);
    const from = this.#clauseFrom;
    if (to > from) {
      const text = this.text.slice(from, to);
      const inBrackets = this.#depth > 0;
      this.#clauses.push({ from, to, text, quantities, part: this.#part, inBrackets });
    }
    this.#clauseFrom = to + 1;
    if (mark === '(') this.#depth += 1;
    else if (mark === ')') this.#depth = Math.max(0, this.#depth - 1);
    // A ； in brackets parts what the brackets hold, not the sentence.
    else if (mark === ';' && this.#depth === 0) this.#part += 1;
  }

  /** Ends a sentence, whose last clause has ended at the same place. */
  endSentence(to: number): void {
    const from = this.#sentenceFrom;
    if (this.#clauses.length > 0)
      this.sentences.push({ from, to, text: this.text.slice(from, to), clauses: this.#clauses });
    this.#clauses = [];
    this.#part = 0;
    this.#depth = 0;
    this.#sentenceFrom = to + 1;
  }

  #quantitiesUpTo(to: number): readonly Quantity[] {
    const first = this.#next;
    while ((this.quantities[this.#next]?.from ?? Infinity) < to) this.#next += 1;
    return this.quantities.slice(first, this.#next);
  }
}

/**
 * Takes a line apart into sentences and clauses.
 * @param text normalised and free of white space, so punctuation is half-width but for 。 and 、
 */
export function parseLine(text: string): readonly Sentence[] {
  const quantities = findQuantities(text);
  const builder = new SentenceBuilder(text, quantities);
  let ahead = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const glyph = text[index] ?? '。';
    const isFull = endsSentence(glyph, text[index + 1]);
    if (!isFull && !CLAUSE_END.test(glyph)) continue;
    // A comma between digits belongs to a number.
    while ((quantities[ahead]?.to ?? Infinity) <= index) ahead += 1;
    if ((quantities[ahead]?.from ?? Infinity) < index) continue;
    builder.endClause(index, glyph);
    if (isFull) builder.endSentence(index);
  }
  return builder.sentences;
}

/** 「申请事项.」 ends like 「申请事项。」; 1.5, 3.1 and www.example.gov.cn do not. */
const endsSentence = (glyph: string, next: string | undefined): boolean =>
  SENTENCE_END.test(glyph) || (glyph === '.' && !/[\da-z]/i.test(next ?? ''));
