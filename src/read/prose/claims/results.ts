import type { ClaimTopic } from '../../../report';
import type { Token } from './lexer';
import { sumOfCounts } from './quantities';
import {
  isLeading,
  isOfOtherBehind,
  matchLeft,
  matchRight,
  wordsOf,
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
  if (!isOfRequests(view)) return null;
  if (view.quantity.kind !== 'count' && view.wordsBefore.shape === '') return null;
  if (view.inBranch || countsInformation(view) || isOfOtherBehind(view)) return null;
  if (isOtherHalf(view) || isPartOfGroup(view)) return null;
  const listed = withoutRespectively(view);
  if (/[KxAC*oXs]/.test(listed.clause.shape)) return null;
  return matchOthers(listed) ?? matchListed(listed);
}

/** Whether a number behind 「分别」 is told of which thing it is the number. */
export const isRespective = ({ respective, wordsBefore: { shape } }: QuantityContext): boolean =>
  respective || /^[STQ]*\*r$/.test(shape);

/** 「分别为予以公开45件、不予公开12件」: what each number counts stands right before it. */
function withoutRespectively(view: QuantityContext): QuantityContext {
  const { clause, wordsBefore } = view;
  if (view.respective || !isRespective(view)) return view;
  const plain = ({ tokens }: Words): Words => wordsOf(tokens.filter(({ code }) => code !== '*'));
  return { ...view, clause: plain(clause), wordsBefore: plain(wordsBefore) };
}

/** 「公开政府信息1200条」, not 「收到申请14条，其中9条属于本机关不掌握的信息」. */
const countsInformation = ({ quantity, counted, sentence }: QuantityContext): boolean =>
  quantity.unit === '条' &&
  !(counted && /不掌握|无法提供|不予处理|案卷|同意公开|部分公开/.test(sentence));

/** Whether what a sentence speaks of are requests. */
const isOfRequests = (view: QuantityContext): boolean =>
  view.topic === 'requests' ||
  view.section === 'requests' ||
  (view.counted && (OUTCOMES.test(view.sentence) || isAmongResults(view)));

export const isAmongResults = ({ earlier }: QuantityContext): boolean =>
  earlier.some(({ kind }) => kind === 'results');

/** The words for results beside a quantity. */
interface ListedWords {
  readonly tokens: readonly Token[];
  /** The codes of `tokens`. */
  readonly shape: string;
  /** Index of the first of them among the words on their side. */
  readonly at: number;
  /** Whether they stand before the quantity. */
  readonly ahead: boolean;
  /** Whether 全部 or the like stands beside them. */
  readonly all: boolean;
}

/** The words for results before a quantity, or behind one that leads its clause. */
function listedWords(view: QuantityContext): ListedWords | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  const ahead = right.shape === '' ? LEFT.exec(notHeld(left, view.clauseBefore).shape) : null;
  if (ahead) {
    const [matched, { length: at } = '', shape = ''] = ahead;
    const tokens = left.tokens.slice(at, at + shape.length);
    return { tokens, shape, at, ahead: true, all: matched.includes('E') };
  }
  // 「信访举报投诉类2件不予处理」
  const [row, group] = [left.tokens.at(-1), right.tokens[0]];
  if (right.shape === 'r' && left.shape.endsWith('r') && isRowOf(row, group) && row)
    return { tokens: [row], shape: 'r', at: left.shape.length - 1, ahead: true, all: false };
  const behind = isLeading(view) ? RIGHT.exec(right.shape) : null;
  if (!behind) return null;
  const [matched, shape = ''] = behind;
  const at = matched.indexOf('r');
  const tokens = right.tokens.slice(at, at + shape.length);
  return { tokens, shape, at, ahead: false, all: matched.includes('E') };
}

function matchListed(view: QuantityContext): Match | null {
  const words = listedWords(view);
  const found = words && topicOf(words.tokens, words.shape);
  if (!found) return null;
  const topic = words.all ? withoutPart(found) : found;
  const { tokens } = words;
  const bare = tokens.some(({ means }) => means.bare === true);
  const ofAll = bare && isOfAll(view);
  // Bare 「公开8件」 is a result only among results.
  if (bare && !ofAll && tokens.length < 2 && !OTHER_RESULTS.test(view.sentence)) return null;
  const fine = isFine(topic.anyOf);
  const isAfterOthers = view.counted || isAmongResults(view);
  if (fine && !isAfterOthers && !standsAlone(view, tokens)) return null;
  return matchWords(view, words, topic, fine || (ofAll && !REFUSED.test(view.sentence)));
}

