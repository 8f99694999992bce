import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of what is bundled ask that their notices go along with copies of the software. The
 * file with them is made from the modules that a build really took in, so that nothing is left out
 * when something is added.
 */

const LEGAL_FILE = /^(?:licen[cs]e|copying|notice|third[-_]party)/i;
/** A comment that says whose the code is; tools keep such comments by the same signs. */
const LEGAL_COMMENT = /\/\*(?:!|[^*]*\*+(?:[^/*][^*]*\*+)*?\s*@(?:license|preserve))[^]*?\*\//g;
const RULE = '='.repeat(80);

/** Whose the packages are that are under the MIT License and come without its text, by their sources. */
const MIT_HOLDERS = new Map([
  ['wxt', '2023 Aaron'],
  ['@wxt-dev/browser', '2023 Aaron'],
]);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder of the package that a module belongs to; null for the project's own and for made ones. */
export function packageFolder(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/');
  return /^[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/** The folder of a package as one in another folder would import it; null where it isn't installed. */
function installed(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * Packages that some modules come from. With the project's own dependencies come theirs: many a
 * package carries them inside its files, where no bundler sees them. Of tools no more is shipped than
 * the modules themselves.
 */
function packagesOf(moduleIds: Iterable<string>, root: string): Map<string, string[]> {
  const own = Object.keys(manifestOf(root).dependencies ?? {});
  const packages = new Map<string, string[]>();
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder === null) continue;
    const modules = packages.get(folder) ?? [];
    modules.push(id.replace(/\?.*$/, ''));
    packages.set(folder, modules);
  }
  const shipped = new Set(own.map((name) => join(root, 'node_modules', name)));
  for (const folder of packages.keys()) {
    if (!shipped.has(folder)) continue;
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      // Types are gone when the code runs.
      const dependency = name.startsWith('@types/') ? null : installed(name, folder);
      if (dependency === null) continue;
      shipped.add(dependency);
      if (!packages.has(dependency)) packages.set(dependency, []);
    }
  }
  return packages;
}

/** Where a package is kept, for people. */
function addressOf({ homepage, repository }: Manifest): string | null {
  const source = typeof repository === 'object' ? repository.url : repository;
  const address = source?.replace(/^git\+/, '').replace(/^github:/, 'https://github.com/');
  return address?.replace(/\.git$/, '') ?? homepage ?? null;
}

/** The texts of a package's licence, and what else it wants to be told. */
function legalTexts(folder: string, { name, license }: Manifest, root: string): string[] {
  const holder = license === 'MIT' ? MIT_HOLDERS.get(name) : undefined;
  if (holder !== undefined)
    // The project's own licence is the same but for the holder.
    return [
      readFileSync(join(root, 'LICENSE'), 'utf8')
        .replace(/(?<=\(c\) ).*/, holder)
        .trim(),
    ];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LEGAL_FILE.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim());
}

function noticeOf(folder: string, modules: readonly string[], root: string): string {
  const manifest = manifestOf(folder);
  const texts = legalTexts(folder, manifest, root);
  if (texts.length === 0)
    throw new Error(`${manifest.name} comes without a licence, and can’t be shipped: ${folder}`);
  const comments = modules
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').match(LEGAL_COMMENT) ?? []);
  const head = [
    `${manifest.name} ${manifest.version}`,
    `License: ${manifest.license ?? 'see below'}`,
    addressOf(manifest),
  ].filter((line) => line !== null);
  return [head.join('\n'), ...texts, ...new Set(comments)].join('\n\n');
}

/**
 * The notices of all packages that modules of a build come from, as a text: name, version, licence,
 * address, and the texts of the licence, in order of name.
 * @param moduleIds as the bundler tells them: paths, and made-up names of its own
 * @param root the project's folder
 * @throws Error where a package holds no text of its licence
 */
export function notices(moduleIds: Iterable<string>, root: string): string {
  const parts = [...packagesOf([...moduleIds].sort(), root)]
    .map(([folder, modules]) => noticeOf(folder, modules, root).replace(/\r\n?/g, '\n'))
    .sort((a, b) => (a < b ? -1 : 1));
  const opening = 'This extension contains the following software of others.';
  // Browsers take a text without this mark for Latin 1.
  return `\ufeff${[opening, ...new Set(parts)].join(`\n\n${RULE}\n\n`)}\n`;
}
