import { writeCsv } from 'hucre/csv';
import { uiMessages } from '../messages/all';
import type { AuditResult } from '../report';
import {
  checksInWords,
  countsInWords,
  dayInWords,
  exportDocument,
  type ExportOptions,
} from './model';

// What a spreadsheet takes for the beginning of a formula, full-width forms among it, perhaps behind
// spaces. https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^\s*[=+\-@|%＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe in front where it might. */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/**
 * The facts of an audit, a blank line, and a line for every finding: comma-separated, UTF-8 with a
 * byte order mark (without it Excel reads Chinese as another encoding), CRLF between lines.
 */
export function csv(result: AuditResult, options: ExportOptions): string {
  const { facts, groups, words } = exportDocument(result, options);
  const { finding: heads, facts: names } = words;
  const day = (iso: string | null) => (iso === null ? words.unknown : dayInWords(iso, words));
  const about = [
    [names.title, facts.title ?? words.unknown],
    [names.organ, facts.organ ?? words.unknown],
    [names.year, facts.year === null ? words.unknown : words.yearOf(facts.year)],
    [names.format, facts.format],
    [names.publishedOn, day(facts.publishedOn)],
    [names.signedOn, day(facts.signedOn)],
    [names.address, facts.address],
    [
      names.findings,
      facts.older ? uiMessages(options.locale).workbook.notAudited : countsInWords(facts, words),
    ],
    [names.checks, checksInWords(facts, words)],
    [
      names.ignored,
      facts.ignoredCount === 0 ? words.ignoredNone : words.ignoredCount(facts.ignoredCount),
    ],
    [
      names.rulesOff,
      facts.rulesOff.length === 0 ? words.rulesOffNone : words.counts(facts.rulesOff),
    ],
    [names.savedAt, day(facts.savedOn)],
  ];
  const head = [
    heads.number,
    heads.severity,
    heads.section,
    heads.place,
    heads.kind,
    heads.message,
    heads.expected,
    heads.actual,
    heads.basis,
    heads.advice,
    heads.ignored,
    heads.reason,
    heads.link,
  ];
  const rows = groups.flatMap(({ title, rows: own }) => own.map((row) => ({ title, row })));
  const findings = rows
    .sort((a, b) => a.row.number - b.row.number)
    .map(({ title, row }) => [
      String(row.number),
      row.severityName,
      title,
      row.place,
      row.kind,
      row.message,
      row.expected ?? '',
      row.actual ?? '',
      row.basis,
      row.advice,
      row.ignored ? day(row.ignored.on) : '',
      row.ignored?.reason ?? row.ignoredBefore?.text ?? '',
      row.link ?? '',
    ]);
  const lines = [...about, [], head, ...findings].map((line) => line.map(harmless));
  return `${writeCsv(lines, { bom: true, lineSeparator: '\r\n' })}\r\n`;
}
