import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pollUntil } from './extension-page';

/** The file that a browser saves into a folder, once it is whole; it is taken out of there. */
export async function savedFile(
  folder: string,
  extension: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const file = await pollUntil(async () => {
    const files = await readdir(folder);
    const name = files.find((one) => one.endsWith(`.${extension}`));
    // Browsers save under another name first, or keep an empty file in the place.
    const partial = files.some((one) => /\.(?:part|crdownload)$/.test(one));
    if (name === undefined || partial) return undefined;
    const bytes = await readFile(join(folder, name));
    return bytes.length > 0 ? { name, bytes } : undefined;
  }, `a file .${extension}`);
  await rm(join(folder, file.name));
  return file;
}
