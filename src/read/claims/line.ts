import type { SectionKey } from '../../format';
import type { Claim, ClaimTopic } from '../../report';
import { findAllHandled, findFullRate } from './all';
import { matchApplicants } from './applicants';
import { parseLine, type Clause, type Sentence } from './clauses';
import { findDenials } from './denials';
import { matchDisputes } from './disputes';
import { matchEach } from './each';
import { findRates } from './growth';
import { lex, type Token } from './lexer';
import { matchProactive } from './proactive';
import type { Quantity } from './quantities';
import { isIntake, matchRequests } from './requests';
import { matchResults } from './results';
import { isNameAlone, isPartOfGovernment, isWiderOrPart, timeOf, type Setting } from './setting';
import { addSums } from './sums';
import { wordsOf, type Match, type Topic, type View, type Words } from './window';

/** Longer clauses are no statements of figures. */
const LONGEST_CLAUSE = 300;
/** How far back words are looked at. */
const REACH = 120;
/** Words that narrow requests down to some of them, beside channels and applicants. */
const SOME = /[KXs?]/;
const OTHER_FIELD = /^(?!.*(?:公开|申请|答复|办理|复议|诉讼)).{2,}方面$/;
/** A clause that says nothing but how many, so that what is counted stands before it. */
const BARE = /^[QE、*T]*$/;

/** A claim before it has its place. */
export type Draft<T = Claim> = T extends Claim
  ? Omit<T, 'section' | 'sentence' | 'quote' | 'mark'>
  : never;

/** A statement in the text of a line: its words, and the sentence that they stand in. */
export interface Stated {
  readonly draft: Draft;
  readonly from: number;
  readonly to: number;
  readonly sentence: Pick<Sentence, 'from' | 'to'>;
}

/** A number of a sentence, and what it was taken for. */
export interface Counted {
  readonly quantity: Quantity;
  readonly clause: Clause;
  /** Index of its statement; null: it was not understood. */
  readonly stated: number | null;
  /** Whether it is a part of what is counted before: in brackets, behind 其中 or a colon. */
  readonly within: boolean;
  /** Whether it is of some channel, matter, year or organ. */
  readonly apart: boolean;
}

/** Where the reading of a sentence stands. */
interface State {
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
const FRESH: Readonly<State> = {
  last: null,
  value: null,
  unknown: false,
  inBrackets: false,
  inBranch: false,
  elsewhere: false,
  within: false,
};

const isCarriedIn = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && topic.count === 'carriedIn';

/** What the last telling word of some is about. */
function topicIn(tokens: readonly Token[], otherwise: Topic, text: string): Topic {
  let topic = otherwise;
  for (const { code, from, to } of tokens) {
    if (code === 'R' || (code === 'G' && text.slice(from, to).includes('申请'))) topic = 'requests';
    else if (code === 'D') topic = 'disputes';
    else if (/[XLOFcg]/.test(code)) topic = 'foreign';
  }
  return topic;
}

/** What a heading is about. */
export const topicOfHeading = (text: string, setting: Setting): Topic =>
  topicIn(lex(text, [], setting), null, text);

/** Goes through the text of one line from left to right. */
class LineReader {
  /** Another year was named, and this one has not been named since. */
  #otherYear = false;
  #topic: Topic;
  /** What the text was about before the sentence. */
  #context: Topic = null;
  /** The requests counted last, which 「其中」 at the start of a sentence takes up. */
  #total: { readonly topic: ClaimTopic; readonly value: number } | null = null;
  readonly #found: Stated[] = [];
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  #words = new Map<Clause, readonly Token[]>();

