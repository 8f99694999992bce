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

/**
 * Takes a line apart into sentences and clauses.
 * @param text normalised and free of white space, so punctuation is half-width but for 。 and 、
 */
export function parseLine(text: string): Sentence[] {
  const quantities = findQuantities(text);
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let clauseFrom = 0;
  let sentenceFrom = 0;
  let next = 0;
  let ahead = 0;
  let part = 0;
  let depth = 0;
  const endClause = (to: number): void => {
    const inside: Quantity[] = [];
    for (; next < quantities.length; next += 1) {
      const quantity = quantities[next];
      if (!quantity || quantity.from >= to) break;
      inside.push(quantity);
    }
    if (to > clauseFrom)
      clauses.push({
        from: clauseFrom,
        to,
        text: text.slice(clauseFrom, to),
        quantities: inside,
        part,
        inBrackets: depth > 0,
      });
    clauseFrom = to + 1;
  };
  for (let index = 0; index <= text.length; index += 1) {
    const glyph = text[index] ?? '。';
    // 「申请事项.」 ends like 「申请事项。」; 1.5, 3.1 and www.example.gov.cn do not.
    const full =
      SENTENCE_END.test(glyph) || (glyph === '.' && !/[\da-z]/i.test(text[index + 1] ?? ''));
    if (!full && !CLAUSE_END.test(glyph)) continue;
    // A comma between digits belongs to a number.
    while ((quantities[ahead]?.to ?? Infinity) <= index) ahead += 1;
    if ((quantities[ahead]?.from ?? Infinity) < index) continue;
    endClause(index);
    if (glyph === '(') depth += 1;
    else if (glyph === ')') depth = Math.max(0, depth - 1);
    // A ； in brackets parts what the brackets hold, not the sentence.
    else if (glyph === ';' && depth === 0) part += 1;
    if (!full) continue;
    if (clauses.length > 0)
      sentences.push({
        from: sentenceFrom,
        to: index,
        text: text.slice(sentenceFrom, index),
        clauses,
      });
    clauses = [];
    part = 0;
    depth = 0;
    sentenceFrom = index + 1;
  }
  return sentences;
}
