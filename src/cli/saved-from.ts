/**
 * The address that a browser noted when it saved a page, in front of everything but the doctype. What
 * the page says of its own address, in meta elements and links, is no more than a claim.
 */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, 4096);
  const note = /^\s*(?:<!doctype[^>]*>\s*)?<!-- saved from url=\(\d{4,}\)(https?:\/\/\S+) -->/i;
  return note.exec(head)?.[1] ?? null;
}

const MAX_HEAD_CHARS = 100_000;
/** Where a page says that it is, in the order of trust. */
const CLAIMS = [
  ['link', 'rel', 'canonical', 'href'],
  ['meta', 'property', 'og:url', 'content'],
  // 国办发〔2017〕47号
  ['meta', 'name', 'url', 'content'],
] as const;

/** The address that a page gives itself; null where it gives none. */
export function claimedAddress(html: string): string | null {
  const head = html.slice(0, MAX_HEAD_CHARS);
  for (const [element, attribute, value, holder] of CLAIMS)
    for (const [tag] of head.matchAll(new RegExp(`<${element}\\s[^<>]*>`, 'gi'))) {
      if (attributeOf(tag, attribute)?.toLowerCase() !== value) continue;
      const address = attributeOf(tag, holder) ?? '';
      if (/^https?:\/\/[^\s/]/i.test(address)) return address;
    }
  return null;
}

function attributeOf(tag: string, name: string): string | null {
  const written = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  const value = written?.slice(1).find(Boolean);
  return value === undefined ? null : value.replaceAll('&amp;', '&').trim();
}
