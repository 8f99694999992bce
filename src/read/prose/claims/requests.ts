import type { ClaimTopic, RequestCount } from '../../../report';
import { matchCarried } from './carry-over';
import {
  isOfOtherBehind,
  matchLeft,
  matchRight,
  splitClause,
  type Match,
  type QuantityContext,
} from './quantity-context';
import { isPlain } from './report-context';
import { isDone, isIntake } from './request-counts';
import { isAmongResults } from './results';
import { siftedTo } from './sifting';

/** 收到, 受理, 办理, 办结, 答复 with what may stand between them and their number. */
const COUNTED = /([vVphaw+](?:、?[vVpha])*)([AS、GsC]*)([Rq]?)$/;
/** 「12件公民、法人提出的政府信息公开申请」 */
const NAMED_BEHIND = /^(?:A(?:、?A)+)?S?(?:[qG]?R|Gq)/;
/** What sets some requests apart, before or behind the number. */
const NARROWED = /[KoxXfb]|s(?!R)/;
/** Right before a verb: it was not done, or only to some. */
const NOT_DONE = /(?:不予?|未|没有|待|应|需|正在|尚在|继续|再|拟|代|可|被|按程序|暂不)$/;
const PICKED = /予以?$/;
/** 「政府信息公开申请100件」 with nothing before it but who and when. */
const NOUN = /^([STEG、]*)(\??)([STE、]*)RE?$/;

/** What came in, was dealt with, answered, finished. */
export function matchRequests(view: QuantityContext): Match | null {
  if (view.quantity.kind === 'bare' && view.wordsBefore.shape === '') return null;
  return isSplitOfDone(view) ? null : (matchCarried(view) ?? matchCounted(view));
}

