import type { ClaimTopic, RequestCount, ResultGroup } from '../../report';
import { AND, CARRIED, FILL, LAST_YEAR, NEXT_YEAR, REQUEST, WHOSE } from './phrases';
import { isPlainOpening, type Setting } from './setting';
import { isLeading, matchAfter, matchBefore, type Match, type View } from './view';

/** Words that narrow requests down to some of them. */
export const SOME_REQUESTS =
  /网络|网上|网页|在线|互联网|平台|网站|邮箱|邮件|信函|来函|邮寄|邮政|快递|传真|当面|当场|现场|窗口|线下|线上|书面|口头|电话|渠道|微信|疑难|复杂|重大|敏感|涉及|涉企|涉农|征地|拆迁|土地|批量|集中|重复|延期|逾期|超期|超时|提前|补正|撤回|撤销|撤诉|转办|移送|移交|转送|协助|配合|指导|督办|代为|会商|征求|有效|无效|应由|到期|首次|律师|村民|企业|不含|不包括|扣除|除外|例如|信访|咨询|热线|主要|约占|占/;

const RECEIVED = new RegExp(
  `(新收到|新收|新受理|新接收|新增|收到|收办|收件|收悉|接到|接收|受理|登记|收)(?:并|和|、|及)?(受理|登记|办理|办结|答复|处理|回复)?${WHOSE}(${REQUEST})?(申请(?:件|书)?|表)?${FILL}$`,
);
const HANDLED = new RegExp(
  `(办结|办复|办毕|答复|回复|办理|处理|处置)(?:并|和|、|及)?(办结|答复|完毕|完结|回复|反馈)?${WHOSE}(${REQUEST})?(申请(?:件|书)?)?${FILL}$`,
);
const NOUN = new RegExp(`^(.*?)(${REQUEST})${FILL}$`);
const NOUN_AFTER = new RegExp(`^(?:的|有关|相关)?${REQUEST}`);
const FINISHED = /办结|办复|办毕|完毕|完结/;
const ANSWERED = /答复|回复|反馈/;
const NOT_DONE = /(?:不予?|未|没有|待|应|需|正在|尚在|继续|再|拟|代|可|被|按程序|暂不)$/;
/** 「予以受理12件」 sets these off from others. */
const PICKED = /予以?$/;
const WITH_DEADLINE = /按[时期]|限时|及时/;
/** 「答复新收申请97件」 counts answers. */
const OF_RECEIVED = /(?:办结|办复|答复|回复|办理|处理)(?:了|的|本年度?|当年)*$/;
/** How things were done, before a verb that counts all of them. */
const MANNER = new RegExp(
  `${REQUEST}|新收|申请中?|实际|按规定|经审查|予以|当年|(?:按|及|准)[时期]|总`,
  'g',
);
/** An intake of something that is not called a request for information, or only after what it is. */
const FOREIGN = new RegExp(
  `(?:收到?|接到|接收|受理|登记|办理|办结|处理|审批|审核)(?!${WHOSE}(?:${REQUEST})?(?:申请(?:件|书)?)?${FILL}$)[\\u4e00-\\u9fa5、]+$|各类申请(?:件|书)?${FILL}$`,
);
/** 「通过信函、网络等方式共收到」: all of them, not a part. */
const EVERY_CHANNEL =
  /(?:通过|以|采取|采用|经)?[\u4e00-\u9fa5、]{2,30}等(?:多种|各种|多个|各|不同|多)?(?:方式|渠道|途径|形式)/;

/** 收到, 受理, 办理, 办结, 答复. */
export function matchRequests(view: View): Match | null {
  if (view.quantity.kind === 'bare' && view.before === '') return null;
  return matchCarried(view) ?? matchCounted(view);
}

function matchCounted(view: View): Match | null {
  const { before, after } = view;
  const here = view.here.replace(EVERY_CHANNEL, '');
  if (SOME_REQUESTS.test(here) || SOME_REQUESTS.test(after)) return null;
  const received = RECEIVED.exec(before);
  const handled = received ? null : HANDLED.exec(before);
  const verb = received ?? handled;
  if (!verb) {
    const noun = NOUN.exec(before);
    if (!noun || !isPlainOpening(noun[1] ?? '', view.setting) || here.includes('其中')) return null;
    // 「依申请公开12条」 may count information as well as requests.
    if (!/申请(?!公开)|办件/.test(noun[2] ?? '') || !isWhole(after)) return null;
    return matchBefore(view, noun, { kind: 'requests', count: 'processed' });
  }
  const [, first = '', second = '', noun, short] = verb;
  const ahead = before.slice(0, verb.index);
  if (NOT_DONE.test(ahead) || (received && PICKED.test(ahead))) return null;
  if (received && OF_RECEIVED.test(ahead)) return null;
  const named = noun !== undefined || NOUN_AFTER.test(after);
  const plain = isPlainManner(ahead, view.setting);
  if (!named && (view.subject !== 'requests' || (first === '收' && short === undefined)))
    return null;
  if (!named && (first === '新增' || !plain || verb[0].includes('各类'))) return null;
  if (!isWhole(after) && !NOUN_AFTER.test(after)) return null;

  const words = first + second;
  if (received) {
    if (here.includes('其中')) return null;
    // 「收到15件，受理12件」: what was not taken on is no slip.
    if (/^(?:受理|登记)/.test(first) && view.earlier.some(isIntake)) return null;
    const count: RequestCount =
      FINISHED.test(words) || ANSWERED.test(words) || /办理|处理/.test(words)
        ? 'processed'
        : first.startsWith('新')
          ? 'new'
          : 'received';
    return matchBefore(view, verb, { kind: 'requests', count });
  }
  if (here.includes('其中') && WITH_DEADLINE.test(here)) return null;
  // 「办结103件，其中延期办结13件，简易答复60件」
  const within = view.soFar.includes('其中');
  const again = view.earlier.some(isDone);
  if ((within && again) || ((within || again) && !plain)) return null;
  if (view.inBranch && !/共|全年|年内|总/.test(here)) return null;
  const count: RequestCount = FINISHED.test(words)
    ? 'handled'
    : ANSWERED.test(words)
      ? 'answered'
      : 'processed';
  return matchBefore(view, verb, { kind: 'requests', count });
}

