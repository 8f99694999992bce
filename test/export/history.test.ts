import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { exportAudit } from '../../src/export';
import { uiMessages } from '../../src/messages/all';
import {
  printedResult,
  recheck,
  type AuditResult,
  type LastYear,
  type ReportHistory,
} from '../../src/result';
import type { ExportFormat } from '../../src/settings';
import { auditedPage } from '../support/audited';
import { openWorkbook, sheetOf } from '../support/workbook';
import { OPTIONS } from './documents';

/** What earlier audits and other years add to each document. */

const { saving, recheck: recheckWords, years: yearsWords } = uiMessages('zh');
const before = auditedPage('many-slips');
const [gone, ...left] = before.findings;
const [fresh, ...still] = left;
if (!gone || !fresh || !before.report) throw new Error('the page has too few slips');
const now: AuditResult = { ...before, findings: left };
const earlier: AuditResult = { ...before, findings: [gone, ...still] };

const lastYear: LastYear = {
  report: {
    ...before.report,
    year: 2021,
    figures: { ...before.report.figures, 'requests.newReceived.total': 7 },
  },
  source: 'http://www.example.gov.cn/2021.html',
  share: 0.4,
  passages: [{ here: '加强队伍建设，办件12件。', there: '加强队伍建设，办件9件。' }],
};
const history: ReportHistory = {
  recheck: recheck([
    { result: earlier, on: '2026-03-01T02:00:00.000Z', seenOn: '2026-03-05T02:00:00.000Z' },
    { result: now, on: '2026-03-20T02:00:00.000Z' },
  ]),
  lastYear,
  years: [
    { year: 2021, requests: 7, results: 7, disputes: null },
    { year: 2022, requests: 9, results: 9, disputes: 1 },
  ],
};
const bytesOf = async (format: ExportFormat, options: object = { history }) =>
  (await exportAudit(format, now, { ...OPTIONS, ...options })).bytes;

async function textOf(format: ExportFormat, options?: object): Promise<string> {
  const bytes = await bytesOf(format, options);
  if (typeof bytes === 'string') return bytes.replace(/<[^>]+>/g, '');
  if (format === 'docx')
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, ' '))
    .join(' ');
}

const FORMATS: readonly ExportFormat[] = ['xlsx', 'docx', 'html', 'csv', 'text'];

describe.each(FORMATS)('the document %s', (format) => {
  test('tells what has become of findings, with days', async () => {
    const text = await textOf(format);
    expect(text).toContain(recheckWords.state.open);
    expect(text).toContain(recheckWords.state.new);
    expect(text).toContain(recheckWords.state.fixed);
    expect(text).toContain('2026年3月20日');
    expect(text).toContain('2026年3月1日');
  });

  test('shows last year’s report beside this year’s', async () => {
    const text = await textOf(format);
    expect(text).toContain(yearsWords.title);
    expect(text).toContain('办件12件');
    expect(text).toMatch(/2021/);
  });

  test('says nothing of that where nothing is known', async () => {
    const text = await textOf(format, {});
    expect(text).not.toContain(recheckWords.state.fixed);
    expect(text).not.toContain(yearsWords.title);
  });
});

describe('the workbook', () => {
  test('has sheets for both, whose differences are formulas', async () => {
    const book = openWorkbook((await bytesOf('xlsx')) as Uint8Array);
    expect(book.SheetNames).toEqual(['审核意见', '复查', '勾稽核对', '数据', '对比']);
    const sheet = sheetOf(book, '对比');
    const formulas = Object.values(sheet).flatMap((cell) => (cell as { f?: string }).f ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas[0]).toMatch(/^ROUND\(C\d+-B\d+,6\)$/);
  });
});

describe('the letter on corrections', () => {
  const asRecheck = { history, asRecheck: true };

  test('says what is corrected, what remains and what is new', async () => {
    const text = await textOf('docx', asRecheck);
    const says = saving.recheckLetter;
    expect(text).toContain(says.title);
    expect(text).not.toContain(saving.title);
    expect(text).toContain('2026年3月5日');
    const places = [says.fixed, says.open, says.added].map((title) => text.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain(says.summary(1, still.length, 1));
  });

  test('asks for nothing where all is corrected', async () => {
    const clean: AuditResult = { ...now, findings: [] };
    const done = recheck([
      { result: earlier, on: '2026-03-01T02:00:00.000Z' },
      { result: clean, on: '2026-03-20T02:00:00.000Z' },
    ]);
    const { bytes } = await exportAudit('docx', clean, {
      ...OPTIONS,
      ...{ history: { ...history, recheck: done }, asRecheck: true },
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes as Uint8Array) });
    expect(value).toContain(saving.recheckLetter.closingDone);
  });

  test('is the one on what was found where there was no audit before', async () => {
    const text = await textOf('docx', { asRecheck: true });
    expect(text).toContain(saving.title);
    expect(text).not.toContain(saving.recheckLetter.title);
  });
});

test('JSON has it in data, in the shape that is described', async () => {
  const printed = printedResult.parse(JSON.parse((await bytesOf('json')) as string));
  expect(printed.findings[0]?.data?.recheck).toMatchObject({ state: 'new', changed: false });
  expect(printed.recheck).toMatchObject({
    counts: { fixed: 1, open: still.length, new: 1, unchecked: 0 },
    gone: [{ rule: gone.rule, data: { recheck: { state: 'fixed' } } }],
  });
  expect(printed.lastYear?.figures['requests.newReceived.total']).toEqual({
    before: 7,
    now: before.report?.figures['requests.newReceived.total'],
  });
  expect(printed.years).toEqual(history.years);
  const plain = printedResult.parse(JSON.parse((await bytesOf('json', {})) as string));
  expect(plain).not.toHaveProperty('recheck');
});
