import { parseLine, type Clause, type Sentence } from './clauses';
import { sumOf, type Quantity } from './quantities';
import type { Stated } from './stated';

/** A line without these has no complete list. */
export const MAY_LIST_PARTS = /其[他它]|申请.*其中|[,、][共合总]计?共?\d/;
const OPENING = /(?:其中|包括)[:,]?|:/g;
/** All that may stand between the total and what opens the list. */
const BETWEEN = /^[,(。]?$/;
/** The last part: 「、其他各类信息7条」. */
const LAST = /^[,、]?(?:以及|及|和)?其[他它](?!处理|结果)[\p{Script=Han}]{0,8}$/u;
/** Numbers on another level, of another year, or beside the list. */
const NO_PLAIN_LIST =
  /其中|包[括含]|[(,、]含|:|分别|各\d|20\d\d|[去上]年|[较占另]|同[比期时]|增长|减少|此外|相比|[共合总累]计/;
/** What opens a list, with the total as one of its parts. */
const OF_A_LIST = /其中|包[括含]|\d[^,;。]{0,3}:/;
/** Outcomes: what is still open is told elsewhere, so that they may be less than the whole. */
const OUTCOME = /予|部分公开|依申请|提供|维持|纠正|驳回|撤|结|答复|转/;
/** One piece may come out in several of these, so that parts may be more than the whole. */
const CHANNEL = /网|公众号|微信|微博|平台|渠道|媒体|抖音|客户端|公[示开告]栏|专栏/;
/** Each request comes in by one of these. */
const REQUEST_CHANNEL =
  /^[,、]?(?:以及|及|和)?(?:通过|以|收到)?(?:网[上络站页]|互联网|在线|线[上下]|平台|信[函件]|邮[寄政件]|电子邮件|当面|现场|窗口|传真|书面|口头|电话|来函)+(?:方式|渠道|途径|形式)?(?:收到|提交|提出|递交|受理)?的?(?:政府信息|信息)?(?:公开)?(?:申请)?(?:件|表|的)?(?:有|为|共)?$/;
/** Between the last part and the sum: 「网站80条、公告栏10条，共90条」. */
const SUMMED_UP = /^[,、](?:一|总)?[共合总]计?共?(?:有|为)?$/;
const MIN_PARTS = 2;
/** What brackets hold behind a part is of that part. */
const INSET = /\([^()]*\)/g;

/**
 * Lists that say what a number is made of: 「公开信息42条，其中工作动态28条、通知公告7条、其他信息7条」.
 * Only a list that ends in 其他 is complete: what it leaves out is counted there.
 */
export function partsIn(text: string): Stated[] {
  if (!MAY_LIST_PARTS.test(text)) return [];
  const sentences = parseLine(text);
  const summed = sentences.flatMap((sentence) => summedUp(text, sentence));
  const quantities = sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.quantities),
  );
  const opened = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(OPENING)].flatMap(({ 0: opening, index }) => {
      const from = sentence.from + index;
      const before = quantities.filter((one) => one.to <= from);
      const total = before.pop();
      if (!total || !BETWEEN.test(text.slice(total.to, from))) return [];
      const list = listBehind(text, total, sentence, from + opening.length);
      return list && !before.some(({ value }) => value === sumSaid(list)) ? [list] : [];
    }),
  );
  return [...opened, ...summed];
}

/** 「政策文件3件、财政信息4件，共7件」: a number behind its parts. */
function summedUp(text: string, sentence: Sentence): Stated[] {
  return sentence.clauses.flatMap((clause, index): Stated[] => {
    const [total] = clause.quantities;
    if (!total || clause.inBrackets || !SUMMED_UP.test(text.slice(clause.from - 1, total.from)))
      return [];
    const listed = sentence.clauses
      .slice(0, index)
      .filter(({ part, inBrackets }) => part === clause.part && !inBrackets);
    const opened = listed.map((one) => OF_A_LIST.test(one.text)).lastIndexOf(true);
    const list = listed.slice(Math.max(opened, listed.findIndex(hasNumber)));
    const parts = list.flatMap(({ quantities }) => quantities);
    const [first] = parts;
    const words = text.slice(list[0]?.from, clause.from - 1).replace(INSET, '');
    if (!first || parts.length < MIN_PARTS || !list.every(hasNumber)) return [];
    if (![total, ...parts].every((one) => isCount(one, total.unit)) || total.to !== clause.to)
      return [];
    const plain = words.replace(/^.{0,20}?其中|(?:上年|去年|20\d\d年)度?结转|^20\d\d年/g, '');
    if (NO_PLAIN_LIST.test(plain) || /等|[各每均](?![类种项级])/.test(plain)) return [];
    const sums = parts.map((_, at) => sumOf(parts.slice(at)));
    if (sums.includes(total.value)) return [];
    const draft = { kind: 'parts', total: total.value, sum: sums[0] ?? 0 } as const;
    return [{ draft, from: first.from, to: total.to, sentence }];
  });
}

