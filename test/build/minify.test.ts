import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../scripts/build/minify';

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
  it('objects to what is no script', async () => {
    await expect(shortened('var total = ;')).rejects.toThrow();
  });
});
