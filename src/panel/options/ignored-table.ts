import { writeCsv } from 'hucre/csv';
import { harmless } from '../../export/csv';
import { ruleMessages, uiMessages, type Locale } from '../../messages/all';
import type { IgnoredFinding } from '../../report';

/**
 * Findings that were set aside as a table: comma-separated, with a byte order mark, without which
 * Excel reads Chinese as another encoding.
 */
export function ignoredTable(entries: readonly IgnoredFinding[], locale: Locale): string {
  const { columns } = uiMessages(locale).options.ignored;
  const titles = ruleMessages(locale);
  const lines = entries.map(({ organ, year, rule, message, reason, ignoredOn, url }) => [
    organ,
    year === null ? '' : String(year),
    titles[rule]?.title ?? rule,
    message,
    reason,
    ignoredOn,
    url,
  ]);
  const harmlessLines = [columns, ...lines].map((line) => line.map(harmless));
  return `${writeCsv(harmlessLines, { bom: true, lineSeparator: '\r\n' })}\r\n`;
}
