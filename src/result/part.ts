import { SECTION_KEYS, type SectionKey } from '../template';
import type { Finding } from './result';

/**
 * What of a report people have before them when they read of a finding: one of its sections, its
 * signature, or what is no section's (title, dates, the whole).
 */
export type ReportPart = SectionKey | 'report' | 'signature';

const OF_SIGNATURE: ReadonlySet<string> = new Set(['report.signedOn', 'report.issuer']);

/** The part of the report that a finding belongs to: for sentences the section that they stand in. */
export function partOf({ at, data }: Pick<Finding, 'at' | 'data'>): ReportPart {
  if (data?.section !== undefined) return data.section;
  if (OF_SIGNATURE.has(at)) return 'signature';
  const [head, second] = at.split('.');
  const key = head === 'section' || head === 'table' ? second : head;
  return SECTION_KEYS.find((section) => section === key) ?? 'report';
}

/**
 * The cells, rows and columns that a finding is noted at where a table is shown as a whole: slips of one
 * kind are one finding, of many cells or of many rows.
 */
export function notedAt({
  rule,
  at,
  fields,
}: Pick<Finding, 'rule' | 'at' | 'fields'>): readonly string[] {
  if (at.startsWith('table.') && fields.length > 0) return fields;
  if (rule !== 'row-missing') return [at];
  const rows = fields.map((field) => field.slice(0, field.lastIndexOf('.')));
  return [...new Set([at, ...rows])];
}
