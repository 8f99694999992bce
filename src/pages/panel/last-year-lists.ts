import { pause } from '../../base/pause';
import {
  findListedReports,
  readListText,
  reportColumns,
  type ListedReport,
  type ReportColumn,
  type ReportList,
} from '../../links';
import type { AuditResult } from '../../result';
import { pairOf } from '../../survey';
import { mayBeFilled, parsePage } from '../shared/audit-document';
import { filledPage, pageOf, type Page, type TakingProblem } from './last-year';

/** Where last year's report may be listed: on the page of this year's, and in the columns that it leads to. */

/** What a page says of where last year's report is. */
export interface LinkedLastYear {
  /** Reports that it links to and that may be last year's. */
  readonly reports: readonly ListedReport[];
  /** Columns of reports in which it may be. */
  readonly columns: readonly ReportColumn[];
}

/** What was found in a column. */
export type LookedIn =
  | { readonly kind: 'found'; readonly reports: readonly ListedReport[] }
  /** Last year's is a file. */
  | { readonly kind: 'file' }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: TakingProblem };

/** Those of the reports of a list that may be last year's of an audited one. */
function lastYearAmong(
  { report }: AuditResult,
  { reports }: Pick<ReportList, 'reports'>,
): readonly ListedReport[] {
  const { issuer = null, year = null } = report ?? {};
  if (year === null) return [];
  return reports.filter(
    (listed) =>
      listed.year === year - 1 &&
      // A link that names no organ stands on the page of the organ itself.
      pairOf({ issuer, year }, { issuer: listed.organ ?? issuer, year: listed.year }).kind !==
        'none',
  );
}

const pagesAmong = (reports: readonly ListedReport[]): readonly ListedReport[] =>
  reports.filter(({ kind }) => kind === 'page');

/**
 * Where last year's report is by the links of a page.
 * @param html of the page
 */
export function linkedLastYear(result: AuditResult, html: string, address: string): LinkedLastYear {
  const document = parsePage(html);
  const listed = findListedReports(document, { address });
  return {
    reports: pagesAmong(lastYearAmong(result, listed)),
    columns: reportColumns(document, { address }),
  };
}

/** More pages of a list are not asked for: the reports of the year before stand among the first. */
const MAX_LIST_PAGES = 10;
/** So long (ms) between two of them. */
const BETWEEN_PAGES_MS = 2000;

const listIn = ({ url, text }: Page): ReportList =>
  readListText(text, { address: url, parseHtml: parsePage });

/** The list at an address, as a tab shows it where its own markup holds none; why not where there is none. */
async function listAt(address: string): Promise<ReportList | TakingProblem> {
  const page = await pageOf({ kind: 'address', address });
  if (typeof page === 'string') return page;
  const list = listIn(page);
  if (list.reports.length > 0 || !mayBeFilled(parsePage(page.text))) return list;
  const filled = await filledPage(page.url);
  return filled ? listIn(filled) : list;
}

/**
 * Looks for last year's report in a column and its further pages, one after the other, because a person asked
 * for it. Reports are not read.
 * @param column its address
 * @param wait for so many milliseconds
 */
export async function lookInColumn(
  result: AuditResult,
  column: string,
  wait: (ms: number) => Promise<void> = pause,
): Promise<LookedIn> {
  const asked = new Set<string>();
  const ahead = [column];
  let isFile = false;
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    if (asked.size > 0) await wait(BETWEEN_PAGES_MS);
    asked.add(address);
    const list = await listAt(address);
    if (typeof list === 'string') return { kind: 'problem', problem: list };
    const lastYear = lastYearAmong(result, list);
    const reports = pagesAmong(lastYear);
    if (reports.length > 0) return { kind: 'found', reports };
    isFile ||= lastYear.length > 0;
    const known = new Set([...asked, ...ahead]);
    const room = Math.max(0, MAX_LIST_PAGES - known.size);
    ahead.push(...list.next.filter((one) => !known.has(one)).slice(0, room));
  }
  return { kind: isFile ? 'file' : 'none' };
}
