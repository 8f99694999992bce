// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { uiMessages } from '../../../src/messages/all';
import { stateToKeep, withStates, type AuditResult, type KeptState } from '../../../src/result';
import { button, eachInNewPanel, frame, one, open, report, root, settle, source } from './harness';
import { faultyReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saved = vi.hoisted(() => vi.fn<(...what: unknown[]) => Promise<void>>());
vi.mock('../../../src/pages/shared/save', () => ({ saveAudit: saved }));

/** How far the auditor has come with each finding, and exports limited to a state. */

eachInNewPanel();

const { panel: words, saving } = uiMessages('zh');
const [first] = faultyReport.findings;
if (!first) throw new Error('the report has no slips');
const kept = stateToKeep(faultyReport, first, 'confirmed', new Date()) as KeptState;
const told = withStates(faultyReport, [kept]);

const choose = (selector: string, value: string) =>
  settle(() => {
    const list = one(selector) as HTMLSelectElement;
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the state of a finding', () => {
  test('is chosen in its details, and kept', async () => {
    await open(report());
    await choose('.details select', 'reported');
    expect(source.keepState).toHaveBeenCalledWith(
      ...[frame.tabId, faultyReport, first, 'reported' as const],
    );
  });

  test('is shown in the list', async () => {
    await open(report(told));
    expect(one('.go .state').textContent).toBe(saving.states.confirmed);
  });

  test('that can’t be kept is said to be so', async () => {
    source.keepState.mockRejectedValue(new Error('full'));
    await open(report());
    await choose('.details select', 'reported');
    expect(root.textContent).toContain(words.notKept);
  });

  test('limits what is exported', async () => {
    await open(report(told));
    await choose('.foot .limit select', 'confirmed');
    await settle(() => button(words.saveAs(saving.formats.xlsx, false)).click());
    expect((saved.mock.lastCall?.[1] as AuditResult).findings).toEqual([first]);
  });

  test('that no finding is in exports nothing: no document may say that nothing was found', async () => {
    saved.mockClear();
    await open(report(told));
    await choose('.foot .limit select', 'corrected');
    await settle(() => button(words.saveAs(saving.formats.xlsx, false)).click());
    expect(saved).not.toHaveBeenCalled();
    expect(root.textContent).toContain(words.exportNone);
  });
});
