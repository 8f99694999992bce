/** Longer addresses are opened by no office program, and fill what browsers set aside for us. */
const MAX_ADDRESS_CHARS = 2000;

/** What scripts of a page route by; other fragments only say where on the page somebody is. */
const ROUTE = /^[/!]/;

/**
 * An address as it is kept and told: without a fragment that no link needs, and cut where a page has
 * made it endless, its query first.
 */
export function keptAddress(address: string): string {
  const hash = address.indexOf('#');
  const page = hash < 0 ? address : address.slice(0, hash);
  const whole = hash >= 0 && ROUTE.test(address.slice(hash + 1, hash + 2)) ? address : page;
  const [path = ''] = page.split('?', 1);
  const fitting = [whole, page, path].find((one) => one.length <= MAX_ADDRESS_CHARS);
  return fitting ?? path.slice(0, MAX_ADDRESS_CHARS);
}