/** Whether a quantity that was not understood turns to other business than requests. */
export function isOtherBusiness({ before, here, after, setting }: View): boolean {
  if (SOME_REQUESTS.test(here + after) || /自然人|公民|法人/.test(here)) return false;
  const received = RECEIVED.exec(before);
  // 「政民互动收到15件」
  if (received && received[3] === undefined) {
    const ahead = before.slice(0, received.index);
    return !OF_RECEIVED.test(ahead) && !isPlainManner(ahead, setting);
  }
  return FOREIGN.test(before);
}

/** Whether the words before a verb say no more than who, when and how. */
const isPlainManner = (ahead: string, setting: Setting): boolean =>
  isPlainOpening(ahead.replace(EVERY_CHANNEL, '').replace(MANNER, ''), setting);

/** Whether what follows the number leaves it as it is. */
const isWhole = (after: string): boolean =>
  after === '' || /^(?:申请|均|全部|已|并|,|的$)/.test(after);

/** Whether a statement counts what came in, whatever became of it. */
export const isIntake = (topic: ClaimTopic | null): boolean =>
  topic?.kind === 'requests' && (topic.count === 'new' || topic.count === 'received');

const isDone = (topic: ClaimTopic): boolean =>
  topic.kind === 'requests' && (topic.count === 'handled' || topic.count === 'answered');

const REST = `(?:继续|办理|处理|答复|本年度?|今年|下来|而来|至|到|的)*${WHOSE}(?:${REQUEST}|申请件?)?`;
const IN_BEFORE = new RegExp(
  `(?:(?:${LAST_YEAR}|(20\\d\\d)年度?)[\\u4e00-\\u9fa5]{0,8}?${CARRIED}|${CARRIED}(?:${LAST_YEAR}|(20\\d\\d)年度?))${REST}${FILL}$`,
);
const IN_AFTER = new RegExp(
  `^(?:申请)?(?:为|是|系|属于|由)?(?:${LAST_YEAR}|(20\\d\\d)年度?)${CARRIED}${REST}$`,
);
const ON_BEFORE = new RegExp(
  `${CARRIED}(?:至|到|入|于)?(?:${NEXT_YEAR}|(20\\d\\d)年度?)${REST}${FILL}$`,
);
const WILL_BE = '(?:按规定|依法|将|已|需|均|为|是)*';
const ON_AFTER = new RegExp(
  `^(?:申请)?${WILL_BE}(?:因[\\u4e00-\\u9fa5]{0,10}${WILL_BE}){0,2}${CARRIED}(?:至|到|入|于)?(?:${NEXT_YEAR}|(20\\d\\d)年度?)${REST}$`,
);

/** 上年结转, 结转下年度. */
function matchCarried(view: View): Match | null {
  const { before, after, subject, setting } = view;
  if (subject !== 'requests' && view.section !== 'requests') return null;
  const fits = (match: RegExpExecArray | null, year: number): match is RegExpExecArray =>
    match?.slice(1).every((named?: string) => named === undefined || Number(named) === year) ??
    false;
  const carriedIn: ClaimTopic = { kind: 'requests', count: 'carriedIn' };
  const carriedForward: ClaimTopic = { kind: 'requests', count: 'carriedForward' };
  const tail = after === '' || new RegExp(`^${REQUEST}|^申请`).test(after);
  const on = ON_BEFORE.exec(before);
  if (fits(on, setting.year + 1) && tail) return matchBefore(view, on, carriedForward);
  const into = IN_BEFORE.exec(before);
  if (fits(into, setting.year - 1) && tail) return matchBefore(view, into, carriedIn);
  if (!isLeading(view)) return null;
  const onAfter = ON_AFTER.exec(after);
  if (fits(onAfter, setting.year + 1)) return matchAfter(onAfter, carriedForward);
  const inAfter = IN_AFTER.exec(after);
  if (fits(inAfter, setting.year - 1)) return matchAfter(inAfter, carriedIn);
  return null;
}

