import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomsPage } from '../scripts/docs/rooms';
import { rulePages } from '../scripts/docs/rules';
import { templatePages } from '../scripts/docs/templates';
import { LOCALES, uiMessages } from '../src/messages/all';
import { TEMPLATES, templateYears } from '../src/template';

/** What the READMEs, docs/ and the pages for contributors say that can be checked: generated tables, links and commands. */

const ROOT = join(import.meta.dirname, '..');
const DOCS = join(ROOT, 'docs');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const READMES = ['README.md', 'README.zh-CN.md'];
const PAGES = [
  ...READMES,
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  '.github/pull_request_template.md',
  ...readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => relative(ROOT, join(DOCS, name))),
];

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
/** Commands of npm itself that need no entry in package.json, `test` aside. */
const OWN = new Set(['ci']);

/** Addresses of links and pictures, without those of other sites. */
function linksIn(markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)];
  return links
    .map(([, inline, attribute]) => inline ?? attribute ?? '')
    .filter((address) => !/^[a-z]+:/.test(address));
}

/** The anchors of a page's headings, as they are made on the web. */
const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Whether a relative link leads to a file and, where it names one, to a heading in it. */
function leadsSomewhere(from: string, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchorsIn(read(target)).includes(decodeURIComponent(anchor));
}

/** Links from a name in code to a file that does not have it. */
const lostNamesIn = (page: string, markdown: string): string[] =>
  [...markdown.matchAll(/\[`(\w+)`\]\(([^)\s#]+\.tsx?)\)/g)].flatMap(
    ([link, name = '', path = '']) =>
      new RegExp(`\\b${name}\\b`).test(read(join(dirname(page), path))) ? [] : [link],
  );

/** What is set as code: blocks and spans. */
const codeIn = (markdown: string): string =>
  [...markdown.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].map(([code]) => code).join('\n');

/** Names of npm scripts that a text runs: `npm run NAME`, `npm test`. */
function commandsIn(markdown: string): string[] {
  const commands = codeIn(markdown).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*)/g);
  return [...new Set([...commands].map(([, name = '']) => name))];
}

/** Files that a text runs: `npx tsx FILE`. */
const toolsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\bnpx tsx (\S+\.ts)\b/g)].map(([, file = '']) => file);

describe.each(TEMPLATES)('the template of $id', ({ id, document }) => {
  it.each(READMES)('is named by its document in %s', (page) => {
    expect(read(page)).toContain(document);
  });

  it.each(LOCALES)('is named by its document in the settings, in %s', (locale) => {
    expect(uiMessages(locale).options.rules.basisNote(templateYears())).toContain(document);
  });

  it('is among the templates of a result', () => {
    const described = /^\| `template` .*$/m.exec(read('docs/result.md'))?.[0];
    expect(described).toContain(`\`${id}\``);
  });
});

describe('the generated pages', () => {
  it('are as `npx tsx scripts/docs.ts` writes them', async () => {
    for (const [path, content] of [
      await roomsPage(),
      ...(await rulePages()),
      ...(await templatePages()),
    ])
      expect(read(path) === content, `${path} is out of date: run npx tsx scripts/docs.ts`).toBe(
        true,
      );
  }, 120_000);
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links to what is there', () => {
    expect(linksIn(text).filter((address) => !leadsSomewhere(page, address))).toEqual([]);
  });

  it('names what is in the files it links to', () => {
    expect(lostNamesIn(page, text)).toEqual([]);
  });

  it('names commands that exist', () => {
    const known = (name: string) => name in scripts || OWN.has(name);
    expect(commandsIn(text).filter((name) => !known(name))).toEqual([]);
    expect(toolsIn(text).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the READMEs', () => {
  it.each(READMES)('%s names the two commands', (page) => {
    expect(commandsIn(read(page))).toEqual(expect.arrayContaining(['demo', 'test']));
  });

  it('speak of the same commands and pages', () => {
    const [english, chinese] = READMES.map((page) => ({
      commands: commandsIn(read(page)).sort(),
      pictures: linksIn(read(page)).filter((address) => address.endsWith('.png')),
    }));
    expect(chinese).toEqual(english);
  });
});
