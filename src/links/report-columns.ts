import * as unclobbered from '../dom/clobbering';
import { isListAddress, pageKey, type LinkAddress } from './address';
import { trailHolder } from './column';
import type { ListPageOptions } from './find-reports';
import { NOT_OF_REPORTS, REPORT_COLUMN } from './headings';
import { linkedElements } from './link';
import { nameIn } from './names';
import { ListPage } from './page';
import { lineOf } from './words';

/** A list that a page leads to, in which its report and those of other years may stand. */
export interface ReportColumn {
  /** Absolute, or as written where the address of the page is not known. */
  readonly url: string;
  /** What the page calls it, in one line. */
  readonly name: string;
}

const MAX_COLUMNS = 4;
const MAX_NAME_CHARS = 40;

/**
 * The lists of reports that a page leads to: the last step of the trail to it, and links by the name of such
 * a column. Reports themselves are none, see `findListedReports`.
 * @returns each once, that of the trail first
 */
export function reportColumns(
  document: Document,
  { address, parseHtml }: ListPageOptions,
): readonly ReportColumn[] {
  const page = new ListPage(document, address, parseHtml);
  const own = page.own ? pageKey(page.own) : null;
  const trail = trailHolder(page);
  let last: [string, ReportColumn] | null = null;
  const named = new Map<string, ReportColumn>();
  for (const { element, address: to } of linkedElements(page)) {
    const key = pageKey(to);
    const name = lineOf(element);
    if (key === own || name === '' || name.length > MAX_NAME_CHARS || isFront(to)) continue;
    const column = { url: to.url, name };
    if (trail && unclobbered.contains(trail, element)) last = [key, column];
    else if (isColumn(name, to) && !named.has(key)) named.set(key, column);
  }
  const found = new Map([...(last ? [last] : []), ...named]);
  return [...found.values()].slice(0, MAX_COLUMNS);
}

/** Whether an address is that of the front page of a site. */
const isFront = ({ parts }: LinkAddress): boolean =>
  parts.search === '' && /^\/(?:index\.\w+)?$/.test(parts.pathname);

/** Whether a link leads to a column of reports by its words, and not to one of them. */
function isColumn(name: string, to: LinkAddress): boolean {
  if (!REPORT_COLUMN.test(name) || NOT_OF_REPORTS.test(name)) return false;
  return isListAddress(to) || (nameIn(name)?.year ?? null) === null;
}
