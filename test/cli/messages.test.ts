import { expect, it } from 'vitest';
import { cliMessages } from '../../src/cli/messages';

it.each([
  [[1, 2, 0], '1 error · 2 warnings · 0 notes', '错误 1 · 警告 2 · 提示 0'],
  [[0, 1, 1], '0 errors · 1 warning · 1 note', '错误 0 · 警告 1 · 提示 1'],
] as const)('counts %j in words that fit the number', (counts, english, chinese) => {
  expect(cliMessages('en').counts(...counts)).toBe(english);
  expect(cliMessages('zh').counts(...counts)).toBe(chinese);
});
