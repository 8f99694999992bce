import * as unclobbered from '../dom/clobbering';
import { pageKey, type LinkAddress } from './address';
import { linkedElements } from './link';
import type { ListPage } from './page';
import { pagesByTemplate, templateOf, type NumberedAddress } from './page-numbers';
import { pagesInScripts } from './script-pager';
import { lineOf } from './words';

/** The further pages of a list, by its own links to them and by the scripts that draw these. */

const NEXT =
  /^(?:[>›»→]\s*)?(?:下一?页|后一?页|下页|后页|下一张|next|next page)(?:\s*[>›»→]+)?$|^(?:>|›|→|>>|»)$/i;
const LAST = /^(?:尾\s*页|末\s*页|最[后末]一?页|last|last page|>\||>>\||»\|)$/i;
const BEFORE =
  /^(?:[<‹«←]\s*)*(?:上一?页|前一?页|上页|前页|首\s*页|第一页|prev|previous|first)$|^(?:<|‹|←|<<|«|\|<)$/i;
const NUMBER = /^(?:第\s*)?(\d{1,4})(?:\s*页)?$/;
const PAGER_CLASS = /pag(?:e|ing|in)|fenye|fy\b|pager|yema/i;
const MAX_PAGES = 1000;
const MAX_STEPS_UP = 3;

interface PagerLink {
  readonly element: Element;
  readonly address: LinkAddress;
  readonly role: 'next' | 'last' | 'before' | 'number';
  /** The number of the page, for those that say it. */
  readonly number: number | null;
}

/** Addresses of further pages of the list of a page, those before it left out; each once. */
export function furtherPages(page: ListPage): string[] {
  const own = page.own ? pageKey(page.own) : null;
  const found = new Map<string, string>();
  for (const address of [...pagesInLinks(page), ...pagesInScripts(page)]) {
    const key = pageKey(address);
    if (key !== own && found.size < MAX_PAGES && !found.has(key)) found.set(key, address.url);
  }
  return [...found.values()];
}

function pagesInLinks(page: ListPage): LinkAddress[] {
  const links = pagerLinks(page);
  const before = new Set(
    links.filter(({ role }) => role === 'before').map(({ address }) => pageKey(address)),
  );
  const current = currentNumber(links, page);
  const ahead = links.filter(
    ({ role, number, address }) =>
      role !== 'before' &&
      (role !== 'number' || (number ?? 0) > current) &&
      (role === 'next' || role === 'number' || !before.has(pageKey(address))),
  );
  const numbered = ahead.flatMap(({ role, number, address }): NumberedAddress[] => {
    const known = number ?? (role === 'next' ? current + 1 : null);
    return known === null ? [] : [{ number: known, address }];
  });
  const template = templateOf(numbered, page.own && { number: current, address: page.own });
  const last = ahead.find(({ role }) => role === 'last')?.address;
  const count = Math.max(
    ...numbered.map(({ number }) => number),
    (last && template?.numberOf(last)) ?? 0,
    template ? countIn(links, page) : 0,
  );
  const between =
    template && count > current
      ? pagesByTemplate(template, current + 1, Math.min(count, MAX_PAGES))
      : [];
  const printed = ahead.map(({ address }) => address);
  const known = new Map(printed.map((address) => [pageKey(address), address]));
  // As printed where they are; in the order of their numbers.
  return [...between.map((address) => known.get(pageKey(address)) ?? address), ...printed];
}

function pagerLinks(page: ListPage): PagerLink[] {
  const links: PagerLink[] = [];
  for (const { element, address } of linkedElements(page)) {
    const words = lineOfLink(element);
    const role = roleOf(words);
    if (role === null) continue;
    const number = role === 'number' ? Number(NUMBER.exec(words)?.[1]) : null;
    links.push({ element, address, role, number });
  }
  const holders = links
    .filter(({ role }) => role !== 'number')
    .flatMap(({ element }) => around(element, page));
  const near = new Set(holders);
  return links.filter(
    ({ element, role }) =>
      role !== 'number' ||
      around(element, page).some(
        (one) => near.has(one) || PAGER_CLASS.test(unclobbered.getAttribute(one, 'class') ?? ''),
      ),
  );
}

