import { calendarDay } from '../messages';
import { writeCsv } from 'hucre/csv';
import { documentMessages } from '../messages/documents';
import {
  checksInWords,
  exportDocument,
  rowsInOrder,
  type ExportDocument,
  type ExportOptions,
  type FindingRow,
  type RecheckNote,
} from '../present/audit';
import type { AuditResult } from '../result';

// What a spreadsheet takes for the beginning of a formula, full-width forms among it, perhaps behind
// spaces. https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^\s*[=+\-@|%＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe in front where it might. */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** A column: its head, and what stands in it for a finding; null for the line that says there are none. */
type Column = readonly [head: string, value: (line: Line | null) => string];
type ListedRow = FindingRow & { readonly section: string };
/** What stands in a line besides its report: a finding, one that is gone, or something of both years. */
type Line = Partial<Omit<ListedRow, 'number' | 'recheck'>> & {
  readonly number?: number | null;
  readonly kind: string;
  readonly recheck?: RecheckNote | null;
};

/** Findings that are not found any more, with what became of them. They have no number. */
function goneLines({ recheck, locale }: ExportDocument): readonly Line[] {
  if (!recheck) return [];
  const { title } = documentMessages(locale).recheck;
  return [...recheck.fixed, ...recheck.unchecked].map((row) => ({
    ...row,
    number: null,
    section: title,
  }));
}

/** Figures of both years, and the passages that are the same: a line each. */
function yearLines({ years, locale }: ExportDocument): readonly Line[] {
  const { years: words, saving } = documentMessages(locale);
  const { lastYear } = years ?? {};
  if (!lastYear) return [];
  const { before, now, tables, passages } = lastYear;
  const { colon } = saving.letter;
  const figures = tables.flatMap(({ title, rows }) =>
    rows.map((row): Line => ({
      section: words.title,
      place: `${title} · ${row.name}`,
      kind: words.figures,
      message: [
        `${before}${colon}${row.before ?? '—'}`,
        `${now}${colon}${row.now ?? '—'}`,
        ...(row.difference === '' ? [] : [`${words.difference}${colon}${row.difference}`]),
      ].join(saving.text.semicolon),
    })),
  );
  const texts = passages.map(({ here, there }): Line => ({
    section: words.title,
    kind: words.passages,
    message: `${now}${colon}${here}${saving.text.semicolon}${before}${colon}${there}`,
  }));
  return [...figures, ...texts];
}

/** What is said in place of findings. */
function nothingFound({ isReport }: AuditResult, { facts, words, locale }: ExportDocument): string {
  const { noReport, notAudited } = documentMessages(locale).workbook;
  if (!isReport) return noReport;
  return facts.older ? notAudited : words.noFindings;
}

/** The report's own columns come first, so that lines of many reports tell whose they are. */
function columnsOf(result: AuditResult, document: ExportDocument): readonly Column[] {
  const { facts, words, locale } = document;
  const { finding: heads, facts: names, table } = words;
  const day = (iso: string | null) => (iso === null ? words.unknown : calendarDay(iso, locale));
  const ofReport = (head: string, value: string): Column => [head, () => value];
  const ofFinding = (head: string, value: (line: Line) => string | null | undefined): Column => [
    head,
    (line) => (line === null ? '' : (value(line) ?? '')),
  ];
  return [
    ofReport(table.organ, facts.organ ?? words.unknown),
    ofReport(table.year, facts.year === null ? words.unknown : String(facts.year)),
    ofReport(table.title, facts.title ?? words.unknown),
    ofReport(names.address, facts.address),
    ofFinding(heads.number, ({ number }) => number?.toString()),
    ofFinding(heads.severity, ({ severityName }) => severityName),
    ofFinding(heads.section, ({ section }) => section),
    ofFinding(heads.place, ({ place }) => place),
    ofFinding(heads.cell, ({ cell }) => cell),
    [heads.kind, (finding) => finding?.kind ?? nothingFound(result, document)],
    ofFinding(heads.message, ({ message }) => message),
    ofFinding(heads.expected, ({ expected }) => expected),
    ofFinding(heads.actual, ({ actual }) => actual),
    ofFinding(heads.advice, ({ advice }) => advice),
    ofFinding(heads.basis, ({ basis }) => basis),
    ofFinding(heads.ignored, ({ ignored }) => (ignored ? day(ignored.on) : null)),
    ofFinding(heads.reason, ({ ignored, ignoredBefore }) =>
      ignored ? ignored.reason : (ignoredBefore?.account ?? null),
    ),
    ...(result.states ? [ofFinding(heads.state, ({ stateName }) => stateName)] : []),
    ...(document.recheck ? [ofFinding(heads.recheck, ({ recheck }) => recheck?.text)] : []),
    ofFinding(heads.link, ({ link }) => link),
    ofReport(names.format, facts.format),
    ofReport(names.publishedOn, day(facts.publishedOn)),
    ofReport(names.signedOn, day(facts.signedOn)),
    ofReport(names.checks, checksInWords(facts, words)),
    ofReport(
      names.rulesOff,
      facts.rulesOff.length === 0 ? words.rulesOffNone : words.counts(facts.rulesOff),
    ),
    ofReport(names.savedAt, day(facts.savedOn)),
  ];
}

/**
 * A head and a line for every finding, each with its report, so that the files of many reports can be
 * put together; one line says so where nothing was found. Findings that were corrected since, and what
 * stands beside last year's report, are lines of their own behind them. Comma-separated, UTF-8 with a byte order mark
 * (without it Excel reads Chinese as another encoding), CRLF between lines.
 */
export function csv(result: AuditResult, options: ExportOptions): string {
  const document = exportDocument(result, options);
  const columns = columnsOf(result, document);
  const found: readonly ListedRow[] = rowsInOrder(document.groups);
  const findings = [
    ...(found.length === 0 ? [null] : found),
    ...goneLines(document),
    ...yearLines(document),
  ];
  const lines = [
    columns.map(([head]) => head),
    ...findings.map((finding) => columns.map(([, value]) => value(finding))),
  ].map((line) => line.map(harmless));
  return `${writeCsv(lines, { bom: true, lineSeparator: '\r\n' })}\r\n`;
}
