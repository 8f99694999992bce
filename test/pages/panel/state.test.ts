import { expect, test, vi } from 'vitest';
import type { AuditedTab } from '../../../src/extension/tabs/tabs';
import { stateOf } from '../../../src/pages/panel/state';
import { cleanReport, faultyReport, noReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const failed = { type: 'audit/failed' } as const;
const tab = (page: AuditedTab['page'], address: string | null = null): AuditedTab => ({
  id: 7,
  page,
  address,
});
const silent = { frameId: 0, answer: null, isRead: false };

test('the report with the most figures is shown', () => {
  const { report } = faultyReport;
  const small = { ...faultyReport, report: report && { ...report, figures: {} } };
  const replies = [
    { frameId: 0, answer: noReport, isRead: true },
    { frameId: 3, answer: small, isRead: true },
    { frameId: 4, answer: cleanReport, isRead: true },
    { frameId: 5, answer: failed, isRead: true },
  ];
  expect(stateOf(tab('gov'), replies, false)).toEqual({
    kind: 'report',
    result: cleanReport,
    frame: { tabId: 7, frameId: 4 },
    sites: [],
  });
});

test('a broken audit is not passed over', () => {
  const replies = [
    { frameId: 0, answer: noReport, isRead: true },
    { frameId: 3, answer: failed, isRead: true },
  ];
  expect(stateOf(tab('gov'), replies, false)).toEqual({ kind: 'failed' });
});

test('a page that was looked at is told from one that was read', () => {
  const glanced = { frameId: 0, answer: noReport, isRead: false };
  const read = { frameId: 3, answer: noReport, isRead: true };
  expect(stateOf(tab('gov'), [glanced], false)).toEqual({ kind: 'notReport', checked: false });
  // Whether that was asked for just now, or is asked of the page later.
  expect(stateOf(tab('gov'), [glanced], true)).toEqual({ kind: 'notReport', checked: true });
  for (const page of ['gov', 'other', 'unseen'] as const)
    expect(stateOf(tab(page), [glanced, read], false)).toEqual({
      kind: 'notReport',
      checked: true,
    });
});

test('where nobody answers, an audit is offered or ruled out', () => {
  expect(stateOf(tab('gov'), [silent], false)).toEqual({ kind: 'offer', gov: true });
  expect(stateOf(tab('other'), [silent], false)).toEqual({ kind: 'offer', gov: false });
  expect(stateOf(tab('pdf'), [silent], false)).toEqual({ kind: 'closed', why: 'pdf' });
  expect(stateOf(tab('closed'), [silent], false)).toEqual({ kind: 'closed', why: 'browser' });
  // The side panel has no access to pages outside gov.cn before a person gives it.
  expect(stateOf(tab('unseen'), [silent], false)).toEqual({ kind: 'closed', why: 'unseen' });
  const answered = { frameId: 0, answer: cleanReport, isRead: true };
  expect(stateOf(tab('unseen'), [answered], false)).toMatchObject({ kind: 'report' });
});

test.each<[string, string, string, readonly string[], readonly string[]]>([
  ['on a government site', 'http://www.example.gov.cn/', 'http://www.example.gov.cn/a', [], []],
  ['on another site', 'https://www.a.com:81/x?y', 'https://www.a.com:81/x?y', [], ['www.a.com']],
  ['in a frame of another', 'http://a.com/', 'http://cms.b.net/', [], ['a.com', 'cms.b.net']],
  ['in a frame, in part added', 'http://a.com/', 'http://cms.b.net/', ['*.b.net'], ['a.com']],
  ['in a foreign frame of a government site', 'http://a.gov.cn/', 'http://b.net/', [], ['b.net']],
  ['in a frame without an address', 'http://a.com/', 'about:srcdoc', [], ['a.com']],
  ['on a site that was added', 'http://a.com/', 'http://a.com/', ['a.com'], []],
  ['in a file', 'file:///C:/a.html', 'file:///C:/a.html', [], []],
])('of a report %s it is known what could be added', (_, address, url, added, sites) => {
  const answer = { ...cleanReport, page: { ...cleanReport.page, url } };
  const replies = [{ frameId: 0, answer, isRead: true }];
  expect(stateOf(tab('other', address), replies, true, added)).toMatchObject({ sites });
  // Nothing is known of the page around the frame.
  expect(stateOf(tab('unseen'), replies, true, added)).toMatchObject({ sites: [] });
});
