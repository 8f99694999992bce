import type { ClaimTopic, DisputeGroup } from '../../../report';
import { disputesIn } from './dispute-groups';
import type { Token } from './lexer';
import { LITIGATIONS, REVIEWS } from './lexicon/disputes';
import { columnsOf } from './proactive';
import type { Topic, Words } from './quantity-context';
import { namesArea, type ReportContext } from './report-context';

/** A statement without a number, found in a clause. */
export interface Denial {
  readonly topics: readonly ClaimTopic[];
  readonly from: number;
  readonly to: number;
}

/** What a clause is about, and whether it stands in section three. */
interface About {
  readonly topic: Topic;
  readonly inRequests: boolean;
}
const isAboutRequests = ({ topic, inRequests }: About): boolean =>
  topic === 'requests' || inRequests;

const count = (what: 'new' | 'carriedIn' | 'carriedForward'): ClaimTopic => ({
  kind: 'requests',
  count: what,
});

const disputes = (groups: readonly DisputeGroup[]): ClaimTopic => ({
  kind: 'disputes',
  anyOf: [groups],
  outcome: 'total',
});

/** Before the denial: who, when, and in which field; 「实现零复议」. */
const LEAD = /^[STEGRiwkly、]*$/;
const REQUEST = /^[、vVphaw+jASJs]*(?:[AS、]*)(?:G?q|R)p?(?:、c)*$/;
const CARRIED: readonly (readonly [RegExp, readonly ClaimTopic[]])[] = [
  [/^[vw+]*(?:l[Rqhz]{0,3}t|tl)[TRqpaz]*$/, [count('carriedIn')]],
  [/^[vw+]*(?:[Rq]{0,2}ty|y[Rq]?[tz]|yp)[TRqpaz]*$/, [count('carriedForward')]],
];
/** 「未收到申请、行政复议」: requests beside disputes, not those that the disputes are over. */
const BESIDE_DISPUTES = /^[vVw+]*[AS、]*(?:G?q|R)、(?=[、GRScq]*D)/;
const DISPUTE = /^[、vwsJGRqrSTAcjCpahDE]*[DcJw]X?$/;
/** 「申请人对答复不满意再次申请」: some requests only. */
const AGAIN = /再次|重复|不满/;
/** 「视为未申请」 */
const COUNTS_AS = /(?:视[为同]|按|作)$/;
/** 「未发生行政复议被纠错、行政诉讼败诉」 */
const LOST = /^[wsJGRqS、]*D[JD、ux]*[ux]$/;
const DOCUMENT = /^T?([mbeg+](?:、?[mbeg])*)(O(?:、O)*)$/;
const FEES = /^[kwv+j]*F$/;
/** 「实施行政处罚、行政强制」, 「规章、规范性文件」, 「规范性文件出台」, 「行政许可、行政事业性收费」 */
const LIST = /^[jpwk]*[LOF]d?(?:、[jk]?[LOF]d?)*([mbr]?)$/;
const REFUSAL = /^[vwj+]*r[GRq]*$/;
const ABSENT = /^[STGRJwsEicA、]*D[、cJD]*E*Nw?$/;
/** 「全年零申请」, 「零申请、零复议」 */
const ZERO = /^[STEGR]*0(?=、|$)/;
/** 「通过书面、网络等形式」, 「线上、线下」: by any way. */
const ANY_WAY = /等.{0,4}(?:方式|渠道|途径|形式)|线上线下/;
/** 「通过网络或者信函提交」; 「传真、电子邮件」 are some ways. */
const BOTH_WAYS = /网|平台|线/;
const REQUEST_ABSENT = /^[STEv]*R[TE]*N[vw]?$/;

