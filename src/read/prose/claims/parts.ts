import { parseLine, type Clause, type Sentence } from './clauses';
import type { Quantity } from './quantities';
import type { Stated } from './stated';

/** A line without these has no complete list. */
export const MAY_LIST_PARTS = /其[他它]/;
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
const MIN_PARTS = 2;

/**
 * Lists that say what a number is made of: 「公开信息42条，其中工作动态28条、通知公告7条、其他信息7条」.
 * Only a list that ends in 其他 is complete: what it leaves out is counted there.
 */
export function partsIn(text: string): Stated[] {
  if (!MAY_LIST_PARTS.test(text)) return [];
  const sentences = parseLine(text);
  const quantities = sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.quantities),
  );
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(OPENING)].flatMap(({ 0: opening, index }) => {
      const from = sentence.from + index;
      const total = quantities.filter((one) => one.to <= from).at(-1);
      if (!total || !BETWEEN.test(text.slice(total.to, from))) return [];
      const list = listBehind(text, total, sentence, from + opening.length);
      return list ? [list] : [];
    }),
  );
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
  // 「其他结果2件、尚未审结3件」: what is called other does not close every list.
  if (!LAST.test(text.slice(parts.at(-2)?.to, last.from))) return null;
  // What brackets hold behind a part is of that part.
  const list = text.slice(to, last.to).replace(/\([^()]*\)/g, '');
  const sum = parts.reduce((added, { value }) => added + value, 0);
  if (NO_PLAIN_LIST.test(list) || OUTCOME.test(list)) return null;
  if (sum > total.value && CHANNEL.test(list)) return null;
  const draft = { kind: 'parts', total: total.value, sum } as const;
  return { draft, from: total.from, to: last.to, sentence };
}

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

const isCount = ({ kind, exact, decimals, unit }: Quantity, of: string): boolean =>
  kind === 'count' && exact && decimals === 0 && unit === of;
