import type { SectionKey } from '../../format';
import type { Claim, ClaimTopic } from '../../report';
import { parseLine, type Clause, type Sentence } from './clauses';
import { matchDisputes } from './disputes';
import { findRates } from './growth';
import { LITIGATION, REQUEST, REVIEW } from './phrases';
import { matchProactive } from './proactive';
import type { Quantity } from './quantities';
import {
  isIntake,
  isOtherBusiness,
  matchApplicants,
  matchRequests,
  matchResults,
  SOME_REQUESTS,
} from './requests';
import {
  isAnotherOrgan,
  isPartOfGovernment,
  namesAnotherOrgan,
  timeOf,
  type Setting,
} from './setting';
import { findAllHandled, findNone } from './statements';
import type { Match, Subject, View } from './view';

/** Longer clauses are no statements of figures. */
const LONGEST_CLAUSE = 300;
/** How far back words are looked at. */
const REACH = 120;

const SUBJECTS = new RegExp(
  `(${REQUEST})|(${REVIEW}|${LITIGATION})|(12345|热线|工单|信访(?!.{0,8}申请)|建议|提案|议案|来信|来访|来电|留言|咨询|投诉(?!.{0,4}申请)|诉求|解读|回应|培训|稿|信箱|行政许可|行政处罚|行政强制|审批|公示|规范性文件|规章|收费|信息处理费|网民|网友|市民|宣传|栏目|主动公开|发布|执法|督查|考核|检查|案卷)`,
  'g',
);

/** 「困难群众救助方面」. */
const OTHER_FIELD = /^(?!.*(?:公开|申请|答复|办理|复议|诉讼)).{2,}方面$/;

/** What the last telling word of a text is about. */
export function subjectIn(text: string, otherwise: Subject): Subject {
  let subject = otherwise;
  for (const [, request, dispute] of text.matchAll(SUBJECTS))
    subject = request !== undefined ? 'requests' : dispute !== undefined ? 'disputes' : 'foreign';
  return subject;
}

/** A claim before it has its place. */
type Draft<T = Claim> = T extends Claim
  ? Omit<T, 'section' | 'sentence' | 'quote' | 'mark'>
  : never;

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
}
const FRESH: Readonly<State> = {
  last: null,
  value: null,
  unknown: false,
  inBrackets: false,
  inBranch: false,
  elsewhere: false,
};

/** A statement in the text of a line: its words, and the sentence that they stand in. */
interface Stated {
  readonly draft: Draft;
  readonly from: number;
  readonly to: number;
  readonly sentence: Pick<Sentence, 'from' | 'to'>;
}

const isCarriedIn = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && topic.count === 'carriedIn';

/** Goes through the text of one line from left to right. */
class LineReader {
  /** Another year was named, and this one has not been named since. */
  #otherYear = false;
  #subject: Subject;
  /** The requests counted last, which 「其中」 at the start of a sentence takes up. */
  #counted: ClaimTopic | null = null;
  readonly #found: Stated[] = [];

  constructor(
    private readonly text: string,
    private readonly section: SectionKey,
    private readonly setting: Setting,
    heading: Subject,
  ) {
    this.#subject = heading;
  }

  read(): readonly Stated[] {
    for (const sentence of parseLine(this.text)) {
      this.#readSentence(sentence);
      for (const { start, end, ...rate } of findRates(sentence, this.text))
        this.#add({ kind: 'growth', ...rate }, sentence, start, end);
    }
    return this.#found;
  }

  #readSentence(sentence: Sentence): void {
    const earlier: ClaimTopic[] = [];
    const state: State = {
      ...FRESH,
      last: sentence.text.startsWith('其中') ? this.#counted : null,
    };
    let otherSpan = false;
    let part = 0;
    let previous: Clause | null = null;
    const stated: { carriedIn?: number; carriedForward?: number } = {};
    const first = this.#found.length;

