import type { ClaimTopic, DisputeGroup } from '../../../report';
import {
  isReviewing,
  isWorkedOn,
  mayReview,
  namesDisclosure,
  overDisclosure,
} from './dispute-cause';
import { disputesIn, groupsOf } from './dispute-groups';
import { matchOutcome } from './dispute-outcome';
import type { Token } from './lexer';
import type { Meaning } from './lexicon';
import { LITIGATIONS, REVIEWS } from './lexicon/disputes';
import {
  isLeading,
  matchLeft,
  matchRight,
  wordsOf,
  type Match,
  type QuantityContext,
  type Words,
} from './quantity-context';
import { isPart } from './stated';

/** Those of the year before come on top of 「新收8件」 and of 「8件，上年结转2件」: the table counts no fewer. */
const NEW = /新(?:收|增|发|受|立|接|产)/;
const CARRIED_ON_TOP =
  /^[,、(](?:不含|不包括|不计|另有?|加上?|除)?(?:上年度?|上一年度?|去年度?|往年|20\d\d年度?)[^,\d]{0,6}?(?:结转|转结|转入|遗留|顺延)/;
const ONE_MATTER = /[^各]类的?(?:政府|政务)?信息公开/;
/** What tells one dispute, or some, from the others. */
const SET_APART =
  /某|同一|个别|第三人|共同被告|村民|居民|(?:超期|逾期|超时)(?:未?答复|未办|引|导|产|被)|答复(?:超期|逾期|超时)/;
const CLOSED = /审结|办结|结案|已审|已办/;
const ALL_CLOSED = /(?:均|都|全部|(?<!\d.)已)[^,\d未]{0,6}(?:审结|办结|结案)(?![^,]{0,4}\d)/;

/** Names of disputes at the end of the left side, with 「均」 or 「各」 behind or between them. */
const LEFT = /(D(?:、J?|[qcD])*)([E*]*)$/;
const RIGHT = /^[GRJswqi、?S]{0,6}D+[q]?$/;
const LEADS = /^[STQE、JwsvphuGfN]*$/;

/** 行政复议 and 行政诉讼 with their outcomes. */
export function matchDisputes(around: QuantityContext): Match | null {
  const part = matchPart(around);
  if (part) return part;
  const view = withDecisions(around);
  // No disputes at all are no disputes over disclosure either.
  const none = view.quantity.value === 0 && !isReviewing(view);
  const ours = none ? 'surely' : overDisclosure(view);
  if (ours === 'no' || isNarrowed(view) || isSetApart(view)) return null;
  const match = matchOutcome(view) ?? matchTotal(view);
  if (!match || match.topics.some((topic) => isPart(topic, view))) return null;
  const topics = mayBeMore(view) ? match.topics.map(atLeast) : match.topics;
  return { ...match, topics, ...(ours === 'likely' || view !== around ? { likely: true } : {}) };
}

/** The words for a part of all cases, beside its number, and those cases before it. */
const OVER = /^Q?[swJiE]*[GRq]q?J*$/;
const ALL_CASES = /(?:复议|诉讼?)(?:案件?)?[^,;\d]{0,6}\d+[件起宗例][,(、][^\d]*$/;

/** 「行政复议58件，其中政府信息公开类2件」: those over disclosure, of cases that were counted before them. */
function matchPart(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, sentenceBefore: soFar } = view;
  const ahead = right.shape === '';
  const said = OVER.test(ahead ? left.shape : right.shape) && (ahead || isLeading(view));
  if (!said || view.last || !ALL_CASES.test(soFar) || /复议.*诉|诉.*复议/.test(soFar)) return null;
  if (!namesDisclosure(view) || mayReview(view)) return null;
  const groups = soFar.includes('诉') ? LITIGATIONS : REVIEWS;
  const topics = [{ kind: 'disputes', anyOf: [groups], outcome: 'total' }] as const;
  return ahead ? matchLeft(view, 0, topics) : matchRight(view, right.shape.length, topics);
}

const TAKEN_BACK = /(?:申请人|原告|主动|自行|自愿)[^,、;]{0,4}$/;

const PENDING: Meaning = { outcome: 'pending' };

/**
 * 「维持2件，撤销1件」, 「维持2件，尚未办结1件」: what was decided, or is still open, behind other numbers
 * of disputes.
 */
function withDecisions(view: QuantityContext): QuantityContext {
  const counted = view.earlier.some(({ kind }) => kind === 'disputes');
  const start = view.quantity.from - view.clauseBefore.length;
  const isDecision = ({ code, from, means }: Token): boolean =>
    code === 'x'
      ? means.outcome !== undefined &&
        !TAKEN_BACK.test(view.clauseBefore.slice(0, Math.max(0, from - start)))
      : code === 'z' && view.earlier.at(-1)?.kind === 'disputes';
  const words = [view.clause, view.wordsBefore, view.wordsAfter];
  if (!counted || !words.some(({ tokens }) => tokens.some(isDecision))) return view;
  const decided = ({ tokens }: Words): Words =>
    wordsOf(
      tokens.map((token) =>
        isDecision(token)
          ? { ...token, code: 'u', means: token.code === 'z' ? PENDING : token.means }
          : token,
      ),
    );
  const [clause, wordsBefore, wordsAfter] = words.map(decided) as [Words, Words, Words];
  return { ...view, clause, wordsBefore, wordsAfter };
}

/** Whether the clause counts other cases, some of them only, or several years together. */
const isNarrowed = ({ clause, clauseBefore, wordsBefore, wordsAfter }: QuantityContext): boolean =>
  clauseBefore.includes('累计') ||
  /[Ko]/.test(clause.shape) ||
  // 「上年结转行政复议2件」
  /[tl][GRJq]*D/.test(wordsBefore.shape) ||
  /[xX]/.test(wordsBefore.shape) ||
  /[xK]/.test(wordsAfter.shape);

/** Whether disputes of the year before may come on top of those that are counted. */
const mayBeMore = ({
  clauseBefore: here,
  sentenceAfter: rest,
  earlier,
}: QuantityContext): boolean =>
  NEW.test(here) ||
  CARRIED_ON_TOP.test(rest) ||
  earlier.some((topic) => topic.kind === 'disputes' && topic.atLeast);

const atLeast = (topic: ClaimTopic): ClaimTopic =>
  topic.kind === 'disputes' ? { ...topic, atLeast: true } : topic;

/** Whether the sentence counts some of the disputes only, and has not counted any before. */
function isSetApart({
  sentenceBefore: soFar,
  clauseBefore: here,
  earlier,
  last,
  clause,
  afterDisputes,
}: QuantityContext): boolean {
  if (earlier.some(({ kind }) => kind === 'disputes')) return ONE_MATTER.test(here);
  return (
    ONE_MATTER.test(soFar) ||
    SET_APART.test(soFar) ||
    (last === null && !afterDisputes && /其中(?!.*信息公开)/.test(soFar)) ||
    /s(?![GRD])/.test(clause.shape)
  );
}

/** 「审结…」, said of all that the sentence counts before its first number or at its end. */
function speaksOfClosed(view: QuantityContext): boolean {
  if (CLOSED.test(view.clauseBefore) || isWorkedOn(view) || ALL_CLOSED.test(view.sentenceAfter))
    return true;
  const first = view.earlier.find((topic) => topic.kind === 'disputes');
  return first?.outcome === 'closed';
}

/** How many disputes there were, or were closed. */
function matchTotal(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  if (right.shape === '' || right.shape.startsWith('E')) {
    const named = LEFT.exec(left.shape);
    // 「被申请人的案件」 is no name of a dispute.
    if (named && /[Dq]$/.test(named[1] ?? ''))
      return matchNamed(view, named.index, named[2] !== '');
  }
  if (!LEADS.test(left.shape) || !RIGHT.test(right.shape)) return null;
  const topic = totalOf(view, groupsOf(disputesIn(right.tokens)));
  return matchRight(view, right.shape.length, [topic], right.shape.includes('?'));
}

/**
 * The disputes named from a word of the left side on.
 * @param each whether the number may stand for each of them: 「行政复议、行政诉讼各2件」
 */
function matchNamed(view: QuantityContext, index: number, each: boolean): Match | null {
  const tokens = disputesIn(view.wordsBefore.tokens.slice(index));
  const apart = each && tokens.length > 1;
  if (apart && !view.respective && view.clauseBefore.includes('分别')) return null;
  const groups = apart ? tokens.map(({ means }) => means.groups ?? []) : [groupsOf(tokens)];
  return matchLeft(
    view,
    index,
    groups.map((named) => totalOf(view, named)),
  );
}

const totalOf = (view: QuantityContext, groups: readonly DisputeGroup[]): ClaimTopic => ({
  kind: 'disputes',
  anyOf: [groups],
  outcome: speaksOfClosed(view) ? 'closed' : 'total',
});
