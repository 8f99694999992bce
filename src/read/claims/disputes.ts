import type { ClaimTopic, DisputeGroup, DisputeOutcome } from '../../report';
import { AND, CARRIED, FILL, LAST_YEAR, LITIGATION, REVIEW } from './phrases';
import { isLeading, matchAfter, matchBefore, type Match, type View } from './view';

const REVIEWS: readonly DisputeGroup[] = ['review'];
const LITIGATIONS: readonly DisputeGroup[] = ['litigationDirect', 'litigationAfterReview'];
const ALL: readonly DisputeGroup[] = [...REVIEWS, ...LITIGATIONS];

/** What a sentence calls the groups of section four; the longer names first. */
const NAMES: readonly (readonly [string, readonly DisputeGroup[]])[] = [
  [`${REVIEW}${AND}?(?:被)?(?:提起|提出)?的?${LITIGATION}`, ALL],
  [
    '(?:经)?(?:行政)?复议后(?:又|再)?(?:被)?(?:提起|起诉)?的?(?:行政)?(?:诉讼|起诉)?(?:案件|案)?',
    ['litigationAfterReview'],
  ],
  [
    '(?:未经(?:行政)?复议)?直接(?:向法院)?(?:被)?(?:提起|起诉)的?(?:行政)?(?:诉讼)?(?:案件|案)?',
    ['litigationDirect'],
  ],
  [`(?:被)?${LITIGATION}`, LITIGATIONS],
  [REVIEW, REVIEWS],
];
const TAIL = '(?:申请|案件|事项|情况)*';
const BEFORE = NAMES.map(([name, groups]) => ({
  form: new RegExp(`${name}${TAIL}((?:各|分别)?)${FILL}((?:各|分别)?)$`),
  groups,
}));
const AFTER = NAMES.map(([name, groups]) => ({
  form: new RegExp(
    `^(?:有关|涉及|关于|因)?(?:政府|政务)?(?:信息公开)?(?:工作)?(?:引起|引发|产生|导致)?(?:类|的)?${name}${TAIL}(?:$|(?=均))`,
  ),
  groups,
}));
const LEADS_TO_DISPUTES =
  /^(?:[^,]*(?:发生|涉及|收到|引发|提起|申请|办理|审结|应对|应诉))?(?:的|过|了|共|有|、|其中)*$/;

const DISCLOSURE = /信息公开|依申请公开/;
/** What a reviewing organ does with other organs' cases. */
const REVIEWING = /受理|审理|承办|代理|立案|收案|复议机关|复议机构|复议局|依法行政|法治/;
/** Organs that decide on the disputes of others. */
const REVIEWS_OTHERS = /[省市县区州旗盟]人民政府(?:办公[厅室])?$|司法[局厅部]$/;
const SOME_DISPUTES =
  /一审|二审|再审|上诉|败诉|胜诉|出庭|撤回|撤诉|调解|驳回|终止|除|不含|涉及(?!政府信息|信息)/;
/** Whose, over what or why: words that set some disputes apart, for all that the sentence goes on to count. */
const SET_APART =
  /某|同一|个别|第三人|共同被告|村民|居民|(?:超期|逾期|超时)(?:未?答复|未办|引|导|产|被)|答复(?:超期|逾期|超时)|[^各]类的?(?:政府|政务)?信息公开/;
/** Those of the year before come on top of 「新收8件」 and of 「8件，上年结转2件」. */
const NEW = /新(?:收|增|发|受|立|接|产)/;
const CARRIED_ON_TOP = new RegExp(
  `^[,、(](?:不含|不包括|不计|另有?|加上?|除)?(?:${LAST_YEAR}|20\\d\\d年度?)[^,\\d]{0,6}?${CARRIED}`,
);
const CLOSED = /审结|办结|结案|已审|已办/;
const ALL_CLOSED = /(?:均|都|全部|已)[^,\d]{0,6}(?:审结|办结|结案)(?![^,]{0,4}\d)/;
const WORKED_ON = /办理|处理|应诉|应对|答辩/;

/** 行政复议 and 行政诉讼 with their outcomes. */
export function matchDisputes(view: View): Match | null {
  // No disputes at all are no disputes over disclosure either.
  const none = view.quantity.value === 0 && !REVIEWING.test(view.here);
  if ((!none && !speaksOfDisclosure(view)) || SOME_DISPUTES.test(view.here)) return null;
  if (isSetApart(view)) return null;
  return matchOutcome(view) ?? matchTotal(view);
}

