import { parseLine, type Clause, type Sentence } from './clauses';
import { lex, type Token } from './lexer';
import type { Quantity } from './quantities';
import { wordsOf, type QuantityContext, type Words } from './quantity-context';
import type { ReportContext } from './report-context';

/** How far back words are looked at. */
const LOOKBACK_CHARS = 120;
/** A clause that says nothing but how many, so that what is counted stands before it. */
const BARE = /^[QE、*T]*$/;
/** 「由20件下降到12件」, 「从2022年的20件增至12件」: the first number is no figure of this year. */
const BASE = /[由从](?:去年|上年|上一年|20\d\d年)?度?的?$/;
const TURNED =
  /^(?:增长|增加|上升|提升|提高|下降|减少|降低|下滑|降|增|减)(?:到|至|为)(?:今年|本年|20\d\d年)?度?的?$/;
const RISES_OR_FALLS = /^[增上提下减降]/;
/** 「较上年增加20件」, 「人均12件」: numbers beside the statements. */
export const isComparison = ({
  clause,
  clauseBefore: here,
  sentenceAfter: rest,
}: QuantityContext): boolean =>
  clause.shape.includes('=') || (BASE.test(here) && RISES_OR_FALLS.test(rest));

/** Things of one kind, joined by 「、」, before 「分别为」. */
const LISTED = /(?:[DLrOAm]d?、?)+\*$/;
/** The same with what they share behind them: 「制发、废止规范性文件」, 「自然人、法人申请」. */
const SHARING = /((?:[mbf]、)+[mbf])O\*$|((?:A、)+A)[qR]\*$/;

/** The words before 「由20件下降到」, where this stands before a quantity; null where it does not. */
function beforeBase(
  tokens: readonly Token[],
  text: string,
  before: Quantity,
  { from }: Quantity,
): readonly Token[] | null {
  const base = TURNED.test(text.slice(before.to, from))
    ? BASE.exec(text.slice(0, before.from))
    : null;
  return base && tokens.filter(({ to }) => to <= base.index);
}

/** What of a view is told by the words around its quantity alone. */
export type Around = Pick<
  QuantityContext,
  | 'quantity'
  | 'wordsBefore'
  | 'wordsAfter'
  | 'clause'
  | 'respective'
  | 'clauseBefore'
  | 'sentenceBefore'
  | 'sentence'
  | 'sentenceAfter'
>;

/** The words of a line by its clauses, and the surroundings of each of its quantities. */
export class LineWords {
  readonly sentences: readonly Sentence[];
  readonly #tokens = new Map<Clause, readonly Token[]>();
  readonly #words = new Map<Clause, Words>();
  /** The parts between ； of the sentence looked at last: where each begins and ends. */
  #parts: { readonly of: Sentence; readonly bounds: ReadonlyMap<number, [number, number]> } | null =
    null;

  constructor(
    readonly text: string,
    reportContext: ReportContext,
  ) {
    this.sentences = parseLine(text);
    const clauses = this.sentences.flatMap((sentence) => sentence.clauses);
    const quantities = clauses.flatMap((clause) => clause.quantities);
    const tokens = lex(text, quantities, reportContext);
    let next = 0;
    for (const clause of clauses) {
      const inside: Token[] = [];
      for (let token; (token = tokens[next]) && token.from < clause.to; next += 1)
        if (token.from >= clause.from) inside.push(token);
      this.#tokens.set(clause, inside);
    }
  }

  tokensOf(clause: Clause): readonly Token[] {
    return this.#tokens.get(clause) ?? [];
  }

  wordsOf(clause: Clause): Words {
    let words = this.#words.get(clause);
    if (!words) this.#words.set(clause, (words = wordsOf(this.tokensOf(clause))));
    return words;
  }

  /** The words of a clause, of one that denies with those before its colon: 「依申请公开情况：无」. */
  saidIn(clause: Clause, previous: Clause | null): Words {
    const words = this.wordsOf(clause);
    return previous && /^T?N$/.test(words.shape) && this.text[clause.from - 1] === ':'
      ? wordsOf([...this.tokensOf(previous), ...words.tokens])
      : words;
  }

