import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutMarkup } from '../../scripts/build/plain-preact';

test('the installed Preact has one place that makes markup, and none afterwards', () => {
  const code = readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8');
  expect(code).toMatch(/\.innerHTML=\w/);
  const plain = withoutMarkup(code);
  expect(plain).not.toMatch(/\.innerHTML\s*=(?!=)/);
  expect(plain.length - code.length).toBe('textContent'.length - 'innerHTML'.length);
});

test.each([
  ['no place', 'a.textContent=b.__html'],
  ['two places', 'a.innerHTML=b.__html;c.innerHTML=d.__html'],
  ['a place of another kind', 'a.innerHTML=b.__html;c.innerHTML=d'],
])('code with %s is refused', (_what, code) => {
  expect(() => withoutMarkup(code)).toThrow('Preact');
});
