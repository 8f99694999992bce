import { coversSite } from '../../result';

/** Sites whose pages the gate looks at. Others are audited when a person asks or has added them. */
export const GOV_HOSTS = ['*://*.gov.cn/*'] as const;

/** What a person can be asked to allow: any site, one at a time. */
export const ANY_HOST = ['*://*/*'] as const;

/**
 * What the extension can do on a page.
 * - `gov`: the gate has looked at it, or will when it has loaded: a government site, or one that a
 *   person has added.
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
 * @param sites that a person has added
 */
export function pageKind(address: string | undefined, sites: readonly string[] = []): PageKind {
  const url = parseAddress(address ?? '');
  if (!url) return 'closed';
  const { protocol, hostname, pathname } = url;
  if (!['http:', 'https:', 'file:'].includes(protocol)) return 'closed';
  if (SHOPS.some((shop) => shop.test(hostname))) return 'closed';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'other';
  return ['*.gov.cn', ...sites].some((site) => coversSite(site, hostname)) ? 'gov' : 'other';
}
