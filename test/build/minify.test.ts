import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { READING_PROPERTIES, shortened } from '../../scripts/build/minify';

const run = (code: string): unknown => runInNewContext(`${code}; total`);

describe('shortened', () => {
  const code = `
    var total = (function () {
      const unused = 12;
      class Sum { #value = 0; add(count) { this.#value += count; return this; } get value() { return this.#value; } }
      return new Sum().add(3).add(4).value;
    })();`;

  it('leaves what a script does as it is, in fewer bytes', async () => {
    const short = await shortened(code);
    expect(run(short)).toBe(7);
    expect(short.length).toBeLessThan(code.length / 2);
  });
  it('keeps characters as they are, without escapes', async () => {
    expect(await shortened(`var total = '政府信息公开';`)).toContain('政府信息公开');
  });
  it('writes Chinese characters out where a pattern escapes them, and no others', async () => {
    const short = await shortened(
      String.raw`var total = [/^[\u4e00-\u9fa5]+$/.test('公开'), /[\ufeff\u2028]/.test('公开')].join();`,
    );
    expect(short).toContain('[一-龥]');
    expect(short).toContain(String.raw`\ufeff\u2028`);
    expect(run(short)).toBe('true,false');
  });
  it('objects to what is no script', async () => {
    await expect(shortened('var total = ;')).rejects.toThrow();
  });

  it('gives properties of the reading a shorter name, everywhere alike', async () => {
    const short = await shortened(`
      var total = (({ clauseBefore, ...rest }) => clauseBefore.length + rest.wordsBefore)(
        { clauseBefore: 'ab', wordsBefore: 3 },
      );`);
    expect(run(short)).toBe(5);
    expect(short).not.toContain('wordsBefore');
  });

  it('leaves alone what more than one script may know by its name', () => {
    const others = [...sourceFiles('src'), ...sourceFiles('entrypoints')].filter(
      (file) => !KNOWING.test(file),
    );
    const known = others.flatMap((file) =>
      propertiesOf(file)
        .filter((name) => READING_PROPERTIES.includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(others.length).toBeGreaterThan(400);
    expect(known).toEqual([]);
  });
  it('knows a string from a type', () => {
    expect(stringsIn(`const one: Row['grid'] = row['spec'] ?? take(\`leaf\`);`)).toEqual([
      'spec',
      'leaf',
    ]);
  });
  it('knows a property however it is written', () => {
    const code = `
      const { bounds, inHead: head } = of.clause;
      const made = { isHead: head, bounds, get isFull() { return made.grid }, tokens() {} };
      interface Made { readonly slots: number; take(): void }
      class Leaf { core = 1; weight() { return this.#own; } }`;
    expect([...new Set(propertiesIn(code))].sort()).toEqual([
      'bounds',
      'clause',
      'core',
      'grid',
      'inHead',
      'isFull',
      'isHead',
      'slots',
      'take',
      'tokens',
      'weight',
    ]);
  });
});

describe('properties with shorter names', () => {
  it('are never spelt out: as a string, or in the name of a group', () => {
    const groups = new RegExp(`\\(\\?<(?:${READING_PROPERTIES.join('|')})>`);
    const files = ['src/read', 'src/organ', 'src/live', 'entrypoints/auditor'].flatMap(sourceFiles);
    expect(files.length).toBeGreaterThan(60);
    const spelt = files.filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8');
      return groups.test(code) || stringsIn(code).some((name) => READING_PROPERTIES.includes(name));
    });
    expect(spelt).toEqual([]);
  });
});

const ROOT = join(import.meta.dirname, '../..');
/** Who may know them: what is in each script for itself, in the auditor alone, or never shortened. */
const KNOWING =
  /^src\/(?:read\/(?!page\/(?:offered|file-address)\.ts)|organ\/|links\/|cli\/)|^src\/live\/(?:live-audit|live-audit-events|changes|region|ignored|lazy-modules)\.ts|^entrypoints\/auditor\//;

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const propertiesOf = (file: string): string[] =>
  propertiesIn(readFileSync(join(ROOT, file), 'utf8'));

function visitAll(code: string, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.tsx', code, ts.ScriptTarget.Latest, true));
}

/** Names of properties that a module reads, writes or declares. */
function propertiesIn(code: string): string[] {
  const names: string[] = [];
  const take = (name: ts.Node | undefined): void => {
    if (name && ts.isIdentifier(name)) names.push(name.text);
  };
  visitAll(code, (node) => {
    if (ts.isPropertyAccessExpression(node)) take(node.name);
    else if (ts.isObjectBindingPattern(node))
      for (const { propertyName, name } of node.elements) take(propertyName ?? name);
    else if (ts.isObjectLiteralElement(node) || ts.isTypeElement(node) || ts.isClassElement(node))
      take(node.name);
  });
  return names;
}

/** Strings that are there when a module runs, and not in its types alone. */
function stringsIn(code: string): string[] {
  const strings: string[] = [];
  visitAll(code, (node) => {
    if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) strings.push(node.text);
  });
  return strings;
}
