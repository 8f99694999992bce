import type { ClaimTopic } from '../../../report';
import {
  matchLeft,
  matchRight,
  wordsOf,
  type Match,
  type QuantityContext,
  type Words,
} from './quantity-context';
import { namesArea } from './report-context';
import { isPart } from './stated';

/** Columns for what was made in the year, in the one format or the other. */
const MADE = ['issued', 'made', 'disclosed'];
const IN_FORCE = ['inForce', 'totalDisclosed'];
const REPEALED = ['repealed'];

/** The columns that a verb on documents stands for. */
export const columnsOf = (verb: string): readonly string[] =>
  verb === 'b' ? REPEALED : verb === 'f' ? IN_FORCE : MADE;

const DOCUMENTS = /^([STEQ、]*(?:[gr]T?(?=m))?)([mbf+])(O)$/;
const DOCUMENTS_FIRST = /^([STEQ、]*)(O)T?([mbf])$/;
/** 「全市」 in the report of its government, and the government itself. */
const WHOLE_AREA = /全[省市县区州旗盟](?!各)|[省市州](?:人民)?政府/g;
/** All that decide in an area: 「全县各级行政机关」. */
const DECIDERS = /全([省市县区州旗盟])(?:各级?)*(?:行政机关|行政执法机关|部门|单位)?/g;
/** Who else may have made documents of an area. */
const MAKERS = /部门|单位|乡镇|镇街|街道|本级/;
/** The same without its noun, where the sentence has counted documents before. */
const CONTINUED = /^([STEQ、]*)([mf]|b(?:、b)?)$/;
const NOUN_BEHIND = /^([STEQ、]*)([mbf+])$/;
const DECISION = /^([STEQ、]*)([jphgkr]?)T?L(T?d|)$/;
const SHOWN = /[gr]/;
const FEES = /^([STEQ、]*)(?:k?F|FT?k)$/;
const DOCUMENT_ROWS = ['normativeDocuments', 'regulations'];
const DECISION_ROWS = ['licensing', 'penalties', 'enforcement'];

/**
 * 规章, 规范性文件, 行政许可, 行政处罚, 行政强制, 行政事业性收费: only clauses that say no more than
 * who, when and how many, since such things are counted in many other ways.
 */
export function matchProactive(view: QuantityContext): Match | null {
  const { quantity, sentenceBefore: soFar, reportContext } = view;
  if (view.clauseBefore.includes('累计') || /[oKX]/.test(view.clause.shape)) return null;
  if (namesArea(soFar, reportContext)) return matchRegulations(view) ?? matchOfArea(view);
  if (quantity.kind === 'wan' || quantity.kind === 'yuan') return matchFees(view);
  if (quantity.kind === 'bare' && quantity.value === 0 && view.wordsBefore.shape.endsWith('F'))
    return matchFees(view);
  return matchDocuments(view) ?? matchDecisions(view);
}

/** 「全市制定规章2件」: rules are made by the government itself, other documents by its departments too. */
function matchRegulations(view: QuantityContext): Match | null {
  const { sentenceBefore: soFar, sentence: whole, reportContext } = view;
  if (MAKERS.test(whole) || namesArea(soFar.replace(WHOLE_AREA, ''), reportContext)) return null;
  const match = matchDocuments(view);
  const [topic] = match?.topics ?? [];
  return topic?.kind === 'proactive' && topic.row === 'regulations' ? match : null;
}

/** 「全县作出行政许可1200件」: a government's report adds up those of all. */
function matchOfArea(view: QuantityContext): Match | null {
  const { issuer } = view.reportContext;
  // 「全市」 in the report of a county's government is another area.
  const rest = view.sentenceBefore.replace(DECIDERS, (area, level: string) =>
    issuer?.endsWith(`${level}人民政府`) ? '' : area,
  );
  if (MAKERS.test(rest) || namesArea(rest, view.reportContext)) return null;
  const match = matchDecisions(view);
  return match && { ...match, likely: true };
}

function matchFees(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  const fees = right.shape === '' ? FEES.exec(left.shape) : null;
  const topic: ClaimTopic = { kind: 'proactive', row: 'fees', anyOf: ['amount'] };
  return fees && matchLeft(view, (fees[1] ?? '').length, [topic], !view.quantity.exact);
}

