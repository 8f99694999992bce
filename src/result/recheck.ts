import { hasDistinctWords, sameContent } from './content';
import { identityOfFinding, keyOfIdentity } from './finding-identity';
import { openFindings } from './ignoring';
import { isOwn } from './own-findings';
import type { RecheckState } from './recheck-states';
import { recognisable, type RecognisableFinding } from './recognisable';
import type { AuditResult, Finding } from './result';

/**
 * A report audited again after it was to be corrected: which findings are gone, which are still there,
 * and which are new. Findings are known by rule, place and the words quoted, in whatever language they
 * are told.
 */

/** An audit of a report, and when it was made. */
export interface DatedResult {
  readonly result: AuditResult;
  /** ISO date, or date and time. */
  readonly on: string;
  /** When the report was last seen so; absent where that was once. */
  readonly seenOn?: string;
}

/** A finding of one of two audits, and what has become of it. */
export interface RecheckedFinding {
  readonly state: RecheckState;
  /** As it was found last: now, or before where it is not found any more. */
  readonly finding: Finding;
  /** Whether the earlier audit looked for it: what it didn't look for may have been there. */
  readonly wasChecked: boolean;
  /** Whether other words or figures are objected to at the same place than before. */
  readonly hasChanged: boolean;
  /** When it was found first, of all audits in a row that found it. */
  readonly since: string;
  /** When it was found no more; absent unless it is fixed. */
  readonly fixedOn?: string;
}

export interface Recheck {
  /** When the two audits were made; of the earlier one, when the report was last seen so. */
  readonly before: string;
  readonly after: string;
  /** Those that are found now, in their order, then those that are not. */
  readonly findings: readonly RecheckedFinding[];
  readonly counts: Readonly<Record<RecheckState, number>>;
}

/** What a finding is known by from one audit of a report to the next: rule, place and words quoted. */
export const fingerprintOf = (finding: Finding): string =>
  keyOfIdentity(identityOfFinding(finding));

/** What a finding of the later audit was in the earlier one. */
interface Pair {
  readonly before: Finding;
  readonly hasChanged: boolean;
}

type IsMatch = (before: RecognisableFinding, after: RecognisableFinding) => boolean;

const isSame: IsMatch = (before, after) => before.key === after.key;
const saysSame: IsMatch = (before, after) =>
  isSame(before, after) && sameContent(before.content, after.content);

/** Whether two findings may be one, the likeliest first. */
const WAYS_TO_MATCH: readonly IsMatch[] = [
  (before, after) => saysSame(before, after) && before.nth === after.nth,
  saysSame,
  isSame,
  ({ finding: before }, { finding: after }) =>
    before.rule === after.rule && before.at === after.at && !hasDistinctWords(before.rule),
];

/** Matches the findings of two audits of a report, each at most once. */
function match(earlier: AuditResult, later: AuditResult): ReadonlyMap<Finding, Pair> {
  const pairs = new Map<Finding, Pair>();
  const before = recognisable(earlier);
  const taken = new Set<RecognisableFinding>();
  const found = recognisable(later);
  WAYS_TO_MATCH.forEach((isMatch, way) => {
    for (const one of found) {
      if (pairs.has(one.finding)) continue;
      const same = before.find((other) => !taken.has(other) && isMatch(other, one));
      if (!same) continue;
      taken.add(same);
      pairs.set(one.finding, { before: same.finding, hasChanged: way > 1 });
    }
  });
  return pairs;
}

/** Whether an audit has looked for what a finding objects to. */
function looksFor(
  { report, rulesOff, comparisons }: AuditResult,
  { rule, data }: Finding,
): boolean {
  if (!report || report.offered || rulesOff.includes(rule)) return false;
  return data?.previous === undefined || comparisons !== undefined;
}

/**
 * What has become of the findings of a report from the last audit but one to the last.
 * @param audits of one report, in any order
 * @returns null where there are fewer than two
 */
export function recheck(audits: readonly DatedResult[]): Recheck | null {
  const inOrder = [...audits].sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
  const [last, before, ...earlier] = inOrder.reverse();
  if (!last || !before) return null;
  const since = datesOf(before, earlier);
  const pairs = match(before.result, last.result);
  const gone = new Set(before.result.findings);
  const found = last.result.findings.map((finding): RecheckedFinding => {
    const pair = pairs.get(finding);
    const wasChecked = pair !== undefined || looksFor(before.result, finding);
    if (!pair) return { state: 'new', finding, wasChecked, hasChanged: false, since: last.on };
    gone.delete(pair.before);
    const first = since.get(pair.before) ?? before.on;
    return { state: 'open', finding, wasChecked, hasChanged: pair.hasChanged, since: first };
  });
  const missing = [...gone].map((finding): RecheckedFinding => {
    const found = { finding, wasChecked: true, hasChanged: false };
    const first = { ...found, since: since.get(finding) ?? before.on };
    return looksFor(last.result, finding)
      ? { state: 'fixed', ...first, fixedOn: last.on }
      : { state: 'unchecked', ...first };
  });
  const findings = [...found, ...missing];
  const counts = { fixed: 0, open: 0, new: 0, unchecked: 0 };
  for (const { state } of findings) counts[state] += 1;
  return { before: before.seenOn ?? before.on, after: last.on, findings, counts };
}

/**
 * When each finding of an audit was found first, in all audits in a row before it.
 * @param earlier from the latest to the first
 */
function datesOf(
  audit: DatedResult,
  earlier: readonly DatedResult[],
): ReadonlyMap<Finding, string> {
  const [before, ...rest] = earlier;
  const own = new Map(audit.result.findings.map((finding) => [finding, audit.on] as const));
  if (!before) return own;
  const dates = datesOf(before, rest);
  for (const [finding, pair] of match(before.result, audit.result))
    own.set(finding, dates.get(pair.before) ?? before.on);
  return own;
}

/**
 * A recheck with the findings that a person has added: what they object to is still there, as it was. Of
 * those that something else stands at nobody but a person can tell whether that is a correction.
 * @param result the later audit, with what a person has set aside and added
 */
export function withOwnRechecked(known: Recheck, result: AuditResult): Recheck {
  const own = openFindings(result).flatMap((finding): RecheckedFinding[] => {
    const { own } = finding.data ?? {};
    if (!isOwn(finding) || own?.standing !== 'found') return [];
    const state = own.madeOn <= known.before ? 'open' : 'new';
    return [{ state, finding, wasChecked: true, hasChanged: false, since: own.madeOn }];
  });
  const counts = { ...known.counts };
  for (const { state } of own) counts[state] += 1;
  return { ...known, findings: [...known.findings, ...own], counts };
}
