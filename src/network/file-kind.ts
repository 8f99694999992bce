import type { FileKind } from './outcome';

const BY_TYPE: readonly (readonly [RegExp, FileKind])[] = [
  [/^application\/pdf/, 'pdf'],
  [/wordprocessingml/, 'docx'],
  [/^application\/msword/, 'doc'],
  [/wps-office|kswps/, 'wps'],
  [/[/.]ofd\b/, 'ofd'],
  [/spreadsheetml/, 'xlsx'],
  [/ms-excel/, 'xls'],
  [/^application\/(?:x-)?(?:zip|rar|7z)/, 'zip'],
  [/^image\//, 'image'],
];
const EXTENSIONS = new Map<string, FileKind>([
  ...(['pdf', 'docx', 'doc', 'wps', 'ofd', 'xlsx', 'xls', 'zip'] as const).map(
    (kind) => [kind, kind] as const,
  ),
  ...(['rar', '7z'] as const).map((name) => [name, 'zip'] as const),
  ...(['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp'] as const).map(
    (name) => [name, 'image'] as const,
  ),
]);
/** Types that a page comes as. */
const PAGE_TYPES = /^(?:$|text\/(?:html|plain|xml)\b|application\/(?:xhtml\+xml|xml)\b)/;
/** What servers send that don't know what they send. */
const UNKNOWN_TYPES = /^application\/(?:octet-stream|x-download|force-download|download)/;

const extensionIn = (name: string): FileKind | null =>
  EXTENSIONS.get(/\.([a-z0-9]{2,4})["']?\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return '';
  }
}

/** A file's kind by the end of its address; null where that names none. */
export const fileKindOfAddress = (url: string): FileKind | null => extensionIn(pathOf(url));

/** What an answer says of itself. */
export interface AnswerHead {
  readonly url: string;
  readonly contentType: string;
  /** Value of `Content-Disposition`; empty where there is none. */
  readonly disposition: string;
}

/**
 * The kind of file that an answer says it brings.
 * @returns null for a page; `unknown` where only the first bytes tell
 */
export function announcedFile({
  url,
  contentType,
  disposition,
}: AnswerHead): FileKind | 'unknown' | null {
  const type = contentType.trim().toLowerCase();
  const named = /filename\*?=(?:[\w-]*'[\w-]*')?([^;]+)/i.exec(disposition)?.[1] ?? '';
  const byName = extensionIn(safelyDecoded(named)) ?? fileKindOfAddress(url);
  if (PAGE_TYPES.test(type)) return null;
  if (UNKNOWN_TYPES.test(type)) return byName ?? 'unknown';
  return BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? byName ?? 'other';
}

function safelyDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['Rar!', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
];

/**
 * A file's kind by its first bytes, whatever it was sent as; null for text. Many kinds are zip archives,
 * or look like Word's: the address tells them apart.
 */
export function fileKindOfBytes(bytes: Uint8Array, url: string): FileKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
  return kind === 'zip' || kind === 'doc' ? (fileKindOfAddress(url) ?? kind) : kind;
}
