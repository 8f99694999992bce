import { documentMessages, type Locale } from '../../messages/documents';
import {
  ignoredEntry,
  openFindings,
  partOf,
  type AuditResult,
  type Finding,
  type ReportPart,
  type ReportSummary,
} from '../../result';
import { sectionOf, TEMPLATES, type SectionKey } from '../../template';
import { partName } from '../places';
import { findingRow, type FindingRow } from './finding-rows';
import type { IdentityRow } from './identity-rows';
import type { RecheckNote } from './recheck-rows';

/**
 * Findings that follow each other in one part of the report. On pages in disorder a part may come more
 * than once: the findings follow the page, and so does their numbering.
 */
export interface FindingGroup {
  readonly key: ReportPart;
  readonly title: string;
  readonly rows: readonly FindingRow[];
}

type ReportTemplate = ReportSummary['template'];

/** What else is known of an audit's findings. */
interface Besides {
  /** The sums of the same audit. */
  readonly identities: readonly IdentityRow[];
  /** What has become of them since the audit before. */
  readonly notes: ReadonlyMap<Finding, RecheckNote>;
}

/** The findings of an audit in reading order, by the part of the report they are in. */
export function findingGroups(
  result: AuditResult,
  { identities, notes }: Besides,
  locale: Locale,
): FindingGroup[] {
  const template = result.report?.template ?? 'older';
  let open = 0;
  let aside = openFindings(result).length;
  const groups: { key: ReportPart; title: string; rows: FindingRow[] }[] = [];
  for (const finding of result.findings) {
    const key = partOf(finding);
    const number = ignoredEntry(result, finding) ? ++aside : ++open;
    const recheck = notes.get(finding) ?? null;
    const row = { ...findingRow(result, finding, number, identities, locale), recheck };
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, title: partTitle(key, template, locale), rows: [row] });
  }
  return groups;
}

/** 「第三部分　收到和处理政府信息公开申请情况」 */
function sectionName(key: SectionKey, template: ReportTemplate, locale: Locale): string {
  const format = TEMPLATES.find(({ id }) => id === template) ?? TEMPLATES[0];
  if (!format) return key;
  const { title } = sectionOf(format, key);
  return `${partName(key, template, locale)}${locale === 'zh' ? '　' : ' · '}${title}`;
}

function partTitle(key: ReportPart, template: ReportTemplate, locale: Locale): string {
  const { wholeReport, signature } = documentMessages(locale).saving;
  if (key === 'report') return wholeReport;
  return key === 'signature' ? signature : sectionName(key, template, locale);
}

/** The findings that nobody has set aside, by part; parts without any are left out. */
export function openGroups(groups: readonly FindingGroup[]): FindingGroup[] {
  const open: FindingGroup[] = [];
  for (const { key, title, rows: all } of groups) {
    const rows = all.filter(({ ignored }) => !ignored);
    const last = open.at(-1);
    if (rows.length === 0) continue;
    if (last?.key === key) open[open.length - 1] = { ...last, rows: [...last.rows, ...rows] };
    else open.push({ key, title, rows });
  }
  return open;
}

/** All findings by their numbers, each with the title of its part: those that were set aside come last. */
export const rowsInOrder = (
  groups: readonly FindingGroup[],
): (FindingRow & { readonly section: string })[] =>
  groups
    .flatMap(({ title, rows }) => rows.map((row) => ({ ...row, section: title })))
    .sort((a, b) => a.number - b.number);

/** A finding that was set aside. */
export type IgnoredRow = FindingRow & { readonly ignored: NonNullable<FindingRow['ignored']> };

/** The findings that were set aside, in the order of the report. */
export const ignoredRows = (groups: readonly FindingGroup[]): IgnoredRow[] =>
  groups.flatMap(({ rows }) => rows).filter((row): row is IgnoredRow => row.ignored !== null);
