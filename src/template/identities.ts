import { columnPlace, fieldName, rowPlace, tableOf } from './fields';
import type { TemplateSpec } from './types';

/** The four kinds of arithmetic identity (勾稽关系) that the template's tables obey. */
export const IDENTITY_RULES = [
  'requests-balance',
  'requests-handled-total',
  'requests-row-total',
  'disputes-total',
] as const;
export type IdentityRule = (typeof IDENTITY_RULES)[number];

/** An equation between two sums of cells. */
export interface IdentitySpec {
  readonly rule: IdentityRule;
  /** The place a reader is led to when it fails. */
  readonly at: string;
  /** Cells added up on the left side. For totals: the total alone. */
  readonly left: readonly string[];
  /** Cells added up on the right side. For totals: its parts. */
  readonly right: readonly string[];
}

const TOTAL = 'total';
const NOT_RESULTS = new Set(['newReceived', 'carriedIn', 'totalHandled', 'carriedForward']);
const cache = new WeakMap<TemplateSpec, readonly IdentitySpec[]>();

/**
 * Every identity of a format.
 *
 * Section three, by column: 一 + 二 = （七）总计 + 四, as the template's own head note says, and
 * （七）总计 = the results above it. Section three, by row: 总计 = 自然人 + the organisations.
 * Section four, by group: 总计 = the four outcomes before it.
 */
export function identitiesOf(template: TemplateSpec): readonly IdentitySpec[] {
  const known = cache.get(template);
  if (known) return known;
  const identities: IdentitySpec[] = [];

  const [requests] = tableOf(template, 'requests').blocks;
  if (requests) {
    const cell = (row: string, column: string) => fieldName('requests', row, column);
    const results = requests.rows.map((row) => row.key).filter((key) => !NOT_RESULTS.has(key));
    for (const { key: column } of requests.columns) {
      identities.push({
        rule: 'requests-balance',
        at: columnPlace('requests', column),
        left: [cell('newReceived', column), cell('carriedIn', column)],
        right: [cell('totalHandled', column), cell('carriedForward', column)],
      });
      identities.push({
        rule: 'requests-handled-total',
        at: cell('totalHandled', column),
        left: [cell('totalHandled', column)],
        right: results.map((row) => cell(row, column)),
      });
    }
    const parts = requests.columns.filter((column) => column.key !== TOTAL);
    for (const { key: row } of requests.rows)
      identities.push({
        rule: 'requests-row-total',
        at: cell(row, TOTAL),
        left: [cell(row, TOTAL)],
        right: parts.map((column) => cell(row, column.key)),
      });
  }

  const [disputes] = tableOf(template, 'disputes').blocks;
  if (disputes) {
    const parts = disputes.columns.filter((column) => column.key !== TOTAL);
    for (const { key: row } of disputes.rows)
      identities.push({
        rule: 'disputes-total',
        at: `${rowPlace('disputes', row)}.${TOTAL}`,
        left: [fieldName('disputes', row, TOTAL)],
        right: parts.map((column) => fieldName('disputes', row, column.key)),
      });
  }

  cache.set(template, identities);
  return identities;
}

const parts = new WeakMap<TemplateSpec, ReadonlyMap<string, readonly (readonly string[])[]>>();

/**
 * The parts that each total adds up, by the total's field name. A cell may be the total of a row and
 * of a column at once (（七）总计 × 总计), so each entry is a list of sums.
 */
export function partsOfTotals(
  template: TemplateSpec,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = parts.get(template);
  if (known) return known;
  const totals = new Map<string, (readonly string[])[]>();
  for (const { left, right } of identitiesOf(template)) {
    const [total] = left;
    if (left.length !== 1 || total === undefined) continue;
    totals.set(total, [...(totals.get(total) ?? []), right]);
  }
  parts.set(template, totals);
  return totals;
}