const SPLIT =
  /(?:办[结毕理复]|答复|回复)[^,;:(\d]*(\d+)件?(?:[(:](?:其中)?|,即)([^,;()\d]*)(\d+)件?[,、]([^,;()\d]*)(\d+)件?(?=[),;。]|$)/;
const OF_THIS_YEAR = /新|当年|本年/;
const OF_LAST_YEAR = /结转|上年|遗留/;
/** 「办结新申请10件、结转申请3件」, 「本年新收件办结10件」, 「当年收到并办结10件」 */
const DONE_OF_NEW =
  /[办答回][结复毕]新[^,;\d]*\d+件?、[^,;\d]*$|(?:新收|(?:当年|本年度?)新?(?:收到|受理))(?:的?(?:申请|件)|并)已?[办答回][结复毕]$/;

/** 「办结13件（新收10件、结转3件）」: whether a number tells from which year those come that were finished. */
function isSplitOfDone({
  clauseBefore,
  sentence,
  sentenceBefore,
  quantity,
}: QuantityContext): boolean {
  if (DONE_OF_NEW.test(clauseBefore)) return true;
  const [said, all, one = '', first, other = '', second] = SPLIT.exec(sentence) ?? [];
  if (said === undefined || Number(first) + Number(second) !== Number(all)) return false;
  const words = [one, other];
  const isSplit = [OF_THIS_YEAR, OF_LAST_YEAR].every((year) =>
    words.some((word) => year.test(word)),
  );
  const isPart = [first, second].includes(String(quantity.value));
  return isSplit && isPart && sentenceBefore.includes(said.slice(0, said.search(/[(:,]/)));
}

/** Whether what follows the number leaves it as it is. */
const isWhole = ({ wordsAfter: { shape } }: QuantityContext): boolean =>
  shape === '' || /^[qEi]/.test(shape) || (shape === 'r' ? false : /^[、]/.test(shape));

/** Verbs that count requests before a number: 「收到」 in 「我局收到公民提出的申请12件」. */
interface VerbPhrase {
  /** The kinds of the verbs, of the words before them, and of those behind them up to the noun. */
  readonly verbs: string;
  readonly lead: string;
  readonly whose: string;
  /** Index of the first verb among the words before the number. */
  readonly index: number;
  /** The clause before the verbs, and from them up to the number. */
  readonly textBefore: string;
  readonly text: string;
  readonly isIntake: boolean;
  /** Whether a noun follows the verbs, and whether requests are named in full there or behind the number. */
  readonly hasNoun: boolean;
  readonly isNamed: boolean;
  /** Whether the words before the verbs say no more than who and when. */
  readonly isPlain: boolean;
}

function verbPhrase(view: QuantityContext): VerbPhrase | null {
  const { shape, tokens } = view.wordsBefore;
  const match = COUNTED.exec(shape);
  const first = match && tokens[match.index];
  if (!first) return null;
  const [, verbs = '', whose = '', noun = ''] = match;
  const lead = shape.slice(0, match.index);
  const [textBefore, text] = splitClause(view, first);
  return {
    ...{ verbs, lead, whose, index: match.index, textBefore, text },
    isIntake: /^[vVw+]/.test(verbs),
    hasNoun: noun !== '',
    isNamed: noun === 'R' || isNamedBehind(view),
    isPlain: isPlain(lead),
  };
}

/** 「3件群众通过网站提交的申请」: of anybody, with no word on others. */
const NAMED_BY_CHANNEL = /^A?C+[Rq]$/;
const OF_PUBLIC = /^(?!.*(?:另|其[中余他])).*(?:公[众民]|群众)/;

const isNamedBehind = ({ wordsAfter: { shape }, topic, sentence }: QuantityContext): boolean =>
  NAMED_BEHIND.test(shape) ||
  (NAMED_BY_CHANNEL.test(shape) &&
    (topic === 'requests' || shape.endsWith('R')) &&
    OF_PUBLIC.test(sentence));

function matchCounted(view: QuantityContext): Match | null {
  if (isNarrowed(view)) return null;
  const phrase = verbPhrase(view);
  if (!phrase)
    return matchDoneBehind(view) ?? matchSubmitted(view) ?? matchGiven(view) ?? matchNoun(view);
  if (countsSome(view, phrase) || isNotDone(phrase) || !isOfRequests(view, phrase)) return null;
  if (mayAddUpYears(view, phrase)) return null;
  return phrase.isIntake ? received(view, phrase) : done(view, phrase);
}

/** Whether the clause sets some requests apart, by how they were made or what became of them. */
const isNarrowed = (view: QuantityContext): boolean =>
  isOfOtherBehind(view) ||
  /[此该]类/.test(view.clauseBefore) ||
  NARROWED.test(view.clause.shape) ||
  NARROWED.test(view.wordsAfter.shape) ||
  hasChannel(view) ||
  (!isNamedBehind(view) && view.wordsAfter.shape.includes('C'));

/** 「收到自然人申请84件」 counts some of them; 「公民、法人提出的」 means everybody. */
const countsSome = (view: QuantityContext, { whose, text }: VerbPhrase): boolean =>
  (/^[^A]*A[^A]*$/.test(whose) && !meansEverybody(view, text)) ||
  !(isWhole(view) || isNamedBehind(view));

/** 「受理公民申请4件」, with no word on others. */
const meansEverybody = ({ sentence }: QuantityContext, text: string): boolean =>
  text.includes('公民') && !/公民个人|公民自然人|法人|企业|组织|单位/.test(sentence);

/** Whether what the verbs say was not done, or is said of something else: 「答复新收申请97件」 counts answers. */
const isNotDone = ({ textBefore, lead, isIntake }: VerbPhrase): boolean =>
  NOT_DONE.test(textBefore) || (isIntake && (PICKED.test(textBefore) || /[pha]$/.test(lead)));

/** Whether it is requests that the verbs speak of: they are named, or all around is about them. */
function isOfRequests(view: QuantityContext, phrase: VerbPhrase): boolean {
  const { verbs, text, hasNoun, isNamed, isPlain: plain } = phrase;
  if (/^[+w]/.test(verbs)) return isNamed && plain;
  if (isNamed) return true;
  const isOther = text.includes('各类') || (/^收(?!到|悉|办|件)/.test(text) && !hasNoun);
  return view.topic === 'requests' && plain && !isOther;
}

const isSummedUp = ({ clauseBefore }: QuantityContext): boolean => clauseBefore.includes('累计');

/** 「今年以来，累计受理」, 「2022年，累计受理」; the year is the report's where this is read. */
const OF_YEAR = /(?:今年|本年度?)以来|^(?:20\d\d年度?|本年度?|全年)(?:全年)?,|各级行政机关累计/;

/** 「累计受理」 and 「截至2023年底累计受理」 may add up years. */
function mayAddUpYears(view: QuantityContext, { verbs }: VerbPhrase): boolean {
  const isOfYear =
    (view.clause.shape.includes('T') && !/^截[至止]/.test(view.clauseBefore)) ||
    OF_YEAR.test(view.sentenceBefore);
  return isSummedUp(view) && !isOfYear && !verbs.includes('V');
}

/** 「局机关共收到」, 「全市税务系统共收到」, 「收到县政府转办和直接受理的」 */
const UNSURE_WHOSE =
  /[局委厅]机关|全[^,]{1,12}(?:系统|机构|[务象事]机关)|[到理收结复][^,]*(?:转[办来交送]|交办|批转)/;

const isUnsure = (view: QuantityContext, { lead }: VerbPhrase): boolean =>
  lead.includes('?') || isSummedUp(view) || UNSURE_WHOSE.test(view.clauseBefore);

function received(view: QuantityContext, phrase: VerbPhrase): Match | null {
  if (view.clause.shape.includes('Q') || isOfSome(view)) return null;
  // 「收到15件，受理12件」: what was not taken on is no slip.
  if (/^(?:受理|登记)/.test(phrase.text) && view.earlier.some(isIntake)) return null;
  // 「答复申请22件，其中2023年收到的3件」: parts of those answered.
  if (view.sentenceBefore.includes('其中') && view.earlier.some(isDone)) return null;
  const count = countOfIntake(phrase.verbs);
  const sums = siftedTo(view);
  const likely = isUnsure(view, phrase) || sums.length > 0;
  const match = matchLeft(view, phrase.index, [{ kind: 'requests', count }], likely);
  return sums.length > 0 ? { ...match, sums } : match;
}

/**
 * 「年末收到2件，结转下年度办理」, and 「在受理的8件申请中」 behind what came in: not all of it may have been taken
 * on.
 */
const isOfSome = ({ clauseBefore, counted }: QuantityContext): boolean =>
  (counted && /(?:受理|登记)的$/.test(clauseBefore)) ||
  /(?<!截[至止][^,]{0,6})年[末底]前?新?(?:收到|受理|接到)/.test(clauseBefore);

function countOfIntake(verbs: string): RequestCount {
  if (/[pha]/.test(verbs)) return 'processed';
  return verbs.startsWith('V') ? 'new' : 'received';
}

function done(view: QuantityContext, phrase: VerbPhrase): Match | null {
  const { shape } = view.clause;
  if ((shape.includes('Q') && shape.includes('i')) || isPartOfDone(view, phrase)) return null;
  const likely = isUnsure(view, phrase) || view.sentenceBefore.includes('其中');
  const count = countOfDone(phrase.verbs);
  return matchLeft(view, phrase.index, [{ kind: 'requests', count }], likely);
}

/** 「办结103件，其中延期办结13件，简易答复60件」 */
function isPartOfDone(view: QuantityContext, { isPlain: plain, verbs }: VerbPhrase): boolean {
  // 「收到10件，撤回1件，实际办理9件」
  if (verbs === 'p' && /撤[回销件]/.test(view.sentence)) return true;
  const within = view.sentenceBefore.includes('其中');
  const again = view.earlier.some(isDone);
  if ((within && again) || ((within || again) && !plain)) return true;
  const isAllAgain = view.wordsBefore.shape.includes('T') || /共|总/.test(view.clauseBefore);
  return view.inBranch && !isAllAgain;
}

function countOfDone(verbs: string): RequestCount {
  if (verbs.includes('h')) return 'handled';
  return verbs.includes('a') ? 'answered' : 'processed';
}

/** 「其中17件在法定期限内完成答复」 */
function matchDoneBehind(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, counted, earlier, inBranch } = view;
  const verb = /^[iEj]*([ha])$/.exec(right.shape)?.[1];
  if (!verb || !counted || inBranch || earlier.some(isDone) || !/^[Q、]*$/.test(left.shape))
    return null;
  const topic = { kind: 'requests', count: countOfDone(verb) } as const;
  return matchRight(view, right.shape.length, [topic], true);
}

/** 「群众通过网站、信函等方式向我局提交」: of anybody. */
const SUBMITTED = /(?:公众|群众|公民、)[^,]*向[^,]{1,12}(?:提[交出]|递交)[^,]*$/;

const PROCESSED: ClaimTopic = { kind: 'requests', count: 'processed' };

const GIVEN: ClaimTopic = { kind: 'results', anyOf: [['granted'], ['granted', 'partlyGranted']] };

const matchSubmitted = (view: QuantityContext): Match | null =>
  SUBMITTED.test(view.clauseBefore) && /^[STEAC、]*R$/.test(view.wordsBefore.shape) && isWhole(view)
    ? matchLeft(view, view.wordsBefore.shape.length - 1, [{ kind: 'requests', count: 'received' }])
    : null;

/** 「其中属于主动公开5件，依申请公开20件」 */
const matchGiven = (view: QuantityContext): Match | null =>
  view.wordsBefore.shape === 'R' &&
  isWhole(view) &&
  isAmongResults(view) &&
  view.earlier.some(isIntake) &&
  view.clauseBefore.endsWith('依申请公开')
    ? matchLeft(view, 0, [GIVEN], true)
    : null;

/** Requests that are counted without a verb. */
function matchNoun(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clause } = view;
  // 「共有12件政府信息公开申请」
  if (/^[STE]*$/.test(left.shape) && right.shape === 'R' && view.earlier.length === 0)
    return matchRight(view, 1, [PROCESSED], true);
  const noun = NOUN.exec(left.shape);
  if (!noun || !isWhole(view) || clause.shape.includes('Q')) return null;
  const holdsUnknown = noun[2] !== '';
  const loose = isLooseNoun(view);
  // 「收到申请12件，另有不符合要求的申请6件」
  if (holdsUnknown && (loose || view.earlier.length > 0)) return null;
  if (loose && !isCountOfRequests(view)) return null;
  return matchLeft(view, left.shape.length - 1, [PROCESSED], loose || holdsUnknown);
}