  /**
   * The surroundings of a quantity.
   * @param index its place among the quantities of its clause
   * @param previous the clause before, which a clause that says only how many takes up
   */
  around(
    quantity: Quantity,
    index: number,
    clause: Clause,
    sentence: Sentence,
    previous: Clause | null,
  ): Around {
    const { text } = this;
    const tokens = this.tokensOf(clause);
    const indexOf = (sought: Quantity | undefined): number =>
      sought ? tokens.findIndex((token) => token.quantity === sought) : -1;
    const at = indexOf(quantity);
    const before = clause.quantities[index - 1];
    const listed = respectively(tokens, text, at);
    const right = this.#behind(tokens, at);
    const ahead = before
      ? []
      : this.#takenUp(tokens.slice(0, at), right, clause, sentence, previous);
    const elsewhere = (before && beforeBase(tokens, text, before, quantity)) ?? listed;
    const left = elsewhere ?? [...ahead, ...tokens.slice(indexOf(before) + 1, at)];
    const [start, end] = this.#boundsOf(clause, sentence);
    const back = (from: number, chars: number): string =>
      text.slice(Math.max(from, quantity.from - chars), quantity.from);
    return {
      quantity,
      wordsBefore: wordsOf(left[0] && this.#isComma(left[0]) ? left.slice(1) : left),
      wordsAfter: wordsOf(listed ? [] : right),
      respective: listed !== null,
      clause: wordsOf(elsewhere ?? [...ahead, ...tokens.slice(0, at)]),
      clauseBefore: back(ahead[0]?.from ?? clause.from, 2 * LOOKBACK_CHARS),
      sentenceBefore: back(start, 4 * LOOKBACK_CHARS),
      sentence: text.slice(start, Math.min(end, start + 8 * LOOKBACK_CHARS)),
      sentenceAfter: text.slice(quantity.to, Math.min(end, quantity.to + 4 * LOOKBACK_CHARS)),
    };
  }

  /**
   * The words behind a quantity up to a 「、」, or to the end of its clause where no quantity follows; those
   * behind all of 「107件和286件」 for each of them.
   */
  #behind(tokens: readonly Token[], at: number): readonly Token[] {
    const codes = tokens.map(({ code }) => code).join('');
    const from = at + 1 + (/^(?:、#)*/.exec(codes.slice(at + 1))?.[0].length ?? 0);
    const next = tokens.findIndex(({ quantity }, place) => quantity && place >= from);
    const behind = tokens.slice(from, next < 0 ? undefined : next);
    // 「12件公民、法人提出的申请」: the 、 of a list of applicants ends nothing.
    const cut = behind.findIndex(
      (token, place) =>
        token.code === '、' && (behind[place - 1]?.code !== 'A' || behind[place + 1]?.code !== 'A'),
    );
    if (cut >= 0) return behind.slice(0, cut);
    return next < 0 ? behind : [];
  }

  /** 「收到政府信息公开申请，共12件」: the words of the clause before, where a clause says only how many. */
  #takenUp(
    left: readonly Token[],
    right: readonly Token[],
    { part }: Clause,
    sentence: Sentence,
    previous: Clause | null,
  ): readonly Token[] {
    const continues = previous?.part === part && previous.quantities.length === 0;
    return continues && BARE.test(wordsOf(left).shape) && BARE.test(wordsOf(right).shape)
      ? this.#ahead(previous, sentence)
      : [];
  }

  #isComma({ from, to }: Token): boolean {
    return to - from === 1 && this.text[from] === '、';
  }

  /** Where the part of a sentence between two ； begins and ends in which a clause stands. */
  #boundsOf({ part }: Clause, sentence: Sentence): [number, number] {
    if (this.#parts?.of !== sentence) {
      const bounds = new Map<number, [number, number]>();
      for (const { part: number, from, to } of sentence.clauses)
        bounds.set(number, [bounds.get(number)?.[0] ?? from, to]);
      this.#parts = { of: sentence, bounds };
    }
    return this.#parts.bounds.get(part) ?? [sentence.from, sentence.to];
  }

  /** The words of a clause, and of the one before it where it is a remark in brackets. */
  #ahead(clause: Clause, sentence: Sentence): readonly Token[] {
    const tokens = this.tokensOf(clause);
    if (!clause.inBrackets) return tokens;
    const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
    // 「收到申请（含信函、网络）7件」
    if (before && /^Q?[CA、]*$/.test(wordsOf(tokens).shape)) return this.tokensOf(before);
    // 「公开（含部分公开）8件」
    if (before && /^含(?:部分公开|区分处理)$/.test(clause.text))
      return [...this.tokensOf(before), ...tokens].map((token) =>
        token.code === 'Q' ? { ...token, code: '、' } : token,
      );
    return before?.part === clause.part && before.quantities.length === 0
      ? [...this.tokensOf(before), ...tokens]
      : tokens;
  }
}

/**
 * 「行政复议、行政诉讼分别为3件、2件」: the words before the list, and the one of them whose number it is.
 * @returns null where there are not as many numbers as things
 */
function respectively(tokens: readonly Token[], text: string, at: number): readonly Token[] | null {
  const turn = tokens.findIndex(({ code, from }) => code === '*' && text.startsWith('分别', from));
  if (turn < 0 || turn > at) return null;
  const { tokens: before, shape } = wordsOf(tokens.slice(0, turn + 1));
  const sharing = SHARING.exec(shape);
  const list = sharing ?? LISTED.exec(shape);
  if (!list) return null;
  const items = before
    .slice(list.index)
    .filter(({ code }) => (sharing ? /[mbfA]/ : /[DLrOA]/).test(code));
  const numbers = tokens.slice(turn).filter(({ quantity }) => quantity !== undefined);
  const own = items[numbers.findIndex((token) => token === tokens[at])];
  if (!own || items.length !== numbers.length || items.length < 2) return null;
  return [...before.slice(0, list.index), own, ...(sharing ? before.slice(-2, -1) : [])];
}
