import { dateIn } from '../read/naming';
import { readAddress } from './address';
import { fileKind } from './kind';
import { nameIn, organNamed, type Name } from './names';
import type { FoundReport } from './once';

/**
 * Lists that a service answers with as JSON, whatever its fields are called: an object that has a title
 * of a report and an address is one.
 */

const MAX_DEPTH = 12;
const MAX_OBJECTS = 50_000;
const HTML = /<a\s[^>]*href/i;

/** What an answer holds. */
export interface JsonList {
  readonly reports: readonly FoundReport[];
  /** Parts of it that are HTML. */
  readonly html: readonly string[];
  /** How many pages the list has; null where that isn't said. */
  readonly pages: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** @param base what addresses are relative to; null where that is not known */
export function readJson(value: unknown, base: string | null): JsonList {
  const reports: FoundReport[] = [];
  const html: string[] = [];
  let pages: number | null = null;
  let left = MAX_OBJECTS;
  const visit = (part: unknown, depth: number): void => {
    if (typeof part === 'string' && HTML.test(part)) html.push(part);
    if (typeof part !== 'object' || part === null || depth > MAX_DEPTH || left <= 0) return;
    left -= 1;
    if (!Array.isArray(part)) {
      const report = reportIn(part as Fields, base);
      if (report) {
        reports.push(report);
        return;
      }
      pages ??= pagesIn(part as Fields);
    }
    for (const inner of Object.values(part)) visit(inner, depth + 1);
  };
  visit(value, 0);
  return { reports, html, pages };
}

const TITLE_KEY = /title|name|subject|biaoti|bt$/i;
const ADDRESS_KEY = /url|link|href|path|address/i;
const PICTURE = /img|image|pic|thumb|icon|logo|cover|video/i;
const DAY_KEY = /date|time|rq|sj$|publi[sc]h|pub/i;
const OTHER_DAY_KEY = /update|modif|edit|upload|end|start|begin|delete/i;
const ORGAN_KEY = /publisher|organ|dept|department|unit|source|author|jigou|danwei|fbjg|org/i;
const YEAR_KEY = /^(?:nd|nian|niandu|year|reportyear)$/i;
const MARKUP = /<[^>]{1,200}>/g;

function reportIn(fields: Fields, base: string | null): FoundReport | null {
  const texts = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const name = texts
    .filter(([key, text]) => TITLE_KEY.test(key) && text.length < 1000)
    .map(([, text]) => nameIn(text.replace(MARKUP, '')))
    .find((one): one is Name => one?.kind === 'report');
  if (!name) return null;
  const address = texts
    .filter(([key]) => ADDRESS_KEY.test(key) && !PICTURE.test(key))
    .map(([, text]) =>
      /^[\w./:?&=%#-]+$/.test(text) && /[/.]/.test(text) ? readAddress(text, base) : null,
    )
    .find((one) => one !== null);
  const organ = name.organ ?? organIn(texts);
  const year = name.year ?? yearIn(fields);
  if (!address || (organ === null && year === null)) return null;
  return {
    address,
    row: null,
    isOwnOrgan: true,
    isOwnYear: true,
    report: {
      url: address.url,
      title: name.title,
      organ,
      year,
      kind: fileKind(address, ''),
      publishedOn: dayIn(fields),
    },
  };
}

const organIn = (texts: readonly (readonly [string, string])[]): string | null =>
  texts
    .filter(([key]) => ORGAN_KEY.test(key))
    .map(([, text]) => organNamed(text))
    .find((organ) => organ !== null) ?? null;

function yearIn(fields: Fields): number | null {
  for (const [key, value] of Object.entries(fields))
    if (YEAR_KEY.test(key) && /^20\d\d年?$/.test(String(value)))
      return Number.parseInt(String(value), 10);
  return null;
}

const MS_A_DAY = 86_400_000;
/** China has one time, eight hours before that of Greenwich. */
const CHINA_AHEAD_MS = 8 * 3_600_000;
const FIRST_DAY_MS = Date.UTC(2000, 0, 1);
const LAST_DAY_MS = Date.UTC(2100, 0, 1);

/** The day of publication, given as one or as a time in seconds or milliseconds. */
function dayIn(fields: Fields): string | null {
  const days = Object.entries(fields)
    .filter(([key]) => DAY_KEY.test(key) && !OTHER_DAY_KEY.test(key))
    .map(([key, value]) => ({ key, day: dayOf(value) }))
    .filter(({ day }) => day !== null);
  const best = days.find(({ key }) => /publi[sc]h|pub|fb|release/i.test(key)) ?? days[0];
  return best?.day ?? null;
}

function dayOf(value: unknown): string | null {
  if (typeof value === 'string' && !/^\d{10,13}$/.test(value)) return dateIn(value)?.iso ?? null;
  const time = typeof value === 'string' ? Number(value) : value;
  if (typeof time !== 'number' || !Number.isFinite(time)) return null;
  const ms =
    time < (10 * LAST_DAY_MS) / 1000 && time >= FIRST_DAY_MS / 1000 && time < FIRST_DAY_MS
      ? time * 1000
      : time;
  if (ms < FIRST_DAY_MS || ms > LAST_DAY_MS) return null;
  return new Date(Math.floor((ms + CHINA_AHEAD_MS) / MS_A_DAY) * MS_A_DAY)
    .toISOString()
    .slice(0, 10);
}

const PAGES_KEY = /^(?:pages|pageCount|totalPages?|pageTotal|page_count|total_page)$/i;
const TOTAL_KEY = /^(?:total|totalCount|count|totalRecords?|total_count|rowCount|totalNum)$/i;
const SIZE_KEY = /^(?:size|pageSize|page_size|limit|perPage|rows)$/i;

/** The number of pages, or of entries over that on a page. */
function pagesIn(fields: Fields): number | null {
  const find = (pattern: RegExp) =>
    Object.entries(fields).find(([key, value]) => pattern.test(key) && Number(value) > 0);
  const pages = find(PAGES_KEY);
  if (pages) return Number(pages[1]);
  const total = Number(find(TOTAL_KEY)?.[1]);
  const list = Object.values(fields).find((value) => Array.isArray(value));
  const size = Number(find(SIZE_KEY)?.[1] ?? (Array.isArray(list) ? list.length : 0));
  return total > 0 && size > 0 ? Math.ceil(total / size) : null;
}
