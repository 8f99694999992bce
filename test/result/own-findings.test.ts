import { describe, expect, test } from 'vitest';
import { ownWords } from '../../src/messages/own';
import {
  distinctOwn,
  findingOfOwn,
  makeOwn,
  MAX_OWN_CHARS,
  parseOwn,
  recheck,
  withOwnRechecked,
  type AuditResult,
} from '../../src/result';
import { auditedPage } from '../support/audited';
import { cellTarget, ownFinding } from '../support/own';

const own = ownFinding(cellTarget('requests.granted.total', '25'));
const result = auditedPage('many-slips');
const NOW = new Date('2026-11-22T00:00:00.000Z');

describe('what a person adds', () => {
  test('is made of the report, the site and the day, and read back', () => {
    const { target, severity, words } = own;
    const made = makeOwn(result, { target, severity, words }, { id: 'x', now: NOW });
    expect(made).toMatchObject({
      id: 'x',
      site: 'example.gov.cn',
      organ: result.report?.issuer,
      year: 2023,
      madeOn: NOW.toISOString(),
      changedOn: NOW.toISOString(),
    });
    expect(parseOwn(JSON.parse(JSON.stringify(made)))).toEqual(made);
    const none: AuditResult = { ...result, report: null };
    expect(makeOwn(none, { target, severity, words }, { id: 'x', now: NOW })).toBeNull();
  });

  test.each([
    ['no words', { words: '' }],
    ['more words than anyone writes', { words: '长'.repeat(MAX_OWN_CHARS + 1) }],
    ['another version', { version: 2 }],
    ['no target', { target: undefined }],
    ['a severity of no kind', { severity: 'fatal' }],
  ])('with %s is not read', (_what, parts) => {
    expect(parseOwn({ ...own, ...parts })).toBeNull();
  });

  test('is kept once under its id: as it was changed last', () => {
    const later = { ...own, words: '改过', changedOn: '2026-12-01T00:00:00.000Z' };
    expect(distinctOwn([later, own])).toEqual([later]);
    expect(distinctOwn([own, later])).toEqual([later]);
  });
});

describe('a recheck', () => {
  const finding = (standing: 'found' | 'changed' | 'missing', madeOn: string) =>
    findingOfOwn({ ...own, id: standing + madeOn, madeOn }, standing, '25', ownWords('zh'));
  const audits = [
    { result, on: '2026-11-10T00:00:00.000Z' },
    { result, on: '2026-11-21T00:00:00.000Z' },
  ];

  test('tells what is still there by the day on which it was added, and judges nothing that has changed', () => {
    const known = recheck(audits);
    if (!known) throw new Error('two audits');
    const old = finding('found', '2026-11-01T00:00:00.000Z');
    const fresh = finding('found', '2026-11-20T00:00:00.000Z');
    const changed = finding('changed', '2026-11-01T00:00:00.000Z');
    const missing = finding('missing', '2026-11-01T00:00:00.000Z');
    const with4 = { ...result, findings: [...result.findings, old, fresh, changed, missing] };
    const told = withOwnRechecked(known, with4);
    expect(told.counts).toEqual({
      ...known.counts,
      open: known.counts.open + 1,
      new: known.counts.new + 1,
    });
    const states = new Map(told.findings.map((one) => [one.finding, one.state]));
    expect([old, fresh, changed, missing].map((one) => states.get(one))).toEqual([
      'open',
      'new',
      undefined,
      undefined,
    ]);
  });
});