const RESULT =
  '(?:(?:予以|同意|决定)?部分公开|不予公开|不同意公开|(?:予以|同意|全部|决定|完全)公开|公开|无法提供|不予处理|其[他它](?:方式)?处理)';
const RESULTS = `${RESULT}(?:${AND}${RESULT})*`;
const RESULT_TAIL = '(?:政府|信息|类|答复|决定|情形|申请|情况)*';
const RESULT_BEFORE = new RegExp(
  `(?:^|其中|、|和|及|作出|做出|作|做|依法|结果|属于|属|为|包括|含|中|给予|对|是|答复|告知|“)(${RESULTS})${RESULT_TAIL}”?${FILL}$`,
);
const RESULT_AFTER = new RegExp(
  `^(?:申请|为|是|系|属于|属|作出|做出|依法|均|告知)*(${RESULTS})${RESULT_TAIL}$`,
);
const GROUP_WORDS: readonly (readonly [RegExp, ResultGroup])[] = [
  [/部分公开$/, 'partlyGranted'],
  [/^不(?:予|同意)公开$/, 'refused'],
  [/公开$/, 'granted'],
  [/^无法提供$/, 'unable'],
  [/^不予处理$/, 'notHandled'],
  [/处理$/, 'otherHandling'],
];

/** 予以公开, 部分公开, 不予公开, 无法提供, 不予处理, 其他处理, alone or added up. */
export function matchResults(view: View): Match | null {
  const { before, after, here, whole, subject } = view;
  if (subject !== 'requests' && view.section !== 'requests') return null;
  if (view.quantity.kind !== 'count' && before === '') return null;
  if (view.inBranch || SOME_REQUESTS.test(here) || /自然人|法人|分别|各/.test(here)) return null;
  const ahead = RESULT_BEFORE.exec(before);
  const behind = ahead || !isLeading(view) ? null : RESULT_AFTER.exec(after);
  const match = ahead ?? behind;
  if (!match || (ahead && after !== '')) return null;
  const words = (match[1] ?? '').split(new RegExp(AND));
  const groups = words.flatMap((word) => GROUP_WORDS.find(([form]) => form.test(word))?.[1] ?? []);
  // 「公开政府信息1200条」
  if (view.quantity.unit === '条') return null;
  // Bare 「公开8件」 is a result only among results.
  if (words.includes('公开') && !/部分公开|不予公开|无法提供/.test(whole) && groups.length < 2)
    return null;
  const loose = groups.includes('granted') && !groups.includes('partlyGranted');
  const full = words.some((word) => /^(?:全部|完全)公开$/.test(word));
  const anyOf = loose && !full ? [groups, [...groups, 'partlyGranted' as const]] : [groups];
  const topic: ClaimTopic = { kind: 'results', anyOf };
  return ahead ? matchBefore(view, match, topic) : matchAfter(match, topic);
}

const ORGANISATIONS = ['business', 'research', 'publicInterest', 'legalService', 'otherOrg'];
const APPLICANTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:自然人|公民)/, ['naturalPerson']],
  [/^法人/, ORGANISATIONS],
  [/^商业企业/, ['business']],
  [/^科研机构/, ['research']],
  [/^社会公益组织/, ['publicInterest']],
  [/^法律服务机构/, ['legalService']],
];
const APPLICANT =
  '(自然人|公民(?:个人)?(?!、)|法人(?:(?:或者|或|和|及|与|、)?其他组织|、?组织)|商业企业|科研机构|社会公益组织|法律服务机构)';
const APPLICANT_TAIL = '(?:提出|提交|递交|申请人|申请|的|类)*';
const APPLICANT_BEFORE = new RegExp(
  `^(?:其中|含|包括|来自|由|属于|属|为|、|和|及|申请人为|申请主体为|收到|受理|新收|的)*${APPLICANT}${APPLICANT_TAIL}${FILL}$`,
);
const APPLICANT_AFTER = new RegExp(
  `^(?:申请)?(?:为|是|系|由|来自|属于)*${APPLICANT}${APPLICANT_TAIL}$`,
);

/** 自然人, 法人或其他组织 and its kinds, as parts of the requests just counted. */
export function matchApplicants(view: View): Match | null {
  const { before, after, last, quantity } = view;
  if (/人|名|家/.test(quantity.unit) || view.inBranch) return null;
  if (
    last?.kind !== 'applicants' &&
    !(last?.kind === 'requests' && last.count !== 'carriedForward')
  )
    return null;
  const ahead = APPLICANT_BEFORE.exec(before);
  const behind = ahead || !isLeading(view) ? null : APPLICANT_AFTER.exec(after);
  const match = ahead ?? behind;
  if (!match || (ahead && after !== '')) return null;
  const columns = APPLICANTS.find(([form]) => form.test(match[1] ?? ''))?.[1];
  if (!columns) return null;
  const topic: ClaimTopic = { kind: 'applicants', anyOf: [columns] };
  return ahead ? matchBefore(view, match, topic) : matchAfter(match, topic);
}
