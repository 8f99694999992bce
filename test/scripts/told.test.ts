import { expect, test } from 'vitest';
import { failures, secondAttempts } from '../../scripts/lib/told.mjs';

const ESC = '\u001b';

test('of an output the tests that failed are told, with what was wrong', () => {
  const output = [
    ` ✓ unit a.test.ts (2 tests) 5ms`,
    `${ESC}[41m FAIL ${ESC}[49m unit b.test.ts > adds up`,
    `${ESC}[31mAssertionError: expected 1 to be 2${ESC}[39m`,
    '',
    ' FAIL  unit c.test.ts > one',
    ' FAIL  unit c.test.ts > two',
    'Error: gone',
  ].join('\n');
  expect(failures(output).split('\n')).toEqual([
    'FAIL  unit b.test.ts > adds up',
    '  AssertionError: expected 1 to be 2',
    'FAIL  unit c.test.ts > one',
    '  Error: gone',
    'FAIL  unit c.test.ts > two',
    '  Error: gone',
  ]);
});

test('of many failures the first are told, and how many there are', () => {
  const output = Array.from({ length: 12 }, (_, n) => ` FAIL  t${n}\nError: ${n}`).join('\n');
  expect(failures(output)).toMatch(/^FAIL {2}t0\n[^]*FAIL {2}t9\n {2}Error: 9\nand 2 more$/);
});

test('a program that tells of no test is quoted by its last lines', () => {
  const output = Array.from({ length: 40 }, (_, n) => `line ${n}\n`).join('\n');
  expect(failures(output).split('\n')).toEqual(
    Array.from({ length: 15 }, (_, n) => `line ${25 + n}`),
  );
  expect(failures('')).toBe('');
});

test('a test that needed a second attempt is named', () => {
  const output = `   ${ESC}[32m✓${ESC}[39m moves ${ESC}[33m(retry x1)${ESC}[39m 20ms\n   ✓ stays 3ms`;
  expect(secondAttempts(output)).toEqual(['✓ moves (retry x1) 20ms']);
  expect(secondAttempts('✓ stays')).toEqual([]);
});
