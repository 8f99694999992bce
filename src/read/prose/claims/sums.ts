import type { ClaimTopic } from '../../../report';
import type { Counted, Stated } from './stated';
import { isCarried, isDone } from './request-counts';

/**
 * Tells each figure about the numbers beside it that may count the same row more finely: 「予以公开5件、
 * 已主动公开3件」 are 8 of one row, and 「办结3件，1件申请人撤回」 4 that are finished.
 */
export function addSums(found: Stated[], counted: readonly Counted[]): void {
  counted.forEach(({ stated }, index) => {
    if (stated === null) return;
    const one = found[stated];
    if (one?.draft.kind !== 'figure') return;
    const { topic, sums = [] } = one.draft;
    const all = [
      ...(groupOf(topic) === null ? [] : sumsOfGroup(found, counted, index)),
      ...sums,
      ...(sums.length === 0 && /^req|^p/.test(topic.kind) && !isCarried(topic)
        ? sumsOfVerb(found, counted, index)
        : []),
      ...(topic.kind === 'results' ? sumsWithOthers(found, counted, index) : []),
      ...(isFineRow(topic) ? sumsWithUnknown(found, counted, index) : []),
      ...(isDone(topic) || topic.kind === 'proactive' || isOutcome(topic)
        ? sumsBehind(found, counted, index)
        : []),
    ];
    if (all.length > 0) found[stated] = { ...one, draft: { ...one.draft, sums: all } };
  });
}

/** What a number was taken for; null where it was not understood. */
function topicOf(found: readonly Stated[], one: Counted | undefined): ClaimTopic | null {
  const draft = found[one?.stated ?? -1]?.draft;
  return draft?.kind === 'figure' ? draft.topic : null;
}

const isOutcome = (topic: ClaimTopic): boolean =>
  topic.kind === 'disputes' && topic.outcome !== 'total';

/** Whether a statement is of one of the rows below the six groups. */
const isFineRow = (topic: ClaimTopic): boolean =>
  topic.kind === 'results' && (topic.anyOf[0]?.[0] ?? '').includes('.');

/** The row, or the cell, that a number counts for: 废止 and 宣布失效 for one, 撤销 and 确认违法. */
function groupOf(topic: ClaimTopic): string | null {
  switch (topic.kind) {
    case 'results':
      return topic.anyOf[0]?.[0] ?? '';
    case 'proactive':
      return `${topic.row}.${topic.anyOf[0] ?? ''}`;
    case 'disputes':
      return `${(topic.anyOf[0] ?? []).join()}.${topic.outcome}`;
    // 「网上…上年结转1件；信函…上年结转2件」
    case 'requests':
      return isCarried(topic) ? topic.count : null;
    case 'applicants':
      return null;
  }
}

/** Whether numbers are of one row, or one of them of the group that the other's row belongs to. */
const areOfOneGroup = (one: string | null, other: string | null): boolean =>
  one === other ||
  (one !== null && other !== null && (one.startsWith(`${other}.`) || other.startsWith(`${one}.`)));

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function sumsOfGroup(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const groupAt = (at: number): string | null => {
    const topic = topicOf(found, counted[at]);
    return topic && groupOf(topic);
  };
  const own = groupAt(index);
  const valuesOf = (isMeant: (group: string | null) => boolean) =>
    counted.flatMap(({ quantity }, at) => (isMeant(groupAt(at)) ? [quantity.value] : []));
  const values = valuesOf((group) => areOfOneGroup(group, own));
  if (values.length < 2) return [];
  // 「无法提供5件（不掌握3件、不存在2件）」: parts of one row behind the total of its group, or its own.
  const same = valuesOf((group) => group === own);
  const most = Math.max(...same);
  return [...new Set([sumOf(values), sumOf(same), ...(2 * most === sumOf(same) ? [most] : [])])];
}

/** What came in or was passed on, what was dealt with in the end, what was decided: each kind adds up. */
const VERBS = [/[vVt]/, /[ahx]/, /j/];
/** The kind of verb among the words beside a number, by its place in `VERBS`; -1 for none. */
export const verbOf = (shape: string): number => VERBS.findIndex((verb) => verb.test(shape));

/**
 * 「按期办结18件，延期办结5件」, 「我局收到12件，局属单位收到3件」: the figure with all numbers of its level
 * that say the same of others, whether they were understood or not.
 */
function sumsOfVerb(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const own = counted[index];
  if (!own || own.verb < 0) return [];
  const topicAt = (one: Counted): string => JSON.stringify(topicOf(found, one));
  const alike = counted.filter(
    (one) =>
      // A part is never the whole, whatever the other parts are called.
      (one.verb === own.verb || (own.within && one.stated === null)) &&
      one.within === own.within &&
      (one.stated === null || topicAt(one) === topicAt(own)),
  );
  return alike.length > 1 ? [sumOf(alike.map(({ quantity }) => quantity.value))] : [];
}

/**
 * 「法人申请5件，均予以公开；自然人申请18件，予以公开10件」: where nothing says how many there were in all, those
 * of some applicants or some channel may have come out alike.
 */
function sumsWithOthers(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const some = counted.filter(({ stated, apart }) => apart && stated === null);
  const own = counted[index]?.quantity.value ?? 0;
  return found.some(({ draft }) => draft.kind === 'figure' && draft.topic.kind === 'requests')
    ? []
    : some.map(({ quantity }) => own + quantity.value);
}

/** More numbers that were not understood tell of no list of outcomes. */
const MAX_UNKNOWN = 4;

/**
 * 「非本局信息2件，信息不存在9件」: what is not understood in a list of outcomes may be counted in the row
 * of one that is.
 */
function sumsWithUnknown(
  found: readonly Stated[],
  counted: readonly Counted[],
  index: number,
): number[] {
  const first = counted.findIndex((one) => topicOf(found, one)?.kind === 'results');
  const whole = counted.slice(0, first).map(({ stated }) => stated !== null);
  const unknown = counted
    .slice(whole.lastIndexOf(true) + 1)
    .flatMap(({ stated, quantity }) => (stated === null ? [quantity.value] : []))
    .slice(0, MAX_UNKNOWN);
  if (unknown.length === 0) return [];
  const all = sumOf(unknown);
  const own = counted[index]?.quantity.value ?? 0;
  return [own, ...sumsOfGroup(found, counted, index)].flatMap((sum) =>
    [...new Set([...unknown, all])].map((value) => sum + value),
  );
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
  for (const one of counted.slice(index + 1)) {
    const { quantity, stated, within, apart } = one;
    const isResult = stated === null || topicOf(found, one)?.kind === 'results';
    if (within !== own?.within || apart || !isResult) break;
    sum += quantity.value;
    sums.push(sum);
  }
  return sums;
}
