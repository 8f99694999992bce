import * as z from 'zod/mini';
import type { FindingState } from './finding-state-names';
import { amongAlike, identityOfFinding, keyOfIdentity } from './finding-identity';
import { ignoredEntry, reportKeyOf, type ReportKey } from './ignoring';
import { findingStateInResult, type AuditResult, type Finding } from './result';

/** How far an auditor has come with each finding of a report, as kept from one visit to the next. */

export const keptState = z.extend(findingStateInResult, {
  version: z.literal(1),
  organ: z.string(),
  year: z.nullable(z.number()),
});
export type KeptState = z.infer<typeof keptState>;

/** A state as read back; null where it can't be read. */
export function parseState(data: unknown): KeptState | null {
  const parsed = keptState.safeParse(data);
  return parsed.success ? parsed.data : null;
}

const keyOf = (identity: string, nth: number): string => `${identity} ${nth}`;
const keyOfFindingIn = ({ findings }: Pick<AuditResult, 'findings'>, finding: Finding): string =>
  keyOf(keyOfIdentity(identityOfFinding(finding)), amongAlike(findings, finding).nth);

/** What the state of a finding is known by, of all reports. */
export const idOfState = (state: Omit<KeptState, 'version' | 'state' | 'on'>): string =>
  JSON.stringify([state.organ, state.year, keyOf(keyOfIdentity(state), state.nth ?? 0)]);

/** What is kept of a finding that has come to a state; null where the page holds no report. */
export function stateToKeep(
  result: AuditResult,
  finding: Finding,
  state: FindingState,
  now: Date,
): KeptState | null {
  const report = reportKeyOf(result);
  const { nth } = amongAlike(result.findings, finding);
  return (
    report && {
      ...{ version: 1, ...report, ...identityOfFinding(finding) },
      ...(nth === 0 ? {} : { nth }),
      ...{ state, on: now.toISOString() },
    }
  );
}

const isOf = ({ organ, year }: KeptState, report: ReportKey): boolean =>
  organ === report.organ && year === report.year;

/** A result with how far the auditor has come with its findings. */
export function withStates(result: AuditResult, kept: readonly KeptState[]): AuditResult {
  const report = reportKeyOf(result);
  const plain = { ...result };
  delete plain.states;
  if (!report) return plain;
  const known = new Map(
    kept
      .filter((state) => isOf(state, report))
      .map((state) => [keyOf(keyOfIdentity(state), state.nth ?? 0), state]),
  );
  const states = result.findings.flatMap((finding) => {
    const state = known.get(keyOfFindingIn(result, finding));
    if (!state) return [];
    const { rule, at, detail, nth, on } = state;
    return [
      {
        ...{ rule, at, state: state.state, on },
        ...(detail === undefined ? {} : { detail }),
        ...(nth === undefined ? {} : { nth }),
      },
    ];
  });
  return states.length === 0 ? plain : { ...plain, states };
}

function entryOf(result: AuditResult, finding: Finding) {
  const { states = [] } = result;
  if (states.length === 0) return undefined;
  const key = keyOfFindingIn(result, finding);
  return states.find((state) => keyOf(keyOfIdentity(state), state.nth ?? 0) === key);
}

/** How far the auditor has come with a finding. */
export const stateOf = (result: AuditResult, finding: Finding): FindingState =>
  entryOf(result, finding)?.state ?? 'unverified';

/** A result with the findings alone that are in one of some states; all that were set aside go. */
export function limitedTo(result: AuditResult, wanted: readonly FindingState[]): AuditResult {
  const findings = result.findings.filter(
    (finding) => !ignoredEntry(result, finding) && wanted.includes(stateOf(result, finding)),
  );
  const left: AuditResult = { ...result, findings, ignored: [] };
  delete left.states;
  // Those that look alike are counted anew: each keeps its own state.
  const states = findings.flatMap((finding) => {
    const known = entryOf(result, finding);
    const { nth } = amongAlike(findings, finding);
    const moved = { ...identityOfFinding(finding), ...(nth === 0 ? {} : { nth }) };
    return known ? [{ ...moved, state: known.state, on: known.on }] : [];
  });
  return states.length === 0 ? left : { ...left, states };
}
