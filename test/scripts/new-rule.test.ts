import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nameRefused, newRuleFiles, PAIRS, SAMPLES } from '../../scripts/new-rule/scaffold';

const samples = readFileSync(join(import.meta.dirname, '..', '..', SAMPLES), 'utf8');

describe('the files of a new rule', () => {
  const files = newRuleFiles({ name: 'some-rule', group: 'tables', order: 13 }, samples);

  it('are its own, its test and the sample pages', () => {
    expect([...files.keys()]).toEqual([
      'src/rules/tables/some-rule.ts',
      'test/rules/tables/some-rule.test.ts',
      SAMPLES,
    ]);
  });

  it.each([...files])('%s is code that speaks of the rule', (path, content) => {
    const { diagnostics } = ts.transpileModule(content, {
      fileName: path,
      reportDiagnostics: true,
    });
    expect(diagnostics).toEqual([]);
    expect(content).toContain(`'some-rule`);
  });

  it.each([
    ['tables', 'table.proactive'],
    ['arithmetic', 'table.proactive'],
    ['statements', 'section.overview'],
  ] as const)('speak of what the group %s looks at, one and the same place', (group, place) => {
    const written = newRuleFiles({ name: 'some-rule', group, order: 1 }, samples);
    const [rule = '', test = '', pages = ''] = [...written.values()];
    const [kind, key] = place.split('.');
    expect(rule).toContain(`${kind}Place('${key}')`);
    expect(test).toContain(`some-rule ${place}`);
    expect(pages).toContain(`'some-rule', '${place}'`);
  });

  it('leave the sample pages that there are as they are, and add one at the end', () => {
    const [before = '', after = ''] = (files.get(SAMPLES) ?? '').split("  page('some-rule'");
    expect(samples.startsWith(before)).toBe(true);
    expect(after).toMatch(/\}\),\n\];\n$/);
  });

  it('are a pair of pages, for a rule that needs last year’s report', () => {
    const described = readFileSync(join(import.meta.dirname, '..', '..', PAIRS), 'utf8');
    const rule = { name: 'some-rule', group: 'years', order: 7 } as const;
    const written = newRuleFiles(rule, described);
    expect([...written.keys()]).toEqual([
      'src/rules/years/some-rule.ts',
      'test/rules/years/some-rule.test.ts',
      PAIRS,
    ]);
    for (const [path, content] of written) {
      const options = { fileName: path, reportDiagnostics: true };
      expect(ts.transpileModule(content, options).diagnostics).toEqual([]);
    }
    const [before = '', after = ''] = (written.get(PAIRS) ?? '').split(
      "  {\n    name: 'some-rule'",
    );
    expect(described.startsWith(before)).toBe(true);
    expect(after).toContain("findings: ['some-rule section.overview']");
  });

  it('are not written where there is no list for the sample page', () => {
    const rule = { name: 'some-rule', group: 'tables', order: 1 } as const;
    expect(() => newRuleFiles(rule, 'export const X = 1;\n')).toThrow(SAMPLES);
  });
});

describe('the name of a rule', () => {
  it.each(['', 'Rule', 'rule', 'a_rule', '../x', 'a-rule.ts', 'a--rule', 'known-rule'])(
    'is not “%s”',
    (name) => {
      expect(nameRefused(name, ['known-rule'])).not.toBeNull();
    },
  );

  it('may be anything else in words', () => {
    expect(nameRefused('in-force-too-few', ['known-rule'])).toBeNull();
  });
});
