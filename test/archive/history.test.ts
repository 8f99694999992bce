import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeArchive, historyOf, keepAudit } from '../../src/archive';
import { ignoring, recheckedIn, type AuditResult } from '../../src/result';
import { auditBoth, readSpec, successive } from '../rules/years/support';
import { minute, newAudit, ofYear, URL_1 } from './records';

/** What the archive knows of a report besides its audit. */

/** An audit of the sample page without some of its findings, as it stands with other figures. */
function audit(received: number, without: readonly string[] = []): AuditResult {
  const { report, ...rest } = ofYear(2023);
  const figures = { ...report?.figures, 'requests.newReceived.total': received };
  return {
    ...rest,
    page: { ...rest.page, url: URL_1 },
    report: report && { ...report, figures },
    findings: rest.findings.filter(({ rule }) => !without.includes(rule)),
  };
}
const keep = (result: AuditResult, at: number, url = URL_1) =>
  keepAudit(newAudit({ result, visit: `${at}`, at: minute(at), url }));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  closeArchive();
  vi.unstubAllGlobals();
});

describe('an earlier audit', () => {
  test('tells what was corrected since, with the days', async () => {
    const [before, now] = [audit(1), audit(2, ['cell-empty'])];
    await keep(before, 1);
    await keep(before, 3);
    await keep(now, 5);
    const { recheck } = await historyOf(now, []);
    const gone = before.findings.length - now.findings.length;
    expect(gone).toBeGreaterThan(0);
    expect(recheck).toMatchObject({
      before: minute(3).toISOString(),
      after: minute(5).toISOString(),
      counts: { fixed: gone, open: now.findings.length, new: 0, unchecked: 0 },
    });
    const of = recheck && recheckedIn(now, recheck);
    for (const finding of now.findings)
      expect(of?.get(finding)).toMatchObject({ state: 'open', since: minute(1).toISOString() });
  });

  test('is none where the report has not changed, at whichever address', async () => {
    await keep(audit(1), 1);
    await keep(audit(1), 2, 'http://www.other.gov.cn/a.html');
    expect((await historyOf(audit(1), [])).recheck).toBeNull();
  });

  test('is held against what is not kept', async () => {
    await keep(audit(1), 1);
    const now = new Date(minute(9));
    const { recheck } = await historyOf(audit(2, ['cell-empty']), [], now);
    expect(recheck).toMatchObject({ before: minute(1).toISOString(), after: now.toISOString() });
  });

  test('says nothing of what was set aside', async () => {
    const before = audit(1);
    const [first] = before.findings;
    const entry =
      first && ignoring(before, first, { reason: '经核对无误', message: '' }, minute(1));
    if (!entry) throw new Error('nothing to set aside');
    await keep(before, 1);
    const now = { ...audit(2), findings: before.findings.slice(1) };
    await keep(now, 2);
    expect((await historyOf(now, [entry])).recheck?.counts.fixed).toBe(0);
    expect((await historyOf(now, [])).recheck?.counts.fixed).toBe(1);
  });
});

describe('last year’s report', () => {
  test('comes with its figures, its passages and the years known', async () => {
    const { previous, current } = successive();
    const [earlier, later] = [readSpec(previous), readSpec(current)];
    const both = auditBoth(earlier, later);
    const before = auditBoth(earlier, earlier);
    await keepAudit(
      newAudit({ result: before, report: earlier, visit: '1', url: before.page.url }),
    );
    await keepAudit(newAudit({ result: both, report: later, visit: '2', url: both.page.url }));
    const { lastYear, years } = await historyOf(both, []);
    expect(lastYear?.report.year).toBe(previous.year);
    expect(lastYear?.source).toBe(before.page.url);
    expect(years.map(({ year }) => year)).toEqual([previous.year, current.year]);
    // No finding says so, but the texts have something in common, and each its own words of it.
    expect(both.findings.some(({ rule }) => rule === 'text-repeated')).toBe(false);
    expect(lastYear?.share).toBeGreaterThanOrEqual(0);
    for (const { here, there } of lastYear?.passages ?? [])
      expect(here.replace(/\d+/g, '')).toBe(there.replace(/\d+/g, ''));
  });

  test('is none where the archive knows no other year', async () => {
    await keep(audit(1), 1);
    const { lastYear, years } = await historyOf(audit(1), []);
    expect(lastYear).toBeNull();
    expect(years.map(({ year }) => year)).toEqual([2023]);
  });
});
