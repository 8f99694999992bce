import type { Finding, Quote } from '../result';

/**
 * Addresses that lead to the very words of a page, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): Chrome, Edge, Safari and Firefox scroll to the
 * words and set them off; others open the page.
 */

const DIRECTIVE = ':~:';
/** Office programs open no address beyond 2,079 characters, and Excel takes one for damage. */
const MAX_ADDRESS_CHARS = 2000;

/** Percent-encoded as a text directive wants it: `-`, `,` and `&` have a meaning there. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');

/** `[prefix-,]start[,end][,-suffix]` */
function directiveOf({ prefix, exact, end, suffix }: Quote): string {
  return [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(exact),
    ...(end === undefined || end === '' ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/**
 * The address of a page in a form that a document may link to.
 * @returns null unless it is a web page or a file: an address of a page must not become a script
 */
export function safeAddress(url: string): string | null {
  if (!/^(?:https?|file):/i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

/** An address as the documents of office programs may hold it; null for one that is too long. */
export const officeLink = (address: string | null): string | null =>
  address === null || address.length > MAX_ADDRESS_CHARS ? null : address;

/**
 * The address that leads to a finding's words on its page.
 * @param url of the page; its own fragment is kept
 * @returns the page itself, however long its address, where the finding has no words or too many;
 *   null where it can't be linked to
 */
export function linkTo(url: string, { quote }: Pick<Finding, 'quote'>): string | null {
  const address = safeAddress(url);
  if (address === null) return null;
  const [page = ''] = address.split(DIRECTIVE);
  if (!quote || quote.exact.trim() === '') return page;
  const link = `${page}${page.includes('#') ? '' : '#'}${DIRECTIVE}text=${directiveOf(quote)}`;
  return officeLink(link) ?? page;
}
