/** Longer addresses are opened by no office program, and fill what browsers set aside for us. */
const MAX_ADDRESS_CHARS = 2000;

/** What scripts of a page route by; other fragments only say where on the page somebody is. */
const ROUTE = /^[/!]/;

/** A name and a password in front of a host. They are the reader's own, and no part of where a page is. */
const CREDENTIALS = /^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i;

/**
 * An address as it is kept and told: without name and password, without a fragment that no link needs,
 * and cut where a page has made it endless, its query first.
 */
export function keptAddress(printed: string): string {
  const address = printed.replace(CREDENTIALS, '$1');
  const hash = address.indexOf('#');
  const page = hash < 0 ? address : address.slice(0, hash);
  const whole = hash >= 0 && ROUTE.test(address.slice(hash + 1, hash + 2)) ? address : page;
  const [path = ''] = page.split('?', 1);
  const fitting = [whole, page, path].find((one) => one.length <= MAX_ADDRESS_CHARS);
  return fitting ?? path.slice(0, MAX_ADDRESS_CHARS);
}
