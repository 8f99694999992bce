import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICE } from './text';

/** The list of templates: every file of src/template that is called after the year of its document. */

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'template');

/** Ids of templates, newest first. */
const templateFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()
    .reverse();

/** The source that lists the templates, by its path in the project. */
export function templateSource(): readonly [path: string, content: string] {
  const ids = templateFiles();
  const names = ids.map((id) => `template${id}`);
  const content = `${NOTICE}
${ids.map((id) => `import { template${id} } from './${id}';`).join('\n')}

export { ${names.join(', ')} };

/** Every template, newest first. */
export const ALL = [${names.join(', ')}] as const;
`;
  return ['src/template/list.generated.ts', content];
}
