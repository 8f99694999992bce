import { describe, expect, test } from 'vitest';
import {
  auditResult,
  identityOfFinding,
  limitedTo,
  parseState,
  stateOf,
  stateToKeep,
  withStates,
  type KeptState,
} from '../../src/result';
import { auditedPage } from '../support/audited';

/** How far an auditor has come with each finding. */

const result = auditedPage('many-slips');
const [first, second] = result.findings;
if (!first || !second) throw new Error('the page has too few slips');
const NOW = new Date('2026-03-01T02:00:00.000Z');
const confirmed = stateToKeep(result, first, 'confirmed', NOW) as KeptState;

describe('a state', () => {
  test('is known again in the next audit of the report, and of no other', () => {
    const told = withStates(auditedPage('many-slips'), [confirmed]);
    expect(told.findings.map((finding) => stateOf(told, finding))).toEqual([
      'confirmed',
      ...told.findings.slice(1).map(() => 'unverified'),
    ]);
    expect(withStates(result, [{ ...confirmed, year: 1999 }]).states).toBeUndefined();
    expect(auditResult.parse(told).states).toEqual(told.states);
  });

  test('is told of the finding that it was given to among those that look alike', () => {
    const twice = { ...result, findings: [first, { ...first }, second] };
    const [, other] = twice.findings;
    const kept = stateToKeep(twice, other as typeof first, 'reported', NOW) as KeptState;
    const told = withStates(twice, [kept]);
    expect(told.findings.map((finding) => stateOf(told, finding))).toEqual([
      ...['unverified', 'reported', 'unverified'],
    ]);
    // Exports that are limited hold that one, with its state.
    const limited = limitedTo(told, ['reported']);
    expect(limited.findings).toEqual([first]);
    expect(limited.findings.map((finding) => stateOf(limited, finding))).toEqual(['reported']);
  });

  test('of another shape is not read', () => {
    expect(parseState(confirmed)).toEqual(confirmed);
    expect(parseState({ ...confirmed, version: 2 })).toBeNull();
    expect(parseState({ ...confirmed, state: 'done' })).toBeNull();
  });
});

test('what is limited leaves out what was set aside', () => {
  const aside = { ...identityOfFinding(first), reason: '', ignoredOn: NOW.toISOString() };
  const limited = limitedTo({ ...result, ignored: [aside] }, ['unverified']);
  expect(limited.findings).toEqual(result.findings.slice(1));
  expect(limited.ignored).toEqual([]);
});