/** 「未收到…申请」, 「未发生行政复议、行政诉讼」 and the like in a clause without a number. */
export function findDenials(
  clause: Words,
  text: string,
  about: About,
  reportContext: ReportContext,
): Denial[] {
  const { tokens, shape } = clause;
  const zero = ZERO.exec(shape)?.[0].length ?? 0;
  if (zero > 0) {
    const behind = { tokens: tokens.slice(zero + 1), shape: shape.slice(zero + 1) };
    const none = spanned(tokens.slice(0, zero), [count('new')]);
    return [none, ...findDenials(behind, text, about, reportContext)];
  }
  return COUNTS_AS.test(text.slice(0, tokens[shape.indexOf('N')]?.from))
    ? []
    : denialsBehind(clause, text, about, reportContext);
}

function denialsBehind(
  { tokens, shape }: Words,
  text: string,
  about: About,
  reportContext: ReportContext,
): Denial[] {
  const first = shape.indexOf('N');
  if (first < 0) return [];
  const absent = ABSENT.exec(shape);
  if (absent) return [spanned(tokens, groupsIn(tokens))];
  if (REQUEST_ABSENT.test(shape)) return [spanned(tokens, [count('new')])];
  if (!LEAD.test(shape.slice(0, first))) return [];
  const found: Denial[] = [];
  const bounds = [...shape.matchAll(/N/g)].map(({ index }) => index);
  for (const [order, from] of bounds.entries()) {
    const next = bounds[order + 1];
    let to = next ?? shape.length;
    if (next !== undefined) {
      // What is denied ends before 「、无…」 or 「，也没有…」 only.
      if (shape[next - 1] !== '、') return found;
      while (to > from && shape[to - 1] === '、') to -= 1;
    }
    const [words, inside] = [tokens.slice(from, to), shape.slice(from + 1, to)];
    const topics =
      carriedOver(shape[from - 1], inside, text.slice(0, words[0]?.from), about) ??
      topicsOf(inside, words.slice(1), text, about, reportContext);
    if (!topics) continue;
    found.push(spanned(words, topics));
  }
  return found;
}

/** 「上年无结转」; 「无结转」 behind what was finished. */
function carriedOver(
  year: string | undefined,
  shape: string,
  before: string,
  about: About,
): readonly ClaimTopic[] | null {
  if (!/^t[RqT]*$/.test(shape) || !isAboutRequests(about)) return null;
  if (year === 'l') return [count('carriedIn')];
  return year === 'y' || /(?:办结|答复|办理)[^。]*$/.test(before)
    ? [count('carriedForward')]
    : null;
}

