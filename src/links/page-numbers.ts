import { readAddress, type LinkAddress } from './address';

/** Addresses of the pages of one list, which differ in a number: `index_1.html`, `?page=2`. */

export interface NumberedAddress {
  /** Of the page, from 1. */
  readonly number: number;
  readonly address: LinkAddress;
}

/** How the pages of a list are numbered in their addresses. */
export interface PageTemplate {
  readonly before: string;
  readonly behind: string;
  /** What the number in the address is more than that of the page. */
  readonly offset: number;
  /** The number of the page at an address; null for one of another form. */
  readonly numberOf: (address: LinkAddress) => number | null;
}

const DIGITS = /\d+/g;
const MAX_DIGITS = 5;

/**
 * The form of the addresses of pages.
 * @param known pages ahead
 * @param own the page itself
 */
export function templateOf(
  known: readonly NumberedAddress[],
  own: NumberedAddress | null,
): PageTemplate | null {
  const [first, ...others] = known;
  if (!first) return null;
  for (const other of [...others, ...(own ? [own] : [])]) {
    const template = templateOfTwo(first, other);
    if (template) return template;
  }
  return templateOfOne(first);
}

/** By two addresses that differ in one number by as much as their pages do. */
function templateOfTwo(a: NumberedAddress, b: NumberedAddress): PageTemplate | null {
  if (a.number === b.number) return null;
  for (const { 0: digits, index } of a.address.url.matchAll(DIGITS)) {
    const made = makeTemplate(a, digits, index);
    if (made?.numberOf(b.address) === b.number) return made;
  }
  return null;
}

const PAGE_PARAMETER =
  /(?:^|[?&/_-])(?:page|pageno|pagenum|pageindex|pagenumber|cur_?page|curpage|currentpage|p|pn|pg|index|list|column-index)[=_-]?$/i;

/** By one address: the number behind a word for pages that is its own, or one less. */
function templateOfOne(one: NumberedAddress): PageTemplate | null {
  for (const { 0: digits, index } of [...one.address.url.matchAll(DIGITS)].reverse()) {
    const offset = Number(digits) - one.number;
    const isNamed = offset === 0 && /\/\d+\.\w+$/.test(one.address.url.slice(index - 1));
    const before = one.address.url.slice(0, index);
    if (isNamed || ((offset === 0 || offset === -1) && PAGE_PARAMETER.test(before)))
      return makeTemplate(one, digits, index);
  }
  return null;
}

function makeTemplate(
  { address, number }: NumberedAddress,
  digits: string,
  index: number,
): PageTemplate | null {
  if (digits.length > MAX_DIGITS) return null;
  const before = address.url.slice(0, index);
  const behind = address.url.slice(index + digits.length);
  const offset = Number(digits) - number;
  const numberOf = ({ url }: LinkAddress): number | null => {
    if (url.length < before.length + behind.length) return null;
    if (!url.startsWith(before) || !url.endsWith(behind)) return null;
    const between = url.slice(before.length, url.length - behind.length);
    return /^\d+$/.test(between) ? Number(between) - offset : null;
  };
  return { before, behind, offset, numberOf };
}

/** The addresses of pages `from` to `to`. */
export function pagesByTemplate(
  { before, behind, offset }: PageTemplate,
  from: number,
  to: number,
): LinkAddress[] {
  const pages: LinkAddress[] = [];
  for (let number = from; number <= to; number += 1) {
    const address = readAddress(`${before}${number + offset}${behind}`, null);
    if (address) pages.push(address);
  }
  return pages;
}