    for (const clause of sentence.clauses) {
      if (clause.part !== part) {
        part = clause.part;
        Object.assign(state, FRESH);
      }
      if (clause.to - clause.from > LONGEST_CLAUSE) {
        this.#advance(clause.from, clause.to);
        previous = null;
        continue;
      }
      const time = timeOf(clause.text, this.setting.year);
      if (time === 'own') this.#otherYear = false;
      // 「（2022年80件）」 is put aside; the sentence goes on with this year.
      const aside = time === 'year' && clause.inBrackets;
      if (time === 'year' && !aside) this.#otherYear = true;
      if (time === 'span') otherSpan = true;
      if (namesAnotherOrgan(clause, this.setting)) state.elsewhere = true;

      let done = clause.from;
      clause.quantities.forEach((quantity, index) => {
        this.#advance(done, quantity.from);
        const view = this.#viewOf(quantity, index, clause, sentence, previous, {
          earlier,
          last: state.last,
          inBranch: state.inBranch,
        });
        done = quantity.from;
        if (aside || isComparison(view, quantity)) return;
        if (isAnotherOrgan(view.here, this.setting)) state.elsewhere = true;
        const certain =
          !this.#otherYear &&
          !otherSpan &&
          !state.elsewhere &&
          isPlainCount(quantity) &&
          !isListed(view) &&
          // 「县政府收到12件，各部门收到88件」: a government's report adds up all of them.
          !isPartOfGovernment(view, this.text);
        const match = certain ? matchView(view) : null;
        if (!match) {
          Object.assign(state, { last: null, value: null, unknown: true });
          if (SOME_REQUESTS.test(view.here + view.after)) state.inBranch = true;
          if (certain && isOtherBusiness(view)) this.#subject = 'foreign';
          return;
        }
        for (const topic of match.topics) {
          this.#add(
            { kind: 'figure', topic, value: amountOf(quantity), tolerance: toleranceOf(quantity) },
            sentence,
            quantity.from - match.before,
            quantity.to + match.after,
          );
          earlier.push(topic);
          const { inBrackets } = clause;
          Object.assign(state, { last: topic, value: quantity.value, unknown: false, inBrackets });
          if (topic.kind !== 'requests') continue;
          this.#counted = topic;
          if (topic.count === 'carriedIn' || topic.count === 'carriedForward')
            stated[topic.count] = quantity.value;
          else state.inBranch = false;
        }
      });
      this.#advance(done, clause.to);
      if (OTHER_FIELD.test(clause.text)) this.#subject = 'foreign';
      if (!this.#otherYear && !otherSpan && !state.elsewhere)
        this.#readWorded(clause, sentence, state);
      previous = clause;
    }
    this.#complete(first, stated);
  }

  /** Statements without a number. */
  #readWorded(clause: Clause, sentence: Sentence, state: State): void {
    const { last, value, unknown } = state;
    if (clause.quantities.length === 0 && !isAnotherOrgan(clause.text, this.setting)) {
      const inRequests = this.section === 'requests';
      for (const { topics, from, to } of findNone(clause, this.#subject, inRequests, this.setting))
        this.#add({ kind: 'none', topics }, sentence, clause.from + from, clause.from + to);
    }
    const done = findAllHandled(clause, this.text);
    // 「上年结转6件，全部办结」 speaks of those 6; behind 「（含上年结转6件）」 it speaks of all.
    const ofCarriedIn = isCarriedIn(last) && state.inBrackets === clause.inBrackets;
    const said = !unknown && !ofCarriedIn && (last === null || last.kind === 'requests');
    if (done && said && this.#subject === 'requests')
      this.#add(
        { kind: 'allHandled', of: isIntake(last) || isCarriedIn(last) ? null : value },
        sentence,
        clause.from + done.from,
        clause.from + done.to,
      );
  }

  #advance(from: number, to: number): void {
    this.#subject = subjectIn(this.text.slice(from, to), this.#subject);
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
    let from = before?.to ?? clause.from;
    // 「收到政府信息公开申请，共12件」: the words stand in the clause before.
    const bare = /^(?:共|合计|总计|总数|计|为|均为|有|数量为)*$/;
    if (!before && previous?.part === clause.part && previous.quantities.length === 0)
      if (bare.test(text.slice(clause.from, quantity.from))) from = previous.from;
    const behind = text.slice(quantity.to, next?.from ?? clause.to);
    const cut = behind.indexOf('、');
    const partStart = sentence.clauses.find(({ part }) => part === clause.part)?.from ?? 0;
    const partEnd = sentence.clauses.filter(({ part }) => part === clause.part).at(-1)?.to;
    return {
      quantity,
      before: text.slice(Math.max(from, quantity.from - REACH), quantity.from),
      after: cut >= 0 ? behind.slice(0, cut) : next ? '' : behind.slice(0, REACH),
      here: text.slice(
        Math.max(Math.min(clause.from, from), quantity.from - 2 * REACH),
        quantity.from,
      ),
      soFar: text.slice(Math.max(partStart, quantity.from - 4 * REACH), quantity.from),
      whole: text.slice(partStart, partEnd).slice(0, 8 * REACH),
      rest: text.slice(quantity.to, partEnd).slice(0, 4 * REACH),
      section: this.section,
      subject: this.#subject,
      setting: this.setting,
      ...state,
      earlier: [...state.earlier],
    };
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

const COMPARISON =
  /[人年月日平]均|较|同比|环比|相比|增长|增加|增幅|多于|少于|减少|下降|上升|上涨|降低|比(?:上|去|20)/;
/** 「较上年增加20件」, 「人均12件」, and rates: numbers beside the statements. */
const isComparison = (view: View, { kind }: Quantity): boolean =>
  kind === 'percent' || COMPARISON.test(view.here);

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
]);
const isPlainCount = ({ exact, kind, unit }: Quantity): boolean =>
  exact && (kind === 'wan' || kind === 'yuan' || COUNTED.has(unit));

/** 「分别为12件、3件」: which number belongs to which word is not told by their order alone. */
const isListed = ({ here }: View): boolean => here.includes('分别');

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
  readonly heading: Subject;
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
  heading: Subject,
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
