import { TABLE_KEYS, TEMPLATES, type TableKey, type Template } from '../template';
import type { AuditResult, Identity, ReportSummary } from './result';

/** What of a report's tables there is to show. */

/** The format that a report's tables are in; null where there are none, or none of a known format. */
export function templateRead(report: ReportSummary | null): Template | null {
  if (!report || report.offered) return null;
  return TEMPLATES.find(({ id }) => id === report.template) ?? null;
}

/** Sums of a table that wasn't read: nothing can be told of any of them, and for one reason. */
export interface UnreadTable {
  readonly table: TableKey;
  readonly identities: readonly Pick<Identity, 'at' | 'rule'>[];
}

/** The tables of which no cell was read, with the sums that can't be told for it. */
export function unreadTables({
  report,
  identities,
}: Pick<AuditResult, 'report' | 'identities'>): readonly UnreadTable[] {
  const fields = Object.keys(report?.figures ?? {});
  return TABLE_KEYS.flatMap((table): UnreadTable[] => {
    const own = identities.filter(({ at }) => at.startsWith(`${table}.`));
    const isRead = fields.some((field) => field.startsWith(`${table}.`));
    return own.length === 0 || isRead ? [] : [{ table, identities: own }];
  });
}
