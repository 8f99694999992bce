import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { limits } from '../../scripts/lint/limits.mjs';

/** How much functions and files may hold. */

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    ...limits,
  ],
});

/** What the limits say about a piece of code in a file, by rule. */
async function rulesBrokenBy(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const statements = (count: number) => '  f();\n'.repeat(count);
const body = (lines: string) => `export function x(f: () => void) {\n${lines}}\n`;
const decisions = (count: number) => '  if (Math.random() > 0.5) f();\n'.repeat(count);

describe('limits', () => {
  it.each([
    ['src/read/x.ts', body(decisions(15)), 'complexity'],
    ['src/read/x.ts', body(statements(80)), 'max-lines-per-function'],
    ['src/pages/panel/x.tsx', body(statements(120)), 'max-lines-per-function'],
    ['src/read/x.ts', '// A line.\n'.repeat(401), 'max-lines'],
    ['scripts/x.mjs', 'export const x = 1;\n' + '// A line.\n'.repeat(400), 'max-lines'],
  ])('refuse what is too much in %s', async (file, code, rule) => {
    expect(await rulesBrokenBy(file, code)).toEqual([rule]);
  });

  it.each([
    ['src/read/x.ts', body(decisions(14))],
    ['src/read/x.ts', body(statements(76) + '\n  // Why.\n'.repeat(20))],
    ['src/pages/panel/x.tsx', body(statements(110))],
    ['src/read/x.ts', '// A line.\n'.repeat(400)],
  ])('allow what fits in %s', async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([]);
  });
});
