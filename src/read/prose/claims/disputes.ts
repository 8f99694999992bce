import type { ClaimTopic, DisputeGroup, DisputeOutcome } from '../../../report';
import type { Token } from './lexer';
import {
  isLeading,
  matchLeft,
  matchRight,
  type Match,
  type QuantityContext,
} from './quantity-context';

const DISCLOSURE = /信息公开|依申请公开|信息依申请|政府信息申请/;
/** What a reviewing organ does with other organs' cases. */
const REVIEWING = /受理|审理|承办|代理|立案|收案|复议机关|复议机构|复议局|依法行政|法治/;
/** Organs that decide on the disputes of others. */
const REVIEWS_OTHERS = /[省市县区州旗盟]人民政府(?:办公[厅室])?$|司法[局厅部]$/;
/** Those of the year before come on top of 「新收8件」 and of 「8件，上年结转2件」: the table counts no fewer. */
const NEW = /新(?:收|增|发|受|立|接|产)/;
const CARRIED_ON_TOP =
  /^[,、(](?:不含|不包括|不计|另有?|加上?|除)?(?:上年度?|上一年度?|去年度?|往年|20\d\d年度?)[^,\d]{0,6}?(?:结转|转结|转入|遗留|顺延)/;
const ONE_MATTER = /[^各]类的?(?:政府|政务)?信息公开/;
const CLOSED = /审结|办结|结案|已审|已办/;
const ALL_CLOSED = /(?:均|都|全部|已)[^,\d]{0,6}(?:审结|办结|结案)(?![^,]{0,4}\d)/;
const WORKED_ON = /办理|处理|应诉|应对|答辩/;

/** 「行政复议5件，均系政府信息公开引发」 */
const CAUSE_BEHIND = /^,?(?:均|都|全部)?(?:系|由|为|因|与)[^,\d]{0,8}信息公开/;

/** Names of disputes at the end of the left side, with 「均」 or 「各」 behind or between them. */
const LEFT = /(D[、qcJD]*)([E*]*)$/;
const RIGHT = /^[GRJswqi、?S]{0,6}D+[q]?$/;
const LEADS = /^[STQE、JwsvphuGfN]*$/;

/** 行政复议 and 行政诉讼 with their outcomes. */
export function matchDisputes(view: QuantityContext): Match | null {
  // No disputes at all are no disputes over disclosure either.
  const none = view.quantity.value === 0 && !REVIEWING.test(view.clauseBefore);
  const surely = speaksOfDisclosure(view);
  if (!none && surely === false) return null;
  if (
    view.clauseBefore.includes('累计') ||
    /[Kox]/.test(view.clause.shape) ||
    view.wordsBefore.shape.includes('X') ||
    /[xK]/.test(view.wordsAfter.shape)
  )
    return null;
  if (isSetApart(view)) return null;
  const match = matchOutcome(view) ?? matchTotal(view);
  if (!match) return null;
  const topics = mayBeMore(view) ? match.topics.map(atLeast) : match.topics;
  return { ...match, topics, ...(surely === 'likely' && !none ? { likely: true } : {}) };
}

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
}: QuantityContext): boolean {
  if (earlier.some(({ kind }) => kind === 'disputes')) return ONE_MATTER.test(here);
  return (
    ONE_MATTER.test(soFar) ||
    SET_APART.test(soFar) ||
    (last === null && soFar.includes('其中')) ||
    /s(?![GRD])/.test(clause.shape)
  );
}
const SET_APART =
  /某|同一|个别|第三人|共同被告|村民|居民|(?:超期|逾期|超时)(?:未?答复|未办|引|导|产|被)|答复(?:超期|逾期|超时)/;

/** 「因政府信息公开被申请行政复议2件，均维持。行政诉讼3件。」 */
const GOES_ON = /^T?D+E*$/;

/** Whether the disputes are those over disclosure, not those of the organ as a whole. */
function speaksOfDisclosure(view: QuantityContext): boolean | 'likely' {
  const {
    section,
    clauseBefore: here,
    wordsAfter: right,
    quantity,
    sentenceBefore: soFar,
    topic,
    context,
    earlier,
    reportContext,
  } = view;
  if (REVIEWING.test(here)) return false;
  if (section === 'disputes') return true;
  const passive = /被|引发|引起|因此|产生|提起|导致/.test(here);
  const worked = WORKED_ON.test(here) && !passive;
  if (worked && REVIEWS_OTHERS.test(reportContext.issuer ?? '')) return false;
  const after = view.sentenceAfter.slice(0, (right.tokens.at(-1)?.to ?? quantity.to) - quantity.to);
  if (DISCLOSURE.test(here + after) || CAUSE_BEHIND.test(view.sentenceAfter)) return true;
  if (worked) return false;
  if (earlier.some(({ kind }) => kind === 'disputes')) return true;
  if (DISCLOSURE.test(soFar) && topic !== 'foreign') return true;
  if (view.afterDisputes && soFar === here && GOES_ON.test(view.wordsBefore.shape)) return 'likely';
  if (topic !== 'requests' && context !== 'requests') return false;
  if (passive) return true;
  // Under 依申请公开 a bare 「行政复议6件」 is one over it.
  return /^[STE、ws]*D+[E*]*$/.test(view.wordsBefore.shape) && !/收|接/.test(here)
    ? 'likely'
    : false;
}

