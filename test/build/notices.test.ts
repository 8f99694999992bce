import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notices, packageFolder } from '../../scripts/build/notices';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'audit-notices-'));
  write('package.json', { name: 'own', version: '1.0.0', dependencies: { shown: '1' } });
  write('LICENSE', 'MIT License\n\nCopyright (c) 2026 Own authors\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, path);
function write(path: string, content: unknown): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), typeof content === 'string' ? content : JSON.stringify(content));
}

/** A package with a licence, and a module that a build takes in. */
function add(name: string, manifest: object = {}, file = 'LICENSE', module = ''): string {
  const folder = `node_modules/${name}`;
  const path = `${folder}/dist/index.js`;
  write(`${folder}/package.json`, { name, version: '2.0.0', license: 'MIT', ...manifest });
  if (file !== '') write(`${folder}/${file}`, `Permission of ${name}`);
  write(path, module);
  return at(path);
}

describe('the folder of a module’s package', () => {
  it.each([
    ['/x/node_modules/a/lib/b.js', '/x/node_modules/a'],
    ['/x/node_modules/@a/b/c.js', '/x/node_modules/@a/b'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\a\\b.js', 'C:/x/node_modules/a'],
    ['/x/src/a.ts', null],
    ['\0virtual:/x/node_modules/a/b.js', null],
  ])('of %s is %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('notices', () => {
  it.each(['LICENSE', 'LICENCE.md', 'license.txt', 'COPYING', 'NOTICE', 'THIRD_PARTY_LICENSES.md'])(
    'take in the text of %s',
    (file) => {
      const text = notices([add('shown', { repository: 'github:a/b' }, file)], root);
      expect(text).toContain('shown 2.0.0\nLicense: MIT\nhttps://github.com/a/b\n');
      expect(text).toContain('Permission of shown');
    },
  );

  it('name each package once, whatever of it is bundled, in order of name', () => {
    const [b, a] = [add('b'), add('@a/a')];
    const text = notices([b, a, `${b}?used`, at('src/own.ts'), '\0made-up'], root);
    expect(text.match(/Permission of \S+/g)).toEqual(['Permission of @a/a', 'Permission of b']);
  });

  it('name what a dependency may carry inside, and what that carries, but no types', () => {
    add('inside', { dependencies: { deeper: '1' } });
    add('deeper');
    const shown = add('shown', { dependencies: { inside: '1', '@types/x': '1', absent: '1' } });
    add('@types/x');
    expect(notices([shown], root).match(/Permission of \S+/g)).toEqual([
      'Permission of deeper',
      'Permission of inside',
      'Permission of shown',
    ]);
  });

  it('name of a tool no more than what is bundled of it', () => {
    add('inside');
    expect(notices([add('tool', { dependencies: { inside: '1' } })], root)).not.toContain('inside');
  });

  it('keep what stands in the modules themselves', () => {
    const code =
      '/*! Copyright A */ let a; /* none */ /**\n * @license B\n * of B */ /* x */ // @license\n';
    const text = notices([add('shown', {}, 'LICENSE', code)], root);
    expect(text).toContain('/*! Copyright A */');
    expect(text).toContain('@license B\n * of B */');
    expect(text).not.toContain('none');
    expect(text).not.toContain('/* x');
  });

  it('are refused where a package has no licence', () => {
    const path = add('shown', {}, '');
    expect(() => notices([path], root)).toThrow('shown comes without a licence');
  });

  it('of packages that leave out the text of their licence are written from ours', () => {
    const text = notices([add('wxt', {}, '')], root);
    expect(text).toContain('MIT License\n\nCopyright (c) 2023 Aaron');
    expect(() => notices([add('wxt', { license: 'GPL-3.0' }, '')], root)).toThrow('wxt');
  });

  it('begin with the mark by which browsers read them as UTF-8', () => {
    expect(notices([], root).startsWith('\ufeff')).toBe(true);
  });
});
