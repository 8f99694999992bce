import type { QuantityContext } from './quantity-context';

const DISCLOSURE = /信息公开|依申请公开|信息依申请|政府信息申请/;
/** 「行政复议5件，均系政府信息公开引发」 */
const CAUSE_BEHIND = /^,?(?:均|都|全部)?(?:系|由|为|因|与)[^,\d]{0,8}信息公开(?![^,;]*\d)/;
/** 「因行政处罚被申请行政复议5件」, 「其他行政复议5件」, with no word on requests or what became of them. */
const OTHER_CAUSE = /^[^GRqra#]*[?LOFc]k?J*D(?:#、?J*D)?[、D]*$/;
/** What a cause stands behind; a name alone before 「提起」 is that of who brought it. */
const CAUSED = /因|由于|就|涉|其[他它]|类/;
const BUT_DISCLOSURE =
  /其余[^,]{0,4}[复诉]|公开[^,;\d]{0,4}[以之]外|(?:非|不(?=涉))(?:因|涉及?)?(?:政府)?信息公开/;
/** 「除政府信息公开外，行政复议7件」, 「民事诉讼2件、行政诉讼5件」 */
const EXCEPTED = /除[^,;。]*信息公开[^,;]{0,4}外|不[包含]+[^,;]*信息公开[^,;]*,|民事/;
/** 「行政处罚引发行政复议4件」 */
const OTHER_MATTER =
  /(?:行政处罚|行政许可|行政强制|征收|拆迁|工伤认定|投诉举报|信访|履职)(?![^,;]*(?:公开|信息))[^,;]{0,8}(?:引[起发]|导致|产生|提起)|不服行政(?:处罚|许可)/;
/** 「行政复议3件、行政诉讼5件，均不涉及政府信息公开」 */
const NONE_BEHIND = /^[^;]*[均都皆](?:[非不][^,;\d]{0,5}信息公开|与[^,;\d]+无关)/;
/** 「7件，与政府信息公开无关」, 「7件，均系行政处罚引起」; 「3件，无政府信息公开行政诉讼」 speaks of others. */
const OTHER_BEHIND =
  /^[^;]*(?:与政府信息公开无关|[不无](?:涉及)?(?:政府)?信息公开(?!的|[^,;]*[\d诉复]))|^[,(](?:[均都皆](?:为|系|因|属|是)|主要?涉及?|涉及)(?![^,;)]*(?:公开|答复))[^,;)\d]*(?:类|引[起发]|不服|认定|征收|处罚|许可|领域)/;
