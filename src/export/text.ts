import { sumOnOneLine } from '../messages';
import { documentMessages } from '../messages/documents';
import {
  checksInWords,
  countsInWords,
  exportDocument,
  ignoredRows,
  openGroups,
  unsaid,
  type ExportDocument,
  type ExportOptions,
  type FindingRow,
  type LastYearTold,
} from '../present/audit';
import type { AuditResult } from '../result';

/**
 * The audit as plain text for chat and office systems: short lines, no markup, and one link, as
 * links to single words are longer than all that is said of them.
 */

const INDENT = '   ';

/** What was corrected since the audit before: the outcome, and the findings that are gone. */
function recheckParagraph({ recheck, locale }: ExportDocument): string[][] {
  if (!recheck) return [];
  const { recheck: words, saving } = documentMessages(locale);
  const gone = [...recheck.fixed, ...recheck.unchecked].map(
    ({ recheck: { text }, place, message }) =>
      `${INDENT}${text}${saving.letter.colon}${message.startsWith(place) ? '' : `${place} `}${message}`,
  );
  return [
    [`${words.title}${saving.letter.colon}${recheck.between}`, INDENT + recheck.summary, ...gone],
  ];
}

/** Figures of both years, and the passages that are the same. */
function lastYearLines(
  { against, source, now, before, tables, share, passages }: LastYearTold,
  { locale }: ExportDocument,
): string[] {
  const { years: words, saving } = documentMessages(locale);
  const { colon } = saving.letter;
  return [
    INDENT + against,
    `${INDENT}${words.source}${colon}${source}`,
    ...tables.flatMap(({ title, rows }) => [
      `${title}${colon}${before} → ${now}`,
      ...rows.map(
        (row) =>
          `${INDENT}${row.name}${colon}${row.before ?? '—'} → ${row.now ?? '—'}${row.difference === '' ? '' : `（${row.difference}）`}`,
      ),
    ]),
    ...(share === null ? [] : [share]),
    ...passages.map(({ here }, index) => `${INDENT}${index + 1}. ${here}`),
  ];
}

/** Last year's report beside this year's. */
function yearsParagraph(document: ExportDocument): string[][] {
  const { years, locale } = document;
  if (!years) return [];
  const { years: words, saving } = documentMessages(locale);
  const { colon } = saving.letter;
  return [
    [
      words.title + colon,
      ...(years.held === null ? [] : [`${INDENT}${words.held}${colon}${years.held}`]),
      ...(years.rows.length === 0
        ? []
        : [INDENT + words.findings(years.rows.map(({ number }) => number).join(words.comma))]),
      ...(years.lastYear ? lastYearLines(years.lastYear, document) : []),
      ...years.years.map(
        ({ year, requests, results, disputes }) =>
          `${INDENT}${year}${colon}${words.series.requests} ${requests ?? '—'}${saving.text.semicolon}${words.series.results} ${results ?? '—'}${saving.text.semicolon}${words.series.disputes} ${disputes ?? '—'}`,
      ),
    ],
  ];
}

/**
 * @returns lines with `\n` between them, without one at the end
 */
export function plainText(result: AuditResult, options: ExportOptions): string {
  const document = exportDocument(result, options);
  const { facts, words, groups, identities } = document;
  const { text, letter } = words;
  const indent = INDENT;
  const line = (name: string, value: string | null) =>
    value === null || value === '' ? [] : [`${indent}${name}${letter.colon}${value}`];

  // Many messages name the place themselves.
  const where = ({ place, message }: FindingRow): string[] =>
    (message.startsWith(place) ? [message] : [place, message]).map((said) => indent + said);
  const found = (row: FindingRow): string[] => {
    return [
      `${row.number}. ${text.severity(row.severityName)}${row.kind}`,
      ...where(row),
      ...line(words.finding.cell, row.cell),
      ...(row.sum
        ? line(words.sum.heading, sumOnOneLine(row.sum, words.sum))
        : unsaid(row, words).flatMap(({ name, value }) => line(name, value))),
      ...line(words.finding.advice, row.advice),
      ...line(words.finding.basis, row.basis),
      ...line(words.finding.decision, row.ignoredBefore?.account ?? null),
      ...line(words.finding.state, row.stateName),
      ...line(words.finding.recheck, row.recheck?.text ?? null),
    ];
  };

  const open = openGroups(groups);
  const ignored = ignoredRows(groups);
  const paragraphs: string[][] = [
    [
      text.heading(facts.title ?? words.untitled),
      [
        facts.older ? words.template('older') : countsInWords(facts, words),
        ...(identities.length === 0
          ? []
          : [`${words.facts.checks}${letter.colon}${checksInWords(facts, words)}`]),
      ].join(text.semicolon),
      ...(facts.address === '' ? [] : [facts.href ?? facts.address]),
    ],
    ...open.map(({ title, rows }) => [title, ...rows.flatMap(found)]),
  ];
  if (ignored.length > 0)
    paragraphs.push([
      text.ignored,
      ...ignored.flatMap(({ number, place, message, ignored: { text: why } }) => [
        `${number}. ${place}`,
        `${indent}${message}`,
        ...line(words.finding.reason, why),
      ]),
    ]);
  paragraphs.push(...recheckParagraph(document), ...yearsParagraph(document));
  if (facts.rulesOff.length > 0) paragraphs.push([text.rulesOff + words.counts(facts.rulesOff)]);
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}
