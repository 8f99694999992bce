import { cellRef, rangeRef, writeXlsx } from 'hucre/xlsx';
import { officeLink } from '../../anchor/link';
import { isReport, mismatchOf, type BatchRow } from '../../batch';
import { uiMessages, type WorkbenchWords } from '../../messages/all';
import { readable } from '../../present';
import { exportDocument, rowsInOrder, type FindingRow } from '../../present/audit';
import { formatInWords, remarkInWords, stateInWords } from '../../present/batch';
import type { ExportOptions } from '..';
import { finished } from '../workbook/finish';
import { absolute, SheetBuilder } from '../workbook/sheet';
import { DEFAULT_FONT, faded, inked, STYLES } from '../workbook/styles';
import { stored } from '../workbook/text';
import type { BatchContent } from '.';
import { HEAD_HEIGHT, paperOf, ROW_HEIGHT, writeHead, type Drawing } from './drawing';
import { missingSheet, requestsSheet, unreadSheet } from './plain-sheets';

/** A finding with the row of the list that it belongs to. */
interface Listed {
  readonly row: BatchRow;
  readonly finding: FindingRow;
}

/** Lines of a finding's message that are shown; the rest stands in a note. */
const MOST_LINES = 4;
const LINE = 13.5;
/** Worksheets end there. */
const MAX_ROWS = 1_000_000;

/** A range of a sheet for formulas in others, e.g. `'问题清单'!$A$3:$A$90`. */
const rangeOf = (sheet: string, column: number, from: number, to: number): string =>
  `'${sheet}'!${absolute(from, column)}:${absolute(to, column)}`;

// --- 问题清单

const FINDING_WIDTHS = [7, 30, 8, 9, 24, 22, 46, 16, 16, 10, 7];
const FINDING_ROW = 0;
const FINDING_SEVERITY = 3;
const FINDING_RULE = 5;
const FINDING_IGNORED = 9;
const FINDINGS_FROM = 1;

/** 「问题清单」: every finding of every report, a line each. The other sheets count its lines. */
function findingsSheet(listed: readonly Listed[], drawing: Drawing) {
  const { words, options } = drawing;
  const { columns, sheet: names } = words;
  const { finding: heads } = uiMessages(options.locale).saving;
  const sheet = new SheetBuilder(names.findings, FINDING_WIDTHS);
  const headRow = writeHead(sheet, [
    names.row,
    columns.organ,
    columns.year,
    heads.severity,
    heads.place,
    names.rule,
    heads.message,
    heads.expected,
    heads.actual,
    names.ignored,
    heads.link,
  ]);
  const fragments = new Map<string, string>();
  for (const { row, finding } of listed) {
    const at = sheet.nextRow;
    const isIgnored = finding.ignored !== null;
    const style = (one: typeof STYLES.text) => (isIgnored ? faded(one) : one);
    const put = (column: number, value: string | number | null, one = STYLES.text) =>
      sheet.put({ row: at, column }, value, style(one));
    put(0, row.id, STYLES.centre);
    put(1, row.organ === null ? null : readable(row.organ));
    put(2, row.year, STYLES.centre);
    sheet.put(
      { row: at, column: FINDING_SEVERITY },
      finding.severityName,
      inked(STYLES.centre, finding.severity),
    );
    put(4, finding.place);
    put(FINDING_RULE, finding.kind);
    const lines = sheet.putFitted({ row: at, column: 6 }, finding.message, style(STYLES.text), {
      most: MOST_LINES,
      author: words.title,
    });
    put(7, finding.expected);
    put(8, finding.actual);
    put(FINDING_IGNORED, isIgnored ? names.yes : null, STYLES.centre);
    writeLink(sheet, at, 10, officeLink(finding.link), words.open, fragments);
    sheet.height(at, Math.max(ROW_HEIGHT, lines * LINE + 8));
  }
  return {
    sheet: sheet.finish(paperOf(drawing, sheet, FINDING_WIDTHS.length, headRow)),
    fragments,
  };
}

function writeLink(
  sheet: SheetBuilder,
  row: number,
  column: number,
  address: string | null,
  text: string,
  fragments: Map<string, string>,
): void {
  sheet.put({ row, column }, address === null ? null : text, STYLES.link);
  if (address === null) return;
  const [target = '', ...fragment] = address.split('#');
  sheet.link({ row, column }, target);
  if (fragment.length > 0) fragments.set(cellRef(row, column), fragment.join('#'));
}