function lineOfLink(element: Element): string {
  const text = unclobbered.textContent(element) ?? '';
  if (text.length > 60) return '';
  const line = lineOf(element);
  if (line !== '') return line;
  return (
    unclobbered.getAttribute(element, 'title') ??
    unclobbered.getAttribute(element, 'aria-label') ??
    ''
  ).trim();
}

function roleOf(words: string): PagerLink['role'] | null {
  if (NEXT.test(words)) return 'next';
  if (LAST.test(words)) return 'last';
  if (BEFORE.test(words)) return 'before';
  return NUMBER.test(words) ? 'number' : null;
}

function around(element: Element, page: ListPage): Element[] {
  const found: Element[] = [];
  let one = page.parentOf(element);
  for (let step = 0; one && step < MAX_STEPS_UP && !page.isRoot(one); step += 1) {
    found.push(one);
    one = page.parentOf(one);
  }
  return found;
}

/** 「第2页/共5页」, 「当前第 2 页」, 「2/5」. */
const CURRENT_IN_TEXT =
  /(?:当前)?第?\s*(\d{1,4})\s*页?\s*\/\s*共?\s*\d{1,4}\s*页?|当前(?:第|页[:：])?\s*(\d{1,4})/;
const COUNT_IN_TEXT =
  /(?:共|总)\s*(?:计|有|页数[:：]?)?\s*(\d{1,4})\s*页|\/\s*共?\s*(\d{1,4})\s*页|(?<![\d/])\d{1,4}\s*\/\s*(\d{1,4})(?![\d/])/;

/** The number of the page itself: as its address is numbered, as its pager says, else the first. */
function currentNumber(links: readonly PagerLink[], page: ListPage): number {
  const own = page.own && pageKey(page.own);
  const numbers = links.filter(({ role }) => role === 'number');
  const byAddress = numbers.find(({ address }) => pageKey(address) === own)?.number ?? null;
  if (byAddress !== null) return byAddress;
  for (const holder of holdersOf(links, page)) {
    const said = CURRENT_IN_TEXT.exec(lineOf(holder));
    const number = said?.[1] ?? said?.[2] ?? loneNumber(holder);
    if (number !== undefined) return Number(number);
  }
  return 1;
}

/** A number in a pager that is no link, or one of a class of its own: the page that one is on. */
function loneNumber(holder: Element): string | undefined {
  const elements = unclobbered.querySelectorAll(
    holder,
    'span, b, strong, em, i, li, font, a, option[selected]',
  );
  for (const element of elements) {
    const words = unclobbered.textContent(element) ?? '';
    if (!/^\s*\d{1,4}\s*$/.test(words) || unclobbered.querySelector(element, '[href]')) continue;
    const isLink =
      unclobbered.hasAttribute(element, 'href') || unclobbered.hasAttribute(element, 'onclick');
    const isChosen = /(?:^|[\s_-])(?:on|cur|current|active|selected|hover|now|this|disabled)/i.test(
      unclobbered.getAttribute(element, 'class') ?? '',
    );
    if (isChosen || (!isLink && unclobbered.closest(element, 'a[href]') === null))
      return words.trim();
  }
  return undefined;
}

function countIn(links: readonly PagerLink[], page: ListPage): number {
  for (const holder of holdersOf(links, page)) {
    const said = COUNT_IN_TEXT.exec(lineOf(holder));
    const count = said?.slice(1).find(Boolean);
    if (count !== undefined) return Number(count);
  }
  return 0;
}

/** Around the links of a pager, without what holds the list as well. */
const holdersOf = (links: readonly PagerLink[], page: ListPage): Set<Element> =>
  new Set(
    links
      .flatMap(({ element }) => around(element, page))
      .filter((one) => lineOf(one).length <= MAX_PAGER_CHARS),
  );
const MAX_PAGER_CHARS = 200;
