import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';

/** The first moment that an archive can name: no file of one says when it was packed. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Packs an archive again so that the same files always come to the same bytes: in order of name, and
 * without the times at which they were built. Whoever builds the extension can so tell whether what a
 * store ships is what the sources give.
 */
export function repacked(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: EPOCH });
}

/** Does so with a file. */
export async function repackFile(path: string): Promise<void> {
  await writeFile(path, repacked(await readFile(path)));
}
