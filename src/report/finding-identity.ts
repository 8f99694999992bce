import { squeeze } from '../format';
import type { IgnoredInResult } from './ignored';
import type { Finding } from './result';

/** What an ignored finding is known by, within one report. */
export type FindingIdentity = Pick<IgnoredInResult, 'rule' | 'at' | 'detail'>;

/** What a finding is known by from one audit of the report to the next. */
export function identityOfFinding({ rule, at, mark, actual, message }: Finding): FindingIdentity {
  // Only findings with a mark of their own share rule and place with others.
  return { rule, at, ...(mark === undefined ? {} : { detail: actual ?? message }) };
}

/** Words that differ in width and spacing only are the same. */
const sameWords = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && squeeze(a) === squeeze(b));

/** Whether two identities are those of one finding. */
export const sameFinding = (a: FindingIdentity, b: FindingIdentity): boolean =>
  a.rule === b.rule && a.at === b.at && sameWords(a.detail, b.detail);

/** Which of the findings with its identity a finding is, and how many there are. */
export function amongAlike(
  findings: readonly Finding[],
  finding: Finding,
): { readonly nth: number; readonly of: number } {
  const identity = identityOfFinding(finding);
  const alike = findings.filter((other) => sameFinding(identityOfFinding(other), identity));
  return { nth: Math.max(0, alike.indexOf(finding)), of: Math.max(1, alike.length) };
}
