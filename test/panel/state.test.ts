import { expect, test, vi } from 'vitest';
import type { AuditedTab } from '../../src/browser/tabs';
import { stateOf } from '../../src/panel/state';
import { cleanReport, faultyReport, noReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const failed = { type: 'audit/failed' } as const;
const tab = (page: AuditedTab['page']): AuditedTab => ({ id: 7, page });
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
  expect(stateOf(tab('gov'), replies, false)).toEqual({
    kind: 'report',
    result: cleanReport,
    frame: { tabId: 7, frameId: 4 },
  });
});

test('a broken audit is not passed over', () => {
  const replies = [
    { frameId: 0, answer: noReport },
    { frameId: 3, answer: failed },
  ];
  expect(stateOf(tab('gov'), replies, false)).toEqual({ kind: 'failed' });
});

test('a page that was looked at is told from one that was read', () => {
  const replies = [{ frameId: 0, answer: noReport }];
  expect(stateOf(tab('gov'), replies, false)).toEqual({ kind: 'notReport', checked: false });
  expect(stateOf(tab('gov'), replies, true)).toEqual({ kind: 'notReport', checked: true });
  // Outside gov.cn there is no gate: the answer is the auditor's.
  expect(stateOf(tab('other'), replies, false)).toEqual({ kind: 'notReport', checked: true });
});

test('where nobody answers, an audit is offered or ruled out', () => {
  expect(stateOf(tab('gov'), [silent], false)).toEqual({ kind: 'offer', gov: true });
  expect(stateOf(tab('other'), [silent], false)).toEqual({ kind: 'offer', gov: false });
  expect(stateOf(tab('pdf'), [silent], false)).toEqual({ kind: 'closed', why: 'pdf' });
  expect(stateOf(tab('closed'), [silent], false)).toEqual({ kind: 'closed', why: 'browser' });
  // The side panel has no access to pages outside gov.cn before a person gives it.
  expect(stateOf(tab('unseen'), [silent], false)).toEqual({ kind: 'closed', why: 'unseen' });
  const answered = { frameId: 0, answer: cleanReport };
  expect(stateOf(tab('unseen'), [answered], false)).toMatchObject({ kind: 'report' });
});
