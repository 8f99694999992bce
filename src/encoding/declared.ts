/** How far into a page declarations are looked for; browsers look at the first 1,024 bytes. */
const MAX_PRESCAN_BYTES = 8192;

/** What the Encoding Standard lists and no decoder reads: such a page is not to be guessed at. */
const UNREADABLE_ENCODINGS = new Set([
  ...['hz-gb-2312', 'iso-2022-cn', 'iso-2022-cn-ext', 'iso-2022-kr', 'csiso2022kr', 'utf-7'],
  ...['replacement', 'unicode-1-1-utf-7'],
]);

/** Names of GBK that pages use and the Encoding Standard doesn't know. */
const GBK_ALIASES = new Set([
  ...['gb-2312', 'gb_2312', 'gb2312-80', 'gb-18030', 'gb_18030', 'gbk2312', 'cp936', 'ms936'],
  ...['windows-936', 'euc-cn', 'gb2313', 'gb13000'],
]);

export interface Declarations {
  /** Encodings by the names of the Encoding Standard, the most binding first, each once. */
  readonly encodings: readonly string[];
  /** Whether one is declared that no decoder reads. */
  readonly hasUnreadable: boolean;
}

/**
 * The encodings that a page declares: in the header it was sent with, in its XML declaration, and in
 * its meta elements.
 * @param contentType the value of the header, e.g. `text/html; charset=gb2312`
 */
export function declaredEncodings(bytes: Uint8Array, contentType = ''): Declarations {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_PRESCAN_BYTES));
  const labels = [charsetIn(contentType), xmlEncoding(head), ...metaCharsets(head)]
    .filter((label) => label !== null)
    .map((label) => label.toLowerCase());
  const encodings = new Set<string>();
  for (const [index, label] of labels.entries()) {
    const encoding = encodingOf(label);
    if (encoding === null) continue;
    // A declaration that can be read as ASCII is in no UTF-16.
    const fromHeader = index === 0 && contentType !== '';
    encodings.add(encoding.startsWith('utf-16') && !fromHeader ? 'utf-8' : encoding);
  }
  return {
    encodings: [...encodings],
    hasUnreadable: labels.some((label) => UNREADABLE_ENCODINGS.has(label)),
  };
}

/** The encoding that a label stands for; null where there is none, or none that can be read. */
function encodingOf(label: string): string | null {
  if (GBK_ALIASES.has(label)) return 'gbk';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The charset named in a content type, e.g. `text/html; charset="gb2312"`. */
const charsetIn = (contentType: string): string | null =>
  /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1] ?? null;

const xmlEncoding = (head: string): string | null =>
  /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null;

/** Charsets of `<meta charset>` and `<meta http-equiv="Content-Type">`, in order. */
function metaCharsets(head: string): string[] {
  const charsets: string[] = [];
  for (const [tag] of withoutComments(head).matchAll(/<meta[\s/][^<>]*/gi)) {
    const charset = attribute(tag, 'charset') ?? contentCharset(tag);
    if (charset !== null && charset !== '') charsets.push(charset);
  }
  return charsets;
}

const contentCharset = (tag: string): string | null =>
  attribute(tag, 'http-equiv')?.toLowerCase() === 'content-type'
    ? charsetIn(attribute(tag, 'content') ?? '')
    : null;

/** The value of an attribute in the source of a tag. */
function attribute(tag: string, name: string): string | null {
  for (const [, found, double, single, bare] of tag.matchAll(
    // From the beginning of a name only: else a long one is gone through from each of its characters.
    /(?<![^\s=/"'<>])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g,
  ))
    if (found?.toLowerCase() === name) return (double ?? single ?? bare ?? '').trim();
  return null;
}

/** A page without its comments; one without an end goes to the end. */
function withoutComments(head: string): string {
  const [first = '', ...rest] = head.split('<!--');
  return first + rest.map((part) => part.split('-->').slice(1).join('-->')).join(' ');
}
