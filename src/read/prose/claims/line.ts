import { BoundedMap } from '../../../base/memoize';
import type { ClaimTopic } from '../../../report';
import type { SectionKey } from '../../../template';
import { findAllHandled, findFinished, findFullRate } from './all';
import { isOfCarriedIn, isOfPart, isOfResult, isOfSubset } from './brackets';
import type { Clause, Sentence } from './clauses';
import { findDenials } from './denials';
import { matchEach, matchTurnedDown } from './each';
import { findRates } from './growth';
import type { Token } from './lexer';
import { matchQuantity } from './matches';
import { amountOf, isPlainCount, toleranceOf, type Quantity } from './quantities';
import {
  wordsOf,
  type Match,
  type QuantityContext,
  type Topic,
  type Words,
} from './quantity-context';
import {
  isAside,
  isNameAlone,
  isPartOfGovernment,
  isWiderOrPart,
  timeOf,
  type ReportContext,
} from './report-context';
import { isCarriedIn, isIntake } from './request-counts';
import { isRespective } from './results';
import { addSums, verbOf } from './sums';
import { FRESH, takenUp, type SentenceReading, type SentenceState } from './sentence-reading';
import { isBeside, isPlainPart, noteSubject, passOver } from './subject';
import { speaksOfDisputes, type Draft, type Stated } from './stated';
import { isComparison, LineWords } from './surroundings';
import { tellsAttributes, tellsMatters, tellsWays, topicBehind, topicIn, topicsIn } from './topics';

