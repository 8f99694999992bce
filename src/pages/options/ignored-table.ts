import { writeCsv } from 'hucre/csv';
import { harmless } from '../../export/csv';
import { ruleTitle, uiMessages, type Locale } from '../../messages/all';
import type { IgnoredFinding } from '../../result';

/**
 * Findings that were set aside as a table: comma-separated, with a byte order mark, without which
 * Excel reads Chinese as another encoding.
 */
export function ignoredTable(entries: readonly IgnoredFinding[], locale: Locale): string {
  const { ignoring, options } = uiMessages(locale);
  const { columns } = options.ignored;
  const stateOf = ({ changedTo, content }: IgnoredFinding) => {
    if (changedTo !== undefined) return ignoring.before.changed;
    return content === null ? ignoring.before.unconfirmed : '';
  };
  const lines = entries.map((entry) => {
    const { organ, year, rule, message, reason, ignoredOn, url } = entry;
    return [
      organ,
      year === null ? '' : String(year),
      ruleTitle(rule, locale),
      message,
      reason,
      ignoredOn,
      stateOf(entry),
      url,
    ];
  });
  const harmlessLines = [columns, ...lines].map((line) => line.map(harmless));
  return `${writeCsv(harmlessLines, { bom: true, lineSeparator: '\r\n' })}\r\n`;
}
