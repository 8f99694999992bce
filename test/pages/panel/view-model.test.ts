import { expect, test, vi } from 'vitest';
import {
  fits,
  isFiltering,
  NO_FILTER,
  remarksOf,
  rightTotals,
  rulesOf,
  shownIn,
  toViewModel,
} from '../../../src/pages/panel/view-model';
import { keyOfFinding, type AuditResult } from '../../../src/result';
import { faultyReport, finding, SAID } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const rowsOf = (result: AuditResult) =>
  toViewModel(result, 'zh').groups.flatMap(({ rows }) => rows);
const [section, first, second] = [
  rowsOf(faultyReport).find(({ message }) => message === SAID.third),
  rowsOf(faultyReport).find(({ message }) => message === SAID.first),
  rowsOf(faultyReport).find(({ message }) => message === SAID.second),
];
if (!section || !first || !second) throw new Error('the sample has three findings');

test('findings are chosen by severity, rule and words', () => {
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, search: '  ' })).toBe(false);
  expect(fits(first, NO_FILTER)).toBe(true);
  expect(fits(first, { ...NO_FILTER, severity: 'warning' })).toBe(false);
  expect(fits(section, { ...NO_FILTER, severity: 'warning' })).toBe(true);
  expect(fits(section, { ...NO_FILTER, rule: 'requests-row-total' })).toBe(false);
  // Each word may be in another part of it: here basis and message.
  expect(fits(first, { ...NO_FILTER, search: '30号 填报' })).toBe(true);
  expect(fits(first, { ...NO_FILTER, search: '30号 标题应为' })).toBe(false);
  expect(fits(first, { ...NO_FILTER, search: '30号' })).toBe(true);
});

test('rules are listed with how much they found', () => {
  const rules = rulesOf(rowsOf(faultyReport));
  expect(rules.map(({ rule, count }) => [rule, count])).toEqual([
    ['requests-row-total', 2],
    ['section-title', 1],
  ]);
});

test('a finding is known by the same key through audits, and by another in another report', () => {
  const [one] = faultyReport.findings;
  const { report } = faultyReport;
  if (!one || !report) throw new Error('a report');
  const key = keyOfFinding(faultyReport, one);
  expect(keyOfFinding({ ...faultyReport, findings: [] }, { ...one })).toBe(key);
  expect(keyOfFinding({ ...faultyReport, report: { ...report, year: 2021 } }, one)).not.toBe(key);
  expect(keyOfFinding(faultyReport, { ...one, mark: 'm', actual: '甲' })).not.toBe(key);
});

test('a cell is marked by the gravest of what was found in it', () => {
  const result = {
    ...faultyReport,
    findings: [
      finding({ at: 'requests.granted.total', severity: 'warning', rule: 'cell-remark' }),
      finding({ at: 'requests.granted.total' }),
      finding({
        at: 'table.disputes',
        rule: 'cell-empty',
        severity: 'warning',
        fields: ['disputes.review.other', 'disputes.review.pending'],
      }),
    ],
  };
  const remarks = remarksOf(rowsOf(result));
  expect(remarks.get('requests.granted.total')).toMatchObject({ severity: 'error' });
  expect(remarks.get('requests.granted.total')?.rows).toHaveLength(2);
  expect([...remarks.keys()].sort()).toEqual([
    'disputes.review.other',
    'disputes.review.pending',
    'requests.granted.total',
    'table.disputes',
  ]);
});

test('a total that fails shows what it should be', () => {
  const at = 'requests.totalHandled.total';
  const side = (sum: number | null, ...values: (number | null)[]) => ({
    terms: values.map((value, index) => ({ field: `f${index}`, value })),
    sum,
  });
  const identity = {
    rule: 'requests-row-total',
    at,
    outcome: 'failed',
    left: side(5, 5),
    right: side(7, 3, 4),
  } as const;
  const identities = [
    identity,
    { ...identity, rule: 'requests-handled-total', right: side(6, 6) },
    { ...identity, at: 'other', outcome: 'unknown', right: side(null, null) },
    { ...identity, at: 'balance', left: side(5, 2, 3) },
  ] satisfies AuditResult['identities'];
  expect([...rightTotals({ ...faultyReport, identities })]).toEqual([[at, [7, 6]]]);
});

test('a cell shows what is printed in it', () => {
  const { report } = faultyReport;
  if (!report) throw new Error('a report');
  const summary = {
    ...report,
    figures: { number: 3, dash: null, blank: null, remark: 4 },
    printed: { dash: '/', remark: '4（其中修订1件）' },
  };
  expect(shownIn(summary, 'number')).toEqual({ kind: 'text', text: '3' });
  expect(shownIn(summary, 'dash')).toEqual({ kind: 'text', text: '/' });
  expect(shownIn(summary, 'remark')).toEqual({ kind: 'text', text: '4（其中修订1件）' });
  expect(shownIn(summary, 'blank')).toEqual({ kind: 'blank' });
  expect(shownIn(summary, 'nowhere')).toEqual({ kind: 'absent' });
});
