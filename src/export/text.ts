import { sumOnOneLine } from '../messages';
import {
  checksInWords,
  countsInWords,
  exportDocument,
  ignoredRows,
  openGroups,
  unsaid,
  type ExportOptions,
  type FindingRow,
} from '../present/audit';
import type { AuditResult } from '../result';

/**
 * The audit as plain text for chat and office systems: short lines, no markup, and one link, as
 * links to single words are longer than all that is said of them.
 */

/**
 * @returns lines with `\n` between them, without one at the end
 */
export function plainText(result: AuditResult, options: ExportOptions): string {
  const { facts, words, groups, identities } = exportDocument(result, options);
  const { text, letter } = words;
  const indent = '   ';
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
  if (facts.rulesOff.length > 0) paragraphs.push([text.rulesOff + words.counts(facts.rulesOff)]);
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}
