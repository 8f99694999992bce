import type { ClaimTopic } from '../../../report';
import type { Token } from './lexer';
import type { Words } from './quantity-context';
import { isCarried } from './request-counts';
import { topicOf } from './results';

/** A dispute that is named, 「均」 and the like, and what is said of all. */
const EACH = /^[STi]*(?:Dd)?E[iJjap、]*(D?)(r|A|u)[qdGRhaSC、]*$/;
/** The same of one: 「收到申请1件，为本机关不掌握的政府信息」. */
const ONE = /^(?:r|A|[oX]?u)[dGR]*$/;

/**
 * 「均为自然人」, 「全部予以公开」, 「均维持」: all of those just counted.
 * @param alone how many they are, where a clause without a number speaks of them
 */
export function matchEach(
  words: Words,
  total: ClaimTopic,
  alone: number | null = null,
): { readonly topic: ClaimTopic; readonly from: number; readonly to: number } | null {
  const { tokens, shape } = words;
  const saysEach = EACH.test(shape);
  const said = tokens[shape.search(/[rAu]/)];
  if (!saysEach && !(isOfAll(said, total, alone) && ONE.test(shape))) return null;
  const [first, last] = [tokens[Math.max(shape.indexOf('E'), 0)], tokens.at(-1)];
  // 「均已答复并公开」 may speak of a site.
  const isLoose = said?.means.bare && (!saysEach || shape.includes('a'));
  if (!said || !first || !last || isLoose) return null;
  const topic = partOf(total, said, words);
  return topic && { topic, from: first.from, to: last.to };
}

/** Whether what is said without 均 is meant of all: of a single one, or 「行政诉讼3件，尚未审结」. */
const isOfAll = (said: Token | undefined, total: ClaimTopic, alone: number | null): boolean =>
  said?.means.outcome === 'pending'
    ? alone !== null && total.kind === 'disputes' && total.outcome === 'total'
    : alone === 1;

/** 「均被驳回」, 「均胜诉」, 「无一败诉」; and of one, 「该案依法驳回」. */
const TURNED_DOWN = /^[STi]*(?:E[iJjoX?]*|N)x/;
const ONE_TURNED_DOWN = /^[iJoX]*x/;

/** What is said of a case that was not decided against the organ; one that was turned down is not open either. */
const KEPT = /驳回|胜诉/;
const LOST = /败诉/;

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
  const first = tokens[Math.max(shape.search(/[EN]/), 0)];
  const word = said ? text.slice(said.from, said.to) : '';
  if (!said || !first || !(shape.includes('N') ? LOST : KEPT).test(word)) return null;
  const none = word.includes('驳回')
    ? (['corrected', 'pending'] as const)
    : (['corrected'] as const);
  const topics = none.map((outcome) => ({ ...total, outcome }));
  return { topics, from: first.from, to: said.to };
}

/** Where those counted stand, if all of them are what is said. */
function partOf(total: ClaimTopic, said: Token, words: Words): ClaimTopic | null {
  if (total.kind === 'requests') return isCarried(total) ? null : partOfRequests(said);
  return total.kind === 'disputes' ? partOfDisputes(total, said, words) : null;
}

type DisputesTopic = Extract<ClaimTopic, { kind: 'disputes' }>;

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
