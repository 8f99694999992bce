// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { uiMessages } from '../../../src/messages/all';
import type { PanelState } from '../../../src/pages/panel/state';
import {
  button,
  eachInNewPanel,
  heard,
  later,
  one,
  open,
  press,
  report,
  settle,
  show,
  source,
  texts,
  words,
} from './harness';

vi.mock('webextension-polyfill', () => ({ default: {} }));
eachInNewPanel();

describe('a page without a report', () => {
  test.each<[string, PanelState, string, string | null]>([
    [
      'a government page',
      { kind: 'notReport', checked: false },
      words.notReport,
      words.auditAnyway,
    ],
    ['a page that was read', { kind: 'notReport', checked: true }, words.notReport, words.retry],
    ['another site', { kind: 'offer', gov: false }, words.offer, words.audit],
    ['a page not looked at yet', { kind: 'offer', gov: true }, words.waiting, words.audit],
    ['a page of the browser', { kind: 'closed', why: 'browser' }, words.closed, null],
    ['a page out of sight', { kind: 'closed', why: 'unseen' }, words.unseen, null],
    ['a tab that was closed', { kind: 'closed', why: 'gone' }, words.gone, null],
    ['a PDF document', { kind: 'closed', why: 'pdf' }, words.pdf, null],
    ['a broken audit', { kind: 'failed' }, words.failed, words.retry],
  ])('%s', async (_what, state, title, offer) => {
    await open(state);
    expect(one('h1').textContent).toBe(title);
    const { title: batch } = uiMessages('zh').workbench;
    expect(texts('button')).toEqual([...(offer === null ? [] : [offer]), batch, words.settings]);
    await press(button(batch));
    expect(source.openWorkbench).toHaveBeenCalledOnce();
    await press(button(words.settings));
    expect(source.openSettings).toHaveBeenCalledOnce();
  });
});

test('until the page answers, the panel says that it waits', async () => {
  source.read.mockReturnValue(later<PanelState>().answer);
  await show();
  expect(one('h1').textContent).toBe(words.loading);
  await press(button(words.settings));
  expect(source.openSettings).toHaveBeenCalledOnce();
});

test('an audit asked for is shown when it is done', async () => {
  await open({ kind: 'offer', gov: false });
  const audited = later<PanelState>();
  source.audit.mockReturnValue(audited.answer);
  await press(button(words.audit));
  expect(button(words.auditing).disabled).toBe(true);
  await settle(() => audited.give(report()));
  expect(one('h1').textContent).toBe('示例县某镇人民政府');
});

test('of pages that follow one another the last one asked for is shown', async () => {
  await open({ kind: 'notReport', checked: false });
  const [first, second] = [later<PanelState>(), later<PanelState>()];
  source.read.mockReturnValueOnce(first.answer).mockReturnValueOnce(second.answer);
  await settle(heard().turned);
  expect(one('h1').textContent).toBe(words.loading);
  await settle(heard().turned);
  await settle(() => second.give(report()));
  await settle(() => first.give({ kind: 'failed' }));
  expect(one('h1').textContent).toBe('示例县某镇人民政府');
});
