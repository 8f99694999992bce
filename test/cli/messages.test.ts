import { expect, it } from 'vitest';
import { cliMessages } from '../../src/cli/messages';

it.each([
  [1, 2, 0, '1 error · 2 warnings · 0 notes', '错误 1 · 警告 2 · 提示 0'],
  [0, 1, 1, '0 errors · 1 warning · 1 note', '错误 0 · 警告 1 · 提示 1'],
] as const)(
  'counts %d, %d and %d in words that fit',
  (errors, warnings, infos, english, chinese) => {
    expect(cliMessages('en').counts(errors, warnings, infos)).toBe(english);
    expect(cliMessages('zh').counts(errors, warnings, infos)).toBe(chinese);
  },
);
