import type { ClaimTopic } from '../../../report';
import type { Token } from './lexer';
import type { Words } from './quantity-context';
import { topicOf } from './results';

/** A dispute that is named, 「均」 and the like, and what is said of all. */
const EACH = /^[STi]*(?:Dd)?E[iJj]*(D?)(r|A|u)[qdGRha、]*$/;
/** The same of one: 「收到申请1件，为本机关不掌握的政府信息」. */
const ONE = /^(?:r|[oX]?u)[dGR]*$/;

/** 「均为自然人」, 「全部予以公开」, 「均维持」: all of those just counted. */
export function matchEach(
  words: Words,
  total: ClaimTopic,
  isOne = false,
): { readonly topic: ClaimTopic; readonly from: number; readonly to: number } | null {
  const { tokens, shape } = words;
  const saysEach = EACH.test(shape);
  if (!saysEach && !(isOne && ONE.test(shape))) return null;
  const said = tokens[shape.search(/[rAu]/)];
  const [first, last] = [tokens[Math.max(shape.indexOf('E'), 0)], tokens.at(-1)];
  if (!said || !first || !last || (!saysEach && said.means.bare)) return null;
  const topic = partOf(total, said, words);
  return topic && { topic, from: first.from, to: last.to };
}

/** 「均被驳回」; and of one, 「该案依法驳回」. */
const TURNED_DOWN = /^[STi]*E[iJjoX?]*x/;
const ONE_TURNED_DOWN = /^[iJoX]*x/;

/** That of the disputes just counted none was decided against the organ, and none is open. */
export function matchTurnedDown(
  { tokens, shape }: Words,
  text: string,
  total: ClaimTopic,
  isOne: boolean,
): { readonly topics: readonly ClaimTopic[]; readonly from: number; readonly to: number } | null {
  if (
    total.kind !== 'disputes' ||
    !(TURNED_DOWN.test(shape) || (isOne && ONE_TURNED_DOWN.test(shape)))
  )
    return null;
  const said = tokens[shape.indexOf('x')];
  const first = tokens[Math.max(shape.indexOf('E'), 0)];
  if (!said || !first || !text.startsWith('驳回', said.from)) return null;
  const topics = (['corrected', 'pending'] as const).map((outcome) => ({ ...total, outcome }));
  return { topics, from: first.from, to: said.to };
}

/** Where those counted stand, if all of them are what is said. */
function partOf(total: ClaimTopic, said: Token, words: Words): ClaimTopic | null {
  if (total.kind === 'requests') return isCarriedOver(total) ? null : partOfRequests(said);
  return total.kind === 'disputes' ? partOfDisputes(total, said, words) : null;
}

type RequestsTopic = Extract<ClaimTopic, { kind: 'requests' }>;
type DisputesTopic = Extract<ClaimTopic, { kind: 'disputes' }>;

const isCarriedOver = ({ count }: RequestsTopic): boolean =>
  count === 'carriedIn' || count === 'carriedForward';

function partOfRequests(said: Token): ClaimTopic | null {
  const { columns } = said.means;
  if (said.code === 'A' && columns) return { kind: 'applicants', anyOf: [columns] };
  return said.code === 'r' ? topicOf([said], 'r') : null;
}

function partOfDisputes(
  total: DisputesTopic,
  said: Token,
  { tokens, shape }: Words,
): ClaimTopic | null {
  // 「复议决定均维持」, said of reviews alone.
  const named = tokens[shape.indexOf('Dd')]?.means.groups;
  if (named && named.join() !== total.anyOf[0]?.join()) return null;
  const { outcome } = said.means;
  return said.code === 'u' && outcome && outcome !== 'closed' ? { ...total, outcome } : null;
}
