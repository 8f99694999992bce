/**
 * Where the extension may ask for pages by itself: where reports are published. The content security
 * policy of its pages names the same hosts, so that nothing goes elsewhere even by a redirect. Pages
 * of other sites are read in a tab.
 */
const DOMAIN = 'gov.cn';

/** For `connect-src` of the content security policy: every port, as some sites have one of their own. */
export const CONNECT_SOURCES: readonly string[] = ['http', 'https'].flatMap((scheme) =>
  [DOMAIN, `*.${DOMAIN}`].map((host) => `${scheme}://${host}:*`),
);

/** An address of the web without its fragment, which no server sees; null for anything else. */
export function webAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) return null;
    url.hash = '';
    return url;
  } catch {
    return null;
  }
}

/** Whether the extension may ask for a page by itself. */
export function isFetchable(address: string): boolean {
  const hostname = webAddress(address)?.hostname.replace(/\.$/, '');
  return hostname === DOMAIN || hostname?.endsWith(`.${DOMAIN}`) === true;
}
