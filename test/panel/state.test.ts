import { expect, test, vi } from 'vitest';
import { stateOf } from '../../src/panel/state';
import { cleanReport, faultyReport, noReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const failed = { type: 'audit/failed' } as const;
const silent = { frameId: 0, answer: null };

test('the report with the most figures is shown', () => {
  const { report } = faultyReport;
  const small = { ...faultyReport, report: report && { ...report, figures: {} } };
  const replies = [
    { frameId: 0, answer: noReport },
    { frameId: 3, answer: small },
    { frameId: 4, answer: cleanReport },
    { frameId: 5, answer: failed },
  ];
  expect(stateOf('gov', replies, false)).toEqual({
    kind: 'report',
    result: cleanReport,
    frameId: 4,
  });
});

test('a broken audit is not passed over', () => {
  const replies = [
    { frameId: 0, answer: noReport },
    { frameId: 3, answer: failed },
  ];
  expect(stateOf('gov', replies, false)).toEqual({ kind: 'failed' });
});

test('a page that was looked at is told from one that was read', () => {
  const replies = [{ frameId: 0, answer: noReport }];
  expect(stateOf('gov', replies, false)).toEqual({ kind: 'notReport', checked: false });
  expect(stateOf('gov', replies, true)).toEqual({ kind: 'notReport', checked: true });
  // Outside gov.cn there is no gate: the answer is the auditor's.
  expect(stateOf('other', replies, false)).toEqual({ kind: 'notReport', checked: true });
});

test('where nobody answers, an audit is offered or ruled out', () => {
  expect(stateOf('gov', [silent], false)).toEqual({ kind: 'offer', gov: true });
  expect(stateOf('other', [silent], false)).toEqual({ kind: 'offer', gov: false });
  expect(stateOf('pdf', [silent], false)).toEqual({ kind: 'closed', why: 'pdf' });
  expect(stateOf('closed', [silent], false)).toEqual({ kind: 'closed', why: 'browser' });
});
