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
    const sums =
      topic.kind === 'results'
        ? sumsOfGroup(found, counted, index)
        : isDone(topic) ||
            (topic.kind === 'disputes' && topic.outcome !== 'total') ||
            topic.kind === 'proactive'
          ? sumsBehind(found, counted, index)
          : [];
    if (sums.length > 0) found[stated] = { ...one, draft: { ...one.draft, sums } };
  });
}

const groupOf = (rows: readonly (readonly string[])[]): string =>
  (rows[0]?.[0] ?? '').split('.')[0] ?? '';

function sumsOfGroup(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const groupAt = (at: number): string | null => {
    const number = counted[at]?.stated ?? null;
    const draft = number === null ? undefined : found[number]?.draft;
    return draft?.kind === 'figure' && draft.topic.kind === 'results'
      ? groupOf(draft.topic.anyOf)
      : null;
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