/** 「审结…」, said of all that the sentence counts before its first number or at its end. */
function speaksOfClosed({
  clauseBefore: here,
  sentenceAfter: rest,
  earlier,
}: QuantityContext): boolean {
  if (CLOSED.test(here) || WORKED_ON.test(here) || ALL_CLOSED.test(rest)) return true;
  const first = earlier.find((topic) => topic.kind === 'disputes');
  return first?.outcome === 'closed';
}

const groupsOf = (tokens: readonly Token[]): DisputeGroup[] => [
  ...new Set(tokens.flatMap(({ means }) => means.groups ?? [])),
];

/** Whether every dispute of one kind is of the other as well: 直接起诉 and 行政诉讼. */
const isKindOf = (one: Token | undefined, { means: { groups = [] } }: Token): boolean =>
  one?.code === 'D' &&
  (one.means.groups?.length ?? 0) < groups.length &&
  one.means.groups?.every((group) => groups.includes(group)) === true;

/** The disputes that are named: 「未经复议直接起诉的行政诉讼」 are one kind, and the narrower of the two. */
export const disputesIn = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    (token, index) =>
      token.code === 'D' &&
      !isKindOf(tokens[index - 1], token) &&
      !isKindOf(tokens[index + 1], token),
  );

function matchTotal(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  const outcome: DisputeOutcome = speaksOfClosed(view) ? 'closed' : 'total';
  const topic = (groups: readonly DisputeGroup[]): ClaimTopic => ({
    kind: 'disputes',
    anyOf: [groups],
    outcome,
  });
  if (right.shape === '' || right.shape.startsWith('E')) {
    const match = LEFT.exec(left.shape);
    // 「被申请人的案件」 is no name of a dispute.
    if (match && /[Dq]$/.test(match[1] ?? '')) {
      const tokens = disputesIn(left.tokens.slice(match.index));
      const apart = (match[2] ?? '') !== '' && tokens.length > 1;
      if (apart && !view.respective && view.clauseBefore.includes('分别')) return null;
      return matchLeft(
        view,
        match.index,
        apart ? tokens.map(({ means }) => topic(means.groups ?? [])) : [topic(groupsOf(tokens))],
      );
    }
  }
  if (!LEADS.test(left.shape) || !RIGHT.test(right.shape)) return null;
  const groups = groupsOf(disputesIn(right.tokens));
  return matchRight(view, right.shape.length, [topic(groups)], right.shape.includes('?'));
}

const OUTCOME_LEFT = /^[QJESTod、GR?]*?(D*)(u)[qdpa]*$/;
const OUTCOME_RIGHT = /^[JEi]*(D*)[GRJ]*(u)[qda]*$/;
const OUTCOME_OF_NAMED = /^[GRJ]*(D)[E]*(u)$/;

/** 维持, 纠正, 其他结果, 尚未审结 of what the sentence has counted before, or names itself. */
function matchOutcome(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, earlier } = view;
  const scopes = earlier.flatMap((topic) =>
    topic.kind === 'disputes' ? topic.anyOf.slice(0, 1) : [],
  );
  const named = /^[STE]*$/.test(left.shape) ? OUTCOME_OF_NAMED.exec(right.shape) : null;
  const last = scopes.at(-1);
  if (!last && !named) return null;
  const ahead = right.shape === '' && last ? OUTCOME_LEFT.exec(left.shape) : null;
  const behind = ahead || !isLeading(view) ? null : OUTCOME_RIGHT.exec(right.shape);
  const match = ahead ?? named ?? behind;
  if (!match) return null;
  const tokens = (ahead ? left : right).tokens;
  const words = tokens.filter(({ code }) => code === 'u' || code === 'D');
  const outcome = words.find(({ code }) => code === 'u')?.means.outcome;
  if (!outcome) return null;
  // Its own group beats the one named last.
  const own = groupsOf(words);
  const all = [...new Set(scopes.flat())];
  const anyOf =
    own.length > 0 ? [own] : all.length > (last?.length ?? 0) ? [last ?? [], all] : [last ?? []];
  const topic: ClaimTopic = { kind: 'disputes', anyOf, outcome };
  if (!ahead) return matchRight(view, right.shape.length, [topic]);
  const index = left.tokens.findIndex((token) => token === words[0]);
  return matchLeft(view, Math.max(index, 0), [topic]);
}
