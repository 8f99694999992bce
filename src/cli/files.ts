import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = /\.html?$/i;

/** A problem with an input, with the words for it chosen later. */
export type Trouble = 'missing' | 'unreadable' | 'noPages' | 'notAPage' | 'empty' | 'binary';

export interface Input {
  readonly path: string;
  readonly trouble?: Trouble;
}

/**
 * The saved pages that some paths name: files as they are, folders with all .html and .htm below
 * them, in order of name.
 * @param paths files or folders
 */
export async function* findPages(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info) yield { path, trouble: 'missing' };
    else if (info.isDirectory()) {
      const pages = await pagesBelow(path).catch(() => null);
      if (pages === null) yield { path, trouble: 'unreadable' };
      else if (pages.length === 0) yield { path, trouble: 'noPages' };
      else for (const page of pages) yield { path: page };
    } else yield PAGE.test(path) ? { path } : { path, trouble: 'notAPage' };
  }
}

async function pagesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const pages: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) pages.push(...(await pagesBelow(path)));
    else if (entry.isFile() && PAGE.test(entry.name)) pages.push(path);
  }
  return pages;
}

/** How much of a file is looked at to tell text from other data. */
const PROBE = 4096;

/**
 * The bytes of a saved page; decoding is left to the parser, which knows the page's own encoding.
 * @returns the trouble where the file can't be read or is no page
 */
export async function readPage(path: string): Promise<Buffer | Trouble> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return 'unreadable';
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return 'empty';
  return isBinary(bytes.subarray(0, PROBE)) ? 'binary' : bytes;
}

/** Text of any encoding used on the web has no NUL bytes, save UTF-16, which says so up front. */
function isBinary(head: Buffer): boolean {
  const mark = head.readUIntBE(0, Math.min(2, head.length));
  const utf16 = mark === 0xfffe || mark === 0xfeff;
  return (!utf16 && head.includes(0)) || head.subarray(0, 5).toString('latin1') === '%PDF-';
}
