import type { ClaimTopic } from '../../../report';
import type { Clause } from './clauses';
import type { Match, QuantityContext } from './quantity-context';
import { sumOfCounts } from './quantities';
import { isCarriedIn, isDone, isOutcome } from './request-counts';
import type { SentenceState } from './sentence-reading';
import { isSameTopic, type Counted, type Stated } from './stated';

/** 「予以公开10件（含上年结转2件）」: whether a clause speaks of those of a result, not of all. */
export const isOfResult = ({ inBrackets }: Clause, { inBrackets: were, last }: SentenceState) =>
  inBrackets && !were && last?.kind === 'results';

/**
 * Whether a number in brackets is of what stands before them alone: 「网络申请8件（自然人7件）」, and all of a
 * result but its own rows.
 */
export const isOfPart = (
  read: Match | null,
  clause: Clause,
  state: SentenceState,
  counted: readonly Counted[],
): boolean =>
  (isOfResult(clause, state) && !isWithin(read, state.last)) ||
  (clause.inBrackets && counted.at(-1)?.stated === null && read?.topics[0]?.kind === 'applicants');

/** 「上年结转2件，其中予以公开2件」, behind what became of all: of those alone. */
export const isOfCarriedIn = (
  read: Match | null,
  { last, value }: SentenceState,
  { quantity }: QuantityContext,
  found: readonly Stated[],
): boolean => {
  const [topic] = read?.topics ?? [];
  return (
    isCarriedIn(last) &&
    topic?.kind === 'results' &&
    quantity.value <= (value ?? 0) &&
    found.some(({ draft }) => draft.kind === 'figure' && isSameTopic(draft.topic, topic))
  );
};

/**
 * 「上年结转3件，予以公开2件、无法提供1件」, 「网上申请7件，公开4件、无法提供3件」: whether all numbers behind one of some
 * requests are what became of those, as they add up to it.
 * @param read what a number among them was taken for
 * @param view its surroundings
 * @param counted the numbers before it in its sentence
 * @param text the line, up to the end of its sentence
 */
export const isOfSubset = (
  read: Match | null,
  { quantity }: QuantityContext,
  counted: readonly Counted[],
  found: readonly Stated[],
  text: string,
): boolean => {
  const topic = read?.topics[0] ?? null;
  const subset = [...counted].reverse().find((one) => isSubset(one, found));
  if (!subset || (topic?.kind !== 'results' && !isOutcome(topic))) return false;
  // 「信函申请14件，答复14件；网上申请9件，答复9件」 are added up.
  if (subset.stated === null && isDone(topic)) return false;
  const { to, value } = subset.quantity;
  const behind = /^(?:\([^)]*|[^;)]*)/.exec(text.slice(to))?.[0] ?? '';
  return quantity.to <= to + behind.length && sumOfCounts(behind) === value;
};

/** Whether a number is of some requests: of those of the year before, of some channel or applicant. */
const isSubset = ({ stated, apart }: Counted, found: readonly Stated[]): boolean => {
  const draft = stated === null ? undefined : found[stated]?.draft;
  return stated === null ? apart : draft?.kind === 'figure' && isCarriedIn(draft.topic);
};

/** 「不予公开3件（国家秘密1件）」: a row of the group just counted. */
function isWithin(match: Match | null, last: ClaimTopic | null): boolean {
  const [row, group] = [match?.topics[0], last].map((topic) =>
    topic?.kind === 'results' ? topic.anyOf[0]?.[0] : undefined,
  );
  return row?.startsWith(`${group ?? row}.`) === true;
}