  constructor(
    private readonly text: string,
    private readonly section: SectionKey,
    private readonly setting: Setting,
    heading: Topic,
  ) {
    this.#topic = heading;
    this.#sentences = parseLine(text);
    const clauses = this.#sentences.flatMap((sentence) => sentence.clauses);
    const quantities = clauses.flatMap((clause) => clause.quantities);
    this.#tokens = lex(text, quantities, setting);
    let next = 0;
    for (const clause of clauses) {
      const inside: Token[] = [];
      for (let token; (token = this.#tokens[next]) && token.from < clause.to; next += 1)
        if (token.from >= clause.from) inside.push(token);
      this.#words.set(clause, inside);
    }
  }

  read(): readonly Stated[] {
    for (const sentence of this.#sentences) {
      this.#readSentence(sentence);
      for (const { start, end, ...rate } of findRates(sentence, this.text))
        this.#add({ kind: 'growth', ...rate }, sentence, start, end);
    }
    return this.#found;
  }

  #tokensOf(clause: Clause): readonly Token[] {
    return this.#words.get(clause) ?? [];
  }

  #readSentence(sentence: Sentence): void {
    this.#context = this.#topic;
    const earlier: ClaimTopic[] = [];
    const state: State = {
      ...FRESH,
      last: sentence.text.startsWith('其中') ? (this.#total?.topic ?? null) : null,
    };
    let otherSpan = false;
    let part = 0;
    let previous: Clause | null = null;
    const stated: { carriedIn?: number; carriedForward?: number } = {};
    const counted: Counted[] = [];
    const first = this.#found.length;
    // 「主动公开53件、依申请公开10件、不予公开8件」 tells how documents may be disclosed.
    const attributes = this.#tellsAttributes(sentence);

    for (const clause of sentence.clauses) {
      if (clause.part !== part) {
        part = clause.part;
        Object.assign(state, FRESH);
      }
      const tokens = this.#tokensOf(clause);
      if (clause.to - clause.from > LONGEST_CLAUSE) {
        this.#topic = topicIn(tokens, this.#topic, this.text);
        previous = null;
        continue;
      }
      const time = timeOf(clause.text, this.setting.year);
      if (time === 'own') this.#otherYear = false;
      // 「（2022年80件）」 is put aside; the sentence goes on with this year.
      const aside = time === 'year' && clause.inBrackets;
      if (time === 'year' && !aside) this.#otherYear = true;
      if (time === 'span') otherSpan = true;
      const words = wordsOf(tokens);
      if (isNameAlone(clause) && words.shape.includes('o')) state.elsewhere = true;

      let done = 0;
      clause.quantities.forEach((quantity, index) => {
        const at = tokens.findIndex((token) => token.quantity === quantity);
        this.#topic = topicIn(tokens.slice(done, at), this.#topic, this.text);
        done = at + 1;
        const view = this.#viewOf(quantity, index, clause, sentence, previous, {
          earlier,
          last: state.last,
          inBranch: state.inBranch,
        });
        if (view.left.shape.includes('Q') || this.text[clause.from - 1] === ':')
          state.within = true;
        const within = state.within || clause.inBrackets;
        if (quantity.kind === 'percent') {
          this.#readRate(clause, sentence, state, wordsOf(tokens.slice(0, at)), tokens[at]);
          return;
        }
        const note = (number: number | null, apart = false): void => {
          counted.push({ quantity, clause, stated: number, within, apart });
        };
        if (aside || isComparison(view)) return;
        if (view.clause.shape.includes('o') || isWiderOrPart(view.here, this.setting))
          state.elsewhere = true;
        const certain =
          !this.#otherYear &&
          !otherSpan &&
          !state.elsewhere &&
          !attributes &&
          isPlainCount(quantity) &&
          !view.here.includes('分别') &&
          // 「县政府收到12件，各部门收到88件」: a government's report adds up all of them.
          !isPartOfGovernment(view, this.text);
        // 「予以公开10件（含上年结转2件）」: of those, not of all.
        const ofResult = clause.inBrackets && !state.inBrackets && state.last?.kind === 'results';
        const match = certain && !ofResult ? matchView(view) : null;
        if (!match) {
          const shape = view.left.shape + view.right.shape;
          const plainPart = /[CA]/.test(shape) && !/[KXso]/.test(shape);
          note(null, !certain || /[KCAXso]/.test(shape));
          if (plainPart || ofResult) return;
          Object.assign(state, { last: null, value: null, unknown: true });
          if (SOME.test(shape) || view.here.includes('类')) state.inBranch = true;
          if (certain && isOtherBusiness(view)) this.#topic = 'foreign';
          return;
        }
        for (const topic of match.topics) {
          note(this.#found.length);
          this.#add(
            {
              kind: 'figure',
              topic,
              value: amountOf(quantity),
              tolerance: toleranceOf(quantity),
              ...(match.likely ? { likely: true } : {}),
            },
            sentence,
            match.from,
            match.to,
          );
          earlier.push(topic);
          const { inBrackets } = clause;
          Object.assign(state, { last: topic, value: quantity.value, unknown: false, inBrackets });
          if (topic.kind !== 'requests') continue;
          if (topic.count !== 'carriedForward') this.#total = { topic, value: quantity.value };
          if (topic.count === 'carriedIn' || topic.count === 'carriedForward')
            stated[topic.count] = quantity.value;
          else state.inBranch = false;
        }
      });
      const rest = tokens.slice(done);
      this.#topic = topicIn(rest, this.#topic, this.text);
      if (OTHER_FIELD.test(clause.text)) this.#topic = 'foreign';
      if (!this.#otherYear && !otherSpan && !state.elsewhere)
        this.#readWorded(clause, sentence, state, words, wordsOf(rest));
      previous = clause;
    }
    this.#complete(first, stated);
    addSums(this.#found, counted);
  }

  #tellsAttributes(sentence: Sentence): boolean {
    const { shape } = wordsOf(sentence.clauses.flatMap((clause) => this.#tokensOf(clause)));
    return /g#.{0,3}R#/.test(shape) || /R#.{0,3}g#/.test(shape);
  }

  /** Statements without a number of their own. */
  #readWorded(clause: Clause, sentence: Sentence, state: State, words: Words, behind: Words): void {
    const { last, value, unknown } = state;
    const { shape } = words;
    if (clause.quantities.length === 0 && !shape.includes('o')) {
      if (!isWiderOrPart(clause.text, this.setting)) {
        const about = { topic: this.#topic, inRequests: this.section === 'requests' };
        for (const { from, to, topics } of findDenials(words, this.text, about, this.setting))
          this.#add({ kind: 'none', topics }, sentence, from, to);
      }
    }
    const total = last === null && !unknown ? null : last;
    const each = value !== null && total ? matchEach(behind, total) : null;
    if (each && value !== null) {
      const { topic, from, to } = each;
      this.#add(
        { kind: 'figure', topic, value, tolerance: 0, of: total as ClaimTopic },
        sentence,
        from,
        to,
      );
      return;
    }
    const done = findAllHandled(words, this.text);
    if (done) this.#addAllHandled(done, clause, sentence, state);
  }

  #readRate(
    clause: Clause,
    sentence: Sentence,
    state: State,
    before: Words,
    rate: Token | undefined,
  ): void {
    const done = rate && findFullRate(before, this.text, rate);
    if (done && !this.#otherYear) this.#addAllHandled(done, clause, sentence, state);
  }

  #addAllHandled(
    said: { readonly from: number; readonly to: number },
    clause: Clause,
    sentence: Sentence,
    { last, value, unknown, inBrackets }: State,
  ): void {
    // 「上年结转6件，全部办结」 speaks of those 6; behind 「（含上年结转6件）」 it speaks of all.
    const ofCarriedIn = isCarriedIn(last) && inBrackets === clause.inBrackets;
    const fits = !unknown && !ofCarriedIn && (last === null || last.kind === 'requests');
    if (!fits || this.#topic !== 'requests') return;
    const of = isIntake(last) || isCarriedIn(last) ? null : value;
    this.#add({ kind: 'allHandled', of }, sentence, said.from, said.to);
  }

  #viewOf(
    quantity: Quantity,
    index: number,
    clause: Clause,
    sentence: Sentence,
    previous: Clause | null,
    state: Pick<View, 'earlier' | 'last' | 'inBranch'>,
  ): View {
    const { text } = this;
    const before = clause.quantities[index - 1];
    const next = clause.quantities[index + 1];
    const tokens = this.#tokensOf(clause);
    const at = tokens.findIndex((token) => token.quantity === quantity);
    const start = before ? tokens.findIndex((token) => token.quantity === before) + 1 : 0;
    let here = tokens.slice(0, at);
    let left = tokens.slice(start, at);
    let from = clause.from;
    const behind = tokens.slice(
      at + 1,
      next ? tokens.findIndex((token) => token.quantity === next) : undefined,
    );
    const cut = behind.findIndex((token) => text.slice(token.from, token.to) === '、');
    const right = cut >= 0 ? behind.slice(0, cut) : next ? [] : behind;
    // 「收到政府信息公开申请，共12件」: the words stand in the clause before.
    if (!before && previous?.part === clause.part && previous.quantities.length === 0)
      if (BARE.test(wordsOf(left).shape) && BARE.test(wordsOf(right).shape)) {
        const ahead = this.#ahead(previous, sentence);
        left = [...ahead, ...left];
        here = [...ahead, ...here];
        from = ahead[0]?.from ?? from;
      }
    const inPart = sentence.clauses.filter(({ part }) => part === clause.part);
    const partStart = inPart[0]?.from ?? 0;
    const partEnd = inPart.at(-1)?.to;
    const stripped =
      left[0] && text.slice(left[0].from, left[0].to) === '、' ? left.slice(1) : left;
    return {
      quantity,
      left: wordsOf(stripped),
      right: wordsOf(right),
      clause: wordsOf(here),
      here: text.slice(Math.max(from, quantity.from - 2 * REACH), quantity.from),
      soFar: text.slice(Math.max(partStart, quantity.from - 4 * REACH), quantity.from),
      whole: text.slice(partStart, partEnd).slice(0, 8 * REACH),
      rest: text.slice(quantity.to, partEnd).slice(0, 4 * REACH),
      section: this.section,
      topic: this.#topic,
      context: this.#context,
      counted: this.#total !== null,
      setting: this.setting,
      ...state,
      earlier: [...state.earlier],
    };
  }

