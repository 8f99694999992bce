import type { ClaimTopic } from '../../../report';
import type { Counted, Stated } from './line';
import { isDone } from './requests';

/**
 * Tells each figure about the numbers beside it that may count the same row more finely: 「予以公开5件、
 * 已主动公开3件」 are 8 of one row, and 「办结3件，1件申请人撤回」 4 that are finished.
 */
export function addSums(found: Stated[], counted: readonly Counted[]): void {
  counted.forEach(({ stated }, index) => {
    if (stated === null) return;
    const one = found[stated];
    if (one?.draft.kind !== 'figure') return;
    const { topic } = one.draft;
    const sums = [
      ...(groupOf(topic) === null ? [] : sumsOfGroup(found, counted, index)),
      ...(isDone(topic) || topic.kind === 'proactive' || isOutcome(topic)
        ? sumsBehind(found, counted, index)
        : []),
    ];
    if (sums.length > 0) found[stated] = { ...one, draft: { ...one.draft, sums } };
  });
}

const isOutcome = (topic: ClaimTopic): boolean =>
  topic.kind === 'disputes' && topic.outcome !== 'total';

/** The group of rows, or the cell, that a result or a document counts for: 废止 and 宣布失效 for one. */
const groupOf = (topic: ClaimTopic): string | null =>
  topic.kind === 'results'
    ? ((topic.anyOf[0]?.[0] ?? '').split('.')[0] ?? '')
    : topic.kind === 'proactive'
      ? `${topic.row}.${topic.anyOf[0] ?? ''}`
      : null;

function sumsOfGroup(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const groupAt = (at: number): string | null => {
    const number = counted[at]?.stated ?? null;
    const draft = number === null ? undefined : found[number]?.draft;
    return draft?.kind === 'figure' ? groupOf(draft.topic) : null;
  };
  const own = groupAt(index);
  const values = counted.flatMap(({ quantity }, at) =>
    groupAt(at) === own ? [quantity.value] : [],
  );
  return values.length > 1 ? [values.reduce((sum, value) => sum + value, 0)] : [];
}

/** The figure with one, two … of the numbers that follow it on its own level. */
function sumsBehind(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const sums: number[] = [];
  const own = counted[index];
  let sum = own?.quantity.value ?? 0;
  for (const { quantity, stated, within, apart } of counted.slice(index + 1)) {
    const draft = stated === null ? undefined : found[stated]?.draft;
    const isResult = draft?.kind === 'figure' && draft.topic.kind === 'results';
    if (within !== own?.within || apart || (draft && !isResult)) break;
    sum += quantity.value;
    sums.push(sum);
  }
  return sums;
}
