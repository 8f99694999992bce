import { readAddress } from './address';
import { findListedReports, type ListPageOptions } from './find-reports';
import { isDatastore, listInDatastore } from './fragments';
import { readJson } from './json';
import type { ReportList } from './listed-report';
import { onceEach } from './once';
import { groupsOfDatastore } from './script-pager';

/**
 * The reports that a list gives that was fetched or saved, in whatever form: a page, a part of one, the
 * records of a datastore, or what a service answers with as JSON.
 * @param text decoded
 */
export function readListText(
  text: string,
  options: ListPageOptions & { readonly parseHtml: (html: string) => Document },
): ReportList {
  const { address, parseHtml } = options;
  const json = parsedJson(text);
  if (json !== undefined) return readJsonList(json, options);
  if (!isDatastore(text) || /<(?:html|body|head)[\s>]/i.test(text))
    return findListedReports(parseHtml(text), options);
  const list = findListedReports(parseHtml(listInDatastore(text) ?? ''), options);
  return {
    ...list,
    next: [...new Set([...resolved(groupsOfDatastore(text, false), address), ...list.next])],
  };
}

const resolved = (written: readonly string[], base: string | null): string[] =>
  written.flatMap((one) => readAddress(one, base)?.url ?? []);

/** What a text is as JSON, with or without a function called around it; undefined for anything else. */
function parsedJson(text: string): unknown {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  const inner = /^[\w.$]{1,60}\(([\s\S]*)\);?$/.exec(trimmed)?.[1] ?? trimmed;
  if (!/^[[{]/.test(inner)) return undefined;
  try {
    return JSON.parse(inner);
  } catch {
    return undefined;
  }
}

const PAGE_PARAMETER =
  /([?&](?:page|pageNum|pageNo|pageIndex|curPage|currentPage|p)=)(\d{1,4})(?=&|$)/i;
const MAX_PAGES = 1000;

function readJsonList(
  json: unknown,
  options: ListPageOptions & { readonly parseHtml: (html: string) => Document },
): ReportList {
  const { address, parseHtml } = options;
  const { reports, html, pages } = readJson(json, address);
  const parts = html.map((part) => findListedReports(parseHtml(part), options));
  const next: string[] = [];
  const [, before, number] = PAGE_PARAMETER.exec(address ?? '') ?? [];
  if (address !== null && before !== undefined && pages !== null)
    for (let page = Number(number) + 1; page <= Math.min(pages, MAX_PAGES); page += 1)
      next.push(address.replace(PAGE_PARAMETER, `$1${page}`));
  return {
    reports: [...onceEach(reports), ...parts.flatMap((part) => part.reports)],
    next: [...new Set([...next, ...parts.flatMap((part) => part.next)])],
  };
}
