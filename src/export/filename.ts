import { localDay } from '../messages';

/** What a file name is made of; null where the page doesn't say. */
export interface FileNameParts {
  readonly issuer: string | null;
  readonly year: number | null;
  /** When the audit was saved; the name carries its local date. */
  readonly savedAt: Date;
  /** Without the dot, e.g. `json`. */
  readonly extension: string;
}

const WHAT = '年报审核';
const BATCH = '年报批量审核';
/**
 * Characters of an organ's name that are kept. At most four bytes each in UTF-8, so that the whole
 * name stays well below the 255 bytes that file systems allow.
 */
const MAX_ISSUER_CHARS = 48;
// Control, format (zero-width, bidirectional), surrogate and private characters, line separators,
// and what Windows forbids in names.
const FORBIDDEN = /[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;
// Names of devices, which Windows opens whatever follows the first dot.
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)\s*(?=\.|$)/i;
const EDGES = /^[.\s]+|[.\s]+$/g;

function safe(part: string): string {
  const clean = part.replace(FORBIDDEN, '').replace(/\s+/g, ' ').replace(EDGES, '');
  const short = [...clean].slice(0, MAX_ISSUER_CHARS).join('').replace(EDGES, '');
  return RESERVED.test(short) ? `_${short}` : short;
}

const dayOf = (date: Date): string => localDay(date).replaceAll('-', '');

/**
 * A file name for an exported audit that every system accepts: 「柏家沟镇人民政府_2022_年报审核_
 * 20261122.json」. What is unknown is left out.
 */
export function exportFileName({ issuer, year, savedAt, extension }: FileNameParts): string {
  const parts = [safe(issuer ?? ''), year === null ? '' : String(year), WHAT, dayOf(savedAt)];
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}

/** A file name for all of a run: 「年报批量审核_20261122.xlsx」. */
export function batchFileName({
  savedAt,
  extension,
}: Pick<FileNameParts, 'savedAt' | 'extension'>): string {
  return `${BATCH}_${dayOf(savedAt)}.${extension}`;
}

/** A name for one of several files in an archive, told apart by its number. */
export const numberedFileName = (number: number, parts: FileNameParts): string =>
  `${String(number).padStart(3, '0')}_${exportFileName(parts)}`;