function spanned(tokens: readonly Token[], topics: readonly ClaimTopic[]): Denial {
  return { topics, from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
}

/** A denial without the ways that requests come by, where all of them are meant. */
function withoutWays(shape: string, said: string): string {
  if (ANY_WAY.test(said)) return shape.replace(/C(?:、C)*/g, '');
  return BOTH_WAYS.test(said) ? shape.replace(/C(?:、C)+/g, '') : shape;
}

function topicsOf(
  shape: string,
  tokens: readonly Token[],
  text: string,
  about: About,
  reportContext: ReportContext,
): readonly ClaimTopic[] | null {
  const aboutRequests = isAboutRequests(about);
  if (LOST.test(shape)) return lost(tokens);
  if (DISPUTE.test(shape) && shape.includes('D'))
    return isOfNew(tokens, text)
      ? null
      : [...requestsBeside(shape, aboutRequests), ...groupsIn(tokens)];
  const carried = CARRIED.find(([pattern]) => pattern.test(shape))?.[1];
  return (
    carried ??
    askedFor(shape, tokens, text, aboutRequests) ??
    (namesArea(text, reportContext) ? null : made(shape, tokens))
  );
}

/** Requests that did not come, and results that none had. */
function askedFor(
  shape: string,
  tokens: readonly Token[],
  text: string,
  aboutRequests: boolean,
): readonly ClaimTopic[] | null {
  const said = text.slice(tokens[0]?.from, tokens.at(-1)?.to);
  const asked = withoutWays(shape, said);
  if (
    REQUEST.test(asked) &&
    !AGAIN.test(said) &&
    (/(?:R|Gq)(?:、c)*$/.test(shape) || aboutRequests)
  ) {
    const some = fromSome(tokens, text);
    return some ? [{ kind: 'applicants', anyOf: [some] }] : [count('new')];
  }
  return REFUSAL.test(shape) && aboutRequests ? refusal(tokens, text) : null;
}

/** None of the disputes that are named was decided against the organ; null for another outcome. */
const lost = (tokens: readonly Token[]): ClaimTopic[] | null =>
  tokens.some(({ code, means }) => /[ux]/.test(code) && means.outcome !== 'corrected')
    ? null
    : [
        {
          kind: 'disputes',
          anyOf: [[...new Set(tokens.flatMap(({ means }) => means.groups ?? []))]],
          outcome: 'corrected',
        },
      ];

/** 「上年未审结1件已判决，没有新发生的行政诉讼」: none came beside those of the year before. */
const isOfNew = (tokens: readonly Token[], text: string): boolean =>
  /(?:[上去往]年|结转).*新[^,;。]*$/.test(text.slice(0, tokens.at(-1)?.to));

function requestsBeside(shape: string, aboutRequests: boolean): ClaimTopic[] {
  const [beside] = BESIDE_DISPUTES.exec(shape) ?? [];
  return beside && (/(?:R|Gq)、$/.test(beside) || aboutRequests) ? [count('new')] : [];
}

/** 「公众、法人提出的申请」 */
const EVERYBODY = /(?:公众|群众)[、和或及与]+$/;
/**
 * Those of whom alone it is said that they asked for nothing: 「未收到企业提出的申请」 says nothing of others; 公民
 * may mean everybody.
 */
function fromSome(tokens: readonly Token[], text: string): readonly string[] | null {
  const applicants = tokens.filter(({ code }) => code === 'A');
  const [first] = applicants;
  const columns = applicants.flatMap(({ means }) => means.columns ?? []);
  return first &&
    applicants.every(({ means }) => means.columns) &&
    !(columns.includes('naturalPerson') && columns.includes('otherOrg')) &&
    !(applicants.length === 1 && text.startsWith('公民', first.from)) &&
    !EVERYBODY.test(text.slice(0, first.from))
    ? columns
    : null;
}

/** The disputes that are named: reviews for themselves, and the kinds of litigation together. */
function groupsIn(tokens: readonly Token[]): ClaimTopic[] {
  const named = new Set(disputesIn(tokens).flatMap(({ means }) => means.groups ?? []));
  return [REVIEWS, LITIGATIONS]
    .map((groups) => groups.filter((group) => named.has(group)))
    .filter((groups) => groups.length > 0)
    .map(disputes);
}

function refusal(tokens: readonly Token[], text: string): ClaimTopic[] | null {
  const token = tokens.find(({ code }) => code === 'r');
  const rows = token?.means.rows;
  if (
    !token ||
    !rows ||
    token.means.bare ||
    !/不予|部分|不同意/.test(text.slice(token.from, token.to))
  )
    return null;
  return [{ kind: 'results', anyOf: rows }];
}

function made(shape: string, tokens: readonly Token[]): ClaimTopic[] | null {
  const rows = tokens.flatMap(({ means }) => means.row ?? []);
  const documents = DOCUMENT.exec(shape);
  if (documents) {
    const verbs = [...(documents[1] ?? '')].filter((verb) => /[mbg+]/.test(verb));
    const columns = [...new Set(verbs.map(columnsOf))];
    return columns.flatMap((anyOf) =>
      rows.map((row): ClaimTopic => ({ kind: 'proactive', row, anyOf })),
    );
  }
  const list = LIST.exec(shape);
  if (list && tokens.every(({ means }) => means.part !== true))
    return tokens.flatMap(({ code, means: { row } }): ClaimTopic[] =>
      row === undefined ? [] : [{ kind: 'proactive', row, anyOf: columnsIn(code, list[1] ?? '') }],
    );
  if (FEES.test(shape)) return [{ kind: 'proactive', row: 'fees', anyOf: ['amount'] }];
  return null;
}

/** The columns in which a row of section two counts what was done in the year. */
const columnsIn = (code: string, verb: string): readonly string[] =>
  code === 'O' ? columnsOf(verb) : code === 'L' ? ['decisions'] : ['amount'];
