import type { OfferedFormat } from '../../report';

/** Files that reports are given as, by what their addresses and names say. */

const EXTENSION = String.raw`\.(pdf|docx?|wps|ofd|ceb|rtf|xlsx?|et|zip|rar|7z)`;
/** An address of a document, before a query, or within the words of a script. */
const DOCUMENT = new RegExp(`${EXTENSION}(?:$|[?#&;])`, 'i');
const IN_SCRIPT = new RegExp(`["'(=]([^"'()=\\s]{0,300}${EXTENSION})["')?#&]`, 'i');
/** The name of a file, by how it ends. */
export const NAMED_FILE = new RegExp(`${EXTENSION}$`, 'i');
/** Addresses of files that don't say which kind they are of. */
export const SERVES_FILE = /download|downfile|attach|\/files?[/?]|fileid/i;
export const MAX_SCRIPT_CHARS = 20_000;

/** The address of a document in an attribute: itself, or a word of the script in it. */
export function documentIn(value: string): string | null {
  if (value.length > MAX_SCRIPT_CHARS) return null;
  if (!/^\s*javascript:|\(/i.test(value) && DOCUMENT.test(value)) return value;
  return documentInScript(value);
}

/** The first address of a document that a script names. */
export const documentInScript = (code: string): string | null => IN_SCRIPT.exec(code)?.[1] ?? null;

/**
 * What kind of file an address leads to, told by itself or by the name beside it.
 * @returns null where neither tells that it is one
 */
export function fileFormat(address: string, name = ''): OfferedFormat | null {
  const printed = DOCUMENT.exec(address) ?? NAMED_FILE.exec(name);
  return FORMATS.get((printed?.[1] ?? '').toLowerCase()) ?? (printed ? 'other' : null);
}

const FORMATS = new Map<string, OfferedFormat>([
  ...(['pdf', 'doc', 'docx', 'wps', 'ofd', 'zip'] as const).map(
    (format) => [format, format] as const,
  ),
  ['xls', 'xlsx'],
  ['xlsx', 'xlsx'],
  ['rar', 'zip'],
  ['7z', 'zip'],
]);

/** An address that can be opened: of the web, and complete. */
export function absolute(address: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
