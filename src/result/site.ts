/**
 * Sites that a person adds to those that are audited by themselves: one host, or a host with all that
 * stand below it. Written `www.example.com` and `*.example.com`, as browsers write them in permissions.
 */

/** Why something typed is no site that can be added. */
export type SiteProblem =
  /** Nothing was typed. */
  | 'empty'
  /** No name of a host. */
  | 'invalid'
  /** A `*` anywhere but in front: browsers know no such permission. */
  | 'wildcard'
  /** All sites of a country or of a kind, `*.cn` say. */
  | 'tooWide'
  /** Government sites are audited anyway. */
  | 'government';

export type ParsedSite = { readonly site: string } | { readonly problem: SiteProblem };

/** Names and IPv4 addresses. `URL` has checked them already, but lets more through than hosts have. */
const HOST = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** `URL.canParse` came with Chrome 120. */
function hostOf(address: string): string | null {
  try {
    const { username, hostname } = new URL(address);
    // A mail address is not the site of the mail.
    return username === '' ? hostname.replace(/\.$/, '') : null;
  } catch {
    return null;
  }
}

/**
 * The site that a person means.
 * @param typed a host, with or without `*.` in front, or the whole address of a page there
 * @returns the site in lower case, names in other scripts as the network writes them
 */
export function parseSite(typed: string): ParsedSite {
  const text = typed.trim().replaceAll('。', '.').replaceAll('＊', '*');
  if (text === '') return { problem: 'empty' };
  const rest = withoutScheme(text);
  if (rest === null) return { problem: 'invalid' };
  const [, below = '', named = ''] = /^(\*\.)?(.*)$/.exec(rest.replace(/^\*:\/\//, '')) ?? [];
  if (/^[^/?#]*\*/.test(named)) return { problem: 'wildcard' };
  const host = hostOf(`http://${named}`);
  if (host === null || !HOST.test(host)) return { problem: 'invalid' };
  if (below !== '' && /^[\d.]+$/.test(host)) return { problem: 'wildcard' };
  if (below !== '' && !host.includes('.')) return { problem: 'tooWide' };
  return isGovernment(host) ? { problem: 'government' } : { site: `${below}${host}` };
}

/** An address behind `http://`, if it has that; null where it has another scheme. */
function withoutScheme(text: string): string | null {
  const [, scheme = '', rest = text] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(text) ?? [];
  return ['', 'http', 'https', '*'].includes(scheme.toLowerCase()) ? rest : null;
}

/** Pages there are audited by themselves. */
const isGovernment = (host: string): boolean => /(^|\.)gov\.cn$/.test(host);

/** The permission that a site needs: its pages by http and https, on any port. */
export const patternOfSite = (site: string): string => `*://${site}/*`;

/** The site that a permission speaks of; `*` for all; null where it speaks of no site. */
export function siteOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  return /^(?:\*|https?):\/\/([^/:]+)(?::\d+)?\//.exec(pattern)?.[1] ?? null;
}

/** Whether all that one site stands for is part of what another stands for. */
export function coversSite(outer: string, inner: string): boolean {
  if (outer === '*' || outer === inner) return true;
  if (!outer.startsWith('*.')) return false;
  return inner === outer.slice(2) || inner.endsWith(outer.slice(1));
}

/**
 * The sites that would have to be added for pages to be audited by themselves.
 * @param addresses of a page and of the frame in it that holds a report
 * @param known the sites that were added already
 * @returns each once; none for pages of government sites, files and others that can't be added
 */
export function sitesToAdd(
  addresses: readonly string[],
  known: readonly string[],
): readonly string[] {
  const sites = addresses.flatMap((address) => {
    const parsed = parseSite(address);
    return 'site' in parsed ? [parsed.site] : [];
  });
  return [...new Set(sites)].filter((site) => !known.some((outer) => coversSite(outer, site)));
}

const GOVERNMENT_VARIANT = /^(?:m|wap|3g|mobile)\.(?=(?:[^.]+\.)+gov\.cn$)/;

/**
 * The site that a page belongs to, for what a person decides on it: its host and, where it is not the
 * usual one, its port. By http or https, with `www.` or without, and in the edition for phones of a
 * government site it is the same site; saved copies on this computer are one, too.
 *
 * @returns an empty string for pages that belong to no site, those of `data:` say
 */
export function siteOfAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  if (url.protocol === 'file:') return 'file://';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  const host = url.hostname
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '')
    .replace(GOVERNMENT_VARIANT, '');
  return url.port === '' ? host : `${host}:${url.port}`;
}
