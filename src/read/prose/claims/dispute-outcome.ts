import type { ClaimTopic, DisputeGroup, DisputeOutcome } from '../../../report';
import { groupsOf } from './dispute-groups';
import type { Token } from './lexer';
import { LITIGATIONS, REVIEWS } from './lexicon/disputes';
import {
  isLeading,
  matchLeft,
  matchRight,
  type Match,
  type QuantityContext,
} from './quantity-context';

const BEFORE = /^[QJESTod、GR?]*?(D*)d?(u(?:、?u)*)[qdpa]*(E?)$/;
const BEHIND = /^[JEiXo]*(D*)[GRJ]*(u(?:、?u)*)[qda]*$/;
/** 「2件行政复议均维持」 */
const OF_NAMED = /^[GRJ]*(D)[E]*(u)$/;

/** 维持, 纠正, 其他结果, 尚未审结 of what the sentence has counted before, or names itself. */
export function matchOutcome(view: QuantityContext): Match | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  const scopes = scopesBefore(view);
  const side = sideOfOutcome(view, scopes.length > 0);
  if (!side) return null;
  const words = (side === 'left' ? left : right).tokens.filter(({ code }) => /[uD]/.test(code));
  const outcomes = new Set(words.flatMap(({ means }) => means.outcome ?? []));
  const [outcome] = outcomes;
  if (!outcome || outcomes.size > 1) return null;
  const topic = outcomeTopic(outcome, words, scopes);
  if (side === 'right') return matchRight(view, right.shape.length, [topic]);
  const index = left.tokens.findIndex((token) => token === words[0]);
  return matchLeft(view, Math.max(index, 0), [topic]);
}

type Groups = readonly DisputeGroup[];

/** 「因信息公开引发的行政复议案件中，维持2件」: no number says how many there were. */
const AMONG = /^[^\d;]*?(?:(复议)|诉讼)[^\d,;、]{0,3}中[,:]/;

/** The groups of each number of disputes that the sentence has stated before, or that it speaks of. */
function scopesBefore({ earlier, sentenceBefore }: QuantityContext): readonly Groups[] {
  const among = AMONG.exec(sentenceBefore);
  const counted = earlier.flatMap((topic) =>
    topic.kind === 'disputes' ? topic.anyOf.slice(0, 1) : [],
  );
  return among && counted.length === 0 ? [among[1] ? REVIEWS : LITIGATIONS] : counted;
}

/** On which side of the number an outcome is said; null where none is. */
function sideOfOutcome(view: QuantityContext, wereCounted: boolean): 'left' | 'right' | null {
  const { wordsBefore: left, wordsAfter: right } = view;
  const before = right.shape === '' ? BEFORE.exec(left.shape) : null;
  // 「纠错、败诉均为0件」
  if ((wereCounted || before?.[1]) && before && (!before[3] || view.quantity.value === 0))
    return 'left';
  if (/^[STE]*$/.test(left.shape) && OF_NAMED.test(right.shape)) return 'right';
  return wereCounted && isLeading(view) && BEHIND.test(right.shape) ? 'right' : null;
}

/**
 * Its own group beats the one named last; without one, all that were counted may be meant, or those of the
 * kind that the outcome is said of: 败诉 of litigation.
 */
function outcomeTopic(
  outcome: DisputeOutcome,
  words: readonly Token[],
  scopes: readonly Groups[],
): ClaimTopic {
  const named = groupsOf(words.filter(({ code }) => code === 'D'));
  const meant = groupsOf(words);
  const telling = words.filter(({ means }) => means.groups);
  if (named.length > 0) return { kind: 'disputes', anyOf: [named], outcome };
  if (telling.length > 1 || (outcome === 'pending' && meant.length > 0))
    return { kind: 'disputes', anyOf: [meant], outcome };
  const fitting = scopes.filter((scope) => scope.every((group) => meant.includes(group)));
  const among = fitting.length > 0 ? fitting : scopes;
  const last = among.at(-1) ?? [];
  // 「行政诉讼7件（直接起诉4件、复议后起诉3件），其中维持5件」: of one kind, of both, or of all.
  const wider = [...among, [...new Set(among.flat())]].filter(
    (scope) => scope.length > last.length && last.every((group) => scope.includes(group)),
  );
  return { kind: 'disputes', anyOf: [last, ...wider], outcome };
}
