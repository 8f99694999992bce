import type { Locale } from '../../messages';
import { exportDocument, type ExportDocument, type FindingRow } from '../../present/audit';
import {
  notedAt,
  reportKeyOf,
  SEVERITIES,
  type AnyRuleId,
  type AuditResult,
  type ReportHistory,
  type ReportSummary,
  type Severity,
} from '../../result';

/** An audit as the panel tells it: the words of documents, and what the panel adds to them. */

/** An audit in words, as in exported documents. */
export const toViewModel = (
  result: AuditResult,
  locale: Locale,
  history?: ReportHistory,
): ExportDocument =>
  // The panel shows no date of saving.
  exportDocument(result, { locale, savedAt: new Date(0), history });

/** What tells a report from the next one, through its audits; places within its page don't count. */
export function keyOfReport(result: AuditResult): string {
  const [address] = result.page.url.split('#');
  const { organ, year } = reportKeyOf(result) ?? { organ: '', year: null };
  return JSON.stringify([address, organ, year]);
}

// --- Choosing among findings

/** What a person wants to see of the findings. */
export interface Filter {
  /** Null: all. */
  readonly severity: Severity | null;
  /** Id of a rule; null: all. */
  readonly rule: AnyRuleId | null;
  /** Every word of it is looked for. */
  readonly search: string;
}

export const NO_FILTER: Filter = { severity: null, rule: null, search: '' };
export const isFiltering = ({ severity, rule, search }: Filter): boolean =>
  severity !== null || rule !== null || search.trim() !== '';

/** Whether a finding is among those wanted. Searched are all words that are shown of it. */
export function fits(row: FindingRow, { severity, rule, search }: Filter): boolean {
  if (severity !== null && row.severity !== severity) return false;
  if (rule !== null && row.finding.rule !== rule) return false;
  const { place, kind, message, expected, actual, basis, advice, ignored, recheck } = row;
  const text = [
    place,
    kind,
    message,
    expected,
    actual,
    basis,
    advice,
    ignored?.reason,
    recheck?.text,
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** A rule that found something: what its slips are called, and how many there are. */
interface RuleCount {
  readonly rule: AnyRuleId;
  readonly kind: string;
  readonly count: number;
}

/** The rules that found something, with how much, in the order in which they come first. */
export function rulesOf(rows: readonly FindingRow[]): readonly RuleCount[] {
  const rules = new Map<AnyRuleId, RuleCount>();
  for (const { finding, kind } of rows) {
    const known = rules.get(finding.rule);
    rules.set(finding.rule, { rule: finding.rule, kind, count: (known?.count ?? 0) + 1 });
  }
  return [...rules.values()];
}

// --- Figures

/** What the table of figures shows of a place. */
export interface Remark {
  /** The gravest. */
  readonly severity: Severity;
  readonly rows: readonly FindingRow[];
}

/**
 * Findings by the table, cell, row or column that they object to. A finding on a whole table is noted at
 * each cell that it names as well.
 */
export function remarksOf(rows: readonly FindingRow[]): ReadonlyMap<string, Remark> {
  const remarks = new Map<string, Remark>();
  for (const row of rows) {
    const { at, severity } = row.finding;
    for (const place of new Set([at, ...notedAt(row.finding)])) {
      const known = remarks.get(place);
      const gravest =
        known && SEVERITIES.indexOf(known.severity) < SEVERITIES.indexOf(severity)
          ? known.severity
          : severity;
      remarks.set(place, { severity: gravest, rows: [...(known?.rows ?? []), row] });
    }
  }
  return remarks;
}

/** The sums that failing totals should show, by the field of the total. */
export function rightTotals(result: AuditResult): ReadonlyMap<string, readonly number[]> {
  const totals = new Map<string, readonly number[]>();
  for (const { at, outcome, left, right } of result.identities) {
    // A total that fails along its row and its column may be asked to be two numbers.
    if (outcome !== 'failed' || left.terms.length !== 1 || right.sum === null) continue;
    totals.set(at, [...new Set([...(totals.get(at) ?? []), right.sum])]);
  }
  return totals;
}

/**
 * What stands in a cell.
 * - `text`: as printed.
 * - `blank`: nothing.
 * - `absent`: the page has no such cell.
 */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'absent' };

/** What the page shows in a cell. */
export function shownIn({ figures, printed }: ReportSummary, field: string): Shown {
  if (!(field in figures)) return { kind: 'absent' };
  const text = printed[field] ?? figures[field];
  return text === null || text === undefined || text === ''
    ? { kind: 'blank' }
    : { kind: 'text', text: String(text) };
}
