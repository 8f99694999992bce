/**
 * What a page looks like before it is parsed: its title, its words, and what else is in it. Enough to
 * tell a page from what is served in its place. Goes through the markup once.
 */
export interface PageLook {
  readonly title: string;
  /** What a reader would see, without spaces, up to `MAX_WORDS_CHARS`. */
  readonly words: string;
  /** How many characters of that there are in all. */
  readonly length: number;
  /** Code and attributes as well, up to `MAX_SOURCE_CHARS`. */
  readonly source: string;
  readonly hasPassword: boolean;
  readonly hasPicture: boolean;
  readonly hasScript: boolean;
  readonly hasFrame: boolean;
  /** A page that leads on to another one by itself. */
  readonly refreshes: boolean;
}

const MAX_WORDS_CHARS = 20_000;
const MAX_SOURCE_CHARS = 200_000;
const MAX_NAME_CHARS = 40;
const MAX_TAG_CHARS = 2000;
/** Elements whose content is no markup, or that no reader sees. */
const CLOSED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'title']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

const plain = (text: string): string =>
  text.replace(/&(?:nbsp|lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** A tag as written, its name in small letters. */
interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly source: string;
  readonly end: number;
}

/** The tag, or the declaration, that begins at a place; null where `<` is a character of the text. */
function tagAt(html: string, start: number): Tag | null {
  const [, slash = '', name] =
    /^<(\/?)([a-z][a-z0-9-]*|[!?])/i.exec(html.slice(start, start + MAX_NAME_CHARS)) ?? [];
  if (name === undefined) return null;
  const close = html.indexOf('>', start);
  const end = close < 0 ? html.length : close + 1;
  return {
    name: name.toLowerCase(),
    isEnd: slash !== '',
    source: html.slice(start, Math.min(end, start + MAX_TAG_CHARS)),
    end,
  };
}

class Looking {
  title = '';
  words = '';
  length = 0;
  readonly seen = new Set<string>();

  /** What stands between tags. */
  text(text: string): void {
    const words = plain(text).replace(/\s+/g, '');
    this.length += words.length;
    if (this.words.length < MAX_WORDS_CHARS) this.words += words;
  }

  tag({ name, source }: Tag): void {
    this.seen.add(name);
    if (name === 'input' && /type\s*=\s*["']?password/i.test(source)) this.seen.add('password');
    if (name === 'meta' && /http-equiv\s*=\s*["']?refresh/i.test(source)) this.seen.add('refresh');
  }
}

/** Looks at the markup of a page. */
export function lookAt(html: string): PageLook {
  const looking = new Looking();
  // `toLowerCase` keeps the places of what is looked for here, which is ASCII.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    looking.text(html.slice(at, start < 0 ? html.length : start));
    if (start < 0) break;
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = tagAt(html, start);
    if (!tag) {
      looking.text('<');
      at = start + 1;
      continue;
    }
    looking.tag(tag);
    at = tag.end;
    if (tag.isEnd || !CLOSED.has(tag.name)) continue;
    const close = lower.indexOf(`</${tag.name}`, at);
    const end = close < 0 ? html.length : close;
    if (tag.name === 'title' && looking.title === '')
      looking.title = plain(html.slice(at, end)).trim();
    at = end;
  }
  const { title, words, length, seen } = looking;
  return {
    title,
    words: words.slice(0, MAX_WORDS_CHARS),
    length,
    source: html.slice(0, MAX_SOURCE_CHARS),
    hasPassword: seen.has('password'),
    hasPicture: seen.has('img'),
    hasScript: seen.has('script'),
    hasFrame: seen.has('iframe') || seen.has('frame') || seen.has('frameset'),
    refreshes: seen.has('refresh'),
  };
}

const SECTIONS = [
  /总体情况/,
  /主动公开政府信息/,
  /收到和处理政府信息公开申请/,
  /行政复议/,
  /存在的?主要问题/,
  /其他需要报告/,
];
/** Titles of parts that a report has; a page with so many is one, whatever else it says. */
const MIN_SECTIONS = 2;
const NAMES_REPORT = /20\d\d年?度?[^。]{0,12}信息公开[^。]{0,6}(?:年度报告|年报)/;

/** Whether the words are plainly those of a report. */
export const resemblesReport = ({ words }: PageLook): boolean =>
  SECTIONS.filter((section) => section.test(words)).length >= MIN_SECTIONS;

/** Whether the page names a report, as one that only offers its file does. */
export const namesReport = ({ words, title }: PageLook): boolean =>
  NAMES_REPORT.test(words) || NAMES_REPORT.test(title.replace(/\s+/g, ''));