// --- 总览

const OVERVIEW_WIDTHS = [7, 30, 8, 44, 16, 9, 9, 9, 9, 9, 13, 9, 14, 24, 7];

/** Counts lines of 「问题清单」: of a row, of a severity, not set aside. */
function counting(count: number, names: WorkbenchWords['sheet']) {
  const last = FINDINGS_FROM + Math.max(count, 1) - 1;
  const range = (column: number) => rangeOf(names.findings, column, FINDINGS_FROM, last);
  return {
    ofRow: (id: string, severity: string) =>
      `COUNTIFS(${range(FINDING_ROW)},${id},${range(FINDING_SEVERITY)},"${severity}",${range(FINDING_IGNORED)},"<>${names.yes}")`,
    ofRule: (id: string, rule: string) =>
      `COUNTIFS(${range(FINDING_ROW)},${id},${range(FINDING_RULE)},${rule},${range(FINDING_IGNORED)},"<>${names.yes}")`,
  };
}

/** 「总览」: a line a report, with counts as live formulas, and their sums. */
function overviewSheet(rows: readonly BatchRow[], listed: readonly Listed[], drawing: Drawing) {
  const { words, options } = drawing;
  const { columns, sheet: names } = words;
  const severities = uiMessages(options.locale).saving.severity;
  const reports = rows.filter(isReport);
  const sheet = new SheetBuilder(names.overview, OVERVIEW_WIDTHS);
  const across = { column: 0, columns: OVERVIEW_WIDTHS.length };
  sheet.put({ row: 0, ...across }, names.heading, STYLES.title);
  sheet.height(0, 30);
  sheet.put({ row: 1, ...across }, names.note, STYLES.note);
  sheet.height(1, ROW_HEIGHT);
  const headRow = writeHead(sheet, [
    names.number,
    columns.organ,
    columns.year,
    names.title,
    columns.format,
    columns.errors,
    columns.warnings,
    names.passed,
    columns.sums,
    names.unknown,
    columns.published,
    names.isLate,
    columns.via,
    columns.note,
    words.open,
  ]);
  const count = counting(listed.length, names);
  const fragments = new Map<string, string>();
  for (const row of reports) {
    const { summary } = row;
    if (!summary) continue;
    const at = sheet.nextRow;
    const put = (column: number, value: string | number | null, style = STYLES.centre) =>
      sheet.put({ row: at, column }, value, style);
    put(0, row.id);
    put(1, row.organ === null ? null : readable(row.organ), STYLES.text);
    put(2, row.year);
    put(3, summary.title === null ? null : readable(summary.title), STYLES.text);
    put(4, formatInWords(row, words) || stateInWords(row, words));
    const id = cellRef(at, 0);
    const counted = [
      [5, severities.error, summary.errors, 'error'],
      [6, severities.warning, summary.warnings, 'warning'],
    ] as const;
    for (const [column, name, value, kind] of counted)
      sheet.formula(
        { row: at, column },
        count.ofRow(id, name),
        value,
        value > 0 ? inked(STYLES.centre, kind) : STYLES.centre,
      );
    put(7, summary.checks.passed);
    put(8, summary.checks.failed);
    put(9, summary.checks.unknown);
    put(10, summary.publishedOn);
    put(11, summary.publishedOn === null ? null : summary.isLate ? names.yes : names.no);
    put(12, row.via ? words.vias[row.via] : null);
    put(13, remarkOn(row, words), STYLES.text);
    writeLink(sheet, at, 14, officeLink(webAddress(row.url)), words.open, fragments);
    sheet.height(at, ROW_HEIGHT);
  }
  const more = paperOf(drawing, sheet, OVERVIEW_WIDTHS.length, headRow);
  writeTotals(sheet, headRow + 1, reports, words);
  return { sheet: sheet.finish(more), fragments };
}

/** What the person has noted, and that the report is another one than the roster names. */
function remarkOn(row: BatchRow, words: WorkbenchWords): string | null {
  const parts = [row.note, mismatchOf(row) ? remarkInWords(row, undefined, words) : ''];
  return readable(parts.filter((part) => part !== '').join('；')) || null;
}

