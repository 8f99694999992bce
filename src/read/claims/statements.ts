import type { ClaimTopic } from '../../report';
import type { Clause } from './clauses';
import {
  AND,
  ARISES,
  CARRIED,
  CAUSE,
  LAST_YEAR,
  LITIGATION,
  NEXT_YEAR,
  NONE_END,
  NOT,
  REQUEST,
  REVIEW,
} from './phrases';
import { findNothingMade } from './proactive';
import { isPlainOpening, type Setting } from './setting';
import type { Subject } from './view';

/** A statement without a number, found in a clause. */
export interface Worded {
  readonly topics: readonly ClaimTopic[];
  /** Where it stands in the clause. */
  readonly from: number;
  readonly to: number;
}

const GOT =
  '(?:新?收到|接收到?|接到|收悉|受理|新收|产生|发生|出现|存在|办理|有)?(?:过|到)?(?:任何|任一|一例|一件|新增的?|新的|各类|群众的?|社会公众的?|公民、?法人(?:和|或|及|或者|、)其他组织的?|申请人的?|向[我本](?:局|委|厅|办|镇|乡|街道|单位|机关)|公民的?|自然人的?|有关|相关|关于|要求|提出的?|提交的?)*';

const requests = (count: 'new' | 'carriedIn' | 'carriedForward'): ClaimTopic => ({
  kind: 'requests',
  count,
});
const REVIEWS: ClaimTopic = { kind: 'disputes', anyOf: [['review']], outcome: 'total' };
const LITIGATIONS: ClaimTopic = {
  kind: 'disputes',
  anyOf: [['litigationDirect', 'litigationAfterReview']],
  outcome: 'total',
};

const LAST = `(?:${LAST_YEAR}|(20\\d\\d)年度?)`;
const NO_REQUEST = new RegExp(`${NOT}${GOT}(${REQUEST}(?:申请)?|(申请))(?:数量)?${NONE_END}`);
const NONE_IN = new RegExp(
  `${NOT}(?:有)?${LAST}${CARRIED}(?:至|到|本年度?|今年|办理|的)*(?:${REQUEST}|申请件?)?${NONE_END}`,
);
const NONE_ON = new RegExp(
  `${NOT}(?:有)?(?:${REQUEST}|申请)?(?:需|需要)?${CARRIED}(?:至|到|入)?(?:${NEXT_YEAR}|(20\\d\\d)年度?)(?:继续|办理|处理|答复|的)*(?:${REQUEST}|申请件?)?${NONE_END}`,
);
const NO_REFUSAL = new RegExp(
  `${NOT}(?:有)?不予公开的?(?:政府)?(?:信息)?(?:公开)?的?(?:申请)?${NONE_END}`,
);
const NAMED_REVIEW = `(?:被)?(?:申请|提起|提出)?(?:行政)?复议(?:案件|申请)?`;
const NAMED_LITIGATION = `(?:被|和)?(?:提起|提出)?的?(?:${LITIGATION}|起诉)`;
const NO_DISPUTE = new RegExp(
  `${NOT}${ARISES}${CAUSE}${ARISES}(?:(${NAMED_REVIEW})(?:${AND}${CAUSE}(${NAMED_LITIGATION}))?|(${NAMED_LITIGATION}))${NONE_END}`,
);
const DISPUTE_ABSENT = new RegExp(
  `${CAUSE}${ARISES}(?:(${REVIEW})${AND}?(${LITIGATION})|(${LITIGATION}))(?:案件|事项|情况)*(?:均|都|全部)?(?:未发生|没有发生|无|为零)$`,
);
/** 「在政府信息公开方面」, before what did not happen. */
const IN_FIELD = /(?:政府|政务)?信息公开(?:工作|方面|领域)*$/;

/** 「未收到…申请」, 「未发生行政复议、行政诉讼」 and the like in a clause. */
export function findNone(
  { text }: Clause,
  subject: Subject,
  inRequests: boolean,
  setting: Setting,
): Worded[] {
  const found: Worded[] = [];
  const opens = (at: number): boolean => isPlainOpening(text.slice(0, at), setting);
  const add = (match: RegExpExecArray, ...topics: ClaimTopic[]): void => {
    found.push({ topics, from: match.index, to: match.index + match[0].length });
  };
  const aboutRequests = subject === 'requests' || inRequests;
  const dated = (match: RegExpExecArray | null, year: number): match is RegExpExecArray =>
    match !== null &&
    opens(match.index) &&
    match.slice(1).every((named?: string) => named === undefined || Number(named) === year);

  const into = NONE_IN.exec(text);
  if (dated(into, setting.year - 1)) add(into, requests('carriedIn'));
  const on = NONE_ON.exec(text);
  if (dated(on, setting.year + 1)) add(on, requests('carriedForward'));
  const request = NO_REQUEST.exec(text);
  if (request && opens(request.index) && (request[2] === undefined || aboutRequests))
    add(request, requests('new'));
  const refusal = NO_REFUSAL.exec(text);
  if (refusal && aboutRequests && opens(refusal.index))
    add(refusal, { kind: 'results', anyOf: [['refused']] });
  const dispute = NO_DISPUTE.exec(text);
  if (
    dispute &&
    opens(dispute.index - (IN_FIELD.exec(text.slice(0, dispute.index))?.[0].length ?? 0))
  )
    add(
      dispute,
      ...(dispute[1] === undefined ? [] : [REVIEWS]),
      ...(dispute[2] === undefined && dispute[3] === undefined ? [] : [LITIGATIONS]),
    );
  for (const { match, topics } of findNothingMade(text, setting))
    if (opens(match.index)) add(match, ...topics);
  const absent = dispute ? null : DISPUTE_ABSENT.exec(text);
  if (absent && opens(absent.index))
    add(absent, ...(absent[1] === undefined ? [] : [REVIEWS]), LITIGATIONS);
  return found;
}

const ALL_HANDLED =
  /(?:全部|悉数|(均|都)(已)?)(?:已|依法|依规|依照|按照|按|规定|法定|规范|程序|条例|要求|及时|按时|按期|限时|准时|如期|在|于|时限|期限|时间|内|予以|进行|作出|做出|给予|高质量|书面|了)*(办结|办理完毕|答复完毕|处理完毕|办理完成|答复|办复|回复)(?!率|书|意见|口径|质量|工作)/;
/** Words that say that not everything was finished, or that only what was due is meant. */
const OPEN =
  /下年|下一年|次年|正在|尚在|尚未|未办结|未到期|未届|顺延|其余|剩余|另有|除|到期|届满|应答复|应办/;

/**
 * 「全部办结」 in a clause about requests.
 * @param passage the whole line: what is said beside it may take it back
 * @returns where it stands in the clause, or null
 */
export function findAllHandled(
  { text }: Clause,
  passage: string,
): { readonly from: number; readonly to: number } | null {
  const match = ALL_HANDLED.exec(text);
  if (!match || OPEN.test(passage)) return null;
  const [words, each, already, verb = ''] = match;
  // 「均依法答复」 is said of the manner more than of the number.
  if (each !== undefined && already === undefined && !/办结|完毕|完成/.test(verb)) return null;
  return { from: match.index, to: match.index + words.length };
}