/** 「依申请公开12条」 may count information as well as requests. */
function isLooseNoun(view: QuantityContext): boolean {
  const noun = view.wordsBefore.tokens.at(-1);
  return noun !== undefined && !/申请(?!公开|信息)|办件|事项|诉求/.test(splitClause(view, noun)[1]);
}

const isCountOfRequests = ({
  wordsBefore: { shape },
  quantity,
  sentence,
}: QuantityContext): boolean =>
  (['件', '次', '件次', ''].includes(quantity.unit) ||
    // 「主动公开206条，依申请公开0条」 tells how information may be disclosed.
    (quantity.value === 0 && !sentence.includes('主动公开'))) &&
  isPlain(shape.slice(0, -1));

/**
 * Whether requests by some channel are counted. 「通过信函、网络等方式共收到」 means all of them, and the
 * system for requests all that came in, where no other channel is named beside it.
 */
function hasChannel({ clause, clauseBefore: here, sentence: whole }: QuantityContext): boolean {
  const channels = clause.shape.replace(/[^C]/g, '').length;
  if (channels === 0) return false;
  if (/等[\u4e00-\u9fa5]{0,4}(?:方式|渠道|途径|形式)/.test(here)) return false;
  // 「收到网上和书面申请」
  if (/C、C[RqG]*$/.test(clause.shape)) return false;
  if (channels > 1 && /(?:方式|渠道|途径|形式)/.test(here)) return false;
  return !(
    channels === 1 &&
    here.includes('系统') &&
    !/信函|邮寄|当面|邮件|现场|其中|另/.test(whole)
  );
}