function writeTotals(
  sheet: SheetBuilder,
  from: number,
  reports: readonly BatchRow[],
  { sheet: names }: WorkbenchWords,
): void {
  const row = sheet.nextRow;
  OVERVIEW_WIDTHS.forEach((_, column) => sheet.put({ row, column }, null, STYLES.strong));
  sheet.put({ row, column: 0, columns: 5 }, names.total, STYLES.strong);
  const sums = [
    [5, (one: BatchRow) => one.summary?.errors ?? 0],
    [6, (one: BatchRow) => one.summary?.warnings ?? 0],
    [7, (one: BatchRow) => one.summary?.checks.passed ?? 0],
    [8, (one: BatchRow) => one.summary?.checks.failed ?? 0],
    [9, (one: BatchRow) => one.summary?.checks.unknown ?? 0],
  ] as const;
  for (const [column, value] of sums) {
    const total = reports.reduce((sum, one) => sum + value(one), 0);
    // Rows that a filter hides are left out, so that what is seen adds up.
    const formula = row > from ? `SUBTOTAL(109,${rangeRef(from, column, row - 1, column)})` : '0';
    sheet.formula({ row, column }, formula, total, STYLES.strong);
  }
  sheet.height(row, HEAD_HEIGHT);
}

const webAddress = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);

// --- 规则×单位

/** 「规则×单位」: how often each rule was broken by each report, counted by formulas. */
function matrixSheet(rows: readonly BatchRow[], listed: readonly Listed[], drawing: Drawing) {
  const { words } = drawing;
  const { sheet: names, columns } = words;
  const open = listed.filter(({ finding }) => finding.ignored === null);
  const kinds = [...new Set(open.map(({ finding }) => finding.kind))].sort();
  const counts = new Map<string, number>();
  for (const { row, finding } of open) {
    const key = `${row.id} ${finding.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const reports = rows.filter((row) => open.some((one) => one.row.id === row.id));
  const sheet = new SheetBuilder(names.matrix, [7, 30, 8, ...kinds.map(() => 14)]);
  const headRow = writeHead(sheet, [names.row, columns.organ, columns.year, ...kinds]);
  sheet.height(headRow, 42);
  const count = counting(listed.length, names);
  for (const row of reports) {
    const at = sheet.nextRow;
    sheet.put({ row: at, column: 0 }, row.id, STYLES.centre);
    sheet.put({ row: at, column: 1 }, row.organ === null ? null : readable(row.organ), STYLES.text);
    sheet.put({ row: at, column: 2 }, row.year, STYLES.centre);
    kinds.forEach((kind, index) => {
      const column = 3 + index;
      const value = counts.get(`${row.id} ${kind}`) ?? 0;
      const formula = count.ofRule(absolute(at, 0), absolute(headRow, column));
      sheet.formula({ row: at, column }, formula, value, STYLES.centre);
    });
    sheet.height(at, ROW_HEIGHT);
  }
  return sheet.finish(paperOf(drawing, sheet, 3 + kinds.length, headRow));
}

/**
 * All of a run as an .xlsx workbook: an overview with a line a report, all findings, how often each
 * rule was broken by whom, what was not read and why, and what was asked of which host.
 * @throws Error where the library fails
 */
export async function batchWorkbook(
  { rows, hosts, audit }: BatchContent,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = uiMessages(options.locale).workbench;
  const drawing: Drawing = { words, options };
  const listed: Listed[] = [];
  for (const row of rows.filter(isReport)) {
    const result = await audit(row.id);
    if (!result) continue;
    const { groups } = exportDocument(result, options);
    for (const finding of rowsInOrder(groups))
      if (listed.length < MAX_ROWS) listed.push({ row, finding });
  }
  const overview = overviewSheet(rows, listed, drawing);
  const findings = findingsSheet(listed, drawing);
  const bytes = await writeXlsx({
    sheets: [
      overview.sheet,
      findings.sheet,
      matrixSheet(rows, listed, drawing),
      unreadSheet(rows, drawing),
      // Only a roster says whose reports there should be.
      ...(rows.some(({ roster }) => roster !== null) ? [missingSheet(rows, drawing)] : []),
      requestsSheet(hosts, drawing),
    ],
    defaultFont: DEFAULT_FONT,
    properties: {
      title: stored(words.sheet.heading),
      created: options.savedAt,
      modified: options.savedAt,
    },
  });
  return finished(bytes, overview.fragments);
}
