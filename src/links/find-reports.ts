import * as unclobbered from '../dom/clobbering';
import { textOf } from '../dom/text';
import { parseTitle } from '../read/page/identity/grammar';
import type { ListedReport, ReportList } from './listed-report';

/** What else there is to know of a page. */
export interface ListPageOptions {
  /** Where the page is; links are read from there, or from the base that the page names. */
  readonly address: string;
}

/**
 * The reports that a page lists, and the further pages of its list.
 * @param document a page as shown or as parsed
 */
export function findListedReports(document: Document, { address }: ListPageOptions): ReportList {
  const reports: ListedReport[] = [];
  for (const link of document.querySelectorAll('a[href]')) {
    const href = unclobbered.getAttribute(link, 'href') ?? '';
    const title = unclobbered.getAttribute(link, 'title') ?? textOf(link).trim();
    const parts = parseTitle(title);
    if (!parts?.isPlain || parts.organ === null || parts.year === null) continue;
    const url = new URL(href, address).href;
    if (reports.some((one) => one.url === url)) continue;
    const { organ, year } = parts;
    reports.push({ url, title, organ, year, kind: 'page', publishedOn: null });
  }
  return { reports, next: [] };
}