  /** The words of a clause, and of the one before it where it is a remark in brackets. */
  #ahead(clause: Clause, sentence: Sentence): readonly Token[] {
    const tokens = this.#tokensOf(clause);
    if (!clause.inBrackets) return tokens;
    const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
    return before?.part === clause.part && before.quantities.length === 0
      ? [...this.#tokensOf(before), ...tokens]
      : tokens;
  }

  /** Tells what was handled, received or answered about the carry-overs its sentence states. */
  #complete(first: number, stated: { carriedIn?: number; carriedForward?: number }): void {
    if (Object.keys(stated).length === 0) return;
    for (let index = first; index < this.#found.length; index += 1) {
      const found = this.#found[index];
      if (found?.draft.kind !== 'figure' || found.draft.topic.kind !== 'requests') continue;
      const topic = { ...found.draft.topic, ...stated };
      this.#found[index] = { ...found, draft: { ...found.draft, topic } };
    }
  }

  #add(draft: Draft, sentence: Sentence, from: number, to: number): void {
    this.#found.push({ draft, from, to, sentence: { from: sentence.from, to: sentence.to } });
  }
}

const matchView = (view: View): Match | null =>
  matchProactive(view) ??
  (view.quantity.kind === 'count' || view.quantity.kind === 'bare'
    ? (matchDisputes(view) ?? matchResults(view) ?? matchRequests(view) ?? matchApplicants(view))
    : null);

