import * as unclobbered from '../dom/clobbering';
import { textOf } from '../dom/text';

/**
 * Lists that stand as text: `<script type="text/xml"><datastore>…<record><![CDATA[<li>…</li>]]>`, as
 * jcms gives them in its pages and by its `dataproxy.jsp`.
 */

/** No list comes near it. */
const MAX_FRAGMENT_CHARS = 4_000_000;
const MAX_SCRIPTS = 500;

/** A part of a page that a script holds as text. */
export interface Fragment {
  readonly script: Element;
  readonly html: string;
}

/** The parts of a page that its scripts hold as text. */
export function fragmentsIn(body: Element): Fragment[] {
  const found: Fragment[] = [];
  const scripts = unclobbered.querySelectorAll(body, 'script, xml, textarea');
  for (let at = 0; at < Math.min(scripts.length, MAX_SCRIPTS); at += 1) {
    const script = scripts[at] as Element;
    const html = listInDatastore(textOf(script));
    if (html !== null) found.push({ script, html });
  }
  return found;
}

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const RECORD = /<record\b[^>]*>([\s\S]*?)<\/record>/gi;

/** Whether a text is such a list, or holds one. */
export const isDatastore = (text: string): boolean =>
  /<(?:datastore|recordset|record)[\s>]/i.test(text);

/**
 * The records of a list that stands as text, as HTML.
 * @returns null where a text is no such list
 */
export function listInDatastore(text: string): string | null {
  if (text.length > MAX_FRAGMENT_CHARS || !isDatastore(text)) return null;
  const records = [...text.matchAll(RECORD)].map(([, record = '']) => contentOf(record));
  const html = records.join('\n');
  // Rows by themselves would lose their cells.
  if (/^\s*<t[rdh][\s>]/i.test(html)) return `<table>${html}</table>`;
  return /^\s*<li[\s>]/i.test(html) ? `<ul>${html}</ul>` : html;
}

/** What stands in CDATA, or the text itself, with its signs written out. */
function contentOf(record: string): string {
  const parts = [...record.matchAll(CDATA)].map(([, content = '']) => content);
  if (parts.length > 0) return parts.join('');
  return record.includes('<') ? record : unescaped(record);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
