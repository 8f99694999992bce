import type { ClaimTopic } from '../../../report';
import type { Token } from './lexer';
import {
  isLeading,
  matchLeft,
  matchRight,
  type Match,
  type QuantityContext,
  type Words,
} from './quantity-context';

const LEFT = /^([QSTEJjahpdv、qGR]*?)(r(?:、?r)*)[qGda]*$/;
const RIGHT = /^q?[EjaJp]*(r(?:、?r)*)[GdqR]*$/;
/** Results that stand for a row of their own, below the six groups. */
const isFine = (rows: readonly (readonly string[])[]): boolean =>
  rows[0]?.some((row) => row.includes('.')) ?? false;

/** Nothing but requests comes out like this, whatever was spoken of between them and their outcomes. */
const OUTCOMES = /无法提供|不予处理|予以公开[或和、]部分公开/;

/** What became of the requests: the rows of section three from 予以公开 to 其他处理, alone or added up. */
export function matchResults(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clause, topic, quantity, sentence: whole } = view;
  const amongResults = view.earlier.some(({ kind }) => kind === 'results');
  const ofRequests =
    topic === 'requests' || (view.counted && (OUTCOMES.test(whole) || amongResults));
  if (!ofRequests && view.section !== 'requests') return null;
  if (quantity.kind !== 'count' && left.shape === '') return null;
  // 「公开政府信息1200条」
  if (view.inBranch || /[KxAC*oXs]/.test(clause.shape) || quantity.unit === '条') return null;
  const others = matchOthers(view);
  if (others) return others;
  const ahead = right.shape === '' ? LEFT.exec(notHeld(left, view.clauseBefore).shape) : null;
  const behind = ahead || !isLeading(view) ? null : RIGHT.exec(right.shape);
  const match = ahead ?? behind;
  if (!match) return null;
  const at = ahead ? (match[1] ?? '').length : match[0].indexOf('r');
  const listed = match[ahead ? 2 : 1] ?? '';
  const tokens = (ahead ? left : right).tokens.slice(at, at + listed.length);
  const found = topicOf(tokens, listed);
  if (!found) return null;
  // 「全部公开8件」 leaves out what was granted in part.
  const wholly = match[0].includes('E') && found.anyOf[0]?.join() === 'granted';
  const topics = wholly ? { ...found, anyOf: found.anyOf.slice(0, 1) } : found;
  // Bare 「公开8件」 is a result only among results.
  const bare = tokens.some(({ means }) => means.bare === true);
  const ofAll = bare && left.shape === 'Qr' && view.last?.kind === 'requests';
  if (
    bare &&
    !ofAll &&
    !/部分公开|不予公开|无法提供|不存在|不掌握|不予处理/.test(whole) &&
    tokens.length < 2
  )
    return null;
  const afterOthers = view.counted || amongResults;
  if (isFine(topics.anyOf) && !afterOthers && !standsAlone(view, tokens)) return null;
  const likely = isFine(topics.anyOf) || (ofAll && !/部分公开|不予公开|无法提供/.test(whole));
  return ahead
    ? matchLeft(view, at, [topics], likely)
    : matchRight(view, right.shape.length, [topics], likely);
}

/** What may stand before a row of section three that is listed by itself: its number, its group. */
const LABEL =
  /^[(\d一二三四五六七八九十).、]*(?:(?:不予公开|无法提供|不予处理|其他处理)(?:的|情况|方面)?[:,]?(?:其中[:,]?)?)?$/;

/** Whether a row has a sentence of its own: 「2.属于三类内部事务信息1件。」 */
const standsAlone = (
  { sentenceBefore: soFar, quantity }: QuantityContext,
  [first]: readonly Token[],
): boolean =>
  first !== undefined &&
  first.to - first.from > 3 &&
  LABEL.test(soFar.slice(0, Math.max(0, soFar.length - (quantity.from - first.from))));

/** 「不予处理20件；其他：40件」: what is left, in a list of results. */
function matchOthers(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clauseBefore: here, earlier } = view;
  const listed = earlier.filter(({ kind }) => kind === 'results').length;
  if (listed < 2 || right.shape !== '' || left.shape !== '?') return null;
  if (!/(?:^|[,;、为:])其[他它]的?:?$/.test(here)) return null;
  return matchLeft(view, 0, [{ kind: 'results', anyOf: [['otherHandling']] }], true);
}

/** 「其中不存在9件」: the words that otherwise say that there was none. */
function notHeld(left: Words, here: string): Words {
  return left.shape.endsWith('N') && here.endsWith('不存在')
    ? { tokens: left.tokens, shape: left.shape.slice(0, -1) + 'r' }
    : left;
}

type Results = Extract<ClaimTopic, { kind: 'results' }>;

/** Each row once, and none beside the group that it belongs to: 「已公开和同意公开」, 「不公开并告知行政查询」. */
const withoutTwice = (rows: readonly string[]): string[] =>
  [...new Set(rows)].filter((row) => !rows.some((other) => row.startsWith(`${other}.`)));

/** The rows that results joined by 「、」 add up to; of two without it the second says the first more exactly. */
export function topicOf(tokens: readonly Token[], shape: string): Results | null {
  const said = tokens.filter(({ code }, index) => code !== '、' && shape[index + 1] !== 'r');
  const rows = said.map(({ means }) => means.rows ?? []);
  const [first, ...others] = rows;
  if (!first) return null;
  if (others.length === 0) return { kind: 'results', anyOf: first };
  const nearest = withoutTwice(rows.flatMap(([one]) => one ?? []));
  const wider = rows.some((each) => each.some((sum) => sum.includes('partlyGranted')));
  const anyOf = [nearest];
  if (wider && !nearest.includes('partlyGranted')) anyOf.push([...nearest, 'partlyGranted']);
  return { kind: 'results', anyOf };
}
