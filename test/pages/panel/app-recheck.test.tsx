// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { NOTHING_KNOWN } from '../../../src/archive';
import { uiMessages } from '../../../src/messages/all';
import { recheck } from '../../../src/result';
import {
  auditedAs,
  eachInNewPanel,
  one,
  open,
  press,
  report,
  root,
  settle,
  source,
  texts,
} from './harness';
import { faultyReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const saved = vi.hoisted(() => vi.fn<(...what: unknown[]) => Promise<void>>());
vi.mock('../../../src/pages/shared/save', () => ({ saveAudit: saved }));

/** 复查: what was corrected since the audit before. */

eachInNewPanel();

const { recheck: words, saving } = uiMessages('zh');
const [first, ...others] = faultyReport.findings;
if (!first) throw new Error('the report has no slips');
const now = { ...faultyReport, findings: others };
const history = {
  ...NOTHING_KNOWN,
  problem: null,
  recheck: recheck([
    { result: faultyReport, on: '2026-03-01T02:00:00.000Z' },
    { result: now, on: '2026-03-20T02:00:00.000Z' },
  ]),
};

/** Waits for what was corrected to be shown. */
const told = () =>
  vi.waitFor(
    async () => {
      await settle();
      expect(root.textContent).toContain(words.counts(1, others.length, 0));
    },
    { timeout: 60_000 },
  );

describe('the recheck', () => {
  test('is told above the findings, and at each of them', async () => {
    source.readHistory.mockResolvedValue(history);
    await open(report(now));
    await told();
    expect(texts('.recheck .gone li .rechecked')).toEqual([
      words.account(words.state.fixed, false, words.fixedOn('2026年3月20日')),
    ]);
    expect(texts('.finding .rechecked')).toHaveLength(others.length);
  });

  test('stays while the page is audited anew, and is read again', async () => {
    source.readHistory.mockResolvedValue(history);
    await open(report(now));
    await told();
    const asked = source.readHistory.mock.calls.length;
    await auditedAs({ ...now });
    expect(source.readHistory.mock.calls.length).toBeGreaterThan(asked);
    expect(texts('.finding .rechecked')).toHaveLength(others.length);
  });

  test('can be saved as a letter of its own, and only then', async () => {
    const items = async () => {
      await press(one('.save .arrow button, button.arrow'));
      const shown = texts('[role=menuitemradio], [role=menuitem]');
      return shown;
    };
    await open(report(now));
    expect(await items()).not.toContain(saving.recheckFormat);
    source.readHistory.mockResolvedValue(history);
    await auditedAs({ ...now });
    await told();
    expect(root.textContent).toContain(saving.recheckFormat);
    const item = [...root.querySelectorAll<HTMLElement>('[role^=menuitem]')].find(
      ({ textContent }) => textContent === saving.recheckFormat,
    );
    await press(item);
    expect(saved.mock.lastCall?.slice(2)).toEqual([
      'docx',
      { locale: 'zh', history, asRecheck: true },
    ]);
  });
});