function matchDocuments(view: QuantityContext): Match | null {
  const { wordsAfter: right, quantity } = view;
  if (quantity.unit === '条' || quantity.unit === '次') return null;
  if (right.shape.startsWith('O')) return matchDocumentsBehind(view);
  if (right.shape !== '' && !right.shape.startsWith('E')) return null;
  return matchNamedDocuments(view) ?? matchContinued(view);
}

/** @param row of the table; undefined where a word says no more than that it is a document */
const documents = (row: string | undefined, verb: string): ClaimTopic => ({
  kind: 'proactive',
  row: row ?? 'normativeDocuments',
  anyOf: columnsOf(verb),
});

/** 「制定2件规范性文件」, 「2件规范性文件制定」 */
function matchDocumentsBehind(view: QuantityContext): Match | null {
  const left = withoutNumber(view);
  const { wordsAfter: right } = view;
  const row = right.tokens[0]?.means.row;
  if (/^[STE]*$/.test(left.shape) && /^OT?m$/.test(right.shape))
    return matchRight(view, right.shape.length, [documents(row, 'm')]);
  const match = NOUN_BEHIND.exec(left.shape);
  if (!match || !/^O(?:[Ei]|$)/.test(right.shape)) return null;
  const [, lead = '', verb = ''] = match;
  const said = matchLeft(view, lead.length, [documents(row, verb)]);
  return { ...said, to: right.tokens[0]?.to ?? said.to };
}

/** 「以青财规文号」 */
const BY_NUMBER = /以[^,;。]{1,14}?(?:文号|字号)/;

/** The words before a quantity, without those that say by which number a document was sent out. */
function withoutNumber({ wordsBefore, clauseBefore, quantity }: QuantityContext): Words {
  const by = BY_NUMBER.exec(clauseBefore);
  if (!by) return wordsBefore;
  const from = quantity.from - clauseBefore.length + by.index;
  return wordsOf(
    wordsBefore.tokens.filter((token) => token.to <= from || token.from >= from + by[0].length),
  );
}

/** 「制定规范性文件2件」, 「规范性文件制定2件」 */
function matchNamedDocuments(view: QuantityContext): Match | null {
  const { shape, tokens } = withoutNumber(view);
  const match = DOCUMENTS.exec(shape) ?? DOCUMENTS_FIRST.exec(shape);
  if (!match) return null;
  const [, lead = ''] = match;
  const noun = tokens.find(({ code }) => code === 'O');
  const verb = /[mbf+]/.exec(shape.slice(lead.length))?.[0] ?? 'm';
  if (verb === 'f' && isReviewed(view)) return null;
  // 「公开信息309条，其中有效规范性文件2件」 may count what was put on a site.
  const shown = /条.*其中/.test(view.sentenceBefore);
  return matchLeft(view, lead.length, [documents(noun?.means.row, verb)], shown);
}

/** Whether documents in force are looked through, and some of them are no more in force behind it. */
const isReviewed = ({
  clauseBefore: here,
  sentence,
  sentenceAfter: rest,
  earlier,
}: QuantityContext): boolean =>
  here.startsWith('对') ||
  // 「新发布4件，继续有效33件」 are 37 in force.
  (/继续|保留/.test(here) && lastCounted(earlier)?.anyOf === MADE) ||
  (/清理|梳理|评估|审查/.test(sentence) &&
    /废止|失效|继续有效|保留/.test(rest) &&
    // 「继续有效61件，修改8件，废止63件」: what is changed is in force as well.
    (/修[改订]\D{0,4}\d/.test(rest) || !/继续|保留|仍/.test(here)));

/** 「制定规范性文件2件，废止1件」 */
function matchContinued(view: QuantityContext): Match | null {
  const counted = lastCounted(view.earlier);
  const match = CONTINUED.exec(view.wordsBefore.shape);
  if (!match || (counted && !DOCUMENT_ROWS.includes(counted.row))) return null;
  const [, lead = '', verb = ''] = match;
  if (verb.startsWith('f') && isReviewed(view)) return null;
  if (counted) {
    const topic = documents(counted.row, verb.charAt(0));
    if (verb === 'm' && AMENDED.test(view.sentenceBefore)) return null;
    return isPart(topic, view) ? null : matchLeft(view, lead.length, [topic]);
  }
  // 「加强规范性文件管理，制发3件」
  return (verb === 'm' ? SPOKEN_OF : CLEARED).test(view.sentenceBefore)
    ? matchLeft(view, lead.length, [documents(undefined, verb)], true)
    : null;
}