/** Longer clauses are no statements of figures. */
const LONGEST_CLAUSE = 300;
/** 「历年来未收到」 holds for this year as well; 「7月机构改革以来」 for a part of it. */
const ALL_YEARS = /^(?!.*(?:半年|季度|\d月|计划|拟|预计)).*(?:历年|以来)/;
/** The year as a whole, after parts of it. */
const WHOLE_AGAIN = /^(?:全年|本年度?)共?计?(?:收到|受理|接收|接到|办理|办结|答复)/;

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
  readonly #words: LineWords;

  constructor(
    private readonly text: string,
    private readonly section: SectionKey,
    private readonly reportContext: ReportContext,
    private readonly heading: Topic,
  ) {
    this.#topic = heading;
    this.#words = new LineWords(text, reportContext);
  }

  read(): readonly Stated[] {
    for (const sentence of this.#words.sentences) {
      this.#readSentence(sentence);
      for (const { start, end, ...rate } of findRates(sentence, this.text))
        this.#add({ kind: 'growth', ...rate }, sentence, start, end);
    }
    return this.#found;
  }

  #readSentence(sentence: Sentence): void {
    // 「共收到申请8件，依申请公开工作有序」
    const tokens = sentence.clauses.flatMap((clause) => this.#words.tokensOf(clause));
    const [telling] = topicsIn(tokens, this.text);
    if (this.#topic === null && telling === 'requests') this.#topic = telling;
    this.#context = this.#topic;
    const reading: SentenceReading = {
      sentence,
      state: {
        ...FRESH,
        last: sentence.text.startsWith('其中') ? (this.#total?.topic ?? null) : null,
      },
      earlier: takenUp(sentence, this.#found.at(-1)),
      counted: [],
      carried: {},
      first: this.#found.length,
      // 「主动公开53件、依申请公开10件、不予公开8件」 tells how documents may be disclosed.
      tellsAttributes: tellsAttributes(tokens, sentence.text),
      isOther: false,
      isNamed: false,
      otherSpan: false,
      previous: null,
    };
    let part = 0;
    for (const clause of sentence.clauses) {
      if (clause.part !== part) {
        part = clause.part;
        // 「各镇街收到25件；答复24件」
        Object.assign(reading.state, FRESH, { elsewhere: reading.state.elsewhere });
      }
      const isRead = clause.to - clause.from <= LONGEST_CLAUSE;
      if (isRead) this.#readClause(clause, reading);
      else this.#topic = topicIn(this.#words.tokensOf(clause), this.#topic, this.text);
      reading.previous = isRead ? clause : null;
    }
    this.#complete(reading);
    addSums(this.#found, reading.counted);
    // 「规范办理流程。共收到申请8件」 goes on with what the heading is about.
    const strays = this.heading === this.#context && this.#topic === 'foreign';
    if (strays && tellsWays(tokens, this.text, sentence.text)) this.#topic = this.heading;
  }

  #readClause(clause: Clause, reading: SentenceReading): void {
    const { state, sentence } = reading;
    const tokens = this.#words.tokensOf(clause);
    const aside = this.#noteTime(clause, reading);
    const words = this.#words.saidIn(clause, reading.previous);
    if (this.#isOfOther(clause, words)) state.elsewhere = true;
    let done = 0;
    for (const [index, quantity] of clause.quantities.entries()) {
      const at = tokens.findIndex((token) => token.quantity === quantity);
      if (at < 0) continue;
      this.#topic = topicIn(tokens.slice(done, at), this.#topic, this.text);
      done = at + 1;
      const view = this.#viewOf(index, clause, reading);
      if (view.wordsBefore.shape.includes('Q') || this.text[clause.from - 1] === ':')
        state.within = true;
      if (quantity.kind === 'percent')
        this.#readRate(clause, sentence, state, wordsOf(tokens.slice(0, at)), tokens[at]);
      else if (!aside && !isComparison(view)) this.#readQuantity(view, clause, reading);
    }
    const rest = tokens.slice(done);
    this.#topic = topicBehind(clause.text, rest, this.#topic, this.text);
    if (this.#otherYear || state.elsewhere) return;
    if (!reading.otherSpan) this.#readWorded(clause, reading, words, wordsOf(rest));
    else if (ALL_YEARS.test(sentence.text)) this.#readDenials(clause, reading, words);
  }

  /** Whether a clause is the name of another organ: 「各村（社区）未收到申请」. */
  #isOfOther(clause: Clause, { shape }: Words): boolean {
    const named = shape === 'o' && this.text[clause.to] === '(';
    return named || (isNameAlone(clause) && shape.includes('o'));
  }

  /**
   * Takes note of the time that a clause speaks of.
   * @returns whether it is put aside: the sentence goes on with this year behind 「（2022年80件）」
   */
  #noteTime(clause: Clause, reading: SentenceReading): boolean {
    const time = tellsMatters(clause.text, this.#topic)
      ? null
      : timeOf(clause.text, this.reportContext.year);
    if (time === 'own') this.#otherYear = false;
    // 「上半年收到8件，下半年收到5件，全年共收到13件」
    if (time === 'own' && WHOLE_AGAIN.test(clause.text)) reading.otherSpan = false;
    const aside = isAside(time, clause, this.text);
    if (time === 'year' && !aside) this.#otherYear = true;
    if (time === 'span') reading.otherSpan = true;
    return aside;
  }

  /** @param index of the quantity in its clause */
  #viewOf(index: number, clause: Clause, reading: SentenceReading): QuantityContext {
    const { sentence, state, previous } = reading;
    const quantity = clause.quantities[index] as Quantity;
    return {
      ...this.#words.around(quantity, index, clause, sentence, previous),
      section: this.section,
      topic: this.#topic,
      context: this.#context,
      counted: this.#total !== null,
      afterDisputes: speaksOfDisputes(this.#found[reading.first - 1]),
      reportContext: this.reportContext,
      last: state.last,
      inBranch: state.inBranch,
      earlier: [...reading.earlier],
    };
  }

  #readQuantity(view: QuantityContext, clause: Clause, reading: SentenceReading): void {
    const { state, counted } = reading;
    noteSubject(view, reading, this.text);
    const isSure = this.#isOfReport(view, reading);
    const ofResult = isOfResult(clause, state);
    const read = isSure ? matchQuantity(view) : null;
    const ofSome =
      isOfCarriedIn(read, state, view, this.#found) ||
      isOfSubset(read, view, counted, this.#found, this.text.slice(0, reading.sentence.to));
    const shape = view.wordsBefore.shape + view.wordsAfter.shape;
    const match =
      ofSome ||
      isOfPart(read, clause, state, counted) ||
      isBeside(read?.topics[0], reading, view.clause.shape + shape)
        ? null
        : read;
    const ofYear = !reading.otherSpan && !this.#otherYear;
    const within = state.within || clause.inBrackets;
    const note = (stated: number | null, apart: boolean): void => {
      const verb = ofYear ? verbOf(shape) : -1;
      counted.push({ quantity: view.quantity, stated, within, apart, verb });
    };
    if (!match) {
      note(null, !isSure || /[KCAXso]/.test(shape));
      if (isPlainPart(shape, reading) || ofResult || ofSome) return;
      this.#topic = passOver(view, shape, isSure, reading);
      return;
    }
    for (const topic of match.topics) {
      note(this.#found.length, false);
      this.#addFigure(match, topic, view, reading);
      state.inBrackets = clause.inBrackets;
    }
  }

  /** Whether a quantity counts, to the unit, what is the report's own, in its year. */
  #isOfReport(
    view: QuantityContext,
    { state, otherSpan, tellsAttributes }: SentenceReading,
  ): boolean {
    return (
      !this.#otherYear &&
      !otherSpan &&
      !state.elsewhere &&
      !tellsAttributes &&
      isPlainCount(view.quantity) &&
      (!view.clauseBefore.includes('分别') || isRespective(view)) &&
      // 「县政府收到12件，各部门收到88件」: a government's report adds up all of them.
      !isPartOfGovernment(view, this.text)
    );
  }

  #addFigure(
    { likely, sums, from, to }: Match,
    topic: ClaimTopic,
    { quantity }: QuantityContext,
    { sentence, state, earlier, carried }: SentenceReading,
  ): void {
    const amount = { value: amountOf(quantity), tolerance: toleranceOf(quantity) };
    const draft = { kind: 'figure', topic, ...amount } as const;
    const loose = { ...(likely ? { likely: true } : {}), ...(sums ? { sums } : {}) };
    this.#add({ ...draft, ...loose }, sentence, from, to);
    earlier.push(topic);
    Object.assign(state, { last: topic, value: quantity.value, unknown: false });
    if (topic.kind !== 'requests') return;
    if (topic.count !== 'carriedForward') this.#total = { topic, value: quantity.value };
    if (topic.count === 'carriedIn' || topic.count === 'carriedForward')
      carried[topic.count] = quantity.value;
    else state.inBranch = false;
  }

  /** Statements without a number of their own. */
  #readWorded(clause: Clause, reading: SentenceReading, words: Words, behind: Words): void {
    const { sentence, state, counted } = reading;
    const { last, value, unknown, within } = state;
    this.#readDenials(clause, reading, words);
    const total = last === null && !unknown ? null : last;
    const alone = clause.quantities.length === 0 ? value : null;
    const each = value !== null && total ? matchEach(behind, total, alone) : null;
    if (each && value !== null) {
      const { topic, from, to } = each;
      counted.push({
        quantity: { value, to: behind.tokens.at(-1)?.to ?? clause.to },
        stated: this.#found.length,
        within,
        apart: false,
        verb: -1,
      });
      this.#add(
        { kind: 'figure', topic, value, tolerance: 0, of: total as ClaimTopic },
        sentence,
        from,
        to,
      );
      return;
    }
    const down = total && matchTurnedDown(behind, this.text, total, alone === 1);
    if (down) {
      const { topics, from, to } = down;
      this.#add({ kind: 'none', topics }, sentence, from, to);
      return;
    }
    const done = findFinished(words, this.text, alone === 1) ?? findAllHandled(words, this.text);
    if (done) this.#addAllHandled(done, clause, sentence, state);
  }

  #readDenials(clause: Clause, reading: SentenceReading, words: Words): void {
    if (clause.quantities.length > 0 || words.shape.includes('o')) return;
    if (isWiderOrPart(clause.text, this.reportContext, this.text)) return;
    const about = { topic: this.#topic, inRequests: this.section === 'requests' };
    for (const { from, to, topics } of findDenials(words, this.text, about, this.reportContext))
      if (!isBeside(topics[0], reading, words.shape))
        this.#add({ kind: 'none', topics }, reading.sentence, from, to);
  }

  #readRate(
    clause: Clause,
    sentence: Sentence,
    state: SentenceState,
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
    { last, value, unknown, inBrackets }: SentenceState,
  ): void {
    // 「上年结转6件，全部办结」 speaks of those 6; behind 「（含上年结转6件）」 it speaks of all.
    const ofCarriedIn = isCarriedIn(last) && (clause.inBrackets || !inBrackets);
    const fits = !unknown && !ofCarriedIn && (last === null || last.kind === 'requests');
    if (!fits || this.#topic !== 'requests') return;
    const of = isIntake(last) || isCarriedIn(last) ? null : value;
    this.#add({ kind: 'allHandled', of }, sentence, said.from, said.to);
  }

  /** Tells what was handled, received or answered about the carry-overs its sentence states. */
  #complete({ first, carried }: SentenceReading): void {
    if (Object.keys(carried).length === 0) return;
    for (let index = first; index < this.#found.length; index += 1) {
      const found = this.#found[index];
      if (found?.draft.kind !== 'figure' || found.draft.topic.kind !== 'requests') continue;
      const topic = { ...found.draft.topic, ...carried };
      this.#found[index] = { ...found, draft: { ...found.draft, topic } };
    }
  }

  #add(draft: Draft, sentence: Sentence, from: number, to: number): void {
    this.#found.push({ draft, from, to, sentence: { from: sentence.from, to: sentence.to } });
  }
}

/** What was read of a text, and in which surroundings. */
interface Known {
  readonly section: SectionKey;
  readonly year: number;
  readonly issuer: string | null;
  readonly heading: Topic;
  readonly found: readonly Stated[];
}
const MAX_KNOWN_LINES = 200;
const known = new BoundedMap<string, Known>(MAX_KNOWN_LINES);

/**
 * The statements in the text of a line. They depend on nothing else, and a page that changes is
 * audited anew with most of its lines as they were: those are not read again.
 *
 * @param text see `mapToSource`
 * @param heading what the heading above it is about
 */
export function statementsIn(
  text: string,
  section: SectionKey,
  reportContext: ReportContext,
  heading: Topic,
): readonly Stated[] {
  const { year, issuer } = reportContext;
  const before = known.get(text);
  if (
    before?.section === section &&
    before.year === year &&
    before.issuer === issuer &&
    before.heading === heading
  )
    return before.found;
  const found = new LineReader(text, section, reportContext, heading).read();
  known.set(text, { section, year, issuer, heading, found });
  return found;
}
