import { textOf } from '../dom/text';
import type { LinkAddress } from './address';
import type { ListPage } from './page';

/** Pages of a list that its scripts count, draw links to, or load. */

const MAX_SCRIPT_CHARS = 300_000;
const MAX_SCRIPTS = 300;
const MAX_PAGES = 1000;

/** Addresses of further pages as scripts of a page have them. */
export function pagesInScripts(page: ListPage): LinkAddress[] {
  const scripts = scriptsOf(page.document);
  const all = scripts.join('\n');
  const written = [
    ...pagesCounted(all, page),
    ...scripts.flatMap((script) => groupsOfDatastore(script, true)),
    ...blocksLoaded(all),
    ...columnsOfShell(all),
  ];
  return written.flatMap((address) => {
    const read = page.resolve(address);
    return read ? [read] : [];
  });
}

function scriptsOf(document: Document): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (found.length >= MAX_SCRIPTS) break;
    const code = textOf(script);
    if (code !== '' && code.length <= MAX_SCRIPT_CHARS) found.push(code);
  }
  return found;
}

/** A number that a script sets: `countPage = 3`, `"pageCount": "3"`. */
function numberSet(code: string, names: string): number | null {
  const set = new RegExp(
    String.raw`(?:^|[^\w.])(?:${names})["']?\s*[=:]\s*(?:parseInt\()?["']?(\d{1,4})(?!\d)`,
    'i',
  );
  const value = set.exec(code)?.[1];
  return value === undefined ? null : Number(value);
}
const COUNT = 'countPage|pageCount|page_count|totalPages?|total_?page|pages|maxPage|nPageCount';
const CURRENT = 'currentPage|curPage|currPage|current_page|nowPage|pageIndex|nCurrIndex';

/** How the pages of a list are called and how many there are. */
interface Count {
  readonly count: number;
  /** The number in the address of the page itself; 0 where it has none. */
  readonly current: number;
  /** The number in the address of the last page. */
  readonly last: number;
  readonly before: string;
  readonly behind: string;
}

/** Those of TRS: `createPageHTML(3, 0, "index", "html")`, where page 2 is `index_1.html`. */
function pagesCounted(code: string, page: ListPage): string[] {
  const counted = countInCall(code, page) ?? countInLinks(code);
  if (!counted) return [];
  const { current, last, before, behind } = counted;
  const pages: string[] = [];
  for (
    let number = Math.max(1, current + 1);
    number <= last && pages.length < MAX_PAGES;
    number += 1
  )
    pages.push(`${before}${number}${behind}`);
  return pages;
}

const CALL = /createPage(?:HTML|Nav|Link|s)?\s*\(([^()]{3,200})\)/gi;

function countInCall(code: string, page: ListPage): Count | null {
  for (const match of code.matchAll(CALL)) {
    if (/function\s*$/.test(code.slice(Math.max(0, match.index - 20), match.index))) continue;
    const values = (match[1] ?? '').split(',').map((value) => value.trim());
    const words = values.flatMap((value) => /^["']([\w./-]*)["']$/.exec(value)?.slice(1) ?? []);
    const numbers = values.flatMap((value) => numberOfValue(value, code));
    const [count, current = 0] = numbers;
    const [name, extension] = words.slice(-2);
    if (count === undefined || !name || !extension || words.length < 2) continue;
    // With the element to draw in as its first argument, pages are counted from 1.
    const isFromOne = current > 0 && (words.length > 2 || isFirstPage(name, extension, page));
    return {
      ...{ count, before: `${name}_`, behind: `.${extension.replace(/^\./, '')}` },
      current: isFromOne && current === 1 ? 1 : current,
      last: isFromOne ? count : count - 1,
    };
  }
  return null;
}

function numberOfValue(value: string, code: string): number[] {
  if (/^["']?\d{1,5}["']?$/.test(value)) return [Number(value.replace(/["']/g, ''))];
  if (!/^[A-Za-z_]\w*$/.test(value)) return [];
  const set = numberSet(code, value);
  return set === null ? [] : [set];
}

const isFirstPage = (name: string, extension: string, { own }: ListPage): boolean =>
  own?.parts.pathname.endsWith(`/${name}.${extension}`) ?? false;

/** Links that a script writes: `'<a href="index_' + (currentPage + 1) + '.html">'`. */
const WRITTEN =
  /href\s*=\s*\\?["']?([\w./?&=-]{0,200}?)["']?\s*["']\s*\+\s*\(?\s*[A-Za-z_][\w.]*\s*(?:[+-]\s*\d+\s*)?\)?\s*\+\s*["']([\w./?&=-]{1,100})/;

function countInLinks(code: string): Count | null {
  const count = numberSet(code, COUNT);
  const match = WRITTEN.exec(code);
  if (count === null || !match) return null;
  const [, before = '', behind = ''] = match;
  const current = numberSet(code, CURRENT) ?? 0;
  const isOfTrs = before.endsWith('_');
  return { count, current, before, behind, last: isOfTrs ? count - 1 : count };
}

const NEXT_GROUP = /<nextgroup>\s*(?:<!\[CDATA\[)?[\s\S]{0,40}?href=["']([^"']{1,1000})["']/gi;
const TOTAL_PAGES = /<totalpage>\s*(\d{1,4})\s*<\/totalpage>/i;
const PAGE_OF_GROUP = /([?&]page=)(\d{1,4})(?=&|$)/i;

/** Further groups of a list that stands as text, as jcms loads them one after the other. */
export function groupsOfDatastore(text: string, isWithin: boolean): string[] {
  const total = Number(TOTAL_PAGES.exec(text)?.[1] ?? 0);
  return [...text.matchAll(NEXT_GROUP)].flatMap(([, written = '']) => {
    const next = written.replaceAll('&amp;', '&');
    const number = PAGE_OF_GROUP.exec(next)?.[2];
    if (number === undefined) return [next];
    const first = Number(number);
    // The page itself holds the one before; a group that was loaded may be any.
    const isGroup = !isWithin;
    const last = isGroup ? total - 1 : first + total - 2;
    const groups = [next];
    for (let group = first + 1; group <= Math.min(last, MAX_PAGES); group += 1)
      groups.push(next.replace(PAGE_OF_GROUP, `$1${group}`));
    return groups;
  });
}

/** Parts of a page that it loads as HTML. */
const BLOCK = /["'](\/[^"'\s]{0,200}\/(?:blocks|templates)\/[^"'\s]{8,200})["']/g;
const blocksLoaded = (code: string): string[] =>
  [...code.matchAll(BLOCK)].flatMap(([, address = '']) =>
    address.includes('/blocks/') ? [address] : [],
  );

/** Columns that the shell of gkmlpt loads as JSON, by the tree that stands in it. */
function columnsOfShell(code: string): string[] {
  const site = /\bSID\s*:\s*["'](\d+)["']/.exec(code)?.[1];
  if (site === undefined) return [];
  const loaded = [...code.matchAll(/["'](\/[\w/-]*gkmlpt\/api\/all\/\d+\?page=\d+&sid=)["']/g)].map(
    ([, address = '']) => `${address}${site}`,
  );
  return loaded;
}
