import { MAX_SCRIPT_CHARS } from '../read/naming';

/** Addresses of links, and what can be told from them. */

/** Where a link leads. */
export interface LinkAddress {
  /** Absolute; as it is written where nobody knows from where it is meant. */
  readonly url: string;
  /** Taken apart; under a host of no meaning where the address of the page is not known. */
  readonly parts: URL;
}

/** Stands for a host that is not known; no such host can be. */
const UNKNOWN_HOST = 'http://page.invalid/';
/** Templates of scripts that nobody has filled in. */
const TEMPLATE = /\{\{|\$\{|<%|#\{|%7B%7B/i;
const MAX_ADDRESS_CHARS = 4000;

/**
 * Reads an address as links write it.
 * @param base what it is relative to; null where that is not known
 * @returns null for what leads to no page or file of the web
 */
export function readAddress(written: string, base: string | null): LinkAddress | null {
  const address = written.trim();
  if (address === '' || address.length > MAX_ADDRESS_CHARS || TEMPLATE.test(address)) return null;
  if (/^#|^(?:javascript|mailto|tel|data|blob|about):/i.test(address)) return null;
  try {
    const parts = new URL(address, base ?? UNKNOWN_HOST);
    if (!/^(?:https?|file):$/.test(parts.protocol)) return null;
    parts.hash = '';
    const isKnown = parts.origin !== new URL(UNKNOWN_HOST).origin;
    return { url: isKnown ? parts.href : address.replace(/#.*$/, ''), parts };
  } catch {
    return null;
  }
}

/** What a script opens or goes to: a word in quotes that is an address by its looks. */
const QUOTED = /(["'])((?:https?:)?\/{0,2}[^"'\s<>]{1,1000})\1/g;
const LOOKS_LIKE_ADDRESS =
  /^(?:https?:)?\/\/|^\.{0,2}\/|^\?|\.(?:s?html?|jspx?|aspx?|php|do|action|pdf|docx?|wps|ofd|xlsx?|zip|rar)(?:$|[?#])/i;

/**
 * The address in what runs at a click: `window.open('/1.html')`, `javascript:go("2.html")`.
 * @returns null where it names none
 */
export function addressInScript(code: string): string | null {
  if (code.length > MAX_SCRIPT_CHARS) return null;
  for (const [, , word = ''] of code.matchAll(QUOTED))
    if (LOOKS_LIKE_ADDRESS.test(word)) return word;
  return null;
}

/** Two addresses of one page: the scheme, `www.`, a lone `?` and `index.html` make no difference. */
export const pageKey = ({ parts }: LinkAddress): string =>
  `${parts.host.replace(/^www\./, '')}${parts.pathname.replace(/\/index\.s?html?$/i, '/')}${parts.search}`;

/** Names of files that hold one thing: an article, a document. */
const ARTICLE_NAME =
  /\d{5}|(?:^|[^a-z])(?:art|article|content|show|detail|info|view|post|news|doc|t\d{8})[_-]?\w*\d|detail|showinfo|[\da-f]{8}-[\da-f]{4}|[\da-f]{16}/i;
const ARTICLE_QUERY =
  /(?:^|&)(?:\w*id|guid|infoguid|fileid|docid|artid|newsid|manuscriptid|file\w*|path|url)=[^&]/i;
/** Names of files that hold many. */
const LIST_NAME =
  /^(?:index|default|list|main|home|more|column|channel|col|lm|node|category|catalog|class|ilist|infopublic|search)s?(?:[-_]?(?:index|list))?(?:[-_]?\d{1,4})?(?:\.\w+)?$/i;
const LIST_FOLDER = /\/(?:cols?|columns?|channels?|categor(?:y|ies)|catalogs?|nodes?|lists?)\//i;
/** Names of columns as queries give them. */
const LIST_QUERY =
  /(?:^|&)(?:cat_?id|cid|column_?id|branch_?id|channel_?id|category_?id|class_?id|node_?id|type|area)=/i;

/**
 * Whether an address is that of a list or of a site rather than of one report, as far as it tells:
 * a folder, `index.html`, `/col/col123/`, `?branch_id=`.
 */
export function isListAddress({ parts }: LinkAddress): boolean {
  const path = parts.pathname;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = path.slice(0, path.lastIndexOf('/')).split('/').at(-1) ?? '';
  const query = parts.search.slice(1);
  if (isViewer({ parts })) return false;
  if (name === '' || /^(?:index|default)\.\w+$/i.test(name)) {
    if (query !== '' && isOfOneArticle(query)) return false;
    return folder === '' || !isArticleFolder(folder);
  }
  if (LIST_NAME.test(name)) return !isOfOneArticle(query);
  if (ARTICLE_NAME.test(name)) return /^(?:col|column)_?\d+\.\w+$/i.test(name);
  if (query !== '' && LIST_QUERY.test(query) && !isOfOneArticle(query)) return true;
  return LIST_FOLDER.test(path) && !isOfOneArticle(query);
}

/**
 * Whether an address is one at which a site shows the report of one organ and one year:
 * `/xxgkAnnualReport/?area=…&fbtime=2023`, `…/yearReportDetail/?branch_id=…&year=2019`.
 */
export const isViewer = ({ parts }: Pick<LinkAddress, 'parts'>): boolean =>
  /[?&]fbtime=20\d\d/i.test(parts.search) ||
  (/annualreport|yearreport/i.test(parts.pathname) && YEAR_QUERY.test(parts.search));

/** Whether a query names an article beside, or in place of, the column that it is in. */
const isOfOneArticle = (query: string): boolean =>
  query.split('&').some((pair) => ARTICLE_QUERY.test(pair) && !LIST_QUERY.test(pair)) ||
  /(?:^|&)fbtime=/.test(query);

const isArticleFolder = (name: string): boolean =>
  /^\d{5,}$|^[\da-f-]{16,}$/i.test(name) ||
  /(?:art|content|info|detail|post)[_-]?\d{4,}/i.test(name);

/** Whether an address has a number or an id in it, as addresses of articles do. */
export const isNumbered = ({ parts }: LinkAddress): boolean =>
  /\d/.test(parts.pathname.split('/').at(-1) ?? '') ||
  /=[^&]*\d/.test(parts.search) ||
  isArticleFolder(parts.pathname.split('/').at(-2) ?? '');

/** A year that is asked for in an address. */
const YEAR_QUERY =
  /(?:^|[?&])(?:year|nd|niandu|nian|fbtime|ndyear|reportyear|bgnd)=(20\d\d)(?:$|&|年)/i;

/** The year that an address of a report asks for: `?branch_id=5&year=2019`; null without one. */
export function yearAskedFor({ parts }: LinkAddress): number | null {
  const year = YEAR_QUERY.exec(parts.search)?.[1];
  return year === undefined ? null : Number(year);
}

/** A folder of a year at the end of the address of a list; one behind which months stand is no such. */
const YEAR_FOLDER =
  /\/(?:nb|ndbg|year|y)?(20\d\d)(?:n|nian|nd|ndbg|nb|年|年度)?\/(?:[a-z]\w*\.\w+|[a-z]+\/(?:index\.\w+)?)?$/i;

/** The year of the list at an address: `…/2022/`, `?year=2022`; null without one. */
export function yearOfList(address: LinkAddress): number | null {
  const asked = yearAskedFor(address);
  if (asked !== null) return asked;
  const folder = YEAR_FOLDER.exec(decoded(address.parts.pathname))?.[1];
  return folder === undefined ? null : Number(folder);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