/** Behind a number of all cases: 「58件，其中政府信息公开类2件」, 「12件，涉及信息公开2件」, 「713件，受理692件」. */
const PART_BEHIND =
  /^[^;]{0,20}其中(?=[^,;]*\d)[^,;]{0,8}信息公开|^[,(](?:涉及?|因|属于?|含)?(?:政府)?信息公开[^,;诉复]{0,8}\d|^,\d+[件起宗](?:涉及?|为|系|属于?)(?:政府)?信息公开|^[,、](?:不予)?受理\d|^[,(]其中[^,;\d诉]+类[^,;诉]{0,3}\d/;
const PART_BESIDE = /^\((?:含|其中)?(?:政府)?信息公开[^,;诉复\d]{0,6}\d/;
/** What a reviewing organ does with other organs' cases. */
const REVIEWING =
  /受理|(?<!在)审理|承办|代理|立案|收案|复议机关(?![均维责撤纠])|复议机构|复议局|依法行政|法治/;
/** Organs that decide on the disputes of others. */
const REVIEWS_OTHERS = /[省市县区州旗盟]人民政府(?:办公[厅室])?$|司法[局厅部]$/;
const WORKED_ON = /办理|处理|应诉|应对|答辩/;
/** What is said of disputes that others brought. */
const BROUGHT = /被|引发|引起|因此|产生|提起|导致/;
/** 「因政府信息公开被申请行政复议2件，均维持。行政诉讼3件。」 */
const GOES_ON = /^T?v?D+E*$/;
/** 「行政复议6件」, by itself. */
const BARE = /^[STE、ws]*D+[E*]*$|^sD、D$/;

/** 「办理行政复议45件，行政诉讼12件」 */
const HANDLED = /(?:办理|处理|审理|承办|审结)(?:各类)?(?:行政)?(?:复议|诉讼|应诉)/;

/** 「收到行政复议2件，行政诉讼1件」: nobody receives lawsuits but who is sued. */
const RECEIVED_BOTH = /^收到行政复议[,、]行政诉讼\d/;

/** Whether a clause speaks of what a reviewing organ does with other organs' cases. */
export const isReviewing = ({ clauseBefore }: QuantityContext): boolean =>
  REVIEWING.test(clauseBefore);

/** Whether a clause says that disputes were dealt with. */
export const isWorkedOn = ({ clauseBefore }: QuantityContext): boolean =>
  WORKED_ON.test(clauseBefore);

/** Whether the organ of a sentence may decide on cases of others, so that it counts those. */
export const mayReview = ({ sentenceBefore: soFar, reportContext }: QuantityContext): boolean =>
  REVIEWING.test(soFar) ||
  WORKED_ON.test(soFar) ||
  (REVIEWS_OTHERS.test(reportContext.issuer ?? '') && !soFar.includes('被'));

const isBrought = ({ clauseBefore }: QuantityContext): boolean => BROUGHT.test(clauseBefore);

/** Whether words around a number put its disputes down to other things, where its clause names no disclosure. */
const isSaidOfOthers = (here: string, soFar: string, rest: string): boolean =>
  !DISCLOSURE.test(here) &&
  (OTHER_MATTER.test(here) || EXCEPTED.test(soFar) || OTHER_BEHIND.test(rest));

/** Whether the disputes of a quantity are over other things, or over whatever there was. */
const isOverOthers = ({
  wordsBefore: { shape },
  clause,
  clauseBefore: here,
  sentenceBefore: soFar,
  sentenceAfter: rest,
}: QuantityContext): boolean =>
  BUT_DISCLOSURE.test(here) ||
  isSaidOfOthers(here, soFar, rest) ||
  PART_BESIDE.test(rest) ||
  NONE_BEHIND.test(rest) ||
  (OTHER_CAUSE.test(clause.shape) && (/[^J]D/.test(shape) || CAUSED.test(here))) ||
  (PART_BEHIND.test(rest) && !DISCLOSURE.test(soFar));

/** Whether the disputes of a quantity are those over disclosure, not those of the organ as a whole. */
export function overDisclosure(view: QuantityContext): 'surely' | 'likely' | 'no' {
  if (isReviewing(view) || isOverOthers(view)) return 'no';
  if (view.section === 'disputes') return isByInstance(view) ? 'no' : 'surely';
  // 「行政复议3件，尚在办理1件」 goes on with those.
  const goesOn = view.earlier.at(-1)?.kind === 'disputes' && !view.clause.shape.includes('D');
  const worked = isWorkedOn(view) && !isBrought(view) && !goesOn;
  if (worked && REVIEWS_OTHERS.test(view.reportContext.issuer ?? '')) return 'no';
  if (namesDisclosure(view)) return 'surely';
  return worked ? 'no' : byContext(view);
}

/** 「办理行政应诉案件16件，其中一审10件、二审6件」: all cases of the organ, whatever they are over. */
const isByInstance = (view: QuantityContext): boolean =>
  isWorkedOn(view) && /^[^;]*一审/.test(view.sentenceAfter) && !namesDisclosure(view);

/** Whether the clause, the words behind the number or a cause behind them name disclosure. */
export function namesDisclosure({
  clauseBefore,
  wordsAfter,
  sentenceAfter,
  quantity,
}: QuantityContext): boolean {
  const end = (wordsAfter.tokens.at(-1)?.to ?? quantity.to) - quantity.to;
  return (
    DISCLOSURE.test(clauseBefore + sentenceAfter.slice(0, end)) || CAUSE_BEHIND.test(sentenceAfter)
  );
}

/** What the sentence and the text before tell, where the clause itself doesn't say. */
function byContext(view: QuantityContext): 'surely' | 'likely' | 'no' {
  const { clauseBefore: here, sentenceBefore: soFar, topic, context } = view;
  const { shape } = view.wordsBefore;
  if (view.earlier.some(({ kind }) => kind === 'disputes')) return 'surely';
  if (DISCLOSURE.test(soFar) && topic !== 'foreign') return 'surely';
  if (view.afterDisputes && soFar === here && GOES_ON.test(shape)) return 'likely';
  if (topic !== 'requests' && context !== 'requests') return 'no';
  if (isBrought(view)) return 'surely';
  return isNamedAlone(view) ? 'likely' : 'no';
}

/** Under 依申请公开 a bare 「行政复议6件」 is one over it. */
function isNamedAlone(view: QuantityContext): boolean {
  const { clauseBefore: here, sentenceBefore: soFar, sentenceAfter, reportContext } = view;
  if (RECEIVED_BOTH.test(soFar + sentenceAfter))
    return !REVIEWS_OTHERS.test(reportContext.issuer ?? '');
  return BARE.test(view.wordsBefore.shape) && !/收|(?<!直)接/.test(here) && !HANDLED.test(soFar);
}
