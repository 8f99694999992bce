import { describe, expect, it } from 'vitest';
import { PLAIN, reportPage, reportSpec, type ReportSpec, type Slip } from '../../samples';
import { noFigures } from '../../samples/figures';
import { againstPrevious, auditReport } from '../../src/audit';
import { readReport } from '../../src/read';
import { recheck, type AuditResult, type DatedResult } from '../../src/result';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { template2021 } from '../../src/template';
import { parsePage } from '../support/dom';
import { auditBoth, readSpec, successive, withFigures } from '../rules/years/support';

const SPEC: ReportSpec = reportSpec({
  issuer: '青石县财政局',
  level: 'department',
  siteName: '青石县人民政府',
  year: 2023,
  figures: noFigures(template2021),
});
const total = (value: number): Slip => ({
  kind: 'cells',
  fields: ['disputes.review.total'],
  text: String(value),
  value,
});
const blank: Slip = { kind: 'cells', fields: ['requests.granted.business'], text: '', value: null };

const read = (slips: readonly Slip[], edit: (html: string) => string = (html) => html) => {
  const reading = readReport(parsePage(edit(reportPage(SPEC, PLAIN, slips))), { url: '' });
  if (!reading) throw new Error('no report');
  return reading.report;
};
const audit = (slips: readonly Slip[], edit?: (html: string) => string): AuditResult =>
  auditReport(read(slips, edit));
const on = (day: number, result: AuditResult): DatedResult => ({ result, on: `2024-03-0${day}` });
const told = (...audits: readonly DatedResult[]) =>
  recheck(audits)?.findings.map(({ state, finding, since }) => [state, finding.rule, since]);

describe('recheck', () => {
  it('tells what is fixed, what is not, and what is new', () => {
    const before = audit([total(3), blank]);
    const after = audit([blank, { kind: 'tableRemoved', table: 'disputes' }]);
    const checked = recheck([on(1, before), on(5, after)]);
    expect(checked?.findings).toMatchObject([
      { state: 'open', finding: { rule: 'cell-empty' }, since: '2024-03-01', hasChanged: false },
      { state: 'new', finding: { rule: 'table-missing' }, since: '2024-03-05', wasChecked: true },
      { state: 'fixed', finding: { rule: 'disputes-total' }, fixedOn: '2024-03-05' },
    ]);
    expect(checked?.counts).toEqual({ fixed: 1, open: 1, new: 1, unchecked: 0 });
  });

  it('is the same in any order, and needs two audits', () => {
    const audits = [on(3, audit([])), on(1, audit([total(3)]))];
    expect(recheck(audits)).toEqual(recheck([...audits].reverse()));
    expect(recheck(audits.slice(1))).toBeNull();
  });

  it('takes other figures at the same place for the same finding, changed', () => {
    const checked = recheck([on(1, audit([total(3)])), on(2, audit([total(5)]))]);
    expect(checked?.findings).toMatchObject([{ state: 'open', hasChanged: true }]);
  });

  it('tells words apart that are objected to at one place', () => {
    const page = (words: string) => (html: string) => html.replace('公开前逐条', words);
    const checked = recheck([
      on(1, audit([], page('加强资金资金使用公开。公开前逐条'))),
      on(2, audit([], page('全面推进政府信息公开工作工作，取得实效。公开前逐条'))),
    ]);
    expect(checked?.findings.map(({ state, finding }) => [state, finding.actual])).toEqual([
      ['new', '工作工作'],
      ['fixed', '资金资金'],
    ]);
  });

  it('dates a finding from the first audit in a row that found it', () => {
    const [none, once] = [audit([]), audit([total(3)])];
    expect(told(on(1, once), on(2, once), on(3, once))).toEqual([
      ['open', 'disputes-total', '2024-03-01'],
    ]);
    expect(told(on(1, once), on(2, none), on(3, once), on(4, once))).toEqual([
      ['open', 'disputes-total', '2024-03-03'],
    ]);
    expect(told(on(1, once), on(2, once), on(3, none))).toEqual([
      ['fixed', 'disputes-total', '2024-03-01'],
    ]);
  });

  it('calls nothing fixed that nobody looked for', () => {
    const off = auditReport(read([total(3)]), {
      ...DEFAULT_SETTINGS,
      rules: { 'disputes-total': { off: true } },
    });
    const found = audit([total(3)]);
    expect(told(on(1, found), on(2, off))).toEqual([['unchecked', 'disputes-total', '2024-03-01']]);
    expect(recheck([on(1, off), on(2, found)])?.findings).toMatchObject([
      { state: 'new', wasChecked: false },
    ]);
  });

  it('calls no finding of years fixed where last year’s report is not at hand any more', () => {
    const { previous, current } = successive();
    const now = readSpec(withFigures(current, { 'requests.carriedIn.total': 77 }));
    const both = auditBoth(readSpec(previous), now);
    const alone = auditReport(now);
    const years = recheck([on(1, both), on(2, alone)])?.findings.filter(
      ({ finding }) => finding.rule === 'carried-in-mismatch',
    );
    expect(years).toMatchObject([{ state: 'unchecked' }]);
    const fixed = auditReport(
      readSpec(current),
      undefined,
      againstPrevious({ report: readSpec(previous), source: '' }),
    );
    expect(
      recheck([on(1, both), on(2, fixed)])?.findings.every(({ state }) => state === 'fixed'),
    ).toBe(true);
  });
});
