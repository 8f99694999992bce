import * as unclobbered from '../dom/clobbering';
import { isListAddress, isNumbered, isViewer, yearAskedFor } from './address';
import { columnFacts, type ColumnFacts } from './column';
import { fileKind } from './kind';
import { headingFacts, type HeadingFacts } from './headings';
import { namedLinks, type Link } from './link';
import type { ListedReport, ReportList } from './listed-report';
import type { Name } from './names';
import { onceEach, type FoundReport } from './once';
import { ListPage } from './page';
import { furtherPages } from './pager';
import { Rows, type RowFacts } from './row';
import { cellFacts, type CellFacts } from './table';
import { yearOfPanel } from './tabs';

/** What else there is to know of a page. */
export interface ListPageOptions {
  /**
   * Where the page is; links are read from there, or from the base that the page names. Null where that
   * is not known: relative addresses stay as they are written.
   */
  readonly address: string | null;
  /** Parses what stands as text in scripts of the page; the browser's own parser unless given. */
  readonly parseHtml?: (html: string) => Document;
}

/**
 * The reports that a page lists, and the further pages of its list: 政府信息公开工作年度报告 and nothing
 * beside them, whatever the form of the list.
 * @param document a page as shown or as parsed
 */
export function findListedReports(
  document: Document,
  { address, parseHtml }: ListPageOptions,
): ReportList {
  const page = new ListPage(document, address, parseHtml);
  const links = namedLinks(page).filter((link) => mayBeItem(link));
  const reports = links.length === 0 ? [] : listedReports(page, links);
  return { reports, next: furtherPages(page) };
}

/** Whether a link may lead to a report rather than to a further list. */
function mayBeItem({ address, name, element, words }: Link): boolean {
  if (isBesideText(element)) return false;
  if (name.isOfMany && fileKind(address, words) === 'page') return false;
  if (!isListAddress(address)) return true;
  return name.kind === 'report' && name.organ !== null && name.year !== null && isNumbered(address);
}

/** Words before a link to the report before or after this one. */
const BESIDE_TEXT = /(?:上|下|前|后)一?[篇条则][:：\s]*$/;

function isBesideText(element: Element): boolean {
  const own = unclobbered.textContent(element) ?? '';
  if (/^\s*(?:上|下|前|后)一?[篇条则]/.test(own)) return true;
  let node: Node | null = element;
  for (let step = 0; node && step < 3; step += 1) {
    for (
      let before = unclobbered.previousSibling(node);
      before;
      before = unclobbered.previousSibling(before)
    ) {
      const text = unclobbered.textContent(before) ?? '';
      if (text.trim() === '') continue;
      return BESIDE_TEXT.test(text.slice(-12));
    }
    node = unclobbered.parentNode(node);
  }
  return false;
}

function listedReports(page: ListPage, links: readonly Link[]): ListedReport[] {
  const rows = new Rows(page, links);
  const column = columnFacts(page);
  const holders = new Set<Element>();
  for (const { element } of links)
    for (let around: Element | null = element; around; around = page.parentOf(around))
      holders.add(around);
  const found: FoundReport[] = [];
  for (const link of links) {
    const row = rows.rowOf(link);
    if (!row || row.isCopy) continue;
    const around: Around = {
      row: row.facts,
      cell: cellFacts(link.element, page),
      heading: headingFacts(link.element, page, (other) => holders.has(other)),
      column,
      panel: yearOfPanel(link.element, page),
    };
    const report = reportOf(link, around);
    if (report) found.push({ ...report, row: row.element });
  }
  return onceEach(found);
}

/** What the page says around a link. */
interface Around {
  readonly row: RowFacts;
  readonly cell: CellFacts;
  readonly heading: HeadingFacts;
  readonly column: ColumnFacts;
  readonly panel: number | null;
}

const firstKnown = <T>(...values: readonly (T | null | undefined)[]): T | null =>
  values.find((value) => value != null) ?? null;

function reportOf(link: Link, around: Around): Omit<FoundReport, 'row'> | null {
  const { address, name, words, element } = link;
  const { row, cell, heading, column, panel } = around;
  const kind = fileKind(address, words, unclobbered.hasAttribute(element, 'download'));
  if (!LEADS_TO_REPORT[name.kind](link, around, kind !== 'page')) return null;
  const titled = row.title;
  const organ = firstKnown(name.organ, titled?.organ, row.organ, cell.organ);
  const year = firstKnown(name.year, titled?.year, row.year, cell.year, yearAskedFor(address));
  return {
    address,
    isOwnOrgan: organ !== null,
    isOwnYear: year !== null,
    report: {
      url: address.url,
      title: firstKnown(name.title, titled?.title),
      organ: name.isOfMany ? null : firstKnown(organ, heading.organ, column.organ),
      year: firstKnown(year, heading.year, panel, column.year),
      kind,
      publishedOn: row.publishedOn,
    },
  };
}

const isOfReports = ({ heading, column }: Around): boolean =>
  heading.isOfReports ?? column.isOfReports;
const organBeside = ({ row, cell }: Around): string | null => row.organ ?? cell.organ;

/** Whether a link leads to a report, by what its words are and by what stands around it. */
const LEADS_TO_REPORT: Readonly<
  Record<Name['kind'], (link: Link, around: Around, isFile: boolean) => boolean>
> = {
  report: ({ name }, around, isFile) => {
    if (name.organ !== null || name.year !== null || isFile) return true;
    const { row, cell, heading } = around;
    return (
      firstKnown<unknown>(organBeside(around), row.year, cell.year, heading.organ, heading.year) !==
      null
    );
  },
  loose: (_, around) => isOfReports(around),
  organ: ({ address }, around, isFile) =>
    isOfReports(around) && (around.heading.isOfReports === true || isFile || isNumbered(address)),
  year: ({ address }, around, isFile) => {
    // Viewers often have no title.
    if (isViewer(address) || !isOfReports(around)) return isViewer(address);
    if (yearAskedFor(address) !== null) return organBeside(around) !== null;
    return isNumbered(address) || isFile;
  },
  action: (_, around) =>
    around.row.title !== null || (organBeside(around) !== null && isOfReports(around)),
};
