import { constants } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHtml, looksLikeUtf16 } from '../encoding';

const PAGE = /\.html?$/i;

/** Saved with all its pictures inside, a page may be as large as this; no larger one is read. */
export const MAX_PAGE_MB = 32;
const MAX_PAGE_BYTES = MAX_PAGE_MB * 1024 * 1024;

/** A problem with an input, with the words for it chosen later. */
export type Trouble =
  | 'missing'
  | 'unreadable'
  | 'noPages'
  | 'notAPage'
  | 'notAFile'
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'tooLarge'
  | 'tooManyElements'
  | 'tooDeep'
  | 'failed';

export interface Input {
  readonly path: string;
  readonly trouble?: Trouble;
}

/**
 * The saved pages that some paths name: files as they are, folders with all .html and .htm below
 * them, in order of name. A folder below that can't be read is told, and the others go on.
 * @param paths files or folders
 */
export async function* findPages(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info) yield { path, trouble: 'missing' };
    else if (info.isDirectory()) {
      let found = false;
      for await (const input of pagesBelow(path)) {
        found = true;
        yield input;
      }
      if (!found) yield { path, trouble: 'noPages' };
    } else if (!info.isFile()) yield { path, trouble: 'notAFile' };
    else yield PAGE.test(path) ? { path } : { path, trouble: 'notAPage' };
  }
}

/** Links to files are followed; links to folders are not, since they may lead round in circles. */
async function* pagesBelow(top: string): AsyncGenerator<Input> {
  const open = [{ path: top, isFolder: true }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, isFolder } = next;
    if (!isFolder) {
      yield { path };
      continue;
    }
    const entries = await entriesOf(path).catch(() => null);
    if (entries === null) yield { path, trouble: 'unreadable' };
    else open.push(...entries.reverse());
  }
}

/** The pages and folders in a folder, in order of name. */
async function entriesOf(folder: string): Promise<{ path: string; isFolder: boolean }[]> {
  const entries: { path: string; isFolder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder || (PAGE.test(entry.name) && (await isRegularFile(path))))
      entries.push({ path, isFolder });
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isRegularFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? true;

/** How much of a file is looked at to tell text from other data. */
const PROBE_BYTES = 4096;

/**
 * The text of a saved page.
 * @returns the trouble where the file can't be read, is no page, or in no encoding known
 */
export async function readPage(path: string): Promise<{ readonly html: string } | Trouble> {
  const bytes = await readBytes(path).catch((): Trouble => 'unreadable');
  if (typeof bytes === 'string') return bytes;
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return 'empty';
  if (isBinary(bytes.subarray(0, PROBE_BYTES))) return 'binary';
  const decoded = decodeHtml(bytes);
  return decoded ? { html: decoded.text } : 'undecodable';
}

// Windows has no such flag.
const NONBLOCK = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

async function readBytes(path: string): Promise<Buffer | Trouble> {
  // Whatever was at the path a moment ago: a pipe opened without this would be waited for for ever.
  const file = await open(path, constants.O_RDONLY | NONBLOCK);
  try {
    const info = await file.stat();
    if (!info.isFile()) return 'notAFile';
    return info.size > MAX_PAGE_BYTES ? 'tooLarge' : await file.readFile();
  } finally {
    await file.close();
  }
}

/** Text of any encoding used on the web has no NUL bytes, save UTF-16. */
const isBinary = (head: Buffer): boolean =>
  (head.includes(0) && !looksLikeUtf16(head)) || head.subarray(0, 5).toString('latin1') === '%PDF-';