/**
 * The list of a total's parts.
 * @param sentence that the list stands in
 * @param to index behind the words that open it
 */
function listBehind(text: string, total: Quantity, sentence: Sentence, to: number): Stated | null {
  const before = text.slice(0, total.from).replace(/^.*[。;]/, '');
  if (!isCount(total, total.unit) || OF_A_LIST.test(before)) return null;
  const parts = partsBehind(sentence.clauses, to);
  const [last] = parts.slice(-1);
  if (!last || parts.length < MIN_PARTS || !parts.every((one) => isCount(one, total.unit)))
    return null;
  if (areChannels(text, total, parts, to)) return draftOf(total, parts, last, sentence);
  // 「其他结果2件、尚未审结3件」: what is called other does not close every list.
  if (!LAST.test(text.slice(parts.at(-2)?.to, last.from))) return null;
  const list = text.slice(to, last.to).replace(INSET, '');
  const sum = sumOf(parts);
  if (NO_PLAIN_LIST.test(list) || OUTCOME.test(list)) return null;
  if (sum > total.value && CHANNEL.test(list)) return null;
  if (goesOn(sentence, total, last, sum)) return null;
  return draftOf(total, parts, last, sentence);
}

/** 「公开信息100条，其中政策文件20条、其他文件5条；工作动态75条」: whether what stands behind makes up the rest. */
function goesOn({ clauses }: Sentence, total: Quantity, last: Quantity, sum: number): boolean {
  const behind = clauses
    .flatMap(({ inBrackets, quantities }) => (inBrackets ? [] : quantities))
    .filter(({ from, unit }) => from > last.from && unit === total.unit);
  return behind.some((_, at) => sum + sumOf(behind.slice(0, at + 1)) === total.value);
}

/** What a list adds up to. It may be of a number before its total: 「新收12件，结转3件，其中…」. */
const sumSaid = ({ draft }: Stated): number | null => (draft.kind === 'parts' ? draft.sum : null);

const draftOf = (
  total: Quantity,
  parts: readonly Quantity[],
  last: Quantity,
  sentence: Sentence,
): Stated => ({
  draft: { kind: 'parts', total: total.value, sum: sumOf(parts) },
  from: total.from,
  to: last.to,
  sentence,
});

/** Whether parts are the ways that requests came in by, and more than came in: none comes in by two. */
const areChannels = (
  text: string,
  total: Quantity,
  parts: readonly Quantity[],
  from: number,
): boolean =>
  /申请(?!人)[^,;。]*$/.test(text.slice(0, total.from)) &&
  sumOf(parts) > total.value &&
  parts.every((part, index) =>
    REQUEST_CHANNEL.test(text.slice(parts[index - 1]?.to ?? from, part.from)),
  );

/** The numbers behind a place, in its own brackets or outside all, up to the next ；. */
function partsBehind(clauses: readonly Clause[], from: number): Quantity[] {
  const behind = clauses.filter((clause) => clause.to > from);
  const own = behind[0];
  const end = behind.findIndex(
    ({ part, inBrackets }) => part !== own?.part || (own.inBrackets && !inBrackets),
  );
  return behind
    .slice(0, end < 0 ? undefined : end)
    .filter(({ inBrackets }) => inBrackets === own?.inBrackets)
    .flatMap(({ quantities }) => quantities.filter((quantity) => quantity.from >= from));
}

const hasNumber = ({ quantities }: Clause): boolean => quantities.length > 0;
const isCount = ({ kind, exact, decimals, unit }: Quantity, of: string): boolean =>
  kind === 'count' && exact && decimals === 0 && unit === of;
