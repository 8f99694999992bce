import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../lib/run.mjs';

/**
 * A page with one of its parts written anew: what stands between `<!-- NAME -->` and `<!-- /NAME -->`.
 * @param path the page, by its path in the project
 * @param name what the part is called in its marks
 * @param part its new contents, as Markdown
 * @returns the path, and the contents of the whole page, formatted
 * @throws Error where the page does not say where that part belongs
 */
export async function withPart(
  path: string,
  name: string,
  part: string,
): Promise<readonly [path: string, content: string]> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = readFileSync(join(ROOT, path), 'utf8');
  const [before, , after] = page.split(new RegExp(`(${start}[^]*${end})`));
  if (before === undefined || after === undefined)
    throw new Error(`${path} has no ${start} … ${end}`);
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  return [path, await format(before + start + part + end + after, options)];
}