/** 「制发2件（修订1件、新制定1件）」: those that were new, of all that were made. */
const AMENDED =
  /\d[件份部个项](?:[^\d;]*[(,、])修[订改编正][^,;\d]{0,4}\d+[件份部个项][,、]新[^,;\d]{0,4}$/;
/** A clause on documents without a number, and behind it no more than when. */
const SPOKEN_OF = /规范性文件[^,;\d《]{0,12}[,:][^,\d]{0,12}$/;
/** 「对规范性文件进行清理，予以废止2件」 */
const CLEARED =
  /规范性文件(?:\d+[件份],)?(?:逐一)?(?:进行|开展)了?(?:全面|集中|专项)?清理,[^,\d]{0,12}$/;

const lastCounted = (earlier: readonly ClaimTopic[]) =>
  earlier.filter((topic) => topic.kind === 'proactive').at(-1);

function matchDecisions(view: QuantityContext): Match | null {
  const { wordsAfter: right, quantity } = view;
  // 「办理行政许可12个事项」
  if (quantity.unit === '次' || /^(?:事项|类)/.test(view.sentenceAfter)) return null;
  if (right.shape === 'L' || right.shape === 'Ld') return matchDecisionBehind(view);
  return right.shape === '' ? matchDecisionBefore(view) : null;
}

/** What stands before the number of decisions. */
interface DecisionWords {
  /** Who and when. */
  readonly lead: string;
  /** The code of what was done; empty where nothing says it. */
  readonly verb: string;
  /** Whether decisions are named beside what they are about: 「行政处罚决定」. */
  readonly named: boolean;
  readonly row: string;
}

function decisionWords({
  wordsBefore: { shape, tokens },
  clauseBefore: here,
}: QuantityContext): DecisionWords | null {
  const match = DECISION.exec(shape);
  // 「行政强制事项3件」 are things that may be decided.
  if (/^[gr]?$/.test(match?.[2] ?? '') && /(?:事项|即办件|承诺件)$/.test(here)) return null;
  const row = tokens.find(({ code }) => code === 'L')?.means.row;
  if (!match || !row) return null;
  const [, lead = '', verb = '', decision = ''] = match;
  return { lead, verb, named: decision !== '', row };
}

/**
 * Whether what was put on a site may be counted: 「公开行政许可决定1200条」, 「公示行政许可12项」; 「公示行政处罚12件」 and
 * 「公开行政许可决定12项」 are decisions.
 */
const mayBePosts = (
  { quantity: { unit } }: QuantityContext,
  { verb, named }: DecisionWords,
): boolean => unit === '条' || (verb !== '' && !named && !/[件宗起]/.test(unit));

/** 「作出行政处罚决定12件」 */
function matchDecisionBefore(view: QuantityContext): Match | null {
  const words = decisionWords(view);
  if (!words) return null;
  const { lead, verb, named, row } = words;
  const listed = DECISION_ROWS.includes(lastCounted(view.earlier)?.row ?? '');
  if ((SHOWN.test(verb) || (verb === '' && !listed)) && mayBePosts(view, words)) return null;
  const alone = verb === '' && !named && !listed;
  if (alone && !countsYear(view, lead)) return null;
  const topic: ClaimTopic = { kind: 'proactive', row, anyOf: ['decisions'] };
  const likely = alone || /[gphr]/.test(verb) || /公[示布开]|发布/.test(view.sentenceBefore);
  return matchLeft(view, lead.length, [topic], likely);
}

/** Whether a decision is counted that is named without saying what was done: 「2023年行政处罚8件」. */
function countsYear(view: QuantityContext, lead: string): boolean {
  const ofYear = lead.includes('T') && view.earlier.length === 0 && view.quantity.unit !== '条';
  return ofYear || view.respective || /数量?|件数|总量/.test(view.clauseBefore.slice(-4));
}

/** 「作出12件行政处罚决定」 */
function matchDecisionBehind(view: QuantityContext): Match | null {
  const verb = /^([STEQ、]*)j$/.exec(view.wordsBefore.shape);
  const row = view.wordsAfter.tokens[0]?.means.row;
  if (!verb || !row) return null;
  return matchRight(view, view.wordsAfter.shape.length, [
    { kind: 'proactive', row, anyOf: ['decisions'] },
  ]);
}
