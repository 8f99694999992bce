import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/^(?:read|organ|links)[\\/]/.test(file),
    );
    const knowing = files.filter((file) =>
      NAMED.test(withoutComments(readFileSync(join(SOURCE, file), 'utf8'))),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(knowing).toEqual([]);
  });
});

describe('properties with shorter names', () => {
  it('are never spelt out: in the name of a group, or as a key in quotes', () => {
    const names = READING_PROPERTIES.join('|');
    const spelt = new RegExp(
      `\\(\\?<(?:${names})>|\\[['"](?:${names})['"]\\]|['"](?:${names})['"](?: in |:)`,
    );
    const files = readdirSync(join(SOURCE, 'read'), { recursive: true, encoding: 'utf8' });
    const code = files.filter((file) => file.endsWith('.ts'));
    expect(code.length).toBeGreaterThan(50);
    expect(
      code.filter((file) =>
        spelt.test(withoutComments(readFileSync(join(SOURCE, 'read', file), 'utf8'))),
      ),
    ).toEqual([]);
  });
});

const SOURCE = join(import.meta.dirname, '../../src');
const NAMED = new RegExp(`\\b(?:${READING_PROPERTIES.join('|')})\\b`);
const withoutComments = (code: string): string =>
  code.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/.*/g, '');