/** 「公开7件、不公开6件」: whatever was not disclosed, for any reason, where nothing else is told apart. */
const HALVES = /(\d+)件?[,(:][^,;\d]*(?<![不分止])公开(\d+)件?[,、]不(?:同意)?公开(\d+)/;
const THIRD_OUTCOME = /部分公开|无法提供|不予?处理|其[他它]|不存在|不掌握/;

function isOtherHalf({ sentence, wordsBefore }: QuantityContext): boolean {
  const word = wordsBefore.tokens.at(-1);
  const [said, all, one, other] = HALVES.exec(sentence) ?? [];
  return (
    word?.means.rows?.[0]?.[0] === 'refused' &&
    said !== undefined &&
    Number(one) + Number(other) === Number(all) &&
    !THIRD_OUTCOME.test(sentence)
  );
}

/** 「予以公开6件，其中已主动公开4件」, 「无法提供3件（含信息不存在1件）」: what else there is of the row is not told. */
const GROUP_OPENED = /(予以公开|无法提供)(\d+)件?[,(](?:其中|[包内]?[含括])/;
const PART_OF_ROW = /(?:主动公开|不存在)[^,、\d]*#|#[^,、;。)]*不存在/;

function isPartOfGroup({ sentence, clauseBefore, sentenceAfter }: QuantityContext): boolean {
  const said = GROUP_OPENED.exec(sentence);
  if (!said || !PART_OF_ROW.test(`${clauseBefore}#${sentenceAfter}`)) return false;
  const behind = sentence.slice(said.index + said[0].length).replace(/[);].*/, '');
  return sumOfCounts(behind) < Number(said[2]);
}

/** What a quantity and the words beside it state. */
const matchWords = (
  view: QuantityContext,
  { ahead, at }: ListedWords,
  topic: ClaimTopic,
  likely: boolean,
): Match =>
  ahead
    ? matchLeft(view, at, [topic], likely)
    : matchRight(view, view.wordsAfter.shape.length, [topic], likely);

/** 「全部公开8件」 leaves out what was granted in part. */
const withoutPart = (results: Results): Results =>
  results.anyOf[0]?.join() === 'granted'
    ? { ...results, anyOf: results.anyOf.slice(0, 1) }
    : results;

/** Beside these a bare word is a result. */
const OTHER_RESULTS = /主动公开范围|部分公开|不予公开|无法提供|不存在|不掌握|不予处理/;
const REFUSED = /部分公开|不予公开|无法提供/;

/** 「收到申请8件，其中公开8件」 */
const isOfAll = ({ wordsBefore, last }: QuantityContext): boolean =>
  wordsBefore.shape === 'Qr' && last?.kind === 'requests';

/** What may stand before a row of section three that is listed by itself: its number, its group. */
const LABEL =
  /^[(\d一二三四五六七八九十).、]*(?:(?:不予公开|无法提供|不予处理|其他处理)(?:的|情况|方面)?[:,]?(?:其中[:,]?)?)?(?:属于?)?$/;

/** Whether a row has a sentence of its own: 「2.属于三类内部事务信息1件。」 */
const standsAlone = (
  { sentenceBefore: soFar, quantity }: QuantityContext,
  [first]: readonly Token[],
): boolean =>
  first !== undefined &&
  first.to - first.from > 3 &&
  LABEL.test(soFar.slice(0, Math.max(0, soFar.length - (quantity.from - first.from))));

const LAST_GROUPS = ['refused', 'unable', 'notHandled'];

/** 「不予处理20件；其他：40件」: what is left, in a list of results. */
function matchOthers(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right, clauseBefore: here, earlier } = view;
  const listed = earlier.filter(({ kind }) => kind === 'results').length;
  if (listed < 2 || right.shape !== '' || left.shape !== '?') return null;
  if (!/(?:^|[,;、为:])其[他它]的?:?$/.test(here)) return null;
  const named = earlier.flatMap((topic) => (topic.kind === 'results' ? topic.anyOf.flat() : []));
  // What is left is whatever the list has not named.
  const rest = LAST_GROUPS.filter((group) => !named.some((row) => row.startsWith(group)));
  const anyOf = [['otherHandling'], [...rest, 'otherHandling']];
  const match = matchLeft(view, 0, [{ kind: 'results', anyOf }], true);
  return { ...match, from: match.from - 1 };
}

/** 「其中不存在9件」: the words that otherwise say that there was none. */
function notHeld(left: Words, here: string): Words {
  return left.shape.endsWith('N') && here.endsWith('不存在')
    ? { tokens: left.tokens, shape: left.shape.slice(0, -1) + 'r' }
    : left;
}

type Results = Extract<ClaimTopic, { kind: 'results' }>;

/** Whether a row belongs to a group. */
const isRowOf = (one: Token | undefined, other: Token | undefined): boolean =>
  one?.means.rows?.[0]?.[0]?.startsWith(`${other?.means.rows?.[0]?.[0] ?? ''}.`) === true;

/** 「涉及个人隐私不予公开」: a row, and the group that it belongs to. */
const isWithin = (one: Token | undefined, other: Token | undefined): boolean =>
  one?.to === other?.from && isRowOf(one, other);

/** Each row once, and none beside the group that it belongs to: 「已公开和同意公开」, 「不公开并告知行政查询」. */
const withoutTwice = (rows: readonly string[]): string[] =>
  [...new Set(rows)].filter((row) => !rows.some((other) => row.startsWith(`${other}.`)));

/** The rows that results joined by 「、」 add up to; of two without it the second says the first more exactly. */
export function topicOf(tokens: readonly Token[], shape: string): Results | null {
  const said = tokens.filter(
    (token, index) =>
      token.code !== '、' &&
      !(shape[index + 1] === 'r' && !isWithin(token, tokens[index + 1])) &&
      !(shape[index - 1] === 'r' && isWithin(tokens[index - 1], token)),
  );
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
