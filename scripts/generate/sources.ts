import { format, resolveConfig } from 'prettier';
import { ruleSources } from './rules';
import { templateSource } from './templates';

/** Every generated source, formatted, by its path in the project. */
export async function generatedSources(): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const [path, content] of [templateSource(), ...(await ruleSources())]) {
    const options = { ...(await resolveConfig(path)), parser: 'typescript' };
    sources.set(path, await format(content, options));
  }
  return sources;
}
