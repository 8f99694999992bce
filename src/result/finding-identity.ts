import { memoizeByObject } from '../base/memoize';
import { squeeze } from '../template';
import type { IgnoredInResult } from './ignored';
import type { Finding } from './result';

/** What an ignored finding is known by, within one report. */
export type FindingIdentity = Pick<IgnoredInResult, 'rule' | 'at' | 'detail'>;

/** What a finding is known by from one audit of the report to the next. */
export function identityOfFinding({ rule, at, mark, actual, data }: Finding): FindingIdentity {
  // Only findings with a mark of their own share rule and place with others.
  const detail = data?.own?.id ?? (mark === undefined ? undefined : actual);
  return { rule, at, ...(detail === undefined ? {} : { detail }) };
}

/** Words that differ in width and spacing only are the same. */
const sameWords = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && squeeze(a) === squeeze(b));

/** Whether two identities are those of one finding. */
export const sameFinding = (a: FindingIdentity, b: FindingIdentity): boolean =>
  a.rule === b.rule && a.at === b.at && sameWords(a.detail, b.detail);

/** The same for all identities that are those of one finding, and for no others; see `sameFinding`. */
export const keyOfIdentity = ({ rule, at, detail }: FindingIdentity): string =>
  JSON.stringify([rule, at, detail === undefined ? null : squeeze(detail)]);

/** Groups things by the key of an identity, see `keyOfIdentity`; in each group they keep their order. */
export function byIdentity<T>(
  items: readonly T[],
  identityOf: (item: T) => FindingIdentity,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfIdentity(identityOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Worked out once for each audit: a report may have a thousand findings at one place. */
const alikeIn = /* @__PURE__ */ memoizeByObject((findings: readonly Finding[]) =>
  byIdentity(findings, identityOfFinding),
);

/**
 * Which of the findings with its identity a finding is, and how many there are.
 * @param findings those of one audit, which don't change any more
 */
export function amongAlike(
  findings: readonly Finding[],
  finding: Finding,
): { readonly nth: number; readonly of: number } {
  const alike = alikeIn(findings).get(keyOfIdentity(identityOfFinding(finding))) ?? [];
  return { nth: Math.max(0, alike.indexOf(finding)), of: Math.max(1, alike.length) };
}