/** Whether a quantity that was not understood turns to other business than requests. */
function isOtherBusiness({ left, right, clause }: View): boolean {
  if (/[KCA]/.test(clause.shape + right.shape)) return false;
  return /[vpha][?XLO、]*[?XLO]$|[?X][vpha]$/.test(left.shape);
}

/** 「较上年增加20件」, 「人均12件」: numbers beside the statements. */
const isComparison = ({ clause }: View): boolean => clause.shape.includes('=');

const COUNTED = new Set([
  '',
  '件',
  '宗',
  '起',
  '份',
  '例',
  '条',
  '项',
  '个',
  '部',
  '次',
  '件次',
  '单',
  '笔',
  '人次',
]);
const isPlainCount = ({ exact, kind, unit }: Quantity): boolean =>
  exact && (kind === 'wan' || kind === 'yuan' || COUNTED.has(unit));

const YUAN_IN_WAN = 10_000;
/** A count as it is; money in 万元. */
const amountOf = ({ kind, value }: Quantity): number =>
  kind === 'yuan' ? value / YUAN_IN_WAN : value;
/** Half of the last digit printed, for money. */
function toleranceOf({ kind, decimals }: Quantity): number {
  if (kind !== 'yuan' && kind !== 'wan') return 0;
  return 0.5 * 10 ** -decimals * (kind === 'yuan' ? 1 / YUAN_IN_WAN : 1);
}

/** What was read of a text, and in which surroundings. */
interface Known {
  readonly section: SectionKey;
  readonly year: number;
  readonly issuer: string | null;
  readonly heading: Topic;
  readonly found: readonly Stated[];
}
const MOST_KNOWN = 200;
const known = new Map<string, Known>();

/**
 * The statements in the text of a line. They depend on nothing else, and a page that changes is
 * audited anew with most of its lines as they were: those are not read again.
 *
 * @param text see `traceLine`
 * @param heading what the heading above it is about
 */
export function statementsIn(
  text: string,
  section: SectionKey,
  setting: Setting,
  heading: Topic,
): readonly Stated[] {
  const { year, issuer } = setting;
  const before = known.get(text);
  if (
    before?.section === section &&
    before.year === year &&
    before.issuer === issuer &&
    before.heading === heading
  )
    return before.found;
  const found = new LineReader(text, section, setting, heading).read();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, { section, year, issuer, heading, found });
  return found;
}
