/** Sites whose pages the gate looks at. Any other page is audited only when a person asks for it. */
export const GOV_HOSTS = ['*://*.gov.cn/*'] as const;

/**
 * What the extension can do on a page.
 * - `gov`: the gate has looked at it, or will when it has loaded.
 * - `other`: audited when asked.
 * - `pdf`: a PDF document shown by the browser, which has no page to read.
 * - `closed`: a page of the browser or of its store, where no extension may run.
 */
export type PageKind = 'gov' | 'other' | 'pdf' | 'closed';

// Browsers keep extensions out of the shops that sell them.
const SHOPS = [
  /^chromewebstore\.google\.com$/,
  /^chrome\.google\.com$/,
  /^microsoftedge\.microsoft\.com$/,
  /^addons\.mozilla\.org$/,
];

/** `URL.canParse` came with Chrome 120. */
function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * The kind of page that an address leads to.
 * @param address of a tab; undefined where the browser doesn't tell, as it does for its own pages
 */
export function pageKind(address: string | undefined): PageKind {
  const url = parseAddress(address ?? '');
  if (!url) return 'closed';
  const { protocol, hostname, pathname } = url;
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'closed';
  if (SHOPS.some((shop) => shop.test(hostname))) return 'closed';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return protocol !== 'file:' && /(^|\.)gov\.cn$/i.test(hostname) ? 'gov' : 'other';
}