/** Whether the sentence counts some of the disputes only, and has not counted any before. */
function isSetApart({ soFar, here, earlier, last, rest }: View): boolean {
  if (NEW.test(here) || CARRIED_ON_TOP.test(rest)) return true;
  if (earlier.some(({ kind }) => kind === 'disputes')) return SET_APART.test(here);
  return SET_APART.test(soFar) || (last === null && soFar.includes('其中'));
}

/** Whether the disputes are those over disclosure, not those of the organ as a whole. */
function speaksOfDisclosure(view: View): boolean {
  const { section, here, after, soFar, subject, earlier, setting } = view;
  if (REVIEWING.test(here)) return false;
  if (section === 'disputes') return true;
  const passive = /被|引发|引起|因此|产生/.test(here);
  const worked = WORKED_ON.test(here) && !passive;
  if (worked && REVIEWS_OTHERS.test(setting.issuer ?? '')) return false;
  if (DISCLOSURE.test(here + after)) return true;
  if (worked) return false;
  if (earlier.some(({ kind }) => kind === 'disputes')) return true;
  if (DISCLOSURE.test(soFar) && subject !== 'foreign') return true;
  return subject === 'requests' && passive;
}

/** 「审结…」, said of all that the sentence counts before its first number or at its end. */
function speaksOfClosed({ here, rest, earlier }: View): boolean {
  if (CLOSED.test(here) || WORKED_ON.test(here) || ALL_CLOSED.test(rest)) return true;
  const first = earlier.find((topic) => topic.kind === 'disputes');
  return first?.outcome === 'closed';
}

function matchTotal(view: View): Match | null {
  const { before, after } = view;
  const closing: DisputeOutcome = speaksOfClosed(view) ? 'closed' : 'total';
  const topic = (groups: readonly DisputeGroup[]): ClaimTopic => ({
    kind: 'disputes',
    anyOf: [groups],
    outcome: closing,
  });
  if (after === '' || /^(?:均|全部|已|,)/.test(after))
    for (const { form, groups } of BEFORE) {
      const match = form.exec(before);
      if (!match) continue;
      const each = match.slice(1).join('');
      if (each.includes('分别')) return null;
      const apart = groups === ALL && (each.includes('各') || match[0].includes('均'));
      return apart
        ? matchBefore(view, match, topic(REVIEWS), topic(LITIGATIONS))
        : matchBefore(view, match, topic(groups));
    }
  if (!isLeading(view) && !LEADS_TO_DISPUTES.test(before)) return null;
  for (const { form, groups } of AFTER) {
    const match = form.exec(after);
    if (match) return matchAfter(match, topic(groups));
  }
  return null;
}

const RESULT = '(维持|纠正|其[他它]结果|尚未审结|未审结|正在审理|审结)';
const RESULT_TAIL = '(?:原?(?:行政行为|具体行政行为|决定|判决|答复))?(?:的|案件)*';
const RESULT_BEFORE = new RegExp(
  `^(?:其中|结果|被|予以|依法|均|已|、|和|,|行政复议|行政诉讼|复议|诉讼|决定|判决|机关|法院|案件)*${RESULT}${RESULT_TAIL}${FILL}$`,
);
const RESULT_AFTER = new RegExp(`^(?:被|为|结果|予以|已|的)*${RESULT}${RESULT_TAIL}$`);
const OUTCOMES: Readonly<Record<string, DisputeOutcome>> = {
  维持: 'upheld',
  纠正: 'corrected',
  其他结果: 'other',
  其它结果: 'other',
  尚未审结: 'pending',
  未审结: 'pending',
  正在审理: 'pending',
  审结: 'closed',
};

/** 维持, 纠正, 其他结果, 尚未审结 of what the sentence has counted before. */
function matchOutcome(view: View): Match | null {
  const { before, after, earlier } = view;
  const scopes = earlier.flatMap((topic) =>
    topic.kind === 'disputes' ? topic.anyOf.slice(0, 1) : [],
  );
  const last = scopes.at(-1);
  if (!last) return null;
  const ahead = after === '' ? RESULT_BEFORE.exec(before) : null;
  const behind = ahead || !isLeading(view) ? null : RESULT_AFTER.exec(after);
  const match = ahead ?? behind;
  const outcome = OUTCOMES[match?.[1] ?? ''];
  if (!match || !outcome) return null;
  const named = new Set(scopes.flat());
  const wider = named.size > last.length ? [[...named]] : [];
  const topic: ClaimTopic = { kind: 'disputes', anyOf: [last, ...wider], outcome };
  return ahead ? matchBefore(view, match, topic) : matchAfter(match, topic);
}
